/** Groups articles that are one text told again: a rewrite or a copy is no second voice. */

import { pageKey } from './address.ts';
import type { Article, Corpus } from './article.ts';
import { createHolders } from './holders.ts';
import { shinglesOf } from './shingles.ts';

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

/** Texts with fewer shingles share too much by chance. */
const LEAST_SHINGLES = 20;
/** Above this many articles only about one shingle in `SAMPLE` is looked at: the share stays the same. */
const EXACT_ARTICLES = 500;
const SAMPLE = 8;
/** A shingle in more articles than this is a turn of phrase or furniture, not a borrowing. */
const COMMON = 30;

/** Origins as articles come and go. What a change costs depends on its articles, not on how many there are. */
export interface Origins {
  /** Takes in a change, step by step: others may work in between. A changed article replaces the one with its id. */
  change(changed: Iterable<Article>, removed: Iterable<string>): Generator<void>;
  /** The number of each article's origin, counted from 1 in the order of the ids. */
  numbers(ids: Iterable<string>): ReadonlyMap<string, number>;
}

/** The number of each article's origin, counted from 1 in the order of the articles. */
export function origins(articles: Iterable<Article>, setting?: OriginSetting): ReadonlyMap<string, number> {
  const all = [...articles];
  const origins = createOrigins(setting);
  for (const _ of origins.change(all, []));
  return origins.numbers(all.map(({ id }) => id));
}

/** Up to this many articles all are grouped once; beyond, those asked about are grouped among themselves. */
const GROUPED_WHOLE = 500;

/** Origins that are worked out when they are asked for. */
export function originsOf({
  articles,
}: Pick<Corpus, 'articles'>): (some: readonly Article[]) => ReadonlyMap<string, number> {
  let whole: ReadonlyMap<string, number> | null = null;
  return (some) => {
    if (articles.size > GROUPED_WHOLE) return origins(some);
    whole ??= origins(articles.values());
    return whole;
  };
}

/** Share of the shorter article's shingles that the other holds as well, 0 to 1. */
export function sharedWording(a: Article, b: Article): number {
  const [own, other] = [new Set(shinglesOf(a, 1)), new Set(shinglesOf(b, 1))];
  const [small, large] = own.size <= other.size ? [own, other] : [other, own];
  let count = 0;
  for (const shingle of small) if (large.has(shingle)) count++;
  return small.size === 0 ? 0 : count / small.size;
}

interface Member {
  readonly article: Article;
  readonly shingles: Uint32Array;
  /** Members that it shares an origin with. */
  readonly kin: Set<number>;
}

/** Empty; articles come and go. */
export function createOrigins(setting: OriginSetting = ORIGIN): Origins {
  const members = new Map<number, Member>();
  const places = new Map<string, number>();
  /** Members by the page they are of: versions of one page are one origin, however much of it was rewritten. */
  const pages = new Map<string, Set<number>>();
  let holders = createHolders();
  let sample = 1;
  let nextPlace = 0;

  /** Members whose shared wording must be counted again. */
  const enter = (article: Article, place: number, dirty: Set<number>) => {
    const shingles = shinglesOf(article, sample);
    members.set(place, { article, shingles, kin: new Set() });
    places.set(article.id, place);
    dirty.add(place);
    if (article.url !== null) {
      const page = pageKey(article.url);
      const versions = pages.get(page);
      if (versions) versions.add(place);
      else pages.set(page, new Set([place]));
    }
    for (const shingle of shingles) {
      const others = holders.of(shingle, COMMON);
      if (others.length === COMMON) for (const other of others) dirty.add(other);
      holders.add(shingle, place);
    }
  };
  const leave = (place: number, dirty: Set<number>) => {
    const { article, shingles, kin } = members.get(place)!;
    for (const other of kin) members.get(other)!.kin.delete(place);
    members.delete(place);
    places.delete(article.id);
    dirty.delete(place);
    if (article.url !== null) {
      const page = pageKey(article.url);
      pages.get(page)!.delete(place);
      if (pages.get(page)!.size === 0) pages.delete(page);
    }
    for (const shingle of shingles) {
      holders.remove(shingle, place);
      const others = holders.of(shingle, COMMON);
      if (others.length === COMMON) for (const other of others) dirty.add(other);
    }
  };
  const compare = (place: number) => {
    const { article, shingles, kin } = members.get(place)!;
    for (const other of kin) members.get(other)!.kin.delete(place);
    kin.clear();
    const join = (other: number) => {
      kin.add(other);
      members.get(other)!.kin.add(place);
    };
    if (article.url !== null)
      for (const other of pages.get(pageKey(article.url))!) if (other !== place) join(other);
    const shared = new Map<number, number>();
    for (const shingle of shingles) {
      const others = holders.of(shingle, COMMON);
      if (others.length > COMMON) continue;
      for (const other of others) if (other !== place) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const [other, count] of shared) {
      const { article: its, shingles: theirs } = members.get(other)!;
      const shorter = Math.min(shingles.length, theirs.length);
      const agency = article.outlet !== null && article.outlet === its.outlet;
      const needed = agency ? setting.sameOutlet : setting.threshold;
      if (shorter * sample < LEAST_SHINGLES || count / shorter < needed) continue;
      // The few that were looked at may be shared by chance.
      if (sample > 1 && sharedWording(article, its) < needed) continue;
      join(other);
    }
  };
  return {
    *change(changed, removed) {
      const dirty = new Set<number>();
      for (const id of removed) if (places.has(id)) leave(places.get(id)!, dirty);
      let coming = [...changed];
      for (const { id } of coming) if (places.has(id)) leave(places.get(id)!, dirty);
      const right = members.size + coming.length > EXACT_ARTICLES ? SAMPLE : 1;
      if (right !== sample) {
        sample = right;
        coming = [...[...members.values()].map(({ article }) => article), ...coming];
        members.clear();
        pages.clear();
        holders = createHolders();
        dirty.clear();
      }
      for (const article of coming) {
        enter(article, nextPlace++, dirty);
        yield;
      }
      for (const place of dirty) {
        compare(place);
        yield;
      }
    },
    numbers(ids) {
      const numbers = new Map<string, number>();
      /** By place, of those whose origin has others. */
      const known = new Map<number, number>();
      let last = 0;
      for (const id of ids) {
        const place = places.get(id);
        if (place === undefined) continue;
        const number = known.get(place) ?? ++last;
        numbers.set(id, number);
        // Nearly every article is an origin of its own.
        const group = [...members.get(place)!.kin];
        for (let next = group.pop(); next !== undefined; next = group.pop()) {
          if (known.has(next)) continue;
          known.set(next, number);
          group.push(...members.get(next)!.kin);
        }
      }
      return numbers;
    },
  };
}
