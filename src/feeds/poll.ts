/** Asks feeds for news, as seldom as they wish, and lands new entries as files. */

import { codeOf } from '../corpus/file.ts';
import { asShown } from '../shown.ts';
import { isTrouble } from '../trouble.ts';
import { type Download, download, type Gate, type Limits } from './download.ts';
import type { Entry, Feed } from './feed.ts';
import { type Hosts, isAhead, isHeld, LONGEST_PAUSE_MS, retryAfter } from './hosts.ts';
import type { Known, Landed } from './land.ts';
import type { Memories, Memory } from './memory.ts';
import type { PageReader } from './reader.ts';

/** What a feed is asked with; servers may choose the format by it. */
export const FEED_HEADERS = {
  accept:
    'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5',
  'user-agent': 'Parley (feed reader)',
} as const;
/** No feed is asked more often than this, whatever it says. */
export const LEAST_MS = 5 * 60_000;
/** A feed that fails is asked again after this, then twice as long each time, but at least once a day. */
const FIRST_PAUSE_MS = 10 * 60_000;
/** An entry with less text only announces its article: the page itself is read. */
const LEAST_CONTENT = 800;
/** Entries that are remembered as seen. */
const REMEMBERED = 2000;
/** The page of an entry is asked for so often: half a day at the usual interval. */
const MOST_TRIES = 48;

/** What asking takes. */
export interface Polling {
  readonly feeds: readonly string[];
  /** Between two questions to a feed that does not say, in milliseconds. */
  readonly intervalMs: number;
  readonly limits: Limits;
  readonly memories: Memories;
  readonly hosts: Hosts;
  readonly reader: PageReader;
  /** Puts an article into its file and tells its name. */
  readonly put: (url: string, landed: Landed) => Promise<string>;
  /** What went wrong or came, for the log. */
  readonly report: (line: string, details: Readonly<Record<string, unknown>>) => void;
}

/** While one feed is asked. */
interface Asking extends Polling {
  readonly feed: string;
  /** Says what went wrong or came with this feed. */
  readonly say: (line: string, details: Readonly<Record<string, unknown>>) => void;
  /** In whole seconds from `now` on: it waits for its neighbours, and its pause begins when it is asked. */
  readonly clock: () => number;
  readonly gate: Gate;
}

/**
 * Asks each feed that is due at `now`, all at once but for what `hosts` holds back; resolves to when the next will be.
 * Never rejects for what a feed or a disk does: what failed is reported and tried again.
 */
export async function poll(polling: Polling, now: number): Promise<number> {
  const { memories, feeds, report, hosts, limits } = polling;
  const began = performance.now();
  const clock = () => now + 1000 * Math.floor((performance.now() - began) / 1000);
  const anywhere = limits.admits === null;
  const due = [...new Set(feeds)].filter((feed) => {
    const before = memories.of(feed);
    // What failed while another network was allowed need not fail now.
    return !isAhead(before.next, now) || (before.failures > 0 && before.anywhere !== anywhere);
  });
  await Promise.all(
    due.map(async (feed) => {
      const shown = asShown(feed);
      const say: Polling['report'] = (line, details) => report(line, { feed: shown, ...details });
      const before = { ...memories.of(feed), anywhere };
      const after = await ask({ ...polling, feed, say, clock, gate: hosts.gate(clock) }, before);
      try {
        await memories.keep(feed, after);
      } catch (error) {
        say('what is known of a feed cannot be written down', { why: codeOf(error) });
      }
    }),
  );
  return Math.min(...feeds.map((feed) => memories.of(feed).next));
}

