/** Chooses the short answer inside a sentence: of the mentions of the kind asked for the one that is clearly nearest. */

import type { Span } from '../../corpus/article.ts';
import { ITSELF } from '../../language/bonds.ts';
import type { Statement } from '../../reading/article.ts';
import type { Mention } from '../../reading/mention.ts';
import type { Wanted } from '../answer.ts';
import { type Matcher, MET } from '../candidates/match.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import type { Ranked } from '../ranking/rank.ts';
import type { PreparedSentence } from '../reader/sentence.ts';
import type { SentenceWord } from '../reader/word.ts';
import { alongside, CLAUSES, CONTRASTS } from './alongside.ts';
import { mentionsOf } from './mentions.ts';
import { respective } from './respective.ts';
import { JOINED } from './somebody.ts';

interface Candidate extends Mention {
  readonly worth: number;
}

/** Below this nothing is shown bold: the sentence must do. */
const LEAST_WORTH = 0.45;
/** The next best must be worth less than this share, or the choice is not clear. */
const CLEARLY = 0.93;
/** Words this far from the answer halve their say. */
const REACH = 5;

/** Gives the answer's place in a sentence; `null` where the kind asked for is not there or not near what is asked. */
export function spanOf(
  question: Question,
  terms: readonly Term[],
  matcher: Matcher,
): (ranked: Ranked, statement: Statement) => Span | null {
  const mentionsIn = mentionsOf(question, terms, matcher);
  if (mentionsIn === null) return () => null;
  return (ranked, statement) => {
    const { sentence, match } = ranked;
    const { text } = statement;
    const base = sentence.span.start;
    const asked = (mention: Mention) =>
      named(mention, terms, ranked) || repeats(mention, sentence, base, matcher);
    const told = mentionsIn(ranked, statement, asked);
    const between = BETWEEN[question.wanted];
    const mentions = between ? alongside(told, terms, ranked, text, between) : told;
    if (mentions.length === 0) return null;
    const found = foundIn(terms, ranked);
    const candidates = mentions.map(
      (mention): Candidate => ({
        start: mention.start,
        end: mention.end,
        worth: mention.sure * (0.4 + nearness(mention, found, sentence.words, base)),
      }),
    );
    const [best] = candidates.sort((a, b) => b.worth - a.worth || a.start - b.start);
    if (best === undefined || best.worth < LEAST_WORTH) return null;
    const joined = JOINED_AS[question.wanted];
    const whole = joined ? withPartners(best, candidates, text, joined) : best;
    const rival = candidates.find((one) => one !== best && !(one.start < whole.end && one.end > whole.start));
    if (rival !== undefined && rival.worth > best.worth * CLEARLY) return null;
    if (question.wanted === 'time' && candidates.some((one) => takesBack(best, one, text))) return null;
    const met = match.positions.filter((_, t) => match.strengths[t]! >= MET);
    const one = respective(whole, sentence, met, candidates);
    return one && { article: sentence.span.article, start: base + one.start, end: base + one.end };
  };
}

/** Across what stands between two clauses nothing is told of one in the other. */
const BETWEEN: { readonly [wanted in Wanted]?: RegExp } = {
  time: CLAUSES,
  number: CLAUSES,
  // "Where" and "which" tell of the very place before them.
  place: CONTRASTS,
};

/** "It was due to end on Friday but may go on until Monday": neither alone is the answer. */
function takesBack(best: Mention, other: Mention, text: string): boolean {
  const [from, to] = best.start < other.start ? [best.end, other.start] : [other.end, best.start];
  return from < to && /\bbut\b/i.test(text.slice(from, to));
}

/** "Peru and Chile sent troops": who did it are both; "in Austin, Texas" is one place. */
const JOINED_AS: { readonly [wanted in Wanted]?: RegExp } = {
  person: JOINED,
  thing: JOINED,
  place: /^(?:,|,? and|,? or)(?: the| in| in the)? $/,
};

function withPartners(best: Mention, all: readonly Candidate[], text: string, joined: RegExp): Mention {
  let { start, end } = best;
  const inOrder = [...all].sort((a, b) => a.start - b.start);
  for (const one of inOrder) if (one.start >= end && joined.test(text.slice(end, one.start))) end = one.end;
  for (const one of inOrder.reverse())
    if (one.end <= start && joined.test(text.slice(one.end, start))) start = one.start;
  return { start, end };
}

/** Whether a name of the question stands there. */
function named({ start, end }: Mention, terms: readonly Term[], { match, sentence }: Ranked): boolean {
  for (let t = 0; t < terms.length; t++) {
    if (!terms[t]!.name || match.strengths[t]! < 0.5) continue;
    const at = sentence.words[match.positions[t]!]!.start - sentence.span.start;
    if (start <= at && at < end) return true;
  }
  return false;
}

/** Whether the question says these words itself. */
function repeats(
  { start, end }: Mention,
  sentence: PreparedSentence,
  base: number,
  matcher: Matcher,
): boolean {
  let [inside, said] = [0, 0];
  for (const i of sentence.content) {
    const word = sentence.words[i]!;
    if (word.start < base + start || word.end > base + end) continue;
    inside++;
    if (matcher.nearest(sentence, i) >= ITSELF) said++;
  }
  return inside > 0 && said * 2 >= inside;
}

/** A word of the question found in the sentence: the index of its word there, and what it has to say. */
interface Found {
  readonly at: number;
  readonly weight: number;
}

function foundIn(terms: readonly Term[], { match: { strengths, positions } }: Ranked): Found[] {
  const found: Found[] = [];
  for (let t = 0; t < terms.length; t++) {
    const strength = strengths[t]!;
    const at = positions[t]!;
    if (strength >= 0.4 && at >= 0) found.push({ at, weight: Math.sqrt(terms[t]!.weight) * strength });
  }
  return found;
}

function nearness(
  { start, end }: Mention,
  found: readonly Found[],
  words: readonly SentenceWord[],
  base: number,
): number {
  const from = words.findIndex((word) => word.end > base + start);
  const to = words.findIndex((word) => word.end >= base + end);
  let sum = 0;
  for (const { at, weight } of found) {
    const apart = at < from ? from - at : at > to ? at - to : 0;
    sum += weight / (1 + apart / REACH);
  }
  return Math.min(1, sum);
}
