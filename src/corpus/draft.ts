/** A file of any format, brought to the form that cleaning works on: stored text, its lines, and what its head says. */

import type { FoundDate } from './date.ts';
import { findDate } from './date.ts';
import { type Line, linesOf, unwrap } from './lines.ts';

/** What front matter or the head of a page says of an article; `null` where it is silent. */
export interface Head {
  readonly title: string | null;
  readonly outlet: string | null;
  /** As it stands there: an ISO 8601 date or date and time, or words such as `24 January 2026`. */
  readonly published: string | null;
  /** Absolute, http or https. */
  readonly url: string | null;
  /** BCP 47 tag, e.g. `en` or `en-GB`. */
  readonly language: string | null;
}

export const NO_HEAD: Head = { title: null, outlet: null, published: null, url: null, language: null };

/** What is read of a file before it is cleaned. */
export interface Draft {
  /** The stored text; all offsets point into it. */
  readonly text: string;
  readonly lines: readonly Line[];
  readonly head: Head;
  /** The date that the head gives, with its place in the stored text. */
  readonly published: FoundDate | null;
}

/** A line before it has its place. */
export interface Block extends Pick<Line, 'text' | 'role' | 'aside'> {
  /** 1-based line of the file, where the format knows it. */
  readonly line?: number;
}

/** Plain text is stored as it is. */
export function plainDraft(text: string): Draft {
  return { text, lines: unwrap(text, linesOf(text)), head: NO_HEAD, published: null };
}

/**
 * Stores what the head says in front of the blocks, one a line, so that a title or date from there is quoted
 * like any other words. A block's own line breaks become spaces. `headLines`: the line of the file by the head's names.
 */
export function draftOf(
  head: Head,
  blocks: readonly Block[],
  headLines: ReadonlyMap<string, number> = new Map(),
): Draft {
  const lines: Line[] = [];
  let text = '';
  let published: FoundDate | null = null;
  const put = (prefix: string, block: Block) => {
    const words = block.text.replace(/\s+/gu, ' ').trim();
    if (words === '') return;
    const start = text.length + prefix.length;
    text += `${prefix}${words}\n`;
    const { line, text: _, ...kind } = block;
    lines.push({ ...kind, number: line ?? lines.length + 1, start, end: start + words.length, text: words });
  };
  for (const name of ['title', 'outlet', 'published', 'url', 'language'] as const) {
    const value = head[name];
    if (value === null) continue;
    const from = text.length + name.length + 2;
    const line = headLines.get(name);
    const block: Block = { text: value, ...(line !== undefined && { line }) };
    put(`${name}: `, name === 'title' ? { ...block, role: 'title' } : { ...block, aside: 'head' });
    const found = name === 'published' ? findDate(value) : null;
    if (found) published = { date: found.date, start: from + found.start, end: from + found.end };
  }
  for (const block of blocks) {
    // A blank line between blocks keeps the stored text readable.
    text += '\n';
    put('', block);
  }
  return { text, lines, head, published };
}
