/** Reads a file of public questions on public articles, the material that the weights are learned from. */

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Article, Corpus, Span } from '../corpus/article.ts';
import { parseArticle } from '../corpus/parse.ts';

const shape = z.object({
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

/** A JSON file, gzipped when its name ends in `.gz`; throws when it is not of the form above. */
export function readDataset(file: string): Dataset {
  const bytes = readFileSync(file);
  const data = shape.parse(JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')));
  const articles = new Map<string, Article>();
  const offsets = new Map<string, number[]>();
  for (const { id, title, paragraphs } of data.articles) {
    let text = title;
    offsets.set(
      id,
      paragraphs.map((paragraph) => {
        const at = text.length + 2;
        // One line a paragraph, as in a file of articles; of the same length, so that places stay right.
        text += `\n\n${paragraph.replace(/\s/g, ' ')}`;
        return at;
      }),
    );
    articles.set(id, parseArticle(id, text));
  }
  const folds = new Map(data.articles.map(({ id, fold }) => [id, fold]));
  const questions = data.questions.map(({ q, article, answers, spans }) => ({
    text: q,
    article,
    answers,
    spans: spans.map(([paragraph, start, end]) => {
      const at = offsets.get(article)![paragraph]!;
      return { article, start: at + start, end: at + end };
    }),
    fold: folds.get(article)!,
  }));
  return { articles, folds, questions };
}

export function corpusOf(articles: Iterable<Article>): Corpus {
  return {
    id: '0000',
    articles: new Map([...articles].map((article) => [article.id, article])),
    problems: [],
  };
}
