/**
 * What MiniSearch keeps its terms in here. Its own are a radix tree, for searches by prefix and with slips, and a
 * map for each term; those searches are not made, and these take a third of the memory and of the time.
 */

/** The documents that hold a term, by MiniSearch's short numbers, and how often each does. Like a `Map`. */
export class Postings {
  /** Document, times, document, times: in the order of the documents, from `from` on and before `to`. */
  pairs: number[] | Uint32Array = [];
  from = 0;
  to = 0;

  /** A part of one list that all terms share; a term that changes gets a list of its own. */
  share(pairs: Uint32Array, from: number, to: number): this {
    this.pairs = pairs;
    this.from = from;
    this.to = to;
    return this;
  }

  get size(): number {
    return (this.to - this.from) / 2;
  }

  get(document: number): number | undefined {
    const at = this.#place(document);
    return at < this.to && this.pairs[at] === document ? this.pairs[at + 1] : undefined;
  }

  set(document: number, times: number): this {
    const own = this.#own();
    const at = this.#place(document);
    if (at === this.to) own.push(document, times);
    else if (own[at] === document) own[at + 1] = times;
    else own.splice(at, 0, document, times);
    this.to = own.length;
    return this;
  }

  delete(document: number): boolean {
    const at = this.#place(document);
    if (at === this.to || this.pairs[at] !== document) return false;
    const before = this.from;
    this.#own().splice(at - before, 2);
    this.to -= 2;
    return true;
  }

  *keys(): Generator<number> {
    for (let at = this.from; at < this.to; at += 2) yield this.pairs[at]!;
  }

  #own(): number[] {
    if (Array.isArray(this.pairs)) return this.pairs;
    const own = Array.from(this.pairs.subarray(this.from, this.to));
    this.pairs = own;
    this.from = 0;
    this.to = own.length;
    return own;
  }

  /** Where the document is or would be. New ones come last, and those are asked for most. */
  #place(document: number): number {
    const { pairs, from, to } = this;
    let [low, high] = [0, this.size];
    if (high > 0 && pairs[to - 2]! <= document) return to - (pairs[to - 2] === document ? 2 : 0);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (pairs[from + 2 * middle]! < document) low = middle + 1;
      else high = middle;
    }
    return from + 2 * low;
  }
}

/** A term's postings in the only field there is. Like a `Map` from MiniSearch's numbers of fields. */
class Field {
  postings: Postings | null = null;

  get size(): number {
    return this.postings === null ? 0 : 1;
  }

  get(): Postings | undefined {
    return this.postings ?? undefined;
  }

  /** `given`: the map that MiniSearch makes for a term it meets for the first time. */
  set(_field: number, given: Iterable<readonly [number, number]>): this {
    this.postings = new Postings();
    for (const [document, times] of given) this.postings.set(document, times);
    return this;
  }

  delete(): boolean {
    this.postings = null;
    return true;
  }
}

/** Every term with its postings. Like MiniSearch's `SearchableMap`. */
export class TermTable extends Map<string, Field> {
  fetch(term: string): Field {
    let field = this.get(term);
    if (field === undefined) {
      field = new Field();
      this.set(term, field);
    }
    return field;
  }

  postings(term: string): Postings | null {
    return this.get(term)?.postings ?? null;
  }

  put(term: string, postings: Postings): void {
    this.fetch(term).postings = postings;
  }
}
