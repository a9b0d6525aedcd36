/**
 * What MiniSearch keeps its terms in here. Its own are a radix tree, for searches by prefix and with slips, and a
 * map for each term; those searches are not made, and these take a third of the memory and of the time.
 */

/** The documents that hold a term, by MiniSearch's short numbers, and how often each does. Like a `Map`. */
export class Postings {
  /** Document, times, document, times: in the order of the documents. */
  readonly pairs: number[];

  constructor(pairs: number[] = []) {
    this.pairs = pairs;
  }

  get size(): number {
    return this.pairs.length / 2;
  }

  get(document: number): number | undefined {
    const at = this.#place(document);
    return this.pairs[at] === document ? this.pairs[at + 1] : undefined;
  }

  set(document: number, times: number): this {
    const at = this.#place(document);
    if (at === this.pairs.length) this.pairs.push(document, times);
    else if (this.pairs[at] === document) this.pairs[at + 1] = times;
    else this.pairs.splice(at, 0, document, times);
    return this;
  }

  delete(document: number): boolean {
    const at = this.#place(document);
    if (this.pairs[at] !== document) return false;
    this.pairs.splice(at, 2);
    return true;
  }

  *keys(): Generator<number> {
    for (let at = 0; at < this.pairs.length; at += 2) yield this.pairs[at]!;
  }

  /** Where the document is or would be. New ones come last, and those are asked for most. */
  #place(document: number): number {
    let [low, high] = [0, this.size];
    if (high > 0 && this.pairs[2 * high - 2]! <= document)
      return 2 * high - (this.pairs[2 * high - 2] === document ? 2 : 0);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.pairs[2 * middle]! < document) low = middle + 1;
      else high = middle;
    }
    return 2 * low;
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
