/** Orders candidate sentences by the learned weights, the same way on every machine. */

import { ITSELF } from '../../language/bonds.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Matcher } from '../candidates/match.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import { featuresOf } from './features.ts';
import { outrightIn } from './gains/outright.ts';
import type { Network, Row } from './network.ts';

/** A candidate with its score, of which the highest is the best, and the numbers that it comes from. */
export interface Ranked extends Candidate {
  readonly score: number;
  readonly features: Readonly<Row>;
}

/** Scores are rounded, so that the last bits of a sum decide nothing; equals keep the order of the articles. */
const DIGITS = 1e6;

/** Best first; equal ones by the id of the article and the place in it. */
export function rank(
  question: Question,
  terms: readonly Term[],
  candidates: readonly Candidate[],
  matcher: Matcher,
  network: Network,
): Ranked[] {
  const rows = featuresOf(question, terms, candidates, matcher);
  const outright = outrightIn(question, terms, candidates, matcher);
  const ranked: Ranked[] = [];
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i]!;
    const features = rows[i]!;
    const gain = outright === null ? 0 : outright(i, features);
    const weighed = network.score(features) + gain - (addsNothing(candidate, matcher) ? REPEATS : 0);
    const one = scored(candidate, features, Math.round(weighed * DIGITS) / DIGITS);
    // They come almost in order, and are few.
    let at = ranked.length;
    for (; at > 0 && isBefore(one, ranked[at - 1]!); at--) ranked[at] = ranked[at - 1]!;
    ranked[at] = one;
  }
  return ranked;
}

/**
 * Every field is named: V8 forgets the shapes of objects that are copied together, at its next collection, and with
 * them all code that was made for them.
 */
export function scored(candidate: Candidate, features: Readonly<Row>, score: number): Ranked {
  const { sentence, match, paragraph, inParagraph, before, after, title, found } = candidate;
  return { sentence, match, paragraph, inParagraph, before, after, title, found, features, score };
}

/** What a line that only repeats words of the question falls behind: a heading asks rather than answers. */
const REPEATS = 5;

function addsNothing({ sentence }: Candidate, matcher: Matcher): boolean {
  for (const at of sentence.content) if (matcher.nearest(sentence, at) < ITSELF) return false;
  return true;
}

/** The better one, or of equals the one that stands first. */
function isBefore(a: Ranked, b: Ranked): boolean {
  if (a.score !== b.score) return a.score > b.score;
  const [here, there] = [a.sentence.span, b.sentence.span];
  return here.article === there.article ? here.start < there.start : here.article < there.article;
}
