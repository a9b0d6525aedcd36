/** What speaks against the best sentence, whatever has been learned: words that it does not hold, a demand that it does not meet. */

import { bit } from '../../language/asking.ts';
import { isAuxiliary } from '../../language/auxiliaries.ts';
import { isPlace, stateAt } from '../../reading/name/places.ts';
import { LITERAL, MET } from '../candidates/match.ts';
import { isPreposition } from '../clause/phrases.ts';
import { isPredicate } from '../clause/verbs.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import { isStarting } from '../ranking/beginning.ts';
import type { Ranked } from '../ranking/rank.ts';
import { type Lacking, mostLacking } from './demands.ts';
import type { Exactness } from './exact.ts';
import { decides, type Extent } from './extent.ts';
import type { Case } from './lacking/case.ts';

/** What is doubted, and how surely. */
export interface Doubts {
  /** Share of the question whose words occur nowhere, 0 to 1. */
  readonly unknown: number;
  /** Whether it lacks what is asked for, rather than the words that ask. */
  readonly kind: boolean;
  /** Whether it is doubted at all, and whether that decides however many articles there are. */
  readonly failing: boolean;
  readonly surely: boolean;
  /** Whether it holds all of a few words as they stand, or another name for what they name: no doubt is left. */
  readonly plain: boolean;
  /** What the question demands that the sentence does not tell, as it is called; `null` where nothing is. */
  readonly untold: string | null;
  /** The words that are to blame; where nothing fails, those that it does not hold. */
  readonly blamed: readonly Term[];
}

/** A demand that is lacking this far cannot be made good by other words. */
const DEMANDED = 0.75;
/**
 * Share of the question that is another subject where two words and more that make it occur in none of many articles,
 * whatever else a sentence has: of the right answers on Wikipedia that is learned from one in a thousand is to such a
 * question. One word may be another for what is told, and a few articles are on what is asked in whatever words.
 */
const FOREIGN = 0.45;

/** `lacking` and `exactness` are those of the case. */
export function doubtsOf(
  { question, terms, best }: Case,
  lacking: Lacking,
  exactness: Exactness,
  extent: Extent,
): Doubts {
  const met = terms.map((_, t) => metOf(question, terms, t, best));
  const unmet = terms.filter((_, t) => met[t]! < MET);
  const nowhere = unmet.filter((term) => term.nowhere && !isMeasure(term, question));
  const strangers = unmet.filter(({ name, proper, framing }) => name && proper && !framing);
  // A few words that all stand in one sentence or in its headline ask for no more than that sentence, unless for a name.
  const plain =
    isPlain(question) && terms.every((_, t) => Math.max(best.match.strengths[t]!, best.title[t]!) >= LITERAL);
  const another = exactness.grade === 'other' || (!plain && isLackingSurely(lacking, question));
  const kind = another || (!plain && (isLacking(lacking, question) || exactness.grade === 'rough'));
  // Where none of the words is in the articles, their relatives are found by chance.
  const chance = terms.every(
    (term, t) => met[t]! < LITERAL && (term.framing || term.nowhere) && !isMeasure(term, question),
  );
  const renamed = chance && unmet.every(({ framing }) => framing) && isOtherName(question, best);
  const strange = chance && !renamed;
  const odd = nowhere.filter(({ framing }) => !framing);
  const foreign = odd.length > 1 && shareOf(odd) >= FOREIGN && !decides(extent);
  return {
    unknown: shareOf(nowhere),
    kind,
    failing: strangers.length > 0 || kind || strange || foreign,
    // Of whom or what no article has the name, none tells anything, nor does what tells of another.
    surely: foreign || another || strangers.some((term) => term.nowhere),
    plain: plain || renamed,
    untold: kind ? (exactness.lacking ?? mostLacking(lacking)) : null,
    // That a word is in no article says more than that another name is elsewhere.
    blamed: strangers.length > 0 && odd.every(({ name }) => name) ? strangers : strange ? terms : unmet,
  };
}

/** "How big" asks for a number, "which town" for a place, whatever word it is told with, and "when did it start" for a time. */
const isMeasure = ({ lexeme: { lower } }: Term, { wanted, focus }: Question): boolean =>
  wanted === 'number' || wanted === 'place' ? lower === focus?.lower : wanted === 'time' && isStarting(lower);

const shareOf = (terms: readonly Term[]): number => terms.reduce((sum, { weight }) => sum + weight, 0);

/** "Momentum leader talks" names somebody, but asks for nobody. */
const isPlain = ({ wanted, words }: Question): boolean =>
  wanted === 'keywords' ||
  (wanted === 'person' && !words.some(({ lexeme }) => lexeme.asking & (bit.question | bit.auxiliary)));

/** How far a word is met: around the sentence, but who a yes-or-no question or a few words are about in the sentence itself. */
function metOf(question: Question, terms: readonly Term[], t: number, best: Ranked): number {
  const term = terms[t]!;
  if (term.name && actsAs(term, question, best)) return MET;
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

/** Whether what a state is asked to have done is told of its capital, or the reverse: "did Peru leave" of "Lima left". */
function actsAs({ at }: Term, { lowers }: Question, { sentence: { words } }: Ranked): boolean {
  const asked = isAuxiliary(lowers[at - 1] ?? '') ? stateAt(lowers, at) : null;
  if (asked === null) return false;
  const told = words.map(({ lexeme }) => lexeme.lower);
  return words.some(({ capital }, i) => {
    const state = capital ? stateAt(told, i) : null;
    if (state?.country !== asked.country || state.sense === asked.sense) return false;
    const acts = words[state.next]?.before === '' && isPredicate(words, state.next);
    return acts && !isPreposition(told[i - 1] ?? '') && [state.sense, asked.sense].includes('seat');
  });
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

/** Whether something is lacking that no sentence can answer without, among however many articles. */
const isLackingSurely = (
  { count, time, place, person, definition, clock }: Lacking,
  { focus }: Question,
): boolean =>
  Math.max(count, time, place) === 1 ||
  Math.max(definition, clock) >= DEMANDED ||
  // "Which company insured it" is answered by a name, "which companies" by "three of them".
  (person === 1 && focus?.entry?.group === true && !focus.lower.endsWith('s'));

/** Whether a demand is lacking that decides among a few. "Which officials" is answered without a name. */
const isLacking = (
  { count, day, time, place, person, speaker, role, modifier }: Lacking,
  { focus }: Question,
): boolean =>
  Math.max(count, day, time, place, focus === null ? person : 0, speaker, role, modifier) >= DEMANDED;
