/** Finds the best paragraphs among those that LanceDB and the newcomers beside it take for likely. */

import type { Table } from '@lancedb/lancedb';
import { bestFirst, type Hit, type Passages } from './index.ts';
import type { Newcomers, Row } from './newcomers.ts';
import { weightOf } from './score.ts';
import type { Words } from './words.ts';

/** LanceDB orders by a score of its own: so many times more than asked for are taken and scored as MiniSearch does... */
const TAKEN_TIMES = 3;
/** ...and so many times more of them when too few are of this process's articles. */
const MORE_TIMES = 4;

/** What is looked for, and where. */
export interface Sought {
  readonly table: Table;
  readonly newcomers: Newcomers;
  readonly words: Words;
  /** The terms that are looked for, with how rare each is. */
  readonly rarities: ReadonlyMap<string, number>;
  /** Different terms of a paragraph, on average. */
  readonly average: number;
  /** The paragraphs of the version with that hash; `null`: it is not looked in. */
  readonly shown: (hash: bigint) => Passages | null;
}

/** Best first, at most `limit`. */
export async function bestRows(
  { table, newcomers, words, rarities, average, shown }: Sought,
  limit: number,
): Promise<readonly Hit[]> {
  const terms = [...rarities.keys()];
  const query = terms.join(' ');
  for (let most = TAKEN_TIMES * limit; ; most *= MORE_TIMES) {
    const rows = (await table
      .query()
      .fullTextSearch(query, { columns: ['terms'] })
      .fastSearch()
      .select(['version', 'paragraph', '_score'])
      .limit(most)
      .toArray()) as Row[];
    const fresh = newcomers.best(terms, most);
    const hits = new Map<string, Hit>();
    for (const { version: hash, paragraph } of [...rows, ...fresh]) {
      const passages = shown(hash);
      if (passages === null) continue;
      const stems = words.stems(textOf(passages, paragraph));
      const score = scoreOf(stems, rarities, average);
      // Two processes may have written the same version at once.
      if (score > 0) hits.set(`${hash} ${paragraph}`, { article: passages.article, paragraph, score });
    }
    if (hits.size >= limit || Math.max(rows.length, fresh.length) < most)
      return [...hits.values()].sort(bestFirst).slice(0, limit);
  }
}

function textOf(passages: Passages, paragraph: number): string {
  return passages.text?.(paragraph) ?? passages.texts[paragraph - 1]!;
}

/** As `Engine.best` scores. */
function scoreOf(stems: readonly string[], rarities: Sought['rarities'], average: number): number {
  const times = new Map<string, number>();
  for (const stem of stems) times.set(stem, (times.get(stem) ?? 0) + 1);
  let score = 0;
  let matches = 0;
  for (const [term, rarity] of rarities) {
    const count = times.get(term);
    if (count === undefined) continue;
    matches++;
    score += weightOf(rarity, count, times.size, average);
  }
  return Math.fround(score * matches);
}
