/** Whether the best sentence is an answer at all, and if not, why. */

import { bit } from '../../language/asking.ts';
import { isAnotherLanguage } from '../../language/tongue.ts';
import { isPlace } from '../../reading/name/places.ts';
import type { Reason } from '../answer.ts';
import { LITERAL, MET } from '../candidates/match.ts';
import type { Question } from '../question/question.ts';
import { isSmalltalk } from '../question/smalltalk.ts';
import type { Term } from '../question/weigh.ts';
import { isStarting } from '../ranking/beginning.ts';
import type { Confidence } from '../ranking/learned.ts';
import type { Row } from '../ranking/network.ts';
import type { Ranked } from '../ranking/rank.ts';
import type { Lacking } from './demands.ts';
import { evidenceOf } from './evidence.ts';
import type { Exactness } from './exact.ts';
import { answerFrom, decides, type Extent, manyness } from './extent.ts';
import { reasonFor, typed } from './reason.ts';

export interface Verdict {
  /** Calibrated, 0 to 1. */
  readonly score: number;
  readonly reason: Reason | null;
}

/** A demand that is lacking this far cannot be made good by other words. */
const DEMANDED = 0.75;
/**
 * Share of the question that is another subject where two words and more that make it occur in none of many articles,
 * whatever else a sentence has: of the right answers on Wikipedia that is learned from one in a thousand is to such a
 * question. One word may be another for what is told, and a few articles are on what is asked in whatever words.
 */
const FOREIGN = 0.45;
/** Confidence left among few to a sentence that lacks a demand. */
const LEFT = 0.5;

export function judge(
  question: Question,
  terms: readonly Term[],
  ranked: readonly Ranked[],
  lacking: Lacking | null,
  exactness: Exactness,
  learned: Confidence,
  extent: Extent,
): Verdict {
  const best = ranked[0];
  const nothing = (why: 'empty' | 'not a question' | 'another language'): Verdict => ({
    score: 0,
    reason: { why },
  });
  if (!/[\p{L}\p{N}]/u.test(question.text)) return nothing('empty');
  const { lowers } = question;
  if (isSmalltalk(lowers)) return nothing('not a question');
  // "How long" by itself names nothing that it is asked of.
  const asking = ({ at }: Term) => question.words[at - 1]?.lexeme.lower === 'how';
  if (terms.every((term) => term.framing || (question.wanted === 'number' && asking(term))))
    return nothing('not a question');
  if (best === undefined || lacking === null) {
    if (isAnotherLanguage(lowers)) return nothing('another language');
    // Among the articles that are looked in, none shares a word; others may.
    const known = terms.some(({ nowhere }) => !nowhere);
    const why = known ? 'other subject' : 'unknown word';
    return { score: 0, reason: { why, words: typed(terms, question) } };
  }
  const met = terms.map((_, t) => metOf(question, terms, t, best));
  const unmet = terms.filter((_, t) => met[t]! < MET);
  // "How big" asks for a number, whatever word it is told with, and "when did it start" for a time.
  const measure = ({ lexeme: { lower } }: Term) =>
    question.wanted === 'number'
      ? lower === question.focus?.lower
      : question.wanted === 'time' && isStarting(lower);
  const nowhere = unmet.filter((term) => term.nowhere && !measure(term));
  const unknown = shareOf(nowhere);
  const many = manyness(extent);
  // Rounded as the score is: what is raised to the least reaches it.
  const least = round(answerFrom(extent, unknown));
  const odds = oddsOf(evidenceOf(question, terms, ranked, lacking), learned, many);
  const confidence = 1 / (1 + Math.exp(-odds));
  const strangers = unmet.filter(({ name, proper, framing }) => name && proper && !framing);
  // A few words that all stand in one sentence or in its headline ask for no more than that sentence, unless for a name.
  const plain =
    isPlain(question) && terms.every((_, t) => Math.max(best.match.strengths[t]!, best.title[t]!) >= LITERAL);
  const another = exactness === 'other' || (!plain && isLackingSurely(lacking));
  const kind = another || (!plain && (isLacking(lacking, question) || exactness === 'rough'));
  // Where none of the words is in the articles, their relatives are found by chance.
  const chance = terms.every(
    (term, t) => met[t]! < LITERAL && (term.framing || term.nowhere) && !measure(term),
  );
  const renamed = chance && unmet.every(({ framing }) => framing) && isOtherName(question, best);
  const strange = chance && !renamed;
  const odd = nowhere.filter(({ framing }) => !framing);
  const foreign = odd.length > 1 && shareOf(odd) >= FOREIGN && !decides(extent);
  const failing = strangers.length > 0 || kind || strange || foreign;
  // Of whom or what no article has the name, none tells anything, however many there are, nor does what tells of another.
  const surely = foreign || another || strangers.some(({ nowhere }) => nowhere);
  const score = round(
    failing
      ? Math.min(confidence * (LEFT + (1 - LEFT) * many), decides(extent) || surely ? least * 0.9 : 1)
      : plain || renamed
        ? Math.max(confidence, least)
        : confidence,
  );
  if (score >= least) return { score, reason: null };
  if (isAnotherLanguage(lowers)) return { score, reason: { why: 'another language' } };
  return {
    score,
    reason: reasonFor(
      strangers.length > 0 ? strangers : strange ? terms : unmet,
      terms,
      kind,
      question,
      ranked,
    ),
  };
}

