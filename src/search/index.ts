/** The full-text index as the rest of Parley sees it; one file implements it on MiniSearch, another on LanceDB. */

/** A paragraph that shares words with the query. */
export interface Hit {
  readonly article: string;
  /** 1-based paragraph number in that article. */
  readonly paragraph: number;
  /** The engine's own score; comparable only within one result list. */
  readonly score: number;
}

/**
 * An index as it was after one change: it keeps answering about the articles it was handed out for, also while
 * others come and go. Asynchronous, so that it may live in a worker thread or another process.
 */
export interface Index {
  /** Best paragraphs first, at most `limit`. `terms` are stems (see `termsOf`), each given once; any may match. */
  search(terms: readonly string[], limit: number): Promise<readonly Hit[]>;
  /** Number of indexed paragraphs. */
  size(): Promise<number>;
  /** Number of indexed paragraphs that hold each stem; 0 when it occurs nowhere. */
  frequencies(terms: readonly string[]): Promise<readonly number[]>;
  /** Indexed stems that a mistyped word may have meant, the nearest in spelling first, at most `limit`. */
  spellings(lower: string, limit: number): Promise<readonly string[]>;
  /** Words of the articles that begin with `prefix`, as they are written there, the most frequent first. */
  suggest(prefix: string, limit: number): Promise<readonly string[]>;
}

/** The order of hits: the best score first, equal ones by article and paragraph. */
export function bestFirst(a: Hit, b: Hit): number {
  return (
    b.score - a.score || (a.article < b.article ? -1 : a.article > b.article ? 1 : a.paragraph - b.paragraph)
  );
}

/** An article to be indexed: its paragraphs in order. Kept as it is, so `texts` had better be made when asked for. */
export interface Passages {
  /** Id of the article. */
  readonly article: string;
  readonly texts: readonly string[];
  /** One of them by its 1-based number, where that takes less than all. */
  text?(paragraph: number): string;
}

/** Where indexes come from: each change makes the next one and leaves those before as they were. */
export interface IndexStore {
  /** The index after the last change. */
  current(): Index;
  /** `removed`: ids. An article that is present under the id of a changed one is replaced. */
  change(
    changed: readonly Passages[],
    removed: readonly string[],
    progress?: (done: number) => void,
  ): Promise<Index>;
  /** Nobody asks this index any more; what only it needed is let go. */
  release(index: Index): Promise<void>;
  close(): Promise<void>;
}
