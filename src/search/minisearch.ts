/** The index on MiniSearch, in memory: every version of an article stays until the last index that needs it goes. */

import { inOrder, turns } from '../turns.ts';
import { type Document, type Dump, Engine } from './engine.ts';
import type { Hit, Index, IndexStore, Passages } from './index.ts';
import { eachTerm, termsOf } from './terms.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { createWords, type Words } from './words.ts';

/** One version of an article, in the indexes from `born` on and before `died`. */
interface Version extends Passages {
  readonly born: number;
  died: number;
  /** Number of its first document; the others follow. */
  readonly first: number;
}

/** What a snapshot keeps: the engine, the words, and which articles its documents are of, in their order. */
export interface MiniSearchDump extends Dump {
  readonly articles: readonly string[];
  readonly words: readonly string[];
  readonly wordCounts: Uint32Array;
}

export interface MiniSearchStore extends IndexStore {
  /** `null` while old versions are still held, which a snapshot must not contain. */
  dump(): Promise<MiniSearchDump | null>;
}

/** What a store starts from. */
interface Start {
  readonly engine: Engine;
  readonly vocabulary: Vocabulary;
  readonly words: Words;
  readonly present: readonly Passages[];
}

/** `stem` reduces a lower-case word to the form it is indexed under. */
export function miniSearchStore(stem: (lower: string) => string): MiniSearchStore {
  const empty = { engine: new Engine(), vocabulary: createVocabulary(), words: createWords(), present: [] };
  return storeOn(empty, stem);
}

/** Brings a dumped store back; `textsOf` gives the paragraphs of an article as they were. */
export async function restoreMiniSearchStore(
  dump: MiniSearchDump,
  stem: (lower: string) => string,
  textsOf: (article: string) => readonly string[],
): Promise<MiniSearchStore> {
  const start: Start = {
    engine: await Engine.restore(dump, turns()),
    vocabulary: createVocabulary(dump.terms.map((term, i) => [term, dump.counts[i]!])),
    words: createWords(dump.words.map((word, i) => [word, dump.wordCounts[i]!])),
    present: dump.articles.map((article) => ({ article, texts: textsOf(article) })),
  };
  return storeOn(start, stem);
}

