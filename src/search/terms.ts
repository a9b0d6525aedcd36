/**
 * What MiniSearch keeps its terms in here. Its own are a radix tree, for searches by prefix and with slips, and a
 * map for each term; those searches are not made, and these take a third of the memory and of the time.
 */

import { Postings } from './postings.ts';

/** Every term with its postings. Like MiniSearch's `SearchableMap`, as far as adding, removing and its search go. */
export class TermTable {
  readonly #postings = new Map<string, Postings>();
  readonly #field = new Field((term, postings) => this.#postings.set(term, postings));

  /** The term's fields, until another's are looked at. */
  fetch(term: string): Field {
    return this.#field.of(term, this.postings(term));
  }

  get(term: string): Field | undefined {
    return this.has(term) ? this.fetch(term) : undefined;
  }

  has(term: string): boolean {
    return this.#postings.has(term);
  }

  delete(term: string): void {
    this.#postings.delete(term);
  }

  postings(term: string): Postings | null {
    return this.#postings.get(term) ?? null;
  }

  put(term: string, postings: Postings): void {
    this.#postings.set(term, postings);
  }

  terms(): MapIterator<string> {
    return this.#postings.keys();
  }

  entries(): MapIterator<[term: string, postings: Postings]> {
    return this.#postings.entries();
  }
}

/**
 * The postings of the term that is looked at, in the only field there is. Like a `Map` from MiniSearch's numbers of
 * fields, of which it has one for each term.
 */
class Field {
  readonly #keep: (term: string, postings: Postings) => void;
  #term = '';
  #postings: Postings | null = null;

  constructor(keep: (term: string, postings: Postings) => void) {
    this.#keep = keep;
  }

  of(term: string, postings: Postings | null): this {
    this.#term = term;
    this.#postings = postings;
    return this;
  }

  get size(): number {
    return this.#postings === null || this.#postings.size === 0 ? 0 : 1;
  }

  get(): Postings | undefined {
    return this.#postings ?? undefined;
  }

  /** `given`: the map that MiniSearch makes for a term it meets for the first time. */
  set(_field: number, given: Iterable<readonly [number, number]>): this {
    this.#postings = new Postings();
    for (const [document, times] of given) this.#postings.set(document, times);
    this.#keep(this.#term, this.#postings);
    return this;
  }

  /** MiniSearch looks how many fields are left, then deletes the term. */
  delete(): boolean {
    this.#postings?.clear();
    return true;
  }
}
