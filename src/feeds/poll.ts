/** Asks feeds for news, as seldom as they wish, and lands new entries as files. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { makeFolder } from '../folder.ts';
import { isTrouble } from '../trouble.ts';
import { inOrder } from '../turns.ts';
import { type Download, download, type Limits, withoutPassword } from './download.ts';
import type { Entry, Feed } from './feed.ts';
import type { Known, Landed } from './land.ts';
import type { Reader } from './reader.ts';
import { replace } from './replace.ts';

/** No feed is asked more often than this, whatever it says. */
export const LEAST_MS = 5 * 60_000;
/** A feed that fails is asked again after this, then twice as long each time... */
const FIRST_PAUSE_MS = 10 * 60_000;
/** ...but at least this often. */
const LONGEST_PAUSE_MS = 24 * 60 * 60_000;
/** Hosts that are asked at the same time. */
const HOSTS_AT_ONCE = 8;
/** An entry with less text only announces its article: the page itself is read. */
const LEAST_CONTENT = 800;

/** What is remembered of a feed between two times of asking. */
const memory = z.object({
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  /** Not before this, in milliseconds since 1970. */
  next: z.number(),
  failures: z.number(),
  /** Addresses that came already, the newest last. */
  seen: z.array(z.string()),
  /** How often the pages of entries were asked for in vain. */
  tries: z.record(z.string(), z.number()).default({}),
});
export type Memory = z.infer<typeof memory>;
const memories = z.record(z.string(), memory);

const NEW: Memory = { etag: null, lastModified: null, next: 0, failures: 0, seen: [], tries: {} };
const REMEMBERED = 2000;
/** The page of an entry is asked for so often: half a day at the usual interval. */
const MOST_TRIES = 48;

export interface Polling {
  /** Folder for the articles; the memory lies beside them in a hidden file. */
  readonly folder: string;
  readonly feeds: readonly string[];
  /** Between two questions to a feed that does not say, in milliseconds. */
  readonly intervalMs: number;
  readonly limits: Limits;
  readonly reader: Reader;
  /** What went wrong or came, for the log. */
  readonly report: (line: string, details: Readonly<Record<string, unknown>>) => void;
}

/** While feeds are asked. Two may bring the same article at once: files are written one after another. */
interface Poll extends Polling {
  readonly write: (path: string, content: string) => Promise<void>;
}

/** Asks each feed that is due at `now`; resolves to when the next will be. Never rejects for what a feed does. */
export async function poll(polling: Polling, now: number): Promise<number> {
  makeFolder(polling.folder);
  const file = join(polling.folder, '.feeds.json');
  const known = await remembered(file);
  const report: Polling['report'] = (line, { feed, ...details }) =>
    polling.report(line, { feed: withoutPassword(String(feed)), ...details });
  const began = performance.now();
  const writing = inOrder();
  const write = (path: string, content: string) => writing(() => replace(path, content));
  const discreet = { ...polling, report, write };
  const due = [...new Set(polling.feeds)].filter((feed) => (known[feed] ?? NEW).next <= now);
  await eachHost(due, async (feed) => {
    // A feed waits for its neighbours: its pause begins when it is asked.
    const asked = now + (performance.now() - began);
    known[feed] = await ask(feed, known[feed] ?? NEW, discreet, Math.round(asked));
    await write(file, JSON.stringify(known));
  });
  return Math.min(...polling.feeds.map((feed) => known[feed]!.next));
}

