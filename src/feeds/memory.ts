/** What is remembered of feeds and hosts between two times of asking, in hidden files beside the articles. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { makeFolder } from '../folder.ts';
import { inOrder } from '../turns.ts';
import { replace } from './replace.ts';

const memory = z.object({
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  /** Not before this, in milliseconds since 1970. */
  next: z.number(),
  failures: z.number(),
  /** Whether it was allowed to lie in a private network when it was asked last. */
  anywhere: z.boolean().default(false),
  /** Addresses that came already, the newest last. */
  seen: z.array(z.string()),
  /** How often the pages of entries were asked for in vain. */
  tries: z.record(z.string(), z.number()).default({}),
});
/** What is remembered of one feed. */
export type Memory = z.infer<typeof memory>;

const NEW: Memory = {
  etag: null,
  lastModified: null,
  next: 0,
  failures: 0,
  anywhere: false,
  seen: [],
  tries: {},
};

/** Those of all feeds and hosts. */
export interface Memories {
  of(feed: string): Memory;
  /** Remembers at once; rejects when it cannot be written down, which the next time brings along. */
  keep(feed: string, memory: Memory): Promise<void>;
  /** When each host that asked for time may be asked again, in milliseconds since 1970; written with the next `keep`. */
  readonly held: Map<string, number>;
}

/** What was written down in the folder. */
export async function recall(folder: string): Promise<Memories> {
  const [feedsFile, hostsFile] = [join(folder, '.feeds.json'), join(folder, '.hosts.json')];
  const feeds = new Map(Object.entries(await read(feedsFile, z.record(z.string(), memory))));
  const held = new Map(Object.entries(await read(hostsFile, z.record(z.string(), z.number()))));
  const writing = inOrder();
  let written = JSON.stringify([...held]);
  const write = async () => {
    makeFolder(folder);
    await replace(feedsFile, JSON.stringify(Object.fromEntries(feeds)));
    const now = JSON.stringify([...held]);
    if (now === written) return;
    await replace(hostsFile, JSON.stringify(Object.fromEntries(held)));
    written = now;
  };
  return {
    of: (feed) => feeds.get(feed) ?? NEW,
    keep(feed, memory) {
      feeds.set(feed, memory);
      return writing(write);
    },
    held,
  };
}

async function read<Value>(file: string, shape: z.ZodType<Record<string, Value>>) {
  try {
    return shape.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    // Missing or damaged: entries that landed are found again and written to the same files.
    return {};
  }
}
