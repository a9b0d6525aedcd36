/** A folder of articles as it was last seen: each look at it tells what has changed. */

import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { basename, parse } from 'node:path';
import { byCodeUnit } from '../order.ts';
import { isTrouble, misconfigured, type Trouble } from '../trouble.ts';
import { turns } from '../turns.ts';
import type { Problem } from './article.ts';
import { again, type Entry, readEntry, type Served, type Work } from './entry.ts';
import { ENDINGS, isGarbled, isRefusal, stampOf } from './file.ts';
import { filesIn } from './listing.ts';
import { type PackedArticle, pack } from './pack.ts';
import { articleOf } from './parse.ts';
import { createRepetition } from './repetition.ts';
import { servedOf } from './served.ts';

/** What differs from the look before; the first look brings everything. */
export interface Change {
  /** Articles that are new or not what they were, in the order of their ids. */
  readonly changed: readonly PackedArticle[];
  /** Ids of articles that are gone. */
  readonly removed: readonly string[];
  readonly problems: readonly Problem[];
  /** Id of the corpus as it is now. */
  readonly id: string;
  /** Articles there are now. */
  readonly size: number;
}

/** Looks at one folder, or several. */
export interface Shelf {
  /**
   * Looks at the folder. Blocks the thread for one file at a time: milliseconds for an article, and as long as a
   * parser takes for the largest that `burden.ts` lets through, which may be some seconds. A folder that is missing,
   * unreadable or without any article is trouble, and so is one of the others that had articles at the look before and
   * has none now; the next look compares with the last that was no trouble.
   */
  look(progress?: (done: number, total: number) => void): Promise<Change | Trouble | NoArticles>;
  /** What was seen, to go on from in another process. */
  state(): ShelfState;
}

/** The folders can be read, and no article is in them. */
export interface NoArticles extends Trouble {
  readonly noArticles: true;
}

/** Plain data. */
export interface ShelfState {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly shown: ReadonlyMap<string, Shown>;
  /** What they came to; `null` while what is shown is behind the files. */
  readonly told: Told | null;
}

type Told = Pick<Change, 'problems' | 'id' | 'size'>;

/** What was served of a file: which article with which lines left out for repetition. */
interface Shown {
  readonly hash: string;
  readonly print: string;
  readonly repeated: string;
}

/** Files whose work is kept until it is known which of their lines are repeated; others are read again for that. */
const KEPT_WORKS = 200;

/**
 * `others`: folders that may be missing, whose files are called by their folder too. `from`: a state to go on from. Its
 * files are read again and compared, since stamps may lie across restarts.
 */