async function ask(feed: string, before: Memory, polling: Poll, now: number): Promise<Memory> {
  const headers: Record<string, string> = {
    accept:
      'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5',
    'user-agent': 'Parley (feed reader)',
  };
  if (before.etag) headers['if-none-match'] = before.etag;
  if (before.lastModified) headers['if-modified-since'] = before.lastModified;
  const answer = await download(feed, headers, polling.limits);
  if (isTrouble(answer)) return failedOnce(feed, before, polling, now, answer.trouble, 0);
  const wait = retryAfter(answer, now);
  if (answer.status === 304) return { ...before, failures: 0, next: now + pause(polling.intervalMs, wait) };
  if (answer.status !== 200)
    return failedOnce(feed, before, polling, now, `It answers with ${answer.status}.`, wait);
  const read = await polling.reader.read({ kind: 'feed', page: pageOf(answer), url: answer.url });
  if (typeof read === 'string') return failedOnce(feed, before, polling, now, read, wait);
  const seen = new Set(before.seen);
  const tries: Record<string, number> = {};
  for (const entry of read.entries) {
    if (seen.has(entry.url)) continue;
    const tried = (before.tries[entry.url] ?? 0) + 1;
    // Only what landed or never will is remembered, so that a page that failed is tried again.
    if (await take(feed, read, entry, polling, tried >= MOST_TRIES)) seen.add(entry.url);
    else tries[entry.url] = tried;
  }
  // With the new ones, the feed would not come again before it changes, nor the page that failed.
  const missing = Object.keys(tries).length > 0;
  return {
    etag: missing ? before.etag : (answer.headers.etag ?? null),
    lastModified: missing ? before.lastModified : (answer.headers['last-modified'] ?? null),
    next: now + pause(polling.intervalMs, wait),
    failures: 0,
    seen: [...seen].slice(-REMEMBERED),
    tries,
  };
}

const pageOf = ({ body, headers }: Download) => ({ body, type: headers['content-type'] });

/** Whether the entry is done with. On the `last` try its announcement has to do. */
async function take(
  feed: string,
  { title, language }: Feed,
  { content, ...entry }: Entry,
  { limits, reader, report, folder, write }: Poll,
  last: boolean,
): Promise<boolean> {
  const known: Known = { ...entry, outlet: title, language };
  let landed: Landed | string | null = null;
  if (textLength(content) < LEAST_CONTENT) {
    const page = await download(entry.url, { 'user-agent': 'Parley (feed reader)' }, limits);
    if (!isTrouble(page) && page.status === 200)
      landed = await reader.read({ kind: 'page', page: pageOf(page), known });
    else {
      const why = isTrouble(page) ? page.trouble : `${entry.url} answers with ${page.status}`;
      report('an article of a feed cannot be read', { feed, why });
      if (!last) return false;
    }
  }
  if ((landed === null || typeof landed === 'string') && content !== '')
    landed = await reader.read({ kind: 'entry', html: content, known });
  if (landed === null) return true;
  if (typeof landed === 'string') {
    report('an article of a feed is left out', { feed, url: entry.url, why: landed });
    return true;
  }
  await write(join(folder, landed.name), landed.text);
  report('an article came', { feed, file: landed.name });
  return true;
}

/** Several hosts at once, so that a slow one does not keep the others waiting; a host's feeds one after another. */
async function eachHost(feeds: readonly string[], ask: (feed: string) => Promise<void>): Promise<void> {
  const hosts = new Map<string, string[]>();
  for (const feed of feeds) {
    const host = URL.canParse(feed) ? new URL(feed).host : feed;
    hosts.set(host, [...(hosts.get(host) ?? []), feed]);
  }
  const waiting = [...hosts.values()];
  const lane = async () => {
    for (let host = waiting.shift(); host; host = waiting.shift()) for (const feed of host) await ask(feed);
  };
  const lanes = await Promise.allSettled(Array.from({ length: HOSTS_AT_ONCE }, lane));
  for (const ended of lanes) if (ended.status === 'rejected') throw ended.reason;
}

/** Of what stands between tags, about. */
function textLength(html: string): number {
  let length = 0;
  for (const piece of html.split('<')) length += piece.length - (piece.indexOf('>') + 1);
  return length;
}

function failedOnce(
  feed: string,
  before: Memory,
  { report }: Polling,
  now: number,
  why: string,
  wait: number,
): Memory {
  const longer = Math.min(FIRST_PAUSE_MS * 2 ** Math.min(before.failures, 20), LONGEST_PAUSE_MS);
  report('a feed cannot be read', { feed, why });
  return { ...before, failures: before.failures + 1, next: now + pause(longer, wait) };
}

const pause = (wanted: number, asked: number) =>
  Math.max(LEAST_MS, wanted, Math.min(asked, LONGEST_PAUSE_MS));

/** `Retry-After` in milliseconds: seconds or a date (RFC 9110, 10.2.3); 0 when there is none. */
function retryAfter({ headers }: Download, now: number): number {
  const value = headers['retry-after'];
  if (!value) return 0;
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : 0;
}

async function remembered(file: string): Promise<Record<string, Memory>> {
  try {
    return memories.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    // Missing or damaged: entries that landed are found again and written to the same files.
    return {};
  }
}
