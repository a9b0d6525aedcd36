/** Articles as bytes that threads share: what is said of each is small, and its text is read when it is looked at. */

import { keepRecent, type Recent } from '../recent.ts';
import type { Article, ArticleDate, LeftOut, Paragraph } from './article.ts';
import { dateIn, leftOutOf, type PackedArticle, paragraphAt, paragraphsOf } from './pack.ts';

/** All of a packed article but what lies in the bytes, and where that is. */
export interface Head extends Omit<PackedArticle, 'text' | 'numbers'> {
  /** Where its numbers begin, in bytes; the text follows them. */
  readonly at: number;
  readonly numbers: number;
  /** Of the text, in UTF-16 units. */
  readonly length: number;
  /** Two bytes a unit instead of one. */
  readonly wide: boolean;
}

/** Articles that came together. Sent to another thread, the bytes are not copied. */
export interface Parcel {
  readonly heads: readonly Head[];
  readonly bytes: SharedArrayBuffer;
}

/** Numbers must lie at multiples of this. */
const ALIGNED = 4;

/** Copies the texts. */
export function parcelOf(articles: readonly PackedArticle[]): Parcel {
  let size = 0;
  const heads = articles.map(({ text, numbers, ...rest }): Head => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: one byte holds U+0000 to U+00FF, whatever they are
    const wide = /[^\u0000-\u00ff]/.test(text);
    const head = { ...rest, at: size, numbers: numbers.length, length: text.length, wide };
    const end = size + ALIGNED * numbers.length + text.length * (wide ? 2 : 1);
    size = Math.ceil(end / ALIGNED) * ALIGNED;
    return head;
  });
  const bytes = new SharedArrayBuffer(size);
  const buffer = Buffer.from(bytes);
  for (const [i, { text, numbers }] of articles.entries()) {
    const { at, wide } = heads[i]!;
    new Int32Array(bytes, at, numbers.length).set(numbers);
    buffer.write(text, at + ALIGNED * numbers.length, wide ? 'utf16le' : 'latin1');
  }
  return { heads, bytes };
}

/** The articles of a parcel; their texts and paragraphs are made when asked for and remembered in `bodies`. */
export function articlesIn({ heads, bytes }: Parcel, bodies: Bodies): Article[] {
  const words = new Int32Array(bytes);
  return heads.map((head) => new StoredArticle(head, words, bodies));
}

interface Body {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly leftOut: readonly LeftOut[];
}

/** The bodies that were looked at last. */
export type Bodies = Pick<Recent<object, Body>, 'of'>;

/** Keeps those of the `most` articles looked at last. */
export function createBodies(most: number): Bodies {
  return keepRecent<object, Body>(most);
}

/** The text of a paragraph by its 1-based number; of a packed article nothing else is read. */
export function paragraphIn(article: Article, number: number): string {
  if (article instanceof StoredArticle) return article.paragraph(number);
  const { start, end } = article.paragraphs[number - 1]!;
  return article.text.slice(start, end);
}

class StoredArticle implements Article {
  readonly #head: Head;
  /** Of the whole parcel. */
  readonly #words: Int32Array<SharedArrayBuffer>;
  readonly #bodies: Bodies;

  constructor(head: Head, words: Int32Array<SharedArrayBuffer>, bodies: Bodies) {
    this.#head = head;
    this.#words = words;
    this.#bodies = bodies;
  }

  get id(): string {
    return this.#head.id;
  }
  get title(): string {
    return this.#head.title;
  }
  get outlet(): string | null {
    return this.#head.outlet;
  }
  get url(): string | null {
    return this.#head.url;
  }
  get language(): string | null {
    return this.#head.language;
  }
  get hash(): string {
    return this.#head.hash;
  }
  get published(): ArticleDate | null {
    // Asked of every article there is: a view of its own for each would take a hundred times as long.
    return dateIn(this.#head, this.#words, this.#head.at / ALIGNED);
  }
  get text(): string {
    return this.#body().text;
  }
  get paragraphs(): readonly Paragraph[] {
    return this.#body().paragraphs;
  }
  get leftOut(): readonly LeftOut[] {
    return this.#body().leftOut;
  }

  paragraph(number: number): string {
    const numbers = this.#numbers();
    const { start, end } = paragraphAt(numbers, number);
    const { at, wide } = this.#head;
    const width = wide ? 2 : 1;
    const text = at + ALIGNED * numbers.length;
    const buffer = Buffer.from(this.#words.buffer, text + start * width, (end - start) * width);
    return buffer.toString(wide ? 'utf16le' : 'latin1');
  }

  #body(): Body {
    return this.#bodies.of(this, () => {
      const numbers = this.#numbers();
      const { id, at, length, wide, reasons } = this.#head;
      const buffer = Buffer.from(this.#words.buffer, at + ALIGNED * numbers.length, length * (wide ? 2 : 1));
      return {
        text: buffer.toString(wide ? 'utf16le' : 'latin1'),
        paragraphs: paragraphsOf(id, numbers),
        leftOut: leftOutOf(id, numbers, reasons),
      };
    });
  }

  #numbers(): Int32Array {
    return new Int32Array(this.#words.buffer, this.#head.at, this.#head.numbers);
  }
}
