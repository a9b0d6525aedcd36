/** An article as text and one list of numbers: small in memory, quick to send to another thread or to a file. */

import { own } from '../own.ts';
import type { Article, ArticleDate, LeftOut, Paragraph, Section, Sentence } from './article.ts';

const SECTIONS: readonly Section[] = ['title', 'heading', 'summary', 'body', 'risks'];

/** All that an article is. */
export interface PackedArticle
  extends Pick<Article, 'id' | 'title' | 'outlet' | 'url' | 'language' | 'text' | 'hash'> {
  readonly date: string | null;
  readonly basis: ArticleDate['basis'];
  readonly reasons: readonly string[];
  /**
   * The date's start and end; the number of paragraphs and of the numbers that tell of them: for each its section,
   * start, end, number of sentences and their starts and ends; then for each line left out its number, start, end
   * and reason.
   */
  readonly numbers: Int32Array;
}

/** Where the paragraphs begin in `numbers`. */
const PARAGRAPHS = 4;

/** In the form in which it is sent and kept. */
export function pack(article: Article): PackedArticle {
  const { id, title, outlet, url, language, text, hash, published, paragraphs, leftOut } = article;
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))];
  const told: number[] = [];
  for (const { section, start, end, sentences } of paragraphs) {
    told.push(SECTIONS.indexOf(section), start, end, sentences.length);
    for (const sentence of sentences) told.push(sentence.start, sentence.end);
  }
  const { start = 0, end = 0 } = published?.span ?? {};
  const numbers = [start, end, paragraphs.length, told.length, ...told];
  for (const { line, start, end, reason } of leftOut) numbers.push(line, start, end, reasons.indexOf(reason));
  return {
    ...{ id, url, language, text, hash, reasons },
    title: own(title),
    outlet: outlet && own(outlet),
    date: published?.date ?? null,
    basis: published?.basis ?? 'printed',
    numbers: Int32Array.from(numbers),
  };
}

/** The article that was packed. */
export function unpack({ date, basis, reasons, numbers, ...rest }: PackedArticle): Article {
  return {
    ...rest,
    published: dateIn({ id: rest.id, date, basis }, numbers),
    paragraphs: paragraphsOf(rest.id, numbers),
    leftOut: leftOutOf(rest.id, numbers, reasons),
  };
}

/** `from`: where the article's numbers begin. */
export function dateIn(
  { id, date, basis }: Pick<PackedArticle, 'id' | 'date' | 'basis'>,
  numbers: Int32Array,
  from = 0,
): ArticleDate | null {
  return date === null
    ? null
    : { date, basis, span: { article: id, start: numbers[from]!, end: numbers[from + 1]! } };
}

/** `numbers` are those of a packed article, `article` is its id. */
export function paragraphsOf(article: string, numbers: Int32Array): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let at = PARAGRAPHS;
  const next = () => numbers[at++]!;
  for (let number = 1; number <= numbers[2]!; number++) {
    const section = SECTIONS[next()]!;
    const [start, end] = [next(), next()];
    const sentences: Sentence[] = [];
    const count = next();
    for (let i = 1; i <= count; i++) sentences.push({ article, number: i, start: next(), end: next() });
    paragraphs.push({ article, number, section, start, end, sentences });
  }
  return paragraphs;
}

/** Where a paragraph lies in the text, by its 1-based number. */
export function paragraphAt(numbers: Int32Array, number: number): { start: number; end: number } {
  let at = PARAGRAPHS;
  for (let before = 1; before < number; before++) at += 4 + 2 * numbers[at + 3]!;
  return { start: numbers[at + 1]!, end: numbers[at + 2]! };
}

/** `numbers` and `reasons` are those of a packed article, `article` is its id. */
export function leftOutOf(article: string, numbers: Int32Array, reasons: readonly string[]): LeftOut[] {
  const leftOut: LeftOut[] = [];
  let at = PARAGRAPHS + numbers[3]!;
  const next = () => numbers[at++]!;
  while (at < numbers.length)
    leftOut.push({ article, line: next(), start: next(), end: next(), reason: reasons[next()]! });
  return leftOut;
}
