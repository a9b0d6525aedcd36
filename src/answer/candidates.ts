/** From a question's words to the sentences that might answer it. */

import type { Corpus } from '../corpus/article.ts';
import type { Index } from '../search/index.ts';
import type { Candidate } from './features.ts';
import type { Match, Matcher } from './match.ts';
import type { Question } from './question.ts';
import type { Reader } from './reader.ts';
import type { PreparedSentence } from './sentence.ts';
import type { Term } from './weigh.ts';

/** Paragraphs taken from the full-text search; the right one is almost always among them. */
const SEARCHED = 40;
/** Where only some articles are looked in, the search must reach further. */
const SEARCHED_OF_SOME = 1000;
/** Sentences weighed in full. */
const WEIGHED = 40;
/** A word in more passages than this is not searched for in another's place, and no more words than this are. */
const COMMON = 2000;
const OTHERS = 6;
/** So small a corpus is weighed whole: a paragraph may answer without sharing a word. */
const WEIGHED_WHOLE = 80;

/** A paragraph to look at; `found` is its full-text score as a share of the best, 0 when the search missed it. */
export interface Place {
  readonly article: string;
  readonly paragraph: number;
  readonly found: number;
}

/** The paragraphs that share words with the question, best first, and of a small corpus all others too. */
export async function placesFor(
  question: Question,
  terms: readonly Term[],
  { corpus, index, reader }: { corpus: Corpus; index: Index; reader: Reader },
  admits: ((article: string) => boolean) | null = null,
  others: readonly string[] = [],
): Promise<Place[]> {
  const stems = [...searchStems(question, terms, reader), ...(await rare(others, index, reader))];
  const hits =
    stems.length > 0 ? await index.search(stems, admits === null ? SEARCHED : SEARCHED_OF_SOME) : [];
  const best = hits[0]?.score ?? 1;
  const places = hits.map(({ article, paragraph, score }) => ({ article, paragraph, found: score / best }));
  const keys = new Set(places.map(({ article, paragraph }) => `${article} ${paragraph}`));
  for (const { article, paragraph } of small(corpus)) {
    if (!keys.has(`${article} ${paragraph}`)) places.push({ article, paragraph, found: 0 });
  }
  return places.filter(({ article }) => corpus.articles.has(article) && (admits === null || admits(article)));
}

/** Of other words for what is asked, the rarest that the articles have: common ones find anything and take long. */
async function rare(words: readonly string[], index: Index, { language }: Reader): Promise<string[]> {
  const stems = [...new Set(words.map((word) => language.stem(word)))];
  const counts = stems.length > 0 ? await index.frequencies(stems) : [];
  return stems
    .map((stem, i) => ({ stem, count: counts[i]! }))
    .filter(({ count }) => count > 0 && count <= COMMON)
    .sort((a, b) => a.count - b.count)
    .slice(0, OTHERS)
    .map(({ stem }) => stem);
}

/**
 * The sentences of these paragraphs, each with what it and its surroundings hold of the question. `drawn`: whether a
 * sentence is looked at whatever it shares with the question.
 */
export function candidatesIn(
  places: readonly Place[],
  terms: readonly Term[],
  matcher: Matcher,
  { corpus, reader }: { corpus: Corpus; reader: Reader },
  drawn: (sentence: PreparedSentence) => boolean = () => false,
): Candidate[] {
  return shortlist(everyCandidate(places, terms, matcher, { corpus, reader }), terms, drawn);
}

/** Only the sentences whose surroundings hold most of the question are weighed in full, and those it draws. */
function shortlist(
  candidates: readonly Candidate[],
  terms: readonly Term[],
  drawn: (sentence: PreparedSentence) => boolean,
): Candidate[] {
  if (candidates.length <= WEIGHED) return [...candidates];
  const promise = candidates.map(({ match, near, paragraph, found }) => {
    let sum = 0.2 * found;
    for (let t = 0; t < terms.length; t++) {
      sum += terms[t]!.weight * (match.strengths[t]! + 0.5 * near[t]! + 0.5 * paragraph[t]!);
    }
    return sum;
  });
  const least = [...promise].sort((a, b) => b - a)[WEIGHED - 1]!;
  return candidates
    .filter(({ sentence }, i) => promise[i]! >= least || drawn(sentence))
    .slice(0, 2 * WEIGHED);
}

