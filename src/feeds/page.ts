/** The text of what the web answers with: in the encoding that it states, and only what an article can stand in. */

import { burdenOfPage } from '../corpus/burden.ts';
import { decoded } from '../corpus/encoding.ts';

/** What was answered, as it came. */
export interface Page {
  readonly body: Uint8Array;
  /** The `Content-Type` of its header. */
  readonly type: string | undefined;
}

/** What is left to be read. */
export interface PageText {
  readonly text: string;
  /** Plain text otherwise. */
  readonly html: boolean;
}

const TYPES: Readonly<Record<string, boolean>> = {
  'text/html': true,
  'application/xhtml+xml': true,
  'text/plain': false,
};

/** A string says why it cannot be read. */
export function textOfPage({ body, type }: Page): PageText | string {
  const stated = /^[^;]*/
    .exec(type ?? '')![0]
    .trim()
    .toLowerCase();
  const html = stated ? TYPES[stated] : looksLikeHtml(body);
  if (html === undefined) return `no article in it, being ${stated || 'of no stated type'}`;
  const text = decoded(body, charsetOf(type), html);
  if (text === null) return 'an encoding other than it states';
  if (text.includes('\0')) return 'no text in it';
  const burden = html ? burdenOfPage(text) : null;
  return burden ?? { text, html };
}

/** The text of a feed, whatever type it is said to be; `null` when it is not in the encoding that it states. */
export function textOfFeed({ body, type }: Page): string | null {
  return decoded(body, charsetOf(type), true);
}

function charsetOf(type: string | undefined): string | null {
  return /;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(type ?? '')?.[1] ?? null;
}

function looksLikeHtml(body: Uint8Array): true | undefined {
  return /^\s*</.test(new TextDecoder().decode(body.subarray(0, 256))) || undefined;
}
