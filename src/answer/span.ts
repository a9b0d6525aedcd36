/** Chooses the short answer inside a sentence: of the mentions of the kind asked for the one that is clearly nearest. */

import type { Span } from '../corpus/article.ts';
import type { Mention } from '../reading/mention.ts';
import type { Reading } from '../reading/sentence.ts';
import type { Matcher } from './match.ts';
import { mentionsOf } from './mentions.ts';
import type { Question } from './question.ts';
import type { Ranked } from './rank.ts';
import type { PreparedSentence } from './sentence.ts';
import type { Term } from './weigh.ts';
import type { SentenceWord } from './word.ts';

interface Candidate extends Mention {
  readonly worth: number;
}

/** Below this nothing is shown bold: the sentence must do. */
const LEAST_WORTH = 0.45;
/** The next best must be worth less than this share, or the choice is not clear. */
const CLEARLY = 0.93;
/** Words this far from the answer halve their say. */
const REACH = 5;

/** The answer's place in the article, or `null` where the kind asked for is not there or not near what is asked. */
export function spanOf(
  question: Question,
  terms: readonly Term[],
  ranked: Ranked,
  reading: Reading,
  text: string,
  matcher: Matcher,
): Span | null {
  const base = ranked.sentence.span.start;
  const words = ranked.sentence.words;
  const found = terms.flatMap(({ weight }, t) => {
    const strength = ranked.match.strengths[t]!;
    const at = ranked.match.positions[t]!;
    return strength >= 0.4 && at >= 0 ? [{ at: words[at]!, weight: Math.sqrt(weight) * strength }] : [];
  });
  const named = terms.flatMap(({ name }, t) =>
    name && ranked.match.strengths[t]! >= 0.5 ? [words[ranked.match.positions[t]!]!.start - base] : [],
  );
  const asked = (mention: Mention) =>
    named.some((at) => mention.start <= at && at < mention.end) ||
    repeats(mention, ranked.sentence, base, matcher);
  const worth = (mention: Mention, sure: number) => sure * (0.4 + nearness(mention, found, words, base));
  const candidates = mentionsOf(question, terms, ranked, reading, text, asked).map(
    ({ start, end, sure }): Candidate => ({ start, end, worth: worth({ start, end }, sure) }),
  );
  const [best] = candidates.sort((a, b) => b.worth - a.worth || a.start - b.start);
  if (best === undefined || best.worth < LEAST_WORTH) return null;
  const whole = question.wanted === 'person' ? withPartners(best, candidates, text) : best;
  const rival = candidates.find((one) => one !== best && !(one.start < whole.end && one.end > whole.start));
  if (rival !== undefined && rival.worth > best.worth * CLEARLY) return null;
  if (question.wanted === 'time' && candidates.some((one) => takesBack(best, one, text))) return null;
  return { article: ranked.sentence.span.article, start: base + whole.start, end: base + whole.end };
}

/** "It was due to end on Friday but may go on until Monday": neither alone is the answer. */
function takesBack(best: Mention, other: Mention, text: string): boolean {
  const [from, to] = best.start < other.start ? [best.end, other.start] : [other.end, best.start];
  return from < to && /\bbut\b/i.test(text.slice(from, to));
}

/** "Peru and Chile sent troops": who did it are both. */
function withPartners(best: Mention, all: readonly Candidate[], text: string): Mention {
  let { start, end } = best;
  for (const one of all) {
    if (one.start >= end && JOINED.test(text.slice(end, one.start))) end = one.end;
    if (one.end <= start && JOINED.test(text.slice(one.end, start))) start = one.start;
  }
  return { start, end };
}

const JOINED = /^,? and (?:the )?$/;

/** Whether the question says these words itself. */
function repeats(
  { start, end }: Mention,
  sentence: PreparedSentence,
  base: number,
  matcher: Matcher,
): boolean {
  const inside = sentence.content.filter((i) => {
    const word = sentence.words[i]!;
    return word.start >= base + start && word.end <= base + end;
  });
  const said = inside.filter((i) => matcher.nearest(sentence, i) >= 0.85);
  return inside.length > 0 && said.length * 2 >= inside.length;
}

function nearness(
  { start, end }: Mention,
  found: readonly { at: SentenceWord; weight: number }[],
  words: readonly SentenceWord[],
  base: number,
): number {
  const index = (offset: number) => words.findIndex((word) => word.end > base + offset);
  const from = index(start);
  const to = index(end - 1);
  let sum = 0;
  for (const { at, weight } of found) {
    const i = words.indexOf(at);
    const apart = i < from ? from - i : i > to ? i - to : 0;
    sum += weight / (1 + apart / REACH);
  }
  return Math.min(1, sum);
}
