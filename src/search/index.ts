/** The full-text index as the rest of Parley sees it; one file implements it on MiniSearch. */

import type { Article } from '../corpus/article.ts';

/** A paragraph that shares words with the query. */
export interface Hit {
  readonly article: string;
  /** 1-based paragraph number in that article. */
  readonly paragraph: number;
  /** The engine's own score; comparable only within one result list. */
  readonly score: number;
}

/** Asynchronous, so that an index may live in a worker thread or another process. */
export interface Index {
  /** Indexes the paragraphs of an article; an article already present under that id is replaced. */
  add(article: Article): Promise<void>;
  remove(articleId: string): Promise<void>;
  /** Best paragraphs first, at most `limit`. `terms` are stems (see `termsOf`); any may match. */
  search(terms: readonly string[], limit: number): Promise<readonly Hit[]>;
  /** Number of indexed paragraphs. */
  size(): Promise<number>;
  /** Number of indexed paragraphs that hold each stem; 0 when it occurs nowhere. */
  frequencies(terms: readonly string[]): Promise<readonly number[]>;
  /** Indexed stems that a mistyped word may have meant, the nearest in spelling first, at most `limit`. */
  spellings(lower: string, limit: number): Promise<readonly string[]>;
}
