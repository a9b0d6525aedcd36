/** MiniSearch with a search that makes no object for every match, and that can be written down and brought back. */

import MiniSearch, { type Options } from 'minisearch';
import { Largest } from '../largest.ts';
import { Postings, TermTable } from './postings.ts';
import { rarity, weightOf } from './score.ts';

/** A passage: its number and its stems. */
export interface Document {
  readonly id: number;
  readonly terms: readonly string[];
}

/** The full-text settings; each line has its reason. */
const OPTIONS: Options<Document> = {
  // One field: a title is a passage like any other, and weighing it against the body is the second stage's.
  fields: ['terms'],
  // What is indexed is decided before (`words.ts`); the list of stems is taken as it is, not written out as text.
  stringifyField: (terms) => terms,
  // It is split into words already, by the same rules as questions are.
  tokenize: (terms) => terms as unknown as string[],
  // Stop words are dropped and words reduced to stems already.
  processTerm: (term) => term,
  // Removals are exact (`remove`), so that no trace of an old version changes a score.
  autoVacuum: false,
};

/** A document that is among the best. */
export interface Scored {
  readonly id: number;
  readonly score: number;
}

/** Everything of an engine but its documents' texts. */
export interface Dump {
  /** Document numbers by MiniSearch's own short numbers, which are their places here. */
  readonly ids: Float64Array;
  /** Number of different terms of each. */
  readonly lengths: Uint32Array;
  readonly average: number;
  readonly terms: readonly string[];
  /** Number of documents that hold each term. */
  readonly counts: Uint32Array;
  /** For each term its documents' places, each with how often it holds it. */
  readonly pairs: Uint32Array;
}

/** Fewer documents than this need not be packed. */
const PACKED_FROM = 2000;
const NONE: readonly number[] = [];

/** How many terms are written or read in one go: about five milliseconds. */
const SLICE = 2000;

export class Engine extends MiniSearch<Document> {
  /** By short number: terms of the document, and its number. What is gone is not cleared: nobody asks for it. */
  #lengths = new Uint32Array(1024);
  #ids = new Uint32Array(1024);
  readonly #terms = new TermTable();
  /** Documents that came or went since the postings were packed. */
  #strewn = 0;
  /** Used by one search at a time; all zero between two. */
  #scores = new Float64Array(0);
  #matches = new Uint8Array(0);
  /** The short numbers that a search has met. */
  #met = new Uint32Array(0);

  constructor() {
    super(OPTIONS);
    this._index = this.#terms as unknown as typeof this._index;
  }

  override add(document: Document): void {
    super.add(document);
    const short = this._nextId - 1;
    this.#remember(short, document.id, this._fieldLength.get(short)![0]!);
    this.#strewn++;
  }

  override remove(document: Document): void {
    super.remove(document);
    this.#strewn++;
  }

  /** Number of documents that hold the term. */
  count(term: string): number {
    return this.#terms.postings(term)?.size ?? 0;
  }

  terms(): Iterable<string> {
    return this.#terms.keys();
  }

  /**
   * The `limit` best documents for any of the terms, each given once, and those that are as good as the last, in no
   * order; scored as `search` does. Scores are rounded to 24 bits, because MiniSearch's mean length is a running one whose last
   * bits depend on what came and went.
   */
  best(terms: readonly string[], limit: number, admits: ((id: number) => boolean) | null = null): Scored[] {
    if (this.#scores.length < this._nextId) {
      this.#scores = new Float64Array(this.#ids.length);
      this.#matches = new Uint8Array(this.#ids.length);
      this.#met = new Uint32Array(this.#ids.length);
    }
    const scores = this.#scores;
    const matches = this.#matches;
    const met = this.#met;
    const lengths = this.#lengths;
    const ids = this.#ids;
    let count = 0;
    for (const term of terms) {
      const postings = this.#terms.postings(term);
      if (!postings) continue;
      const rare = rarity(postings.size, this._documentCount);
      const average = this._avgFieldLength[0]!;
      const { pairs, from, to } = postings;
      for (let at = from; at < to; at += 2) {
        const times = pairs[at + 1]!;
        if (times === 0) continue;
        const short = pairs[at]!;
        if (matches[short] === 0) met[count++] = short;
        matches[short]!++;
        scores[short]! += weightOf(rare, times, lengths[short]!, average);
      }
      const later = postings.later ?? NONE;
      for (let at = 0; at < later.length; at += 2) {
        const short = later[at]!;
        if (matches[short] === 0) met[count++] = short;
        matches[short]!++;
        scores[short]! += weightOf(rare, later[at + 1]!, lengths[short]!, average);
      }
    }
    const largest = count > limit ? new Largest(limit) : null;
    const found: Scored[] = [];
    for (let i = 0; i < count; i++) {
      const short = met[i]!;
      const id = ids[short]!;
      const score = Math.fround(scores[short]! * matches[short]!);
      scores[short] = 0;
      matches[short] = 0;
      if ((largest !== null && score < largest.least) || admits?.(id) === false) continue;
      largest?.offer(score);
      found.push({ id, score });
    }
    return largest === null ? found : found.filter(({ score }) => score >= largest.least);
  }

