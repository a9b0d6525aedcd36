/** The index on MiniSearch, in memory. */

import MiniSearch from 'minisearch';
import type { Article } from '../corpus/article.ts';
import type { Index } from './index.ts';
import { termsOf } from './terms.ts';
import { createVocabulary } from './vocabulary.ts';

/** `<article>#<paragraph>`: the id of a passage is its citation. */
interface Document {
  readonly id: string;
  readonly text: string;
}

/** `stem` reduces a lower-case word to the form it is indexed under. */
export function miniSearchIndex(stem: (lower: string) => string): Index {
  const engine = new MiniSearch<Document>({
    fields: ['text'],
    tokenize: (text) => termsOf(text, stem),
    processTerm: (term) => term,
    // Terms of a query are stems already.
    searchOptions: { tokenize: (terms) => terms.split(' '), processTerm: (term) => term },
  });
  const vocabulary = createVocabulary();
  const passages = new Map<string, readonly Document[]>();
  const remove = async (articleId: string) => {
    for (const { id, text } of passages.get(articleId) ?? []) {
      engine.discard(id);
      vocabulary.remove(new Set(termsOf(text, stem)));
    }
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
      for (const { text } of documents) vocabulary.add(new Set(termsOf(text, stem)));
      passages.set(article.id, documents);
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
    size: async () => engine.documentCount,
    async frequencies(terms) {
      return terms.map((term) => vocabulary.count(term));
    },
    async spellings(lower, limit) {
      return vocabulary.spellings(lower, limit);
    },
  };
}
