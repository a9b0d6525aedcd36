/**
 * What MiniSearch keeps of its documents in here: one list of numbers. Its own are three maps and a list for each
 * document, which take ten times the memory, and a part of every start.
 */

/** Of a document that went, or has not come. */
const NONE = -1;
/** Documents that the list has room for at first, beside those that are there: a start's first change is not to wait. */
const ROOM = 1024;

/** How many different terms each document has. Like MiniSearch's map to such numbers by field, of which there is one. */
export class Lengths {
  /** By document. */
  list: Int32Array;
  /** The one that came last; MiniSearch fills the list in after it has put it here. */
  #latest: { readonly document: number; readonly byField: number[] } | null = null;

  constructor(lengths: Uint32Array = new Uint32Array()) {
    this.list = new Int32Array(lengths.length + ROOM).fill(NONE);
    this.list.set(lengths);
  }

  has(document: number): boolean {
    return document < this.list.length && this.list[document] !== NONE;
  }

  get(document: number): number[] | undefined {
    if (document === this.#latest?.document) return this.#latest.byField;
    return this.has(document) ? [this.list[document]!] : undefined;
  }

  set(document: number, byField: number[]): this {
    this.#latest = { document, byField };
    return this;
  }

  /** Takes the length of the latest down. */
  settle(): void {
    const { document, byField } = this.#latest!;
    this.#latest = null;
    if (document >= this.list.length) {
      const longer = new Int32Array(2 * document).fill(NONE);
      longer.set(this.list);
      this.list = longer;
    }
    this.list[document] = byField[0]!;
  }

  delete(document: number): boolean {
    const there = this.has(document);
    if (there) this.list[document] = NONE;
    return there;
  }

  *keys(): Generator<number> {
    for (let document = 0; document < this.list.length; document++) if (this.has(document)) yield document;
  }
}

/** MiniSearch numbers documents as they come, and so do we: like its maps from our numbers to its own and back. */
export class Numbers {
  readonly #lengths: Lengths;

  constructor(lengths: Lengths) {
    this.#lengths = lengths;
  }

  has(document: number): boolean {
    return this.#lengths.has(document);
  }

  get(document: number): number | undefined {
    return this.has(document) ? document : undefined;
  }

  set(document: number, number: number): this {
    if (document !== number) throw new RangeError(`document ${document} comes as number ${number}`);
    return this;
  }

  /** It goes with its length. */
  delete(): boolean {
    return true;
  }
}
