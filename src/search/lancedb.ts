/**
 * The index on LanceDB: a folder or an `s3://` address that processes share. It holds a row for each paragraph of
 * each version of an article, put there by whichever process reads that version first. A process asks it for likely
 * paragraphs only; which of them it shows and how well they fit, it decides by its own articles, so that a process
 * that is a step ahead or behind disturbs nobody.
 */

import { createHash } from 'node:crypto';
import { failed, misconfigured, type Trouble } from '../trouble.ts';
import { inOrder, turns } from '../turns.ts';
import { type Counts, createCounts } from './counts.ts';
import { createGenerations } from './generations.ts';
import type { Hit, Index, IndexStore, Passages } from './index.ts';
import { bestRows } from './lance-search.ts';
import { LISTED, type Open, oneOf, openTable, presentOf, tidy, writer } from './lance-table.ts';
import { createNewcomers } from './newcomers.ts';
import { rarity } from './score.ts';
import { createWords } from './words.ts';

/** One version of an article, in the indexes from `born` on and before `died`. */
interface Version {
  readonly passages: Passages;
  /** 64 bits of a hash of the id and the paragraphs: what its rows are known by. */
  readonly version: bigint;
  readonly size: number;
  readonly born: number;
  died: number;
}

/** What all paragraphs together are in one index. */
interface Total {
  readonly passages: number;
  /** Different terms of each paragraph, summed up. */
  readonly lengths: number;
}

/** Articles that may come at once and be searched in memory meanwhile; for more, LanceDB's index is waited for. */
const ASIDE = 5_000;

/** `address` is a folder or `s3://bucket/path`. */
export async function lanceStore(
  address: string,
  stem: (lower: string) => string,
): Promise<IndexStore | Trouble> {
  try {
    return storeOn(await openTable(address), stem);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND')
      return misconfigured(
        'INDEX needs two packages that are not installed: npm install @lancedb/lancedb@0.30.0 apache-arrow@18.',
      );
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    // A network may come back, and what a folder lacks does not.
    const trouble = address.includes('://') ? failed : misconfigured;
    return trouble(`The index at INDEX cannot be opened (${why}).`);
  }
}

function storeOn(open: Open, stem: (lower: string) => string): IndexStore {
  const { table } = open;
  const words = createWords(stem);
  const counts = createCounts();
  const live = new Map<string, Version>();
  /** Every version that an index shows, by its hash. */
  const versions = new Map<bigint, Version>();
  const queue = inOrder();
  let dying: Version[] = [];
  /** Versions whose rows are still to be deleted. */
  let leaving: bigint[] = [];
  const generations = createGenerations<Total>({ passages: 0, lengths: 0 });

  const indexAt = (mine: number): Index => {
    const total = () => generations.total(mine);
    const counted = (term: string) => {
      if (total().passages === 0) return 0;
      return Math.max(0, counts.of(term) - generations.since(mine, term));
    };
    const search = async (asked: readonly string[], limit: number): Promise<readonly Hit[]> => {
      const { passages, lengths } = total();
      const known = asked.filter((term) => counted(term) > 0);
      if (known.length === 0 || limit < 1) return [];
      const rarities = new Map(known.map((term) => [term, rarity(counted(term), passages)]));
      const shown = (hash: bigint) => {
        const version = versions.get(hash);
        return version && version.born <= mine && mine < version.died ? version.passages : null;
      };
      return bestRows({ table, newcomers, words, rarities, average: lengths / passages, shown }, limit);
    };
    const index: Index = {
      search,
      size: async () => total().passages,
      frequencies: async (terms) => terms.map(counted),
      spellings: async (lower, limit) => counts.spellings().near(lower, limit, counted),
      suggest: async (prefix, limit) => words.suggest(prefix, limit),
    };
    generations.hold(index, mine);
    return index;
  };
  let now = indexAt(0);

  /** Counts a text in or out. */
  const count = (text: string, by: 1 | -1, delta: Counts | null) => {
    const stems = words.stems(text, by);
    counts.add(stems, by);
    delta?.add(stems, by);
    return stems;
  };

  const erase = async () => {
    // What came back meanwhile is the same rows.
    const hashes = leaving.filter((hash) => !versions.has(hash));
    leaving = [];
    for (let from = 0; from < hashes.length; from += LISTED) {
      const some = hashes.slice(from, from + LISTED);
      // They harm nobody as long as they stay, and go with the next ones.
      await table.delete(oneOf(some)).catch(() => leaving.push(...some));
    }
  };
  const newcomers = createNewcomers(
    () => tidy(open),
    () => void queue(erase),
  );

  const change: IndexStore['change'] = async (changed, removed, progress = () => {}) => {
    const turn = turns();
    let { passages, lengths } = generations.total(generations.last());
    const delta = generations.begin(now, passages === 0);
    const next = generations.last();
    const leave = (article: string) => {
      const version = live.get(article);
      if (!version) return;
      live.delete(article);
      version.died = next;
      dying.push(version);
      passages -= version.size;
      for (const text of version.passages.texts) lengths -= new Set(count(text, -1, delta)).size;
    };
    for (const article of removed) leave(article);
    const writing = writer(table);
    // The first articles, or many at once.
    const all = passages === 0 || changed.length > LISTED ? await presentOf(table) : null;
    const aside = passages > 0 && changed.length <= ASIDE;
    for (let from = 0; from < changed.length; from += LISTED) {
      const portion = changed.slice(from, from + LISTED).map((passages) => {
        const { article, texts } = passages;
        const version = createHash('sha256')
          .update(JSON.stringify([article, texts]))
          .digest()
          .readBigInt64LE();
        return { passages, texts, version };
      });
      const present =
        all ??
        (await presentOf(
          table,
          portion.map(({ version }) => version),
        ));
      for (const [i, { passages: own, texts, version }] of portion.entries()) {
        leave(own.article);
        const terms = texts.map((text) => count(text, 1, delta));
        const born = {
          passages: own,
          version,
          size: texts.length,
          born: next,
          died: Number.POSITIVE_INFINITY,
        };
        live.set(own.article, born);
        versions.set(version, born);
        if (aside) newcomers.add(version, terms);
        passages += texts.length;
        for (const stems of terms) lengths += new Set(stems).size;
        if (!present.has(version)) await writing.put(version, terms);
        progress(from + i + 1);
        await turn();
      }
    }
    await writing.flush();
    if (aside) newcomers.settle();
    // So many are found by LanceDB alone.
    else await newcomers.settled();
    words.settle();
    generations.end({ passages, lengths });
    now = indexAt(next);
    return now;
  };

  const release = async (index: Index) => {
    if (index === now) return;
    const oldest = generations.release(index);
    const gone = dying.filter(({ died }) => died <= oldest);
    dying = dying.filter(({ died }) => died > oldest);
    // What came back is the same rows.
    const hashes = gone.flatMap((version) =>
      versions.get(version.version) === version ? [version.version] : [],
    );
    for (const hash of hashes) versions.delete(hash);
    leaving.push(...hashes);
    // While rows are being moved they are left alone, and erased after.
    if (!newcomers.entering()) await erase();
  };

  return {
    current: () => now,
    change: (changed, removed, progress) => queue(() => change(changed, removed, progress)),
    release: (index) => queue(() => release(index)),
    async close() {
      await newcomers.idle();
      await queue(async () => table.close());
    },
  };
}
