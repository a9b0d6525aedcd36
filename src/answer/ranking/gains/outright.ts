/** What a sentence gains by saying outright who, where, how long or what is demanded: public questions ask it too rarely to learn it from. */

import type { Candidate } from '../../candidates/candidate.ts';
import type { Matcher } from '../../candidates/match.ts';
import type { Question } from '../../question/question.ts';
import type { Term } from '../../question/weigh.ts';
import { beginningAsked } from '../beginning.ts';
import type { Row } from '../network.ts';
import { amountIn } from './amount.ts';
import { deed, demand } from './doing.ts';
import type { Gain } from './gain.ts';
import { heading } from './heading.ts';
import { ofAll, ofNamed, ofOne } from './named.ts';
import { byWhom, possessed } from './person.ts';
import { several, where } from './place.ts';
import { condition, member, state } from './state.ts';
import { toll } from './toll.ts';
import { whole } from './whole.ts';
import { ofYear } from './year.ts';

/** The kinds of questions that a sentence may answer outright. */
const GAINS: readonly Gain[] = [
  byWhom,
  possessed,
  where,
  several,
  amountIn,
  demand,
  member,
  condition,
  deed,
  state,
  ofNamed,
  ofOne,
  ofAll,
  ofYear,
  toll,
  whole,
  heading,
];

/** By the candidate's place and its features what it gains; `null` for a question that none can gain by. */
export function outrightIn(
  question: Question,
  terms: readonly Term[],
  candidates: readonly Candidate[],
  matcher: Matcher,
): ((place: number, features: Readonly<Row>) => number) | null {
  const gains = GAINS.flatMap((gain) => gain(question, terms, matcher) ?? []);
  if (gains.length === 0) return null;
  // The beginning of something is told by when it was done, in whatever words.
  const beginning = beginningAsked(question, terms);
  const held = candidates.map((one) => heldAround(terms, one, beginning));
  const enough = held.reduce((most, share) => Math.max(most, share), 0) - ANOTHER;
  return (place, features) =>
    held[place]! < enough ? 0 : gains.reduce((sum, gained) => sum + gained(candidates[place]!, features), 0);
}

/**
 * What a paragraph with its title may hold less of the question than the best, as a share, and be on the same matter:
 * what says who or where of something else gains nothing by it.
 */
const ANOTHER = 0.5;

function heldAround(terms: readonly Term[], { paragraph, title }: Candidate, except: number): number {
  let sum = 0;
  for (let t = 0; t < terms.length; t++)
    if (t !== except) sum += terms[t]!.weight * Math.max(paragraph[t]!, title[t]!);
  return sum;
}
