/** Turns a page or an entry of a feed into a file that people and Parley can read: Markdown with front matter. */

import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { hashOf } from '../corpus/address.ts';
import { isOverladen } from '../corpus/burden.ts';
import { clean } from '../corpus/clean.ts';
import { findDate } from '../corpus/date.ts';
import { type Draft, type Head, plainDraft } from '../corpus/draft.ts';
import { draftFile, isRefusal, LARGEST_FILE_BYTES } from '../corpus/file.ts';
import { admissible } from '../corpus/head.ts';
import { htmlDraft } from '../corpus/html.ts';
import type { PageText } from './page.ts';

/** A file to be written. */
export interface Landed {
  /** File name: words of the title, and what is the same for an address whatever its title. */
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

/** A string says why nothing can be made of it. `text` is a whole page, or the content of an entry. */
export async function land({ text, html }: PageText, known: Known): Promise<Landed | string> {
  const draft = html ? htmlDraft(wholePage(text, known)) : plainDraft(text);
  return typeof draft === 'string' ? draft : written(draft, known);
}

function wholePage(html: string, { title }: Known): string {
  return /<html[\s>]|<body[\s>]/i.test(html)
    ? html
    : `<html><head><title>${escapeHtml(title ?? '')}</title></head><body><article>${html}</article></body></html>`;
}

/** Given out only if it can be read again: nobody would look at it a second time. */
async function written({ head, lines }: Draft, known: Known): Promise<Landed | string> {
  const kept = clean(lines).kept;
  const blocks = kept.filter(({ section }) => section !== 'title');
  if (blocks.length === 0) return 'no reporting in it';
  if (blocks.some(({ line }) => isOverladen(line.text))) return 'a paragraph that is none';
  const first = (name: keyof Head, ...values: (string | null | undefined)[]) =>
    values.map((value) => admissible(name, value)).find((value) => value !== null);
  const titleLine = kept.find(({ section }) => section === 'title')?.line.text;
  const front = {
    title: first('title', known.title, head.title, titleLine),
    outlet: first('outlet', known.outlet, head.outlet),
    published: first('published', dayOf(known.published), head.published),
    url: first('url', known.url),
    language: first('language', known.language, head.language),
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
  const landed = {
    name: nameOf(known.url, front.title ?? ''),
    text: `---\n${stringify(front)}---\n\n${body}`,
  };
  const bytes = Buffer.from(landed.text);
  if (bytes.length > LARGEST_FILE_BYTES) return 'more text than an article';
  const again = await draftFile(landed.name, bytes);
  if (isRefusal(again)) return `nothing that could be read again: ${again.refusal}`;
  return clean(again.lines).kept.some(({ section }) => section !== 'title') ? landed : 'no reporting in it';
}

/** `Saturday, 24 January 2026`, before its time. */
const LONGEST_DATE = 40;

/** `2026-01-24` from the date forms of feeds; `null` when there is none. */
function dayOf(published: string | null | undefined): string | null {
  if (!published) return null;
  // The day where it was written, not the one in Greenwich.
  const written = findDate(published.slice(0, LONGEST_DATE));
  if (written || /^\d{4}-/.test(published)) return written?.date ?? null;
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
  return `${words ? `${words}-` : ''}${hashOf(url)}.md`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
