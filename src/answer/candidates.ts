/** The sentences that are weighed in full, each with what it and its surroundings hold of the question. */

import type { Corpus } from '../corpus/article.ts';
import type { Candidate } from './features.ts';
import type { Match, Matcher } from './match.ts';
import type { Place } from './places.ts';
import type { Reader } from './reader.ts';
import type { PreparedSentence } from './sentence.ts';
import type { Term } from './weigh.ts';

/** Sentences weighed in full: those that promise half of what the best does, in these bounds. */
const PROMISING = 0.5;
const FEWEST = 12;
const MOST = 40;

/** A paragraph with what its sentences hold of the question. */
interface Scene {
  readonly place: Place;
  readonly sentences: readonly PreparedSentence[];
  readonly matches: readonly Match[];
  /** By term: the best found in any of them. */
  readonly best: Float64Array;
}

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
  const scenes = places.map((place) => sceneOf(place, matcher, library, terms.length));
  const promises = scenes.map((scene) => promisesIn(scene, terms));
  const least = leastOf(promises);
  const titles = new Map<string, Float64Array>();
  const candidates: Candidate[] = [];
  for (const [s, scene] of scenes.entries()) {
    const chosen = promises[s]!.flatMap((promise, i) =>
      promise >= least || drawn(scene.sentences[i]!) ? [i] : [],
    );
    if (chosen.length === 0) continue;
    const title = titleOf(scene.place, matcher, library, titles, terms.length);
    candidates.push(...candidatesOf(scene, chosen, title, terms.length));
  }
  return candidates.slice(0, 2 * MOST);
}

function sceneOf(
  place: Place,
  matcher: Matcher,
  { corpus, reader }: { corpus: Corpus; reader: Reader },
  terms: number,
): Scene {
  const sentences = reader.paragraph(corpus, place.article, place.paragraph);
  const matches = sentences.map((sentence) => matcher.match(sentence));
  return { place, sentences, matches, best: most(matches, terms) };
}

/** By sentence: how much of the question is in it, beside it and around it. */
function promisesIn({ place, matches, best }: Scene, terms: readonly Term[]): number[] {
  return matches.map(({ strengths }, i) => {
    const before = matches[i - 1]?.strengths ?? strengths;
    const after = matches[i + 1]?.strengths ?? strengths;
    let sum = 0.2 * place.found;
    for (let t = 0; t < terms.length; t++) {
      const near = Math.max(strengths[t]!, before[t]!, after[t]!);
      sum += terms[t]!.weight * (strengths[t]! + 0.5 * near + 0.5 * best[t]!);
    }
    return sum;
  });
}

/** What a sentence must promise to be weighed. */
function leastOf(promises: readonly (readonly number[])[]): number {
  const all = new Float64Array(promises.flat()).sort();
  const reached = (count: number) => all.at(-count) ?? 0;
  return Math.max(reached(MOST), Math.min(reached(FEWEST), PROMISING * reached(1)));
}

function candidatesOf(
  { place, sentences, matches, best }: Scene,
  chosen: readonly number[],
  title: Float64Array,
  terms: number,
): Candidate[] {
  const inParagraph = saidIn(matches, terms);
  return chosen.map((i) => ({
    sentence: sentences[i]!,
    match: matches[i]!,
    before: matches[i - 1]?.strengths ?? null,
    after: matches[i + 1]?.strengths ?? null,
    paragraph: best,
    inParagraph,
    near: most(matches.slice(Math.max(0, i - 1), i + 2), terms),
    title,
    found: place.found,
  }));
}

/** What the article's title and the last heading before the paragraph hold of the terms. */
function titleOf(
  place: Place,
  matcher: Matcher,
  { corpus, reader }: { corpus: Corpus; reader: Reader },
  known: Map<string, Float64Array>,
  terms: number,
): Float64Array {
  const { paragraphs } = corpus.articles.get(place.article)!;
  let heading = 0;
  for (let i = place.paragraph - 2; i >= 0 && heading === 0; i--) {
    if (paragraphs[i]!.section === 'heading') heading = i + 1;
  }
  const key = `${place.article} ${heading}`;
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
