/** RSS, Atom and JSON Feed as one list of entries. */

import { parseFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';

/** Entries taken from one answer: a feed that lists its whole archive is not a reason to fetch it. */
const MOST_ENTRIES = 100;
/** Of a title, in characters; the rest would be cut off anyway. */
const LONGEST_TITLE = 2000;

/** An entry that has a link. */
export interface Entry {
  /** Plain text. */
  readonly title: string | null;
  readonly url: string;
  /** As the feed writes it. */
  readonly published: string | null;
  /** HTML; empty where the feed only announces. */
  readonly content: string;
}

/** A feed of any of the three. */
export interface Feed {
  readonly title: string | null;
  readonly language: string | null;
  /** Those without a link are left out: nothing could be cited. */
  readonly entries: readonly Entry[];
}

/** The fields that are read, whatever the format. */
interface Loose {
  readonly [name: string]: unknown;
}

/** `null` when the text is no feed. */
export function readFeed(text: string, base: string): Feed | null {
  try {
    const { format, feed } = parseFeed(text) as unknown as { format: string; feed: Loose };
    const list = (format === 'atom' ? feed.entries : feed.items) as readonly Loose[] | undefined;
    const titleOf = ({ title }: Loose) => (format === 'json' ? textOf(title) : plainOf(title));
    return {
      title: titleOf(feed),
      language: textOf(feed.language ?? (feed.xml as Loose | undefined)?.lang),
      entries: (list ?? []).slice(0, MOST_ENTRIES).flatMap((item) => {
        const url = linkOf(item, base);
        if (url === null) return [];
        const published = textOf(
          item.pubDate ?? item.published ?? item.updated ?? item.date_published ?? dc(item),
        );
        return [{ title: titleOf(item), url, published, content: contentOf(item) }];
      }),
    };
  } catch {
    return null;
  }
}

function dc(item: Loose): unknown {
  const dublinCore = item.dc as Loose | undefined;
  return dublinCore?.date ?? (dublinCore?.dates as unknown[] | undefined)?.[0];
}

function linkOf(item: Loose, base: string): string | null {
  const links = (item.links ?? []) as readonly Loose[];
  const alternate = links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0];
  const address = textOf(item.link ?? item.url ?? alternate?.href ?? permalinkOf(item));
  if (!address || !URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

/** An entry of RSS is called by its address unless it says otherwise. */
function permalinkOf({ guid }: Loose): unknown {
  return (guid as Loose | undefined)?.isPermaLink === false ? undefined : guid;
}

function contentOf(item: Loose): string {
  const content = item.content as Loose | undefined;
  const candidates = [
    textOf(content?.encoded),
    content?.type === 'text' ? htmlOf(textOf(content)) : textOf(content),
    textOf(item.content_html),
    htmlOf(textOf(item.content_text)),
    textOf(item.description),
    textOf(item.summary),
  ];
  return candidates.find((value) => value !== null) ?? '';
}

/** Plain text as a page, with its paragraphs. */
function htmlOf(text: string | null): string | null {
  if (text === null) return null;
  const paragraphs = text.split(/(?:\r?\n[ \t]*){2,}/);
  return paragraphs
    .map((words) => `<p>${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('\n');
}

/** A title as its reader sees it: whether it is markup is stated by Atom alone, and nearly all of RSS takes it for that. */
function plainOf(title: unknown): string | null {
  const text = textOf(title);
  if (text === null || (title as Loose).type === 'text' || !/&#?\w+;|<\/?[a-z][^>]*>/i.test(text))
    return text;
  const page = parseHTML(`<html><body>${text.slice(0, LONGEST_TITLE)}</body></html>`);
  return textOf(page.document.body.textContent);
}

/** A text, or the value of a text with attributes. */
function textOf(value: unknown): string | null {
  const text = typeof value === 'object' && value !== null ? (value as Loose).value : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}
