/** The index on MiniSearch, in memory: every version of an article stays until the last index that needs it goes. */

import { inOrder, turns } from '../turns.ts';
import { createCounts } from './counts.ts';
import { type Dump, Engine, type Scored } from './engine.ts';
import { createGenerations } from './generations.ts';
import { bestFirst, type Hit, type Index, type IndexStore, type Passages } from './index.ts';
import { createSpellings, type Spellings } from './spellings.ts';
import { createWords, type Words } from './words.ts';

/** One version of an article, in the indexes from `born` on and before `died`. */
interface Version {
  readonly passages: Passages;
  readonly born: number;
  died: number;
  /** Number of its first document; the others follow. */
  readonly first: number;
  readonly size: number;
}

/** What a snapshot keeps: the engine, the words, and which articles its documents are of, in their order. */
export interface MiniSearchDump extends Dump {
  readonly articles: readonly string[];
  /** Number of paragraphs of each. */
  readonly sizes: Uint32Array;
  readonly words: readonly string[];
  readonly wordCounts: Uint32Array;
}

/** A store that can be written down. */
export interface MiniSearchStore extends IndexStore {
  /** `null` while old versions are still held, which a snapshot must not contain. */
  dump(): Promise<MiniSearchDump | null>;
}

/** After so many articles at once the index is put in order; single ones may lie beside it. */
const PACKED_FROM = 500;

/** What a store starts from. */
interface Start {
  readonly engine: Engine;
  readonly words: Words;
  readonly present: readonly Passages[];
  readonly sizes: Uint32Array;
}

/** `stem` reduces a lower-case word to the form it is indexed under. */
export function miniSearchStore(stem: (lower: string) => string): MiniSearchStore {
  return storeOn({ engine: new Engine(), words: createWords(stem), present: [], sizes: new Uint32Array() });
}

/** Brings a dumped store back; `passagesOf` gives an article's paragraphs as they were. */
export async function restoreMiniSearchStore(
  dump: MiniSearchDump,
  stem: (lower: string) => string,
  passagesOf: (article: string) => Passages,
): Promise<MiniSearchStore> {
  const engine = await Engine.restore(dump, turns());
  const words = createWords(stem, { words: dump.words, counts: dump.wordCounts });
  const present = dump.articles.map(passagesOf);
  return storeOn({ engine, words, present, sizes: dump.sizes });
}

function storeOn({ engine, words, present, sizes: presentSizes }: Start): MiniSearchStore {
  const live = new Map<string, Version>();
  /** By document. */
  const owners: (Version | null)[] = [];
  const queue = inOrder();
  let changing = false;
  /** Versions that no index shows are being taken out; until then the engine finds them. */
  let leaving = false;
  /** Versions that only indexes before the present one may show, and how many of their documents hold a term. */
  let dying: Version[] = [];
  const past = createCounts();
  /** Of all that the engine holds; kept from the first mistyped word on. */
  let spellings: Spellings | null = null;
  const own = (passages: Passages, size: number, born: number): Version => {
    const version = { passages, size, born, died: Number.POSITIVE_INFINITY, first: owners.length };
    for (let i = 0; i < size; i++) owners.push(version);
    live.set(passages.article, version);
    return version;
  };
  for (const [i, passages] of present.entries()) own(passages, presentSizes[i]!, 0);
  const generations = createGenerations(owners.length);

  const indexAt = (mine: number): Index => {
    const visible = (id: number) => {
      const { born, died } = owners[id]!;
      return born <= mine && mine < died;
    };
    const counted = (term: string) => {
      if (generations.total(mine) === 0) return 0;
      return Math.max(0, engine.count(term) - past.of(term) - generations.since(mine, term));
    };
    const index: Index = {
      async search(terms, limit) {
        if (limit < 1) return [];
        const all = mine === generations.last() && dying.length === 0 && !changing && !leaving;
        return inPlace(engine.best(terms, limit, all ? null : visible), owners).slice(0, limit);
      },
      size: async () => generations.total(mine),
      frequencies: async (terms) => terms.map((term) => counted(term)),
      async spellings(lower, limit) {
        spellings ??= createSpellings(engine.terms());
        return spellings.near(lower, limit, counted);
      },
      suggest: async (prefix, limit) => words.suggest(prefix, limit),
    };
    generations.hold(index, mine);
    return index;
  };

  let now = indexAt(0);

  /** Indexes handed out before are asked at their own generation, so they see none of this. */
  const change: IndexStore['change'] = async (changed, removed, progress = () => {}) => {
    const turn = turns();
    let size = generations.total(generations.last());
    const delta = generations.begin(now, size === 0);
    const next = generations.last();
    changing = true;
    const leave = (article: string) => {
      const version = live.get(article);
      if (!version) return;
      live.delete(article);
      version.died = next;
      dying.push(version);
      size -= version.size;
      for (const text of version.passages.texts) {
        const stems = words.stems(text, -1);
        past.add(stems, 1);
        delta?.add(stems, -1);
      }
    };
    for (const article of removed) leave(article);
    for (const [i, passages] of changed.entries()) {
      leave(passages.article);
      const { texts } = passages;
      const { first } = own(passages, texts.length, next);
      for (const [j, text] of texts.entries()) {
        const terms = words.stems(text, 1);
        engine.add({ id: first + j, terms });
        if (spellings) for (const term of terms) spellings.add(term);
        delta?.add(terms, 1);
      }
      size += texts.length;
      progress(i + 1);
      await turn();
    }
    if (changed.length >= PACKED_FROM) engine.pack();
    words.settle();
    generations.end(size);
    changing = false;
    now = indexAt(next);
    return now;
  };

  const release = async (index: Index) => {
    if (index === now) return;
    const oldest = generations.release(index);
    const turn = turns();
    const gone = dying.filter(({ died }) => died <= oldest);
    dying = dying.filter(({ died }) => died > oldest);
    leaving = true;
    for (const { first, passages } of gone) {
      for (const [i, text] of passages.texts.entries()) {
        const terms = words.stems(text);
        engine.remove({ id: first + i, terms });
        if (spellings) for (const term of terms) if (engine.count(term) === 0) spellings.delete(term);
        past.add(terms, -1);
        owners[first + i] = null;
      }
      await turn();
    }
    leaving = false;
    engine.tidy();
  };

  const dump = async (): Promise<MiniSearchDump | null> => {
    if (dying.length > 0) return null;
    const turn = turns();
    const engineDump = await engine.dump(turn);
    const all = words.all();
    return {
      ...engineDump,
      // In the order in which they came, as are the documents.
      articles: [...live.keys()],
      sizes: Uint32Array.from(live.values(), ({ size }) => size),
      words: all.words,
      wordCounts: Uint32Array.from(all.counts),
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

/** Best first; equal scores by article and paragraph. */
function inPlace(found: readonly Scored[], owners: readonly (Version | null)[]): Hit[] {
  return found
    .map(({ id, score }): Hit => {
      const { passages, first } = owners[id]!;
      return { article: passages.article, paragraph: id - first + 1, score };
    })
    .sort(bestFirst);
}
