/** The only way source text enters a reply: a span, sliced from the stored article and escaped. */

import type { Article, Corpus, Span } from '../corpus/article.ts';
import { escapeText } from './escape.ts';

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
  if (!bold || bold.start < sentence.start || bold.end > sentence.end) return `“${plain(corpus, sentence)}”`;
  const before = piece(corpus, { ...sentence, end: bold.start });
  const after = piece(corpus, { ...sentence, start: bold.end });
  return `“${before}**${plain(corpus, bold)}**${after}”`;
}

/** The words of a span, escaped, without quotation marks. */
export function plain(corpus: Corpus, span: Span): string {
  return escapeText(slice(corpus, span));
}

/** As `plain`, keeping one space where the span begins or ends with white space; an empty span is nothing. */
function piece(corpus: Corpus, span: Span): string {
  if (span.start === span.end) return '';
  const stored = slice(corpus, span);
  const inner = escapeText(stored);
  return `${/^\s/.test(stored) ? ' ' : ''}${inner}${inner && /\s$/.test(stored) ? ' ' : ''}`;
}