async function ask(asking: Asking, before: Memory): Promise<Memory> {
  const { feed, limits, gate, clock, reader, intervalMs, say } = asking;
  const headers: Record<string, string> = { ...FEED_HEADERS };
  if (before.etag) headers['if-none-match'] = before.etag;
  if (before.lastModified) headers['if-modified-since'] = before.lastModified;
  let asked = clock();
  const noting: Gate = (url, request) =>
    gate(url, () => {
      asked = clock();
      return request();
    });
  const answer = await download(feed, headers, limits, noting);
  if (isHeld(answer)) return { ...before, next: answer.heldUntil };
  if (isTrouble(answer)) return failedOnce(asking, before, asked, answer.trouble, 0);
  const wait = retryAfter(answer, asked);
  if (answer.status === 304) return { ...before, failures: 0, next: asked + pause(intervalMs, wait) };
  if (answer.status !== 200)
    return failedOnce(asking, before, asked, `It answers with ${answer.status}.`, wait);
  const read = await reader.read({ kind: 'feed', page: pageOf(answer), url: answer.url });
  if (typeof read === 'string') return failedOnce(asking, before, asked, read, wait);
  const seen = new Set(before.seen);
  const tries: Record<string, number> = {};
  let unwritten: string | null = null;
  let held = 0;
  for (const entry of read.entries) {
    if (seen.has(entry.url)) continue;
    const tried = before.tries[entry.url] ?? 0;
    const came = await take(asking, read, entry, tried + 1 >= MOST_TRIES);
    // Only what landed or never will is remembered, so that a page that failed is tried again.
    if (came === 'done') seen.add(entry.url);
    else tries[entry.url] = came === 'missing' ? tried + 1 : tried;
    if (came === 'held') held++;
    if (typeof came === 'object') unwritten = came.unwritten;
  }
  if (held > 0) say('articles of a feed wait until their host may be asked', { articles: held });
  // With the new ones, the feed would not come again before it changes, nor the page that failed.
  const missing = Object.keys(tries).length > 0;
  const after: Memory = {
    ...before,
    etag: missing ? before.etag : (answer.headers.etag ?? null),
    lastModified: missing ? before.lastModified : (answer.headers['last-modified'] ?? null),
    next: asked + pause(intervalMs, wait),
    failures: 0,
    seen: [...seen].slice(-REMEMBERED),
    tries,
  };
  // A disk that is full is so for a while: its articles need not be fetched each time.
  return unwritten === null
    ? after
    : failedOnce(asking, { ...after, failures: before.failures }, asked, unwritten, wait);
}

/** The bytes with the type that the server states. */
export const pageOf = ({ body, headers }: Download) => ({ body, type: headers['content-type'] });

/** `done`: there is nothing more to come of it. */
type Came = 'done' | 'missing' | 'held' | { readonly unwritten: string };

/** On the `last` try the announcement of an entry has to do. */
async function take(
  { limits, reader, put, say, gate }: Asking,
  { title, language }: Feed,
  { content, ...entry }: Entry,
  last: boolean,
): Promise<Came> {
  const known: Known = { ...entry, outlet: title, language };
  let landed: Landed | string | null = null;
  if (textLength(content) < LEAST_CONTENT) {
    const page = await download(entry.url, { 'user-agent': 'Parley (feed reader)' }, limits, gate);
    if (isHeld(page)) return 'held';
    if (!isTrouble(page) && page.status === 200)
      landed = await reader.read({ kind: 'page', page: pageOf(page), known });
    else {
      const why = isTrouble(page) ? page.trouble : `${asShown(entry.url)} answers with ${page.status}`;
      say('an article of a feed cannot be read', { why });
      if (!last) return 'missing';
    }
  }
  if ((landed === null || typeof landed === 'string') && content !== '')
    landed = await reader.read({ kind: 'entry', html: content, known });
  if (landed === null) return 'done';
  if (typeof landed === 'string') {
    say('an article of a feed is left out', { url: asShown(entry.url), why: landed });
    return 'done';
  }
  try {
    say('an article came', { file: await put(entry.url, landed) });
    return 'done';
  } catch (error) {
    return { unwritten: `An article of it cannot be written (${landed.name}: ${codeOf(error)}).` };
  }
}

/** Of what stands between tags, about. */
function textLength(html: string): number {
  let length = 0;
  for (const piece of html.split('<')) length += piece.length - (piece.indexOf('>') + 1);
  return length;
}

function failedOnce({ say }: Asking, before: Memory, asked: number, why: string, wait: number): Memory {
  const longer = Math.min(FIRST_PAUSE_MS * 2 ** Math.min(before.failures, 20), LONGEST_PAUSE_MS);
  say('a feed cannot be read', { why });
  return { ...before, failures: before.failures + 1, next: asked + pause(longer, wait) };
}

const pause = (wanted: number, asked: number) => Math.max(LEAST_MS, wanted, asked);
