/** The sentences that are weighed in full, each with what it and its surroundings hold of the question. */

import type { Corpus } from '../corpus/article.ts';
import { Largest } from '../largest.ts';
import type { Candidate } from './candidate.ts';
import { type Matcher, type Matches, unmatched } from './match.ts';
import type { Place } from './places.ts';
import { promisesOf } from './promises.ts';
import type { Reader } from './reader.ts';
import { type Scene, type Scenery, sceneryOf } from './scenes.ts';
import type { PreparedSentence } from './sentence.ts';
import type { Term } from './weigh.ts';

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
  library: { corpus: Corpus; reader: Reader },
  drawn: (sentence: PreparedSentence) => boolean = () => false,
): Candidate[] {
  const scenery = sceneryOf(places, terms.length, matcher, library);
  const promises = promisesOf(scenery, terms);
  const least = leastOf(promises);
  const titles = new Map<object, readonly number[]>();
  const candidates: Candidate[] = [];
  for (let number = 0; number < scenery.scenes.length; number++) {
    const scene = scenery.scenes[number]!;
    const { sentences, first } = scene;
    const chosen: number[] = [];
    for (let i = 0; i < sentences.length; i++) {
      if (promises[first + i]! >= least || drawn(sentences[i]!)) chosen.push(i);
    }
    if (chosen.length === 0) continue;
    const title = titleOf(scene.place, matcher, library, titles, terms.length);
    const around = part(scenery.around, number, terms.length);
    take(scene, chosen, scenery, around, title, candidates);
    if (candidates.length >= 2 * MOST) break;
  }
  return candidates.slice(0, 2 * MOST);
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
  { place, sentences, first }: Scene,
  chosen: readonly number[],
  { matches, near }: Scenery,
  paragraph: readonly number[],
  title: readonly number[],
  candidates: Candidate[],
): void {
  const terms = paragraph.length;
  const inParagraph = saidIn(matches, first * terms, sentences.length, terms);
  const strengths: number[][] = [];
  for (let i = 0; i < sentences.length; i++) strengths.push(part(matches.strengths, first + i, terms));
  for (const i of chosen) {
    candidates.push({
      sentence: sentences[i]!,
      match: {
        strengths: strengths[i]!,
        positions: wholes(matches.positions, first + i, terms),
        literal: wholes(matches.literal, first + i, terms),
      },
      before: i > 0 ? strengths[i - 1]! : null,
      after: i + 1 < strengths.length ? strengths[i + 1]! : null,
      paragraph,
      inParagraph,
      near: part(near, first + i, terms),
      title,
      found: place.found,
    });
  }
}

/** One row of a table of so many terms a row: for so few, a list is made in half the time of a typed array. */
function part(table: Float64Array, row: number, terms: number): number[] {
  const part = new Array<number>(terms);
  for (let t = 0; t < terms; t++) part[t] = table[row * terms + t]!;
  return part;
}

/** The same of whole numbers: apart, because V8 keeps these otherwise. */
function wholes(table: Int32Array | Uint8Array, row: number, terms: number): number[] {
  const part = new Array<number>(terms);
  for (let t = 0; t < terms; t++) part[t] = table[row * terms + t]!;
  return part;
}

/** What the article's title and the last heading before the paragraph hold of the terms. */
function titleOf(
  { article, paragraph }: Place,
  matcher: Matcher,
  { corpus, reader }: { corpus: Corpus; reader: Reader },
  known: Map<object, readonly number[]>,
  terms: number,
): readonly number[] {
  const { paragraphs } = corpus.articles.get(article)!;
  let heading = paragraph - 1;
  while (heading > 0 && paragraphs[heading - 1]!.section !== 'heading') heading--;
  // The same for all paragraphs between two headings; without one, for those of the article.
  const key = heading > 0 ? paragraphs[heading - 1]! : paragraphs;
  let title = known.get(key);
  if (title === undefined) {
    const matches = unmatched(1, terms);
    const add = (number: number) => {
      for (const sentence of reader.paragraph(corpus, article, number)) matcher.fill(sentence, matches, 0);
    };
    if (paragraphs[0]?.section === 'title') add(1);
    if (heading > 0) add(heading);
    title = part(matches.strengths, 0, terms);
    known.set(key, title);
  }
  return title;
}

/** A word counts as said in a sentence from here on. */
const SAID = 0.85;

/** `from` is where the paragraph's first sentence begins in the match. */
function saidIn(
  { strengths, literal }: Matches,
  from: number,
  sentences: number,
  terms: number,
): Candidate['inParagraph'] {
  const said = { literal: new Array<number>(terms).fill(0), times: new Array<number>(terms).fill(0) };
  for (let i = 0; i < sentences * terms; i++) {
    const t = i % terms;
    if (literal[from + i] === 1) said.literal[t] = 1;
    if (strengths[from + i]! >= SAID) said.times[t]!++;
  }
  return said;
}