const shareOf = (terms: readonly Term[]): number => terms.reduce((sum, { weight }) => sum + weight, 0);

/** "Momentum leader talks" names somebody, but asks for nobody. */
const isPlain = ({ wanted, words }: Question): boolean =>
  wanted === 'keywords' ||
  (wanted === 'person' && !words.some(({ lexeme }) => lexeme.asking & (bit.question | bit.auxiliary)));

/** How far a word is met: around the sentence, but who a yes-or-no question or a few words are about in the sentence itself. */
function metOf(question: Question, terms: readonly Term[], t: number, best: Ranked): number {
  const term = terms[t]!;
  const sure =
    question.wanted === 'keywords' &&
    !/[av]/.test(term.lexeme.entry?.parts ?? '') &&
    term.spellings.length === 0;
  const itself =
    term.name &&
    (question.wanted === 'claim' || sure) &&
    (!isPlace(term.lexeme.lower) || hasDone(question, term));
  if (!itself) return Math.max(best.paragraph[t]!, best.title[t]!);
  // "All parties agreed" tells what each of them did.
  if (ALL.test(best.sentence.text)) return Math.max(best.paragraph[t]!, best.title[t]!);
  return Math.max(best.match.strengths[t]!, best.sentence.cues.pronoun ? (best.before?.[t] ?? 0) : 0);
}

const ALL =
  /\b(?:all|both|the two) (?:\p{Ll}+ )?(?:parties|sides|countries|nations|governments|delegations|teams|camps)\b/iu;

/** "Has Peru agreed" is about what Peru has done, "was anybody hurt in Peru" is not. */
function hasDone({ words }: Question, { at }: Term): boolean {
  const subject = words[1]?.lexeme.lower === 'the' ? 2 : 1;
  return at === subject && /^(?:has|have|had|did)$/.test(words[0]!.lexeme.lower);
}

/** "The holdup" is answered by "the sticking point": names for the same are not found by chance. */
function isOtherName({ aliases }: Question, { sentence }: Ranked): boolean {
  const groups = new Set(aliases.flatMap(({ groups }) => groups.map(({ number }) => number)));
  return sentence.aliases.some((group, i) => i % 2 === 0 && groups.has(group));
}

function oddsOf(row: Readonly<Row>, { amongFew, amongMany }: Confidence, many: number): number {
  if (many === 0) return amongFew.score(row);
  if (many === 1) return amongMany.score(row);
  return (1 - many) * amongFew.score(row) + many * amongMany.score(row);
}

/** Whether something is lacking that no sentence can answer without, among however many articles. */
const isLackingSurely = ({ count, time, place, definition, clock, role }: Lacking): boolean =>
  Math.max(count, time, place) === 1 || Math.max(definition, clock, role) >= DEMANDED;

/** Whether a demand is lacking that decides among a few. "Which officials" is answered without a name. */
const isLacking = (
  { count, day, time, place, person, speaker, modifier }: Lacking,
  { focus }: Question,
): boolean => Math.max(count, day, time, place, focus === null ? person : 0, speaker, modifier) >= DEMANDED;

const round = (value: number) => Math.round(value * 1000) / 1000;
