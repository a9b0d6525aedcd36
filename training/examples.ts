/** Turns questions with known answers into rows of features with a mark on the right ones. */

import type { Candidate } from '../src/answer/candidates/candidate.ts';
import { candidatesIn } from '../src/answer/candidates/candidates.ts';
import { createMatcher } from '../src/answer/candidates/match.ts';
import { placesFor } from '../src/answer/candidates/places.ts';
import { type Question, readQuestion } from '../src/answer/question/question.ts';
import { type Term, weigh } from '../src/answer/question/weigh.ts';
import { featuresOf } from '../src/answer/ranking/features.ts';
import type { Row } from '../src/answer/ranking/network.ts';
import { createReader, type Reader } from '../src/answer/reader/reader.ts';
import type { Article, Corpus, Span } from '../src/corpus/article.ts';
import type { Language } from '../src/language/language.ts';
import { createReadings, type Readings } from '../src/reading/readings.ts';
import type { Index } from '../src/search/index.ts';
import { miniSearchStore } from '../src/search/minisearch.ts';
import { corpusOf } from './dataset.ts';

/** Articles with their index and what is remembered of them. */
export interface Shelf {
  readonly corpus: Corpus;
  readonly index: Index;
  readonly reader: Reader;
  readonly readings: Readings;
}

/** One `reader` may serve several shelves: what is known of words is worked out once. */
export async function shelfOf(
  articles: readonly Article[],
  language: Language,
  reader: Reader = createReader(language),
): Promise<Shelf> {
  const corpus = corpusOf(articles);
  const index = await miniSearchStore(language.stem).change(
    articles.map(({ id, text, paragraphs }) => ({
      article: id,
      texts: paragraphs.map(({ start, end }) => text.slice(start, end)),
    })),
    [],
  );
  return { corpus, index, reader, readings: createReadings() };
}

export interface Example {
  readonly question: Question;
  readonly terms: readonly Term[];
  readonly candidates: readonly Candidate[];
  readonly rows: readonly Row[];
}

export async function exampleOf(
  text: string,
  library: Shelf,
  admits: ((article: string) => boolean) | null = null,
): Promise<Example> {
  const { reader } = library;
  reader.begin();
  const question = readQuestion(text, reader);
  const terms = await weigh(question, library.index, reader);
  const places = await placesFor(question, terms, library, admits);
  const matcher = createMatcher(question, terms, reader);
  const candidates = candidatesIn(places, terms, matcher, library);
  return { question, terms, candidates, rows: featuresOf(question, terms, candidates, matcher) };
}

/** Whether the sentence holds one of the answers. */
export function isRight({ sentence }: Candidate, spans: readonly Span[]): boolean {
  const { article, start, end } = sentence.span;
  return spans.some((span) => span.article === article && span.start < end && span.end > start);
}
