/** The articles that the library's thread holds, and how they come and go: as parcels. */

import type { Article } from '../corpus/article.ts';
import { articlesIn, createBodies, type Parcel, paragraphIn } from '../corpus/parcel.ts';
import type { Passages } from '../search/index.ts';

/** Articles sent at once: the main thread takes them in about a millisecond. */
const PORTION = 200;
/** Articles whose text is kept at hand, about 10 KB each. */
const BODIES = 500;

/** Articles by their ids. */
export interface Stock {
  readonly articles: ReadonlyMap<string, Article>;
  /** Takes in what is in the parcels, and gives it. */
  take(parcels: Iterable<Parcel>): Article[];
  remove(ids: readonly string[]): void;
  /** Those as they are indexed. */
  passagesOf(id: string): Passages;
}

/** Without any article yet. */
export function createStock(): Stock {
  const bodies = createBodies(BODIES);
  const articles = new Map<string, Article>();
  return {
    articles,
    take(parcels) {
      const taken: Article[] = [];
      for (const parcel of parcels) taken.push(...articlesIn(parcel, bodies));
      for (const article of taken) articles.set(article.id, article);
      return taken;
    },
    remove(ids) {
      for (const id of ids) articles.delete(id);
    },
    passagesOf: (id) => new ArticlePassages(articles.get(id)!),
  };
}

/** A few of many at a time: so many as make a parcel. */
export function* portions<Value>(values: readonly Value[]): Generator<readonly Value[]> {
  for (let at = 0; at < values.length; at += PORTION) yield values.slice(at, at + PORTION);
}

/** Its texts are made when they are asked for: they lie in the parcels. */
class ArticlePassages implements Passages {
  readonly article: string;
  readonly #article: Article;

  constructor(article: Article) {
    this.article = article.id;
    this.#article = article;
  }

  get texts(): string[] {
    const { text, paragraphs } = this.#article;
    return paragraphs.map(({ start, end }) => text.slice(start, end));
  }

  text(paragraph: number): string {
    return paragraphIn(this.#article, paragraph);
  }
}
