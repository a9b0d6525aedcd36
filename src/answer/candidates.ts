/** The sentences that are weighed in full, each with what it and its surroundings hold of the question. */

import type { Corpus } from '../corpus/article.ts';
import type { Candidate } from './candidate.ts';
import type { Match, Matcher } from './match.ts';
import type { Place } from './places.ts';
import { promisesOf, type Scene } from './promises.ts';
import type { Reader } from './reader.ts';
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
  const scenes = places.map(
    ({ article, paragraph, found }): Scene => ({
      article,
      paragraph,
      found,
      sentences: library.reader.paragraph(library.corpus, article, paragraph),
    }),
  );
  const promises = promisesOf(scenes, terms, matcher);
  const least = leastOf(promises);
  const titles = new Map<object, Float64Array>();
  const candidates: Candidate[] = [];
  let first = 0;
  for (const scene of scenes) {
    const { sentences } = scene;
    const chosen: number[] = [];
    for (let i = 0; i < sentences.length; i++) {
      if (promises[first + i]! >= least || drawn(sentences[i]!)) chosen.push(i);
    }
    first += sentences.length;
    if (chosen.length === 0) continue;
    const title = titleOf(scene, matcher, library, titles, terms.length);
    candidates.push(...candidatesOf(scene, chosen, matcher, title, terms.length));
  }
  return candidates.slice(0, 2 * MOST);
}

/** What a sentence must promise to be weighed. */
function leastOf(promises: Float64Array): number {
  const all = promises.slice().sort();
  const reached = (count: number) => all.at(-count) ?? 0;
  return Math.max(reached(MOST), Math.min(reached(FEWEST), PROMISING * reached(1)));
}

function candidatesOf(
  { sentences, found }: Scene,
  chosen: readonly number[],
  matcher: Matcher,
  title: Float64Array,
  terms: number,
): Candidate[] {
  const matches = sentences.map((sentence) => matcher.match(sentence));
  const paragraph = most(matches, terms);
  const inParagraph = saidIn(matches, terms);
  return chosen.map((i) => ({
    sentence: sentences[i]!,
    match: matches[i]!,
    before: matches[i - 1]?.strengths ?? null,
    after: matches[i + 1]?.strengths ?? null,
    paragraph,
    inParagraph,
    near: most(matches.slice(Math.max(0, i - 1), i + 2), terms),
    title,
    found,
  }));
}

/** What the article's title and the last heading before the paragraph hold of the terms. */
function titleOf(
  place: Scene,
  matcher: Matcher,
  { corpus, reader }: { corpus: Corpus; reader: Reader },
  known: Map<object, Float64Array>,
  terms: number,
): Float64Array {
  const { paragraphs } = corpus.articles.get(place.article)!;
  let heading = 0;
  for (let i = place.paragraph - 2; i >= 0 && heading === 0; i--) {
    if (paragraphs[i]!.section === 'heading') heading = i + 1;
  }
  // The same for all paragraphs between two headings; without one, for those of the article.
  const key = paragraphs[heading - 1] ?? paragraphs;
  let title = known.get(key);
  if (title === undefined) {
    const sentences: PreparedSentence[] = [];
    if (paragraphs[0]?.section === 'title') sentences.push(...reader.paragraph(corpus, place.article, 1));
    if (heading > 0) sentences.push(...reader.paragraph(corpus, place.article, heading));
    title = most(
      sentences.map((sentence) => matcher.match(sentence)),
      terms,
    );
    known.set(key, title);
  }
  return title;
}

/** A word counts as said in a sentence from here on. */
const SAID = 0.85;

function saidIn(matches: readonly Match[], terms: number): Candidate['inParagraph'] {
  const literal = new Uint8Array(terms);
  const times = new Uint8Array(terms);
  for (const match of matches) {
    for (let t = 0; t < terms; t++) {
      if (match.literal[t] === 1) literal[t] = 1;
      if (match.strengths[t]! >= SAID && times[t]! < 255) times[t] = times[t]! + 1;
    }
  }
  return { literal, times };
}

/** By term: the best of these. */
function most(matches: readonly Match[], terms: number): Float64Array {
  const best = new Float64Array(terms);
  for (const { strengths } of matches) {
    for (let t = 0; t < terms; t++) if (strengths[t]! > best[t]!) best[t] = strengths[t]!;
  }
  return best;
}