function everyCandidate(
  places: readonly Place[],
  terms: readonly Term[],
  matcher: Matcher,
  { corpus, reader }: { corpus: Corpus; reader: Reader },
): Candidate[] {
  const titles = new Map<string, Float64Array>();
  const candidates: Candidate[] = [];
  for (const place of places) {
    const sentences = reader.paragraph(corpus, place.article, place.paragraph);
    const matches = sentences.map((sentence) => matcher.match(sentence));
    const paragraph = most(
      matches.map(({ strengths }) => strengths),
      terms.length,
    );
    const inParagraph = saidIn(matches, terms.length);
    const title = titleOf(place, corpus, matcher, reader, titles, terms.length);
    sentences.forEach((sentence, i) => {
      candidates.push({
        sentence,
        match: matches[i]!,
        before: matches[i - 1]?.strengths ?? null,
        after: matches[i + 1]?.strengths ?? null,
        paragraph,
        inParagraph,
        near: around(matches, i, terms.length),
        title,
        found: place.found,
      });
    });
  }
  return candidates;
}

/** The words themselves, what they were probably meant as, and other names of the same. */
function searchStems(question: Question, terms: readonly Term[], reader: Reader): string[] {
  const stems = new Set(terms.map((term) => term.lexeme.stem));
  for (const { spellings } of terms) for (const { stem } of spellings) stems.add(stem);
  for (const { groups } of question.aliases) {
    for (const { bond, names } of groups) {
      if (bond < 1) continue;
      for (const name of names) if (name.length === 1) stems.add(reader.lexeme(name[0]!).stem);
    }
  }
  return [...stems];
}

function* small({ articles }: Corpus): Generator<{ article: string; paragraph: number }> {
  if (articles.size > WEIGHED_WHOLE) return;
  let count = 0;
  for (const article of articles.values()) {
    count += article.paragraphs.length;
    if (count > WEIGHED_WHOLE) return;
  }
  for (const article of articles.values()) {
    for (const { number } of article.paragraphs) yield { article: article.id, paragraph: number };
  }
}

/** What the article's title and the last heading before the paragraph hold of the terms. */
function titleOf(
  place: { article: string; paragraph: number },
  corpus: Corpus,
  matcher: Matcher,
  reader: Reader,
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
      sentences.map((sentence) => matcher.match(sentence).strengths),
      terms,
    );
    known.set(key, title);
  }
  return title;
}

/** The best of the sentence and its two neighbours. */
function around(matches: readonly Match[], at: number, length: number): Float64Array {
  const own = matches[at]!.strengths;
  const before = matches[at - 1]?.strengths ?? own;
  const after = matches[at + 1]?.strengths ?? own;
  const best = new Float64Array(length);
  for (let t = 0; t < length; t++) best[t] = Math.max(own[t]!, before[t]!, after[t]!);
  return best;
}

/** A word counts as said in a sentence from here on. */
const SAID = 0.85;

function saidIn(matches: readonly Match[], length: number): Candidate['inParagraph'] {
  const literal = new Uint8Array(length);
  const times = new Uint8Array(length);
  for (const match of matches) {
    for (let t = 0; t < length; t++) {
      if (match.literal[t] === 1) literal[t] = 1;
      if (match.strengths[t]! >= SAID && times[t]! < 255) times[t] = times[t]! + 1;
    }
  }
  return { literal, times };
}

function most(rows: readonly Float64Array[], length: number): Float64Array {
  const best = new Float64Array(length);
  for (const row of rows) {
    for (let t = 0; t < length; t++) if (row[t]! > best[t]!) best[t] = row[t]!;
  }
  return best;
}
