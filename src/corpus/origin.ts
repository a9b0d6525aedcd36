/** Groups articles that are one text told again: a rewrite or a copy is no second voice. */

import type { Article } from './article.ts';

/** How much wording two articles share before they count as one origin. */
export interface OriginSetting {
  /**
   * Share of the shorter text's shingles found in the other, 0 to 1. On the four seeds the one rewrite shares
   * 15 %, every other pair at most 5 %; four texts are too few to fix it, so it is a setting.
   */
  readonly threshold: number;
  /** The threshold where both name the same agency as their outlet: less wording needs to survive. */
  readonly sameOutlet: number;
}

export const ORIGIN: OriginSetting = { threshold: 0.1, sameOutlet: 0.07 };

/** Words in a shingle. Three survive a rewrite of single words and are rarely shared by chance. */
const SHINGLE_WORDS = 3;
/** Texts with fewer shingles share too much by chance. */
const LEAST_SHINGLES = 20;
/** Above this many articles only every `SAMPLE`-th shingle is kept, chosen by its hash: the share stays the same. */
const EXACT_ARTICLES = 500;
const SAMPLE = 8;
/** A shingle in more articles than this is a turn of phrase or furniture, not a borrowing. */
const COMMON = 30;

/**
 * The number of each article's origin, counted from 1 in corpus order. Only body paragraphs count: headings
 * and summaries repeat their own article. Time grows with the total length, not with the pairs.
 */
export function origins(
  articles: Iterable<Article>,
  setting: OriginSetting = ORIGIN,
): ReadonlyMap<string, number> {
  const all = [...articles];
  const sample = all.length > EXACT_ARTICLES ? SAMPLE : 1;
  const sizes: number[] = [];
  const holders = new Map<number, number[]>();
  const parent = all.map((_, i) => i);
  for (const [i, article] of all.entries()) {
    const own = shingles(article, sample);
    sizes.push(own.size);
    const shared = new Map<number, number>();
    for (const shingle of own) {
      const others = holders.get(shingle);
      if (!others) {
        holders.set(shingle, [i]);
        continue;
      }
      if (others.length <= COMMON) {
        for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
        others.push(i);
      }
    }
    for (const [other, count] of shared) {
      const shorter = Math.min(own.size, sizes[other]!);
      const agency = article.outlet !== null && article.outlet === all[other]!.outlet;
      const needed = agency ? setting.sameOutlet : setting.threshold;
      if (shorter * sample >= LEAST_SHINGLES && count / shorter >= needed) join(parent, i, other);
    }
  }
  const numbers = new Map<number, number>();
  return new Map(
    all.map((article, i) => {
      const root = find(parent, i);
      if (!numbers.has(root)) numbers.set(root, numbers.size + 1);
      return [article.id, numbers.get(root)!];
    }),
  );
}

/** Share of the shorter article's shingles that the other holds as well, 0 to 1. */
export function sharedWording(a: Article, b: Article): number {
  const [own, other] = [shingles(a, 1), shingles(b, 1)];
  const [small, large] = own.size <= other.size ? [own, other] : [other, own];
  let count = 0;
  for (const shingle of small) if (large.has(shingle)) count++;
  return small.size === 0 ? 0 : count / small.size;
}

function shingles({ text, paragraphs }: Article, sample: number): Set<number> {
  const found = new Set<number>();
  for (const { section, start, end } of paragraphs) {
    if (section !== 'body') continue;
    const words =
      text
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    for (let i = 0; i + SHINGLE_WORDS <= words.length; i++) {
      const code = hash(words.slice(i, i + SHINGLE_WORDS).join(' '));
      if (code % sample === 0) found.add(code);
    }
  }
  return found;
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let code = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) code = Math.imul(code ^ text.charCodeAt(i), 0x01000193);
  return code >>> 0;
}

function find(parent: number[], i: number): number {
  let root = i;
  while (parent[root] !== root) root = parent[root]!;
  while (parent[i] !== root) [i, parent[i]] = [parent[i]!, root];
  return root;
}

/** The earlier article stays the root, so that numbers follow corpus order. */
function join(parent: number[], a: number, b: number): void {
  const [x, y] = [find(parent, a), find(parent, b)];
  parent[Math.max(x, y)] = Math.min(x, y);
}
