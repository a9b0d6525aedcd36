/** Turns a page or an entry of a feed into a file that people and Parley can read: Markdown with front matter. */

import { createHash } from 'node:crypto';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { clean } from '../corpus/clean.ts';
import type { Draft } from '../corpus/draft.ts';
import { htmlDraft } from '../corpus/html.ts';

export interface Landed {
  /** File name; the same address always gives the same one. */
  readonly name: string;
  readonly text: string;
}

/** What is known of an article besides its page. */
export interface Known {
  readonly url: string;
  readonly title?: string | null;
  readonly outlet?: string | null;
  /** In any form that `Date` or an article's front matter reads. */
  readonly published?: string | null;
  readonly language?: string | null;
}

/** A string says why nothing can be made of it. `html` is a whole page, or the content of an entry. */
export function land(html: string, known: Known): Landed | string {
  const page = /<html[\s>]|<body[\s>]/i.test(html)
    ? html
    : `<html><head><title>${escapeHtml(known.title ?? '')}</title></head><body><article>${html}</article></body></html>`;
  const draft = htmlDraft(page);
  if (typeof draft === 'string') return draft;
  return written(draft, known);
}

function written(draft: Draft, known: Known): Landed | string {
  const { head } = draft;
  const blocks = clean(draft.lines).kept.filter(({ section }) => section !== 'title');
  if (blocks.length === 0) return 'no reporting in it';
  const front = {
    title: known.title ?? head.title ?? undefined,
    outlet: known.outlet ?? head.outlet ?? undefined,
    published: dayOf(known.published) ?? head.published ?? undefined,
    url: known.url,
    language: known.language ?? head.language ?? undefined,
  };
  const body = toMarkdown({
    type: 'root',
    children: blocks.map(({ line, section }) => {
      const children = [{ type: 'text' as const, value: line.text }];
      return section === 'heading'
        ? { type: 'heading' as const, depth: 2 as const, children }
        : { type: 'paragraph' as const, children };
    }),
  });
  return { name: nameOf(known.url, front.title ?? ''), text: `---\n${stringify(front)}---\n\n${body}` };
}

/** `2026-01-24` from the date forms of feeds; `null` when there is none. */
function dayOf(published: string | null | undefined): string | null {
  if (!published) return null;
  if (/^\d{4}-\d{2}-\d{2}/.test(published)) return published.slice(0, 10);
  const time = Date.parse(published);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

/** Words of the title for people, a hash of the address for the machine. */
function nameOf(url: string, title: string): string {
  const words = title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  const hash = createHash('sha256').update(url).digest('hex').slice(0, 10);
  return `${words ? `${words}-` : ''}${hash}.md`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
