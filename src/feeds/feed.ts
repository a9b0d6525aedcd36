/** RSS, Atom and JSON Feed as one list of entries. */

import { parseFeed } from 'feedsmith';

/** Entries taken from one answer: a feed that lists its whole archive is not a reason to fetch it. */
const MOST_ENTRIES = 100;

export interface Entry {
  readonly title: string | null;
  readonly url: string;
  /** As the feed writes it. */
  readonly published: string | null;
  /** HTML; empty where the feed only announces. */
  readonly content: string;
}

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
    return {
      title: textOf(feed.title),
      language: textOf(feed.language),
      entries: (list ?? []).slice(0, MOST_ENTRIES).flatMap((item) => {
        const url = linkOf(item, base);
        if (url === null) return [];
        const published = textOf(
          item.pubDate ?? item.published ?? item.updated ?? item.date_published ?? dc(item),
        );
        return [{ title: textOf(item.title), url, published, content: contentOf(item) }];
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
  const address = textOf(item.link ?? item.url ?? alternate?.href);
  if (!address || !URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

function contentOf(item: Loose): string {
  const encoded = (item.content as Loose | undefined)?.encoded;
  const candidates = [
    encoded,
    item.content,
    item.content_html,
    item.content_text,
    item.description,
    item.summary,
  ];
  return candidates.map((value) => textOf(value) ?? '').find((value) => value !== '') ?? '';
}

/** A text, or the value of a text with attributes. */
function textOf(value: unknown): string | null {
  const text = typeof value === 'object' && value !== null ? (value as Loose).value : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}
