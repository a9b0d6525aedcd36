/** MiniSearch with a search that makes no object for every match, and that can be written down and brought back. */

import MiniSearch, { type Options } from 'minisearch';
import { Largest } from '../largest.ts';
import { Lengths, Numbers } from './documents.ts';
import { Postings } from './postings.ts';
import { rarity, weightOf } from './score.ts';
import { TermTable } from './terms.ts';

/** A passage: its number, counted from 0 as they come, and its stems. */
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
  /** Number of different terms of each document; those that went are not counted. */
  readonly lengths: Uint32Array;
  readonly average: number;
  readonly terms: readonly string[];
  /** Number of documents that hold each term. */
  readonly counts: Uint32Array;
  /** For each term its documents, each with how often it holds it. */
  readonly pairs: Uint32Array;
}

/** Fewer documents than this need not be packed. */
const PACKED_FROM = 2000;
const NONE: readonly number[] = [];

/** How many terms are written or read in one go: about five milliseconds. */
const SLICE = 2000;

/** One search at a time. */
export class Engine extends MiniSearch<Document> {
  readonly #lengths: Lengths;
  readonly #terms = new TermTable();
  /** Documents that came or went since the postings were packed. */
  #strewn = 0;
  /** Used by one search at a time; all zero between two. */
  #scores = new Float64Array(0);
  #matches = new Uint8Array(0);
  /** The documents that a search has met. */
  #met = new Uint32Array(0);

  constructor(lengths = new Lengths()) {
    super(OPTIONS);
    this.#lengths = lengths;
    this._fieldLength = lengths as unknown as typeof this._fieldLength;
    const numbers = new Numbers(lengths);
    this._documentIds = numbers as unknown as typeof this._documentIds;
    this._idToShortId = numbers as unknown as typeof this._idToShortId;
    this._index = this.#terms as unknown as typeof this._index;
  }

  override add(document: Document): void {
    super.add(document);
    this.#lengths.settle();
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
    return this.#terms.terms();
  }

  /**
   * The `limit` best documents for any of the terms, each given once, and those that are as good as the last, in no
   * order; scored as `search` does. Scores are rounded to 24 bits, because MiniSearch's mean length is a running one whose last
   * bits depend on what came and went.
   */
  best(terms: readonly string[], limit: number, admits: ((id: number) => boolean) | null = null): Scored[] {
    if (this.#scores.length < this._nextId) {
      const size = this.#lengths.list.length;
      this.#scores = new Float64Array(size);
      this.#matches = new Uint8Array(size);
      this.#met = new Uint32Array(size);
    }
    const scores = this.#scores;
    const matches = this.#matches;
    const met = this.#met;
    const lengths = this.#lengths.list;
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
        const id = pairs[at]!;
        if (matches[id] === 0) met[count++] = id;
        matches[id]!++;
        scores[id]! += weightOf(rare, times, lengths[id]!, average);
      }
      const later = postings.later ?? NONE;
      for (let at = 0; at < later.length; at += 2) {
        const id = later[at]!;
        if (matches[id] === 0) met[count++] = id;
        matches[id]!++;
        scores[id]! += weightOf(rare, later[at + 1]!, lengths[id]!, average);
      }
    }
    const largest = count > limit ? new Largest(limit) : null;
    const found: Scored[] = [];
    for (let i = 0; i < count; i++) {
      const id = met[i]!;
      const score = Math.fround(scores[id]! * matches[id]!);
      scores[id] = 0;
      matches[id] = 0;
      if ((largest !== null && score < largest.least) || admits?.(id) === false) continue;
      largest?.offer(score);
      found.push({ id, score });
    }
    return largest === null ? found : found.filter(({ score }) => score >= largest.least);
  }

  /** Puts the postings of all terms into one list, which takes half as much memory. Blocks for a tenth of a second. */
  pack(): void {
    let total = 0;
    for (const [, { size }] of this.#terms.entries()) total += 2 * size;
    const all = new Uint32Array(total);
    let at = 0;
    for (const [, postings] of this.#terms.entries()) {
      const start = at;
      at = postings.write(all, start);
      postings.share(all, start, at);
    }
    this.#strewn = 0;
  }

  /** Packs again when a quarter of the documents came or went since. */
  tidy(): void {
    if (4 * this.#strewn > Math.max(PACKED_FROM, this._documentCount)) this.pack();
  }

  /** Numbers the documents anew, without gaps. `turn` lets others work in between; the engine must not change meanwhile. */
  async dump(turn: () => Promise<void>): Promise<Dump> {
    const ids = [...this.#lengths.keys()];
    const placeOf = new Uint32Array(this._nextId);
    for (const [place, id] of ids.entries()) placeOf[id] = place;
    const terms: string[] = [];
    const counts: number[] = [];
    let total = 0;
    for (const [term, { size }] of this.#terms.entries()) {
      terms.push(term);
      counts.push(size);
      total += size;
    }
    await turn();
    const all = new Uint32Array(2 * total);
    let at = 0;
    let done = 0;
    for (const [, postings] of this.#terms.entries()) {
      const end = postings.write(all, at);
      for (; at < end; at += 2) all[at] = placeOf[all[at]!]!;
      if (++done % SLICE === 0) await turn();
    }
    return {
      lengths: Uint32Array.from(ids, (id) => this.#lengths.list[id]!),
      average: this._avgFieldLength[0] ?? 0,
      terms,
      counts: Uint32Array.from(counts),
      pairs: all,
    };
  }

  /** The dump's pairs are its own from now on. */
  static async restore(dump: Dump, turn: () => Promise<void>): Promise<Engine> {
    const engine = new Engine(new Lengths(dump.lengths));
    engine._documentCount = dump.lengths.length;
    engine._nextId = dump.lengths.length;
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
}
