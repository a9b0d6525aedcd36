/** The only way source text enters a reply: a span, sliced from the stored article and escaped. */

import type { Article, Corpus, Paragraph, Span } from '../corpus/article.ts';
import { escapeText } from './escape.ts';
import { PIECE_LIMIT } from './limits.ts';

/** The article of a span. Throws when the corpus lacks it: a span of another corpus is a bug, not trouble. */
export function articleOf(corpus: Corpus, span: Span): Article {
  const article = corpus.articles.get(span.article);
  if (!article || span.start < 0 || span.end > article.text.length || span.start >= span.end) {
    throw new RangeError(`No such span: ${span.article} ${span.start}-${span.end}`);
  }
  return article;
}

/** The words of a span as they are stored. */
export function slice(corpus: Corpus, span: Span): string {
  return articleOf(corpus, span).text.slice(span.start, span.end);
}

/** A sentence in quotation marks, with the short answer in bold. */
export function quotation(corpus: Corpus, sentence: Span, bold: Span | null = null): string {
  const inner = bold && trimmed(corpus, bold);
  if (!inner || inner.start < sentence.start || inner.end > sentence.end)
    return `“${plain(corpus, sentence)}”`;
  const before = piece(corpus, { ...sentence, end: inner.start });
  const after = piece(corpus, { ...sentence, start: inner.end });
  return `“${before}**${plain(corpus, inner)}**${after}”`;
}

/** Discord sets nothing in bold that begins or ends with white space; `null` when there is nothing else. */
function trimmed(corpus: Corpus, span: Span): Span | null {
  const words = slice(corpus, span);
  const start = span.start + words.length - words.trimStart().length;
  const end = span.end - words.length + words.trimEnd().length;
  return start < end ? { ...span, start, end } : null;
}

/**
 * A paragraph in the pieces in which it is shown: in one where a reply has room for it, else in runs of whole
 * sentences. A sentence that is longer than that is a piece of its own, see `fits`.
 */
export function pieces(corpus: Corpus, paragraph: Paragraph): Span[] {
  if (fits(corpus, paragraph)) return [paragraph];
  const runs: Span[] = [];
  for (const { article, start, end } of paragraph.sentences) {
    const last = runs.at(-1);
    const longer = last && { ...last, end };
    if (longer && fits(corpus, longer)) runs[runs.length - 1] = longer;
    else runs.push({ article, start, end });
  }
  return runs;
}

/** Whether a reply has room for the span. Nothing is ever cut: what has no room is not shown, and that is said. */
export function fits(corpus: Corpus, span: Span): boolean {
  // Escaping adds one backslash to a character at most.
  return 2 * (span.end - span.start) <= PIECE_LIMIT || plain(corpus, span).length <= PIECE_LIMIT;
}

/** The words of a span, escaped, without quotation marks. */
export function plain(corpus: Corpus, span: Span): string {
  return escapeText(slice(corpus, span));
}

/** As `plain`, keeping one space where the span begins or ends with white space; an empty span is nothing. */
function piece(corpus: Corpus, span: Span): string {
  if (span.start === span.end) return '';
  const stored = slice(corpus, span);
  // Without blanks at its ends there is mostly nothing to change.
  const inner = escapeText(stored.trim());
  return `${/^\s/.test(stored) ? ' ' : ''}${inner}${inner && /\s$/.test(stored) ? ' ' : ''}`;
}
