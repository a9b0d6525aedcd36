/** One stored text becomes an article: cleaned, dated, split into paragraphs and sentences by offset. */

import { createHash } from 'node:crypto';
import type { Article, ArticleDate, Paragraph } from './article.ts';
import { clean } from './clean.ts';
import { findDate } from './date.ts';
import { linesOf, unwrap } from './lines.ts';
import { splitSentences } from './sentences.ts';

/** How many body paragraphs may tell the date of an article that prints none. */
const DATED_LEAD_PARAGRAPHS = 2;

/** `KYIV, Ukraine (AP) — `: the agency that a dateline names. */
const DATELINE = /^\p{Lu}[\p{Lu}\s.'-]*(?:, [\p{L}. ]{2,30})? \((\p{Lu}[\p{L} ]{1,30})\) ?[—–-]/u;

/** `id` is the file name without its ending, `text` the decoded file; an article without reporting has no paragraphs. */
export function parseArticle(id: string, text: string): Article {
  const { kept, leftOut, printed } = clean(unwrap(text, linesOf(text)));
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
    outlet: outletOf(text, body),
    published: printed ? dated(id, printed, 'printed') : inferredDate(id, text, body),
    url: null,
    text,
    hash: createHash('sha256').update(text).digest('hex').slice(0, 12),
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

function dated(
  article: string,
  found: { date: string; start: number; end: number },
  basis: ArticleDate['basis'],
): ArticleDate {
  return { date: found.date, basis, span: { article, start: found.start, end: found.end } };
}

/** A title that is quoted as a whole loses its quotation marks. */
function unquoted(title: string): string {
  return /^["“][^"“”]*["”]$/.test(title) ? title.slice(1, -1) : title;
}
