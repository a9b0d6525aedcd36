/** The sentences that are weighed in full, each with what it and its surroundings hold of the question. */

import type { Article, Corpus } from '../../corpus/article.ts';
import { ITSELF } from '../../language/bonds.ts';
import { Largest } from '../../largest.ts';
import { keepWith } from '../../recent.ts';
import type { Term } from '../question/weigh.ts';
import type { Reader } from '../reader/reader.ts';
import type { PreparedSentence } from '../reader/sentence.ts';
import type { Candidate } from './candidate.ts';
import { datedBy } from './issue.ts';
import type { Matcher } from './match.ts';
import { blank, type Matched, type MatchedIn, matchedIn, raise } from './matched.ts';
import type { Place } from './places.ts';
import { promisesOf } from './promises.ts';
import { type Scene, scenesOf } from './scenes.ts';

/** Library as far as sentences are looked at. */
interface Shelf {
  readonly corpus: Corpus;
  readonly reader: Reader;
}

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
  const titles = new Map<object, readonly number[]>();
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
    const title = titleOf(scene.place, library, matched, titles, terms, matcher);
    take(scene, chosen, title, candidates);
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

/** What the article's title, its date and dateline and the last heading before the paragraph hold of the terms. */
function titleOf(
  { article, paragraph }: Place,
  library: Shelf,
  matched: MatchedIn,
  known: Map<object, readonly number[]>,
  terms: readonly Term[],
  matcher: Matcher,
): readonly number[] {
  const { paragraphs } = library.corpus.articles.get(article)!;
  let heading = paragraph - 1;
  while (heading > 0 && paragraphs[heading - 1]!.section !== 'heading') heading--;
  // The same for all paragraphs between two headings; without one, for those of the article.
  const key = heading > 0 ? paragraphs[heading - 1]! : paragraphs;
  let title = known.get(key);
  if (title === undefined) {
    const best = blank(terms.length);
    if (paragraphs[0]?.section === 'title') raise(best, matched(article, 1));
    if (heading > 0) raise(best, matched(article, heading));
    raiseByDateline(best, article, terms, matcher, library);
    for (const t of datedBy(terms, library.corpus.articles.get(article)!)) best[t] = 1;
    title = best;
    known.set(key, title);
  }
  return title;
}

/** Where it was written is what it is about, as its title is, and not what its first sentence tells. */
function raiseByDateline(
  best: number[],
  id: string,
  terms: readonly Term[],
  { bond }: Matcher,
  { corpus, reader }: Shelf,
): void {
  const opening = openingOf(corpus.articles.get(id)!);
  // Most have none: these are not prepared for it.
  if (opening === 0) return;
  const { words, dateline } = reader.paragraph(corpus, id, opening)[0]!;
  for (const [t, { name, lexeme }] of terms.entries())
    if (name) for (let i = 0; i < dateline; i++) best[t] = Math.max(best[t]!, bond(lexeme, words[i]!.lexeme));
}

/** The number of the paragraph that may begin with a dateline, 0 without one. */
const openingOf = keepWith(({ paragraphs, text }: Article): number => {
  const begin = paragraphs.find(({ section }) => section === 'body');
  return begin !== undefined && MAY_BE_DATED.test(text.slice(begin.start, begin.start + LONGEST))
    ? begin.number
    : 0;
});

const MAY_BE_DATED = /^\p{Lu}.* [—–-]/u;
/** Characters that a dateline takes at most. */
const LONGEST = 120;

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