  /** Puts the postings of all terms into one list, which takes half as much memory. Blocks for a tenth of a second. */
  pack(): void {
    let total = 0;
    for (const [, { postings }] of this.#terms) total += 2 * postings!.size;
    const all = new Uint32Array(total);
    let at = 0;
    for (const [, { postings }] of this.#terms) {
      const start = at;
      at = postings!.write(all, start);
      postings!.share(all, start, at);
    }
    this.#strewn = 0;
  }

  /** Packs again when a quarter of the documents came or went since. */
  tidy(): void {
    if (4 * this.#strewn > Math.max(PACKED_FROM, this._documentCount)) this.pack();
  }

  /** `turn` lets others work in between; the engine must not change meanwhile. */
  async dump(turn: () => Promise<void>): Promise<Dump> {
    const shorts = [...this._documentIds.keys()];
    const placeOf = new Uint32Array(this._nextId);
    for (const [place, short] of shorts.entries()) placeOf[short] = place;
    const terms: string[] = [];
    const counts: number[] = [];
    let total = 0;
    for (const [term, { postings }] of this.#terms) {
      terms.push(term);
      counts.push(postings!.size);
      total += postings!.size;
    }
    await turn();
    const all = new Uint32Array(2 * total);
    let at = 0;
    let done = 0;
    for (const [, { postings }] of this.#terms) {
      const end = postings!.write(all, at);
      for (; at < end; at += 2) all[at] = placeOf[all[at]!]!;
      if (++done % SLICE === 0) await turn();
    }
    return {
      ids: Float64Array.from(this._documentIds.values()),
      lengths: Uint32Array.from(shorts, (short) => this.#lengths[short]!),
      average: this._avgFieldLength[0] ?? 0,
      terms,
      counts: Uint32Array.from(counts),
      pairs: all,
    };
  }

  /** The dump's pairs are its own from now on. */
  static async restore(dump: Dump, turn: () => Promise<void>): Promise<Engine> {
    const engine = new Engine();
    for (let place = 0; place < dump.ids.length; place++) {
      const id = dump.ids[place]!;
      engine._documentIds.set(place, id);
      engine._idToShortId.set(id, place);
      engine._fieldLength.set(place, [dump.lengths[place]!]);
      engine.#remember(place, id, dump.lengths[place]!);
      if (place % SLICE === SLICE - 1) await turn();
    }
    engine._documentCount = dump.ids.length;
    engine._nextId = dump.ids.length;
    engine._avgFieldLength = [dump.average];
    let at = 0;
    for (let i = 0; i < dump.terms.length; i++) {
      const from = at;
      at += 2 * dump.counts[i]!;
      engine.#terms.put(dump.terms[i]!, new Postings().share(dump.pairs, from, at));
      if (i % SLICE === SLICE - 1) await turn();
    }
    return engine;
  }

  #remember(short: number, id: number, length: number): void {
    if (short >= this.#ids.length) {
      this.#ids = grown(this.#ids, 2 * short);
      this.#lengths = grown(this.#lengths, 2 * short);
    }
    this.#ids[short] = id;
    this.#lengths[short] = length;
  }
}

function grown(old: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length);
  larger.set(old);
  return larger;
}
