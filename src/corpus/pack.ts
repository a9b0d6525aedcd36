/** An article as text and one list of numbers: small in memory, quick to send to another thread or to a file. */

import type { Article, ArticleDate, LeftOut, Paragraph, Section, Sentence } from './article.ts';

const SECTIONS: readonly Section[] = ['title', 'heading', 'summary', 'body', 'risks'];

export interface PackedArticle
  extends Pick<Article, 'id' | 'title' | 'outlet' | 'url' | 'language' | 'text' | 'hash'> {
  readonly date: string | null;
  readonly basis: ArticleDate['basis'];
  readonly reasons: readonly string[];
  /**
   * The date's start and end; the number of paragraphs, and for each its section, start, end, number of sentences
   * and their starts and ends; then for each line left out its number, start, end and reason.
   */
  readonly numbers: Int32Array;
}

export function pack(article: Article): PackedArticle {
  const { id, title, outlet, url, language, text, hash, published, paragraphs, leftOut } = article;
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))];
  const numbers = [published?.span.start ?? 0, published?.span.end ?? 0, paragraphs.length];
  for (const { section, start, end, sentences } of paragraphs) {
    numbers.push(SECTIONS.indexOf(section), start, end, sentences.length);
    for (const sentence of sentences) numbers.push(sentence.start, sentence.end);
  }
  for (const { line, start, end, reason } of leftOut) numbers.push(line, start, end, reasons.indexOf(reason));
  return {
    ...{ id, title, outlet, url, language, text, hash, reasons },
    date: published?.date ?? null,
    basis: published?.basis ?? 'printed',
    numbers: Int32Array.from(numbers),
  };
}

/** The article that was packed. */
export function unpack({ date, basis, reasons, numbers, ...rest }: PackedArticle): Article {
  const article = rest.id;
  let at = 0;
  const next = () => numbers[at++]!;
  const [start, end] = [next(), next()];
  const published = date === null ? null : { date, basis, span: { article, start, end } };
  const count = next();
  const paragraphs: Paragraph[] = [];
  for (let number = 1; number <= count; number++) {
    const section = SECTIONS[next()]!;
    const [start, end] = [next(), next()];
    const sentences: Sentence[] = [];
    const sentenceCount = next();
    for (let i = 1; i <= sentenceCount; i++)
      sentences.push({ article, number: i, start: next(), end: next() });
    paragraphs.push({ article, number, section, start, end, sentences });
  }
  const leftOut: LeftOut[] = [];
  while (at < numbers.length)
    leftOut.push({ article, line: next(), start: next(), end: next(), reason: reasons[next()]! });
  return { ...rest, published, paragraphs, leftOut };
}

/** The paragraphs' texts in order, without building the article. */
export function passagesOf({ text, numbers }: PackedArticle): string[] {
  const passages: string[] = [];
  let at = 3;
  for (let left = numbers[2]!; left > 0; left--) {
    passages.push(text.slice(numbers[at + 1], numbers[at + 2]));
    at += 4 + 2 * numbers[at + 3]!;
  }
  return passages;
}
