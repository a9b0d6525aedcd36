/** Cuts public articles into folders of several sizes, each with every so manieth paragraph of all of them. */

import type { Article } from '../src/corpus/article.ts';
import { parseArticle } from '../src/corpus/parse.ts';
import type { AskedQuestion, Dataset } from './dataset.ts';

/** `articles`: each keeps its title and its paragraphs. `paragraphs`: each paragraph is an article of its own. */
export type Layout = 'articles' | 'paragraphs';

/** Paragraphs are told by their article and number: "Lens 4". */
export interface Cut {
  readonly kept: ReadonlySet<string>;
  /** Those whose answers are all in it. */
  readonly questions: readonly AskedQuestion[];
}

export const keyOf = (article: string, number: number): string => `${article} ${number}`;

/** Disjoint, of about `size` paragraphs each. */
export function cutsOf(data: Dataset, fold: number, size: number): Cut[] {
  const paragraphs = [...data.articles.values()]
    .filter(({ id }) => data.folds.get(id) === fold)
    .flatMap(({ id, paragraphs }) =>
      paragraphs.filter(({ section }) => section !== 'title').map(({ number }) => keyOf(id, number)),
    );
  const count = Math.max(1, Math.round(paragraphs.length / size));
  const questions = data.questions.filter((question) => question.fold === fold);
  return Array.from({ length: count }, (_, offset): Cut => {
    const kept = new Set(paragraphs.filter((_, i) => i % count === offset));
    return {
      kept,
      questions: questions.filter((question) => {
        const own = paragraphsOf(question, data);
        return own.length > 0 && own.every((number) => kept.has(keyOf(question.article, number)));
      }),
    };
  });
}

/** What is kept of the articles, laid out anew. */
export function laidOut(data: Dataset, kept: ReadonlySet<string>, layout: Layout): Article[] {
  return [...data.articles.values()].flatMap(({ id, title, text, paragraphs }) => {
    const own = paragraphs.filter(({ number }) => kept.has(keyOf(id, number)));
    if (own.length === 0) return [];
    if (layout === 'paragraphs')
      return own.map(({ number, start, end }) => parseArticle(keyOf(id, number), text.slice(start, end)));
    return [parseArticle(id, [title, ...own.map(({ start, end }) => text.slice(start, end))].join('\n\n'))];
  });
}

/** Numbers of the paragraphs that hold an answer. */
export function paragraphsOf({ article, spans }: AskedQuestion, { articles }: Dataset): number[] {
  return articles
    .get(article)!
    .paragraphs.filter(({ start, end }) => spans.some((span) => span.start < end && span.end > start))
    .map(({ number }) => number);
}
