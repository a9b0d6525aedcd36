/** Reads a file of public questions on public articles, the material that the weights are learned from. */

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Article, Corpus, Span } from '../src/corpus/article.ts';
import { parseArticle } from '../src/corpus/parse.ts';

/** The form that tells of each article whether it is learned from (fold 0) or held out (fold 1). */
export const folded = z.object({
  articles: z.array(
    z.object({ id: z.string(), title: z.string(), fold: z.number(), paragraphs: z.array(z.string()) }),
  ),
  questions: z.array(
    z.object({
      q: z.string(),
      article: z.string(),
      answers: z.array(z.string()),
      /** Paragraph (0-based), start, end of each answer. */
      spans: z.array(z.tuple([z.number(), z.number(), z.number()])),
    }),
  ),
});

/** SQuAD and the sets that took over its form; all of it is learned from. */
export const squad = z.object({
  data: z.array(
    z.object({
      title: z.string(),
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(
            z.object({
              question: z.string(),
              answers: z.array(z.object({ text: z.string(), answer_start: z.number() })),
            }),
          ),
        }),
      ),
    }),
  ),
});

type Raw = z.infer<typeof folded>;

export interface AskedQuestion {
  readonly text: string;
  readonly article: string;
  readonly answers: readonly string[];
  /** Where the answers stand in the stored text. */
  readonly spans: readonly Span[];
  readonly fold: number;
}

export interface Dataset {
  readonly articles: ReadonlyMap<string, Article>;
  readonly folds: ReadonlyMap<string, number>;
  readonly questions: readonly AskedQuestion[];
}

/**
 * A JSON file, gzipped when its name ends in `.gz`; throws when it is of neither form. An article longer than
 * `most` paragraphs becomes several.
 */
export function readDataset(file: string, most = Number.POSITIVE_INFINITY): Dataset {
  const bytes = readFileSync(file);
  const json: unknown = JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
  const own = folded.safeParse(json);
  return datasetOf(own.success ? own.data : foldedOf(squad.parse(json)), most);
}

function foldedOf({ data }: z.infer<typeof squad>): Raw {
  const questions = data.flatMap(({ title, paragraphs }) =>
    paragraphs.flatMap(({ qas }, paragraph) =>
      qas.map(({ question, answers }) => ({
        q: question,
        article: title,
        answers: answers.map(({ text }) => text),
        spans: answers.map(({ text, answer_start: start }): [number, number, number] => [
          paragraph,
          start,
          start + text.length,
        ]),
      })),
    ),
  );
  const articles = data.map(({ title, paragraphs }) => ({
    id: title,
    title: title.replaceAll('_', ' '),
    fold: 0,
    paragraphs: paragraphs.map(({ context }) => context),
  }));
  return { articles, questions };
}

function datasetOf({ articles: raw, questions: asked }: Raw, most: number): Dataset {
  const articles = new Map<string, Article>();
  const folds = new Map<string, number>();
  /** Of each paragraph of a raw article: the article it went into, and where it begins there. */
  const places = new Map<string, { article: string; at: number }[]>();
  for (const { id, title, fold, paragraphs } of raw) {
    const own: { article: string; at: number }[] = [];
    places.set(id, own);
    for (let from = 0; from < paragraphs.length; from += most) {
      const article = from === 0 ? id : `${id} ${from}`;
      let text = title;
      for (const paragraph of paragraphs.slice(from, from + most)) {
        own.push({ article, at: text.length + 2 });
        // One line a paragraph, as in a file of articles; of the same length, so that places stay right.
        text += `\n\n${paragraph.replace(/\s/g, ' ')}`;
      }
      articles.set(article, parseArticle(article, text));
      folds.set(article, fold);
    }
  }
  const questions = asked.flatMap(({ q, article, answers, spans }) => {
    const stored = spans.map(([paragraph, start, end]) => {
      const place = places.get(article)![paragraph]!;
      return { article: place.article, start: place.at + start, end: place.at + end };
    });
    const first = stored[0]?.article;
    if (first === undefined) return [];
    const own = stored.filter((span) => span.article === first);
    return [{ text: q, article: first, answers, spans: own, fold: folds.get(first)! }];
  });
  return { articles, folds, questions };
}

export function corpusOf(articles: Iterable<Article>): Corpus {
  return {
    id: '0000',
    articles: new Map([...articles].map((article) => [article.id, article])),
    problems: [],
  };
}
