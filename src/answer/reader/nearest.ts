/** How near each surveyed word form is to any word that is looked for. */

import { SURVEYED } from '../../language/survey.ts';

/** What is looked for: the surveyed word forms near to it by their ids, and how much each counts; 0: nothing. */
export interface NearForms {
  readonly ids: readonly number[];
  readonly strengths: readonly number[];
}

/** Filled for the words that were asked for last: to make such a table takes far longer than to fill it. */
export class NearestTable {
  readonly #strengths = new Float64Array(SURVEYED);
  #words: readonly NearForms[] = [];

  /** By id; to be read before others are asked for. */
  of(words: readonly NearForms[]): Float64Array {
    if (this.#words !== words) this.#fill(words);
    return this.#strengths;
  }

  #fill(words: readonly NearForms[]): void {
    const table = this.#strengths;
    for (const { ids } of this.#words) for (let i = 0; i < ids.length; i++) table[ids[i]!] = 0;
    for (const { ids, strengths } of words) {
      for (let i = 0; i < ids.length; i++) {
        if (strengths[i]! > table[ids[i]!]!) table[ids[i]!] = strengths[i]!;
      }
    }
    this.#words = words;
  }
}
