/** The sentences that are weighed in full, each with what it and its surroundings hold of the question. */

import { ITSELF } from '../../language/bonds.ts';
import { Largest } from '../../largest.ts';
import type { Term } from '../question/weigh.ts';
import type { PreparedSentence } from '../reader/sentence.ts';
import type { Candidate } from './candidate.ts';
import type { Matcher } from './match.ts';
import { blank, type Matched, matchedIn } from './matched.ts';
import type { Place } from './places.ts';
import { promisesOf } from './promises.ts';
import { type Scene, scenesOf } from './scenes.ts';
import { type Shelf, titlesOf } from './titles.ts';

/** Sentences weighed in full: those that promise half of what the best does, in these bounds. */
const PROMISING = 0.5;
const FEWEST = 12;
const MOST = 40;

/**
 * Of the sentences of these paragraphs those whose surroundings hold most of the question, and those it draws.
 * `drawn`: whether a sentence is looked at whatever it shares with the question.
 */
export function candidatesIn(
  places: readonly Place[],
  terms: readonly Term[],
  matcher: Matcher,
  library: Shelf,
  drawn: (sentence: PreparedSentence) => boolean = () => false,
): Candidate[] {
  const matched = matchedIn(places.length, terms, matcher, library);
  const scenes = scenesOf(places, terms.length, matched);
  const promises = promisesOf(scenes, terms);
  const least = leastOf(promises);
  const titleOf = titlesOf(terms, matcher, library, matched);
  const candidates: Candidate[] = [];
  // Of those that promise just enough, perhaps nothing, and of those drawn there may be any number.
  let room = 2 * MOST - promises.reduce((count, promise) => count + Number(promise > least), 0);
  const isTaken = (promise: number, sentence: PreparedSentence) =>
    promise > least || ((promise === least || drawn(sentence)) && room-- > 0);
  let number = 0;
  for (const scene of scenes) {
    const { sentences } = scene.matched;
    const chosen: number[] = [];
    for (let i = 0; i < sentences.length; i++) {
      if (isTaken(promises[number++]!, sentences[i]!)) chosen.push(i);
    }
    if (chosen.length === 0) continue;
    take(scene, chosen, titleOf(scene.place), candidates);
  }
  return candidates;
}

/** What a sentence must promise to be weighed. */
function leastOf(promises: readonly number[]): number {
  let best = 0;
  for (const promise of promises) best = Math.max(best, promise);
  const least = PROMISING * best;
  let count = 0;
  for (const promise of promises) if (promise >= least) count++;
  return count < FEWEST ? nth(FEWEST, promises) : count > MOST ? nth(MOST, promises) : least;
}

/** The largest but so many; 0 where there are not so many. */
function nth(rank: number, promises: readonly number[]): number {
  if (promises.length < rank) return 0;
  const largest = new Largest(rank);
  for (const promise of promises) largest.offer(promise);
  return largest.least;
}

/** Adds the chosen sentences of a scene to the candidates. */
function take(
  { place, matched, around }: Scene,
  chosen: readonly number[],
  title: readonly number[],
  candidates: Candidate[],
): void {
  const { sentences, matches, first } = matched;
  const inParagraph = saidIn(matched, around.length);
  for (const i of chosen) {
    candidates.push({
      sentence: sentences[i]!,
      match: matches[first + i]!,
      before: i > 0 ? matches[first + i - 1]!.strengths : null,
      after: i + 1 < sentences.length ? matches[first + i + 1]!.strengths : null,
      paragraph: around,
      inParagraph,
      title,
      found: place.found,
    });
  }
}

/** What of the terms is said in a paragraph. */
function saidIn({ sentences, matches, first }: Matched, terms: number): Candidate['inParagraph'] {
  const said = { literal: blank(terms), times: blank(terms) };
  for (let i = 0; i < sentences.length; i++) {
    const { strengths, literal } = matches[first + i]!;
    for (let t = 0; t < terms; t++) {
      if (literal[t] === 1) said.literal[t] = 1;
      if (strengths[t]! >= ITSELF) said.times[t]!++;
    }
  }
  return said;
}