export function createShelf(folders: readonly [string, ...string[]], from: ShelfState | null = null): Shelf {
  const [folder] = folders;
  let entries: ReadonlyMap<string, Entry> = from?.entries ?? new Map();
  let shown: ReadonlyMap<string, Shown> = from?.shown ?? new Map();
  let told: Told | null = from?.told ?? null;
  let trusted = from === null;
  const calledIn = (name: string, one: string) =>
    one === folder ? !name.includes('/') : name.startsWith(`${basename(one)}/`);
  const holds = (all: ReadonlyMap<string, Entry>, one: string) =>
    [...all].some(([name, { good }]) => good !== null && calledIn(name, one));
  const repetition = createRepetition();
  let counted: ReadonlyMap<string, Served> = new Map();
  const count = (served: ReadonlyMap<string, Served>) => {
    for (const [name, good] of counted)
      if (served.get(name) !== good) repetition.count(good.outlet, good.suspects, -1);
    for (const [name, good] of served)
      if (counted.get(name) !== good) repetition.count(good.outlet, good.suspects, 1);
    counted = served;
  };

  return {
    async look(progress = () => {}) {
      const paths = filesIn(folders);
      if (isTrouble(paths)) return paths;
      let seen = 0;
      const turn = turns();
      const works = new Map<string, Work>();
      const fresh = new Map<string, PackedArticle>();
      const next = new Map<string, Entry>();
      for (const [name, path] of paths) {
        const before = entries.get(name);
        // Taken before the file is read: what is written meanwhile shows at the next look.
        const stamp = trusted && before ? stampOf(path) : null;
        if (before && stamp !== null && before.stamp === stamp) next.set(name, before);
        else {
          const read = await readEntry(path, name, before);
          if (isRefusal(read)) {
            // Gone since it was listed. A link that leads nowhere is there.
            if (!isGarbled(name) && !lstatSync(path, { throwIfNoEntry: false })) continue;
            const { good = null, digest = null } = before ?? {};
            next.set(name, { stamp, digest, good, refusal: read.refusal });
          } else {
            next.set(name, read.entry);
            if (read.work) {
              const { draft, cleaned } = read.work;
              if (works.size < KEPT_WORKS) works.set(name, read.work);
              fresh.set(name, pack(articleOf(read.entry.good!.id, draft, cleaned)));
            }
          }
          progress(++seen, paths.size);
        }
        await turn();
      }

      if (told !== null && sameFiles(entries, next)) {
        entries = next;
        trusted = true;
        return { changed: [], removed: [], ...told };
      }
      const { served, problems } = servedOf(next);
      if (served.size === 0) {
        const first = problems[0] ? ` First problem: ${problems[0].message}` : '';
        const trouble = misconfigured(
          `No articles found in ${folder}.${first}`,
          `Put at least one file there that ends in ${ENDINGS.join(', ')}.`,
        );
        return { ...trouble, noArticles: true };
      }
      // Across a restart the operator may have wanted it.
      const emptied = trusted && folders.find((one) => holds(entries, one) && !holds(next, one));
      if (emptied)
        return misconfigured(
          `No articles found in ${emptied} any more.`,
          'Put them back, or start Parley anew if they are to go.',
        );
      count(served);
      const changed: PackedArticle[] = [];
      const nowShown = new Map<string, Shown>();
      let behind = false;
      for (const [name, good] of served) {
        const lines = repetition.repeated(good.outlet, good.suspects);
        const repeated = lines.join(' ');
        const before = shown.get(name);
        if (before && before.print === good.print && before.repeated === repeated) nowShown.set(name, before);
        else {
          let article = lines.length === 0 ? fresh.get(name) : undefined;
          if (article === undefined) {
            const work = works.get(name) ?? (await again(paths.get(name)!, name, good));
            // Its file is bad or other by now, so what was shown of it stays.
            if (work === null) {
              behind = true;
              if (before) nowShown.set(name, before);
              continue;
            }
            article = pack(articleOf(good.id, work.draft, work.cleaned, new Set(lines)));
          }
          if (article.hash !== before?.hash) changed.push(article);
          nowShown.set(name, { hash: article.hash, print: good.print, repeated });
        }
        await turn();
      }
      changed.sort((a, b) => byCodeUnit(a.id, b.id));
      const ids = (files: ReadonlyMap<string, Shown>) =>
        new Set([...files.keys()].map((name) => parse(name).name));
      const present = ids(nowShown);
      const removed = [...ids(shown)].filter((id) => !present.has(id));
      entries = next;
      shown = nowShown;
      trusted = true;
      const now: Told = { problems, id: corpusId(nowShown), size: nowShown.size };
      told = behind ? null : now;
      return { changed, removed, ...now };
    },
    state: () => ({ entries, shown, told }),
  };
}

/** Whether the same files are there, each as good or bad as it was. */
function sameFiles(before: ReadonlyMap<string, Entry>, now: ReadonlyMap<string, Entry>): boolean {
  if (before.size !== now.size) return false;
  for (const [name, { good, refusal }] of now) {
    const known = before.get(name);
    if (known?.good !== good || known?.refusal !== refusal) return false;
  }
  return true;
}

function corpusId(shown: ReadonlyMap<string, Shown>): string {
  const lines = [...shown].map(([name, { hash }]) => `${parse(name).name}\0${hash}\n`).sort(byCodeUnit);
  const all = createHash('sha256').update(lines.join(''));
  return all.digest('hex').slice(0, 4);
}
