/** What Parley quotes from: the list of articles, and one article to read. */

import type { Article, Corpus, Span } from '../corpus/article.ts';
import { escapeText } from './escape.ts';
import { PIECE_LIMIT, TEXT_BUDGET } from './limits.ts';
import { button, card, type Message, row, separator, text } from './message.ts';
import { customId } from './press.ts';
import { fits, pieces, plain } from './quote.ts';
import type { Words } from './words/index.ts';

/** `origins`: number of the origin group by article id. */
export function sourcesList(corpus: Corpus, origins: ReadonlyMap<string, number>, words: Words): Message {
  const lines: string[] = [];
  let left = TEXT_BUDGET;
  for (const article of [...corpus.articles.values()].sort(newestFirst)) {
    const line = `- **${escapeText(article.title)}**\n  -# ${about(article, origins.get(article.id), words).join(' · ')}`;
    left -= line.length + 1;
    if (left < 0) {
      lines.push(words.andMore(corpus.articles.size - lines.length));
      break;
    }
    lines.push(line);
  }
  const problems = corpus.problems.map(({ message }) => `- ${escapeText(message)}`).slice(0, 5);
  return card(
    'asker',
    text(`**${words.sources(corpus.articles.size)}**`),
    text(lines.join('\n')),
    ...(problems.length > 0 ? [text(problems.join('\n'))] : []),
    text(`-# ${words.index(corpus.id, corpus.articles.size)}`),
  );
}

function about(article: Article, origin: number | undefined, words: Words): string[] {
  const size = article.paragraphs.reduce(
    (sum, { start, end }) => sum + wordCount(article.text.slice(start, end)),
    0,
  );
  return [
    ...(article.outlet ? [escapeText(article.outlet)] : []),
    words.asOf(article.published),
    words.size(size, article.paragraphs.length),
    ...(article.leftOut.length > 0 ? [words.leftOut(article.leftOut.length)] : []),
    ...(origin === undefined ? [] : [words.origin(origin)]),
  ];
}

/** One article to read from a piece on (0-based), as much as a message holds; then what was left out and why. */
export function articlePage(corpus: Corpus, article: Article, from: number, words: Words): Message {
  const all = article.paragraphs.flatMap((paragraph) =>
    pieces(corpus, paragraph).map((span) => ({ span, paragraph })),
  );
  const start = Math.min(Math.max(from, 0), Math.max(0, all.length - 1));
  const heading = `**${escapeText(article.title)}**\n-# ${about(article, undefined, words).join(' · ')}`;
  let left = TEXT_BUDGET - heading.length;
  const shown: string[] = [];
  for (const { span, paragraph } of all.slice(start)) {
    const said = fits(corpus, span) ? plain(corpus, span) : words.tooLongToQuote;
    const bold = paragraph.section === 'title' || paragraph.section === 'heading';
    const content = `-# ${paragraph.number}\n${bold ? `**${said}**` : said}`;
    left -= content.length + 1;
    if (left < 0 && shown.length > 0) break;
    shown.push(content);
  }
  const end = start + shown.length;
  const numberAt = (place: number) => all[place]?.paragraph.number ?? 0;
  const last = end >= all.length;
  const leftOut = last
    ? article.leftOut.map(({ line, reason }) => `-# ${words.leftOutLine(line, escapeText(reason))}`)
    : [];
  const turn = (label: string, page: number) =>
    button(label, customId({ action: 'read', article: article.hash, from: `${page}` }));
  return card(
    'asker',
    text(heading),
    text(shown.join('\n')),
    ...(leftOut.length > 0 && leftOut.join('\n').length < left
      ? [separator(), text(leftOut.join('\n'))]
      : []),
    text(`-# ${words.page(numberAt(start), numberAt(end - 1), article.paragraphs.length)}`),
    ...row(
      ...(start > 0 ? [turn(words.back, previousPage(corpus, all, start))] : []),
      ...(last ? [] : [turn(words.next, end)]),
    ),
  );
}

/** Where the page that ends at `start` begins: as many pieces before it as a message holds. */
function previousPage(corpus: Corpus, all: readonly { span: Span }[], start: number): number {
  let left = TEXT_BUDGET - 400;
  let from = start;
  while (from > 0) {
    left -= Math.min(plain(corpus, all[from - 1]!.span).length, PIECE_LIMIT) + 12;
    if (left < 0 && from < start) break;
    from--;
  }
  return from;
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

function newestFirst(a: Article, b: Article): number {
  const [x, y] = [a.published?.date ?? '', b.published?.date ?? ''];
  return x === y ? (a.id < b.id ? -1 : 1) : x < y ? 1 : -1;
}