function storeOn(
  { engine, vocabulary, words, present }: Start,
  stem: (lower: string) => string,
): MiniSearchStore {
  const live = new Map<string, Version>();
  const owners = new Map<number, Version>();
  const queue = inOrder();
  let nextDocument = 0;
  let generation = 0;
  let changing = false;
  /** Versions that only indexes before the present one may show. */
  let dying: Version[] = [];
  const sizes = new Map<number, number>();
  /** By how much each generation changed the count of a term, as long as an index before it is held. */
  const deltas = new Map<number, Map<string, number>>();
  const held = new Map<Index, number>();

  const own = ({ article, texts }: Passages, born: number): Version => {
    const version = { article, texts, born, died: Number.POSITIVE_INFINITY, first: nextDocument };
    for (let i = 0; i < texts.length; i++) owners.set(nextDocument++, version);
    live.set(article, version);
    return version;
  };
  /** The stems of a text, counted in or out. */
  const count = (text: string, by: 1 | -1, delta: Map<string, number> | null): string => {
    const terms: string[] = [];
    eachTerm(text, stem, (term, token) => {
      terms.push(term);
      if (token.kind !== 'word') return;
      if (by > 0) words.add(token.text);
      else words.remove(token.text);
    });
    const distinct = new Set(terms);
    if (by > 0) vocabulary.add(distinct);
    else vocabulary.remove(distinct);
    if (delta) for (const term of distinct) delta.set(term, (delta.get(term) ?? 0) + by);
    return terms.join(' ');
  };

  for (const passages of present) own(passages, 0);
  sizes.set(0, nextDocument);

  const indexAt = (mine: number): Index => {
    const visible = ({ id }: { id: number }) => {
      const { born, died } = owners.get(id)!;
      return born <= mine && mine < died;
    };
    const counted = (term: string) => {
      if (sizes.get(mine) === 0) return 0;
      let passages = vocabulary.count(term);
      for (let later = mine + 1; later <= generation; later++) passages -= deltas.get(later)?.get(term) ?? 0;
      return Math.max(0, passages);
    };
    const index: Index = {
      async search(terms, limit) {
        const results = engine.search(terms.join(' ')) as unknown as { id: number; score: number }[];
        const all = mine === generation && dying.length === 0 && !changing;
        return best(all ? results : results.filter(visible), limit, owners);
      },
      size: async () => sizes.get(mine) ?? sizes.get(generation)!,
      frequencies: async (terms) => terms.map(counted),
      spellings: async (lower, limit) =>
        vocabulary.spellings(lower, limit).filter((term) => counted(term) > 0),
      suggest: async (prefix, limit) => words.suggest(prefix, limit),
    };
    held.set(index, mine);
    return index;
  };

  let now = indexAt(0);

  /** Indexes handed out before are asked at their own generation, so they see none of this. */
  const change: IndexStore['change'] = async (changed, removed, progress = () => {}) => {
    const turn = turns();
    let size = sizes.get(generation)!;
    const delta = size === 0 ? null : new Map<string, number>();
    const next = ++generation;
    if (delta) deltas.set(next, delta);
    else held.delete(now);
    changing = true;
    const leave = (article: string) => {
      const version = live.get(article);
      if (!version) return;
      live.delete(article);
      version.died = next;
      dying.push(version);
      size -= version.texts.length;
      for (const text of version.texts) count(text, -1, delta);
    };
    for (const article of removed) leave(article);
    for (const [i, passages] of changed.entries()) {
      leave(passages.article);
      const { first, texts } = own(passages, next);
      engine.addAll(texts.map((text, j): Document => ({ id: first + j, terms: count(text, 1, delta) })));
      size += texts.length;
      progress(i + 1);
      await turn();
    }
    sizes.set(next, size);
    changing = false;
    now = indexAt(next);
    return now;
  };

  const release = async (index: Index) => {
    if (index === now) return;
    held.delete(index);
    const oldest = Math.min(...held.values());
    const turn = turns();
    const gone = dying.filter(({ died }) => died <= oldest);
    dying = dying.filter(({ died }) => died > oldest);
    for (const { first, texts } of gone) {
      for (const [i, text] of texts.entries()) {
        engine.remove({ id: first + i, terms: termsOf(text, stem).join(' ') });
        owners.delete(first + i);
      }
      await turn();
    }
    for (const past of deltas.keys()) if (past <= oldest) deltas.delete(past);
    for (const past of sizes.keys()) if (past < oldest) sizes.delete(past);
  };

  const dump = async (): Promise<MiniSearchDump | null> => {
    if (dying.length > 0) return null;
    const turn = turns();
    const { ids, ...rest } = await engine.dump(turn);
    // Documents are numbered anew, article by article, as `own` will number them when they come back.
    const firsts = new Map<Version, number>();
    let next = 0;
    for (const version of live.values()) {
      firsts.set(version, next);
      next += version.texts.length;
    }
    const all = [...words.all()];
    return {
      ...rest,
      ids: ids.map((id) => {
        const version = owners.get(id)!;
        return firsts.get(version)! + id - version.first;
      }),
      articles: [...live.keys()],
      words: all.map(([word]) => word),
      wordCounts: Uint32Array.from(all, ([, times]) => times),
    };
  };

  return {
    current: () => now,
    change: (changed, removed, progress) => queue(() => change(changed, removed, progress)),
    release: (index) => queue(() => release(index)),
    dump: () => queue(dump),
    close: async () => {},
  };
}

/**
 * The first `limit` hits. Scores are rounded to 24 bits, because MiniSearch's mean length is a running one whose
 * last bits depend on what came and went; equal scores are ordered by article and paragraph.
 */
function best(
  results: readonly { readonly id: number; readonly score: number }[],
  limit: number,
  owners: ReadonlyMap<number, Version>,
): Hit[] {
  let end = Math.min(limit, results.length);
  if (end === 0) return [];
  const last = Math.fround(results[end - 1]!.score);
  while (end < results.length && Math.fround(results[end]!.score) >= last) end++;
  return results
    .slice(0, end)
    .map(({ id, score }): Hit => {
      const { article, first } = owners.get(id)!;
      return { article, paragraph: id - first + 1, score: Math.fround(score) };
    })
    .sort(
      (a, b) =>
        b.score - a.score ||
        (a.article < b.article ? -1 : a.article > b.article ? 1 : a.paragraph - b.paragraph),
    )
    .slice(0, limit);
}
