/** The postings of a term: in which documents it is. */

const NONE = new Uint32Array();

/**
 * The documents that hold a term, by their numbers, and how often each does. Like a `Map`. Most lie packed
 * in one list that all terms share, and stay there: what comes later lies behind it, what goes leaves a gap, so that
 * one document more or less costs the same however many there are.
 */
export class Postings {
  /** Document, times, document, times: in the order of the documents, from `from` on and before `to`; 0 times: gone. */
  pairs: Uint32Array = NONE;
  from = 0;
  to = 0;
  /** The same of documents after those; none is gone. */
  later: number[] | null = null;
  #gone = 0;

  /** Takes a part of one list that all terms share, and writes into that part. */
  share(pairs: Uint32Array, from: number, to: number): this {
    this.pairs = pairs;
    this.from = from;
    this.to = to;
    this.later = null;
    this.#gone = 0;
    return this;
  }

  /** None is left. */
  clear(): void {
    this.share(NONE, 0, 0);
  }

  get size(): number {
    return (this.to - this.from + (this.later?.length ?? 0)) / 2 - this.#gone;
  }

  get(document: number): number | undefined {
    const { pairs, from, to, later } = this;
    if (later !== null && later.length > 0 && later[0]! <= document) {
      const at = place(later, 0, later.length, document);
      return later[at] === document ? later[at + 1] : undefined;
    }
    const at = place(pairs, from, to, document);
    return at < to && pairs[at] === document && pairs[at + 1]! > 0 ? pairs[at + 1] : undefined;
  }

  set(document: number, times: number): this {
    const { pairs, from, to } = this;
    if (to > from && document <= pairs[to - 2]!) {
      const at = place(pairs, from, to, document);
      // Numbers only grow: a document that was never here does not come between.
      if (pairs[at] !== document) throw new RangeError(`document ${document} comes too late`);
      if (pairs[at + 1] === 0) this.#gone--;
      pairs[at + 1] = times;
      return this;
    }
    this.later ??= [];
    const { later } = this;
    const at = place(later, 0, later.length, document);
    if (at === later.length) later.push(document, times);
    else if (later[at] === document) later[at + 1] = times;
    else later.splice(at, 0, document, times);
    return this;
  }

  delete(document: number): boolean {
    if (this.get(document) === undefined) return false;
    const { pairs, from, to, later } = this;
    if (to > from && document <= pairs[to - 2]!) {
      pairs[place(pairs, from, to, document) + 1] = 0;
      this.#gone++;
    } else later!.splice(place(later!, 0, later!.length, document), 2);
    return true;
  }

  *keys(): Generator<number> {
    for (const [document] of this.entries()) yield document;
  }

  /** In the order of the documents. */
  *entries(): Generator<readonly [document: number, times: number]> {
    const { pairs, from, to, later } = this;
    for (let at = from; at < to; at += 2) if (pairs[at + 1]! > 0) yield [pairs[at]!, pairs[at + 1]!];
    if (later) for (let at = 0; at < later.length; at += 2) yield [later[at]!, later[at + 1]!];
  }

  /** Writes its pairs into a list from `at` on and tells where they end. */
  write(all: Uint32Array, at: number): number {
    const { pairs, from, to, later } = this;
    let end = at;
    for (let i = from; i < to; i += 2)
      if (pairs[i + 1]! > 0) {
        all[end++] = pairs[i]!;
        all[end++] = pairs[i + 1]!;
      }
    if (later) for (let i = 0; i < later.length; i++) all[end++] = later[i]!;
    return end;
  }
}

/** Where the document is or would be. New ones come last, and those are asked for most. */
function place(pairs: number[] | Uint32Array, from: number, to: number, document: number): number {
  let [low, high] = [0, (to - from) / 2];
  if (high > 0 && pairs[to - 2]! <= document) return to - (pairs[to - 2] === document ? 2 : 0);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (pairs[from + 2 * middle]! < document) low = middle + 1;
    else high = middle;
  }
  return from + 2 * low;
}
