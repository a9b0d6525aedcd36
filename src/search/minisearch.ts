/** The index on MiniSearch, in memory. */

import MiniSearch from 'minisearch';
import type { Article } from '../corpus/article.ts';
import type { Index } from './index.ts';

/** `<article>#<paragraph>`: the id of a passage is its citation. */
interface Document {
  readonly id: string;
  readonly text: string;
}

export function miniSearchIndex(): Index {
  const engine = new MiniSearch<Document>({ fields: ['text'] });
  const passages = new Map<string, readonly string[]>();
  const remove = async (articleId: string) => {
    for (const id of passages.get(articleId) ?? []) engine.discard(id);
    passages.delete(articleId);
  };
  return {
    async add(article: Article) {
      await remove(article.id);
      const documents = article.paragraphs.map(({ number, start, end }) => ({
        id: `${article.id}#${number}`,
        text: article.text.slice(start, end),
      }));
      engine.addAll(documents);
      passages.set(
        article.id,
        documents.map(({ id }) => id),
      );
    },
    remove,
    async search(terms, limit) {
      return engine
        .search(terms.join(' '))
        .slice(0, limit)
        .map(({ id, score }) => {
          const at = (id as string).lastIndexOf('#');
          return {
            article: (id as string).slice(0, at),
            paragraph: Number((id as string).slice(at + 1)),
            score,
          };
        });
    },
    async frequencies(terms) {
      return terms.map((term) => engine.search(term).length);
    },
  };
}
