/** Asks for the agreement on a question with a given sentence as the first citation, through the real library. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { agreement } from '../../src/answer/agreement/agreement.ts';
import { fittingFirst } from '../../src/answer/agreement/fit.ts';
import { sourced } from '../../src/answer/agreement/stand.ts';
import type { Answer, Citation, Stand } from '../../src/answer/answer.ts';
import { candidatesIn } from '../../src/answer/candidates/candidates.ts';
import { createMatcher } from '../../src/answer/candidates/match.ts';
import { placesFor } from '../../src/answer/candidates/places.ts';
import { answer } from '../../src/answer/index.ts';
import { inquiryOf, matterOf } from '../../src/answer/inquiry/inquiry.ts';
import type { Library } from '../../src/answer/library.ts';
import { namesAsked } from '../../src/answer/question/asked.ts';
import { readQuestion } from '../../src/answer/question/question.ts';
import { meant, weigh } from '../../src/answer/question/weigh.ts';
import { kinOf } from '../../src/answer/ranking/kin.ts';
import { rank } from '../../src/answer/ranking/rank.ts';
import type { Span } from '../../src/corpus/article.ts';
import { openLibrary } from '../../src/library/open.ts';
import { isTrouble } from '../../src/trouble.ts';

export async function libraryOf(articles: Readonly<Record<string, string>>): Promise<Library> {
  const folder = mkdtempSync(join(tmpdir(), 'articles-'));
  try {
    for (const [name, text] of Object.entries(articles)) writeFileSync(join(folder, `${name}.txt`), text);
    return await open(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export async function open(folder: string): Promise<Library> {
  const library = await openLibrary(folder);
  if (isTrouble(library)) throw new Error(library.trouble);
  return library;
}

/** The answer; throws where there is none. */
export async function answered(question: string, library: Library): Promise<Answer> {
  const outcome = await answer(question, library);
  if (outcome.kind !== 'answer') throw new Error(`refused: ${JSON.stringify(outcome.reason)}`);
  return outcome;
}

/** The first sentence that is quoted as an answer; `null` where there is none. */
export async function quoted(question: string, library: Library): Promise<string | null> {
  const outcome = await answer(question, library);
  return outcome.kind === 'answer' ? textOf(library, outcome.citations[0].sentence) : null;
}

/** The citation of the sentence that holds the words, in the article whose id begins so. */
export function citationOf(library: Library, article: string, words: string): Citation {
  for (const held of library.corpus.articles.values()) {
    const { id, text, paragraphs } = held;
    if (!id.startsWith(article)) continue;
    for (const { number, sentences } of paragraphs) {
      for (const { start, end, number: position } of sentences) {
        if (!text.slice(start, end).includes(words)) continue;
        const sentence = { article: id, start, end };
        return sourced(
          { sentence, paragraph: number, position, bold: null, attribution: null, hedges: [] },
          library.readings.of(held).paragraph(number)[position - 1]!,
        );
      }
    }
  }
  throw new Error(`No sentence of ${article} holds “${words}”.`);
}

export async function stands(library: Library, question: string, first: Citation): Promise<Stand[]> {
  const { index, reader, learned } = library;
  const read = readQuestion(question, reader);
  const terms = await weigh(read, index, reader);
  const places = await placesFor(read, terms, library);
  const matcher = createMatcher(read, terms, reader);
  const typed = meant(question, terms);
  const topic = matterOf(typed, read, library);
  const inquiry = inquiryOf(typed, read, terms, topic, namesAsked(typed, reader));
  const candidates = candidatesIn(places, terms, matcher, library, () => true);
  const ordered = rank(read, terms, candidates, matcher, learned.ranking);
  const fitting = fittingFirst(inquiry, ordered, library);
  const own = fitting.ranked.find(({ sentence: { span } }) => isDeepStrictEqual(span, first.sentence))!;
  const asking = fitting.values.size > 0 ? inquiry!.topic : topic;
  return agreement(asking, fitting, kinOf(own, terms), [first], library);
}

export const textOf = ({ corpus }: Library, span: Span | null) =>
  span && corpus.articles.get(span.article)!.text.slice(span.start, span.end);

/** "stand: value" by the first three letters of the article's id; `+` and the reason where kept apart. */
export function told(library: Library, list: readonly Stand[]): Record<string, string> {
  return Object.fromEntries(
    list.map((stand) => {
      const value = stand.value === null ? '' : `: ${textOf(library, stand.value)}`;
      return [stand.article.slice(0, 3), `${stand.stand}${stand.apart ? ` (${stand.apart})` : ''}${value}`];
    }),
  );
}
