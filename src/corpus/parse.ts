/** One stored text becomes an article: cleaned, dated, split into paragraphs and sentences by offset. */

import { createHash } from 'node:crypto';
import type { Article, ArticleDate, Paragraph } from './article.ts';
import { type Cleaned, clean } from './clean.ts';
import { type FoundDate, findDate } from './date.ts';
import { type Draft, type Head, plainDraft } from './draft.ts';
import { splitSentences } from './sentences.ts';

/** How many body paragraphs may tell the date of an article that prints none. */
const DATED_LEAD_PARAGRAPHS = 2;

/** `LIMA, Peru (AP) — `: the agency that a dateline names. */
const DATELINE = /^\p{Lu}[\p{Lu}\s.'-]*(?:, [\p{L}. ]{2,30})? \((\p{Lu}[\p{L} ]{1,30})\) ?[—–-]/u;

/** Plain text as an article: `id` is the file name without its ending, `text` the decoded file. */
export function parseArticle(id: string, text: string): Article {
  const draft = plainDraft(text);
  return articleOf(id, draft, clean(draft.lines));
}

/** Articles with the same key come from the same pages, as far as their heads tell. */
export function outletKey({ url, outlet }: Head): string {
  return url ? new URL(url).hostname.replace(/^www\./, '') : (outlet ?? '');
}

/**
 * An article without reporting has no paragraphs. `repeated`: lines that other articles of the outlet have too
 * and that are furniture for that reason.
 */
export function articleOf(
  id: string,
  { text, head, published }: Draft,
  { kept: all, leftOut: furniture, printed }: Cleaned,
  repeated: ReadonlySet<number> = new Set(),
): Article {
  const kept = all.filter(({ line }) => !repeated.has(line.number));
  const leftOut = [
    ...furniture,
    ...all
      .filter(({ line }) => repeated.has(line.number))
      .map(({ line }) => ({ line, reason: 'repeated across articles' })),
  ].sort((a, b) => a.line.start - b.line.start);
  const paragraphs = kept.map(({ line, section }, i): Paragraph => {
    const sentences = splitSentences(line.text).map(({ start, end }, j) => ({
      article: id,
      number: j + 1,
      start: line.start + start,
      end: line.start + end,
    }));
    return { article: id, number: i + 1, section, start: line.start, end: line.end, sentences };
  });
  const title = paragraphs.find((paragraph) => paragraph.section === 'title');
  const body = paragraphs.filter((paragraph) => paragraph.section === 'body');
  return {
    id,
    title: title ? unquoted(text.slice(title.start, title.end)) : id,
    outlet: head.outlet ?? outletOf(text, body),
    published: dateOf(id, text, published ?? printed, body),
    url: head.url,
    language: head.language,
    text,
    hash: hashOf(text, repeated),
    paragraphs,
    leftOut: leftOut.map(({ line, reason }) => ({
      article: id,
      line: line.number,
      start: line.start,
      end: line.end,
      reason,
    })),
  };
}

/** Paragraphs are numbered without the repeated lines, so these belong to what a button names. */
function hashOf(text: string, repeated: ReadonlySet<number>): string {
  const hash = createHash('sha256').update(text);
  if (repeated.size > 0) hash.update(`\0${[...repeated].join(' ')}`);
  return hash.digest('hex').slice(0, 12);
}

function dateOf(
  id: string,
  text: string,
  printed: FoundDate | null,
  body: readonly Paragraph[],
): ArticleDate | null {
  return printed ? dated(id, printed, 'printed') : inferredDate(id, text, body);
}

function outletOf(text: string, body: readonly Paragraph[]): string | null {
  const first = body[0];
  return first ? (DATELINE.exec(text.slice(first.start, first.start + 120))?.[1] ?? null) : null;
}

/** The first full date that the lead speaks of: the text is about as old as what it tells first. */
function inferredDate(id: string, text: string, body: readonly Paragraph[]): ArticleDate | null {
  for (const { start, end } of body.slice(0, DATED_LEAD_PARAGRAPHS)) {
    const found = findDate(text.slice(start, end));
    if (found) return dated(id, { ...found, start: start + found.start, end: start + found.end }, 'inferred');
  }
  return null;
}

function dated(article: string, found: FoundDate, basis: ArticleDate['basis']): ArticleDate {
  return { date: found.date, basis, span: { article, start: found.start, end: found.end } };
}

/** A title that is quoted as a whole loses its quotation marks. */
function unquoted(title: string): string {
  return /^["“][^"“”]*["”]$/.test(title) ? title.slice(1, -1) : title;
}
