/** MiniSearch that can be written down in pieces and brought back faster than from its own JSON. */

import MiniSearch, { type Options } from 'minisearch';

/** A passage: its number and its stems with a space between. */
export interface Document {
  readonly id: number;
  readonly terms: string;
}

/** The full-text settings; each line has its reason. */
export const OPTIONS: Options<Document> = {
  fields: ['terms'],
  // What is indexed is decided before (`termsOf`): stop words dropped, words reduced to stems.
  tokenize: (terms) => (terms === '' ? [] : terms.split(' ')),
  processTerm: (term) => term,
  // Removals are exact (`remove`), so that no trace of an old version changes a score.
  autoVacuum: false,
};

/** Everything of an engine but its documents' texts. */
export interface Dump {
  /** Document numbers by MiniSearch's own short numbers, which are their places here. */
  readonly ids: Float64Array;
  /** Number of terms of each. */
  readonly lengths: Uint32Array;
  readonly average: number;
  readonly terms: readonly string[];
  /** Number of documents that hold each term. */
  readonly counts: Uint32Array;
  /** For each term its documents' places, and how often each holds it. */
  readonly places: Uint32Array;
  readonly times: Uint32Array;
}

/** How many terms are written or read in one go: about five milliseconds. */
const SLICE = 2000;

export class Engine extends MiniSearch<Document> {
  constructor() {
    super(OPTIONS);
  }

  /** Number of documents that hold the term. */
  count(term: string): number {
    return this._index.get(term)?.get(0)?.size ?? 0;
  }

  /** `turn` lets others work in between; the engine must not change meanwhile. */
  async dump(turn: () => Promise<void>): Promise<Dump> {
    const shorts = [...this._documentIds.keys()];
    const placeOf = new Map(shorts.map((short, place) => [short, place]));
    const terms: string[] = [];
    const counts: number[] = [];
    let total = 0;
    for (const [term, fields] of this._index) {
      terms.push(term);
      counts.push(fields.get(0)!.size);
      total += counts.at(-1)!;
    }
    await turn();
    const places = new Uint32Array(total);
    const times = new Uint32Array(total);
    let at = 0;
    let done = 0;
    for (const [, fields] of this._index) {
      for (const [short, frequency] of fields.get(0)!) {
        places[at] = placeOf.get(short)!;
        times[at++] = frequency;
      }
      if (++done % SLICE === 0) await turn();
    }
    return {
      ids: Float64Array.from(this._documentIds.values()),
      lengths: Uint32Array.from(shorts, (short) => this._fieldLength.get(short)![0]!),
      average: this._avgFieldLength[0] ?? 0,
      terms,
      counts: Uint32Array.from(counts),
      places,
      times,
    };
  }

  static async restore(dump: Dump, turn: () => Promise<void>): Promise<Engine> {
    const engine = new Engine();
    dump.ids.forEach((id, place) => {
      engine._documentIds.set(place, id);
      engine._idToShortId.set(id, place);
      engine._fieldLength.set(place, [dump.lengths[place]!]);
    });
    engine._documentCount = dump.ids.length;
    engine._nextId = dump.ids.length;
    engine._avgFieldLength = [dump.average];
    let at = 0;
    for (let i = 0; i < dump.terms.length; i++) {
      const holders = new Map<number, number>();
      for (const end = at + dump.counts[i]!; at < end; at++) holders.set(dump.places[at]!, dump.times[at]!);
      engine._index.set(dump.terms[i]!, new Map([[0, holders]]));
      if (i % SLICE === SLICE - 1) await turn();
    }
    return engine;
  }
}
