/** Where each word and each name of a text stands: of much text, this is quicker to look in than to read it again. */

import { surveyed } from '../../language/survey.ts';
import type { PreparedSentence } from './sentence.ts';

/** Ends a list of places. */
const END = -1;

export class Concordance {
  /** By paragraph number its sentences, and the number of the first of them in the text. */
  readonly paragraphs: readonly (readonly PreparedSentence[])[];
  readonly firsts: readonly number[];
  /** All of them. */
  readonly sentences: readonly PreparedSentence[];
  /** Number of a sentence and index of the first such word in it; several such, then less than 0. At 0 there is none. */
  readonly places: Int32Array;
  /** The word forms by their ids, and where the places of each begin. */
  readonly forms: readonly number[];
  readonly begins: readonly number[];
  /** The same by id, of those that are surveyed, and by number of an alias group. */
  readonly words: Int32Array;
  readonly names: Int32Array;

  /** `paragraphs`: by their numbers; there is none of number 0. `groups`: how many there are of aliases. */
  constructor(paragraphs: readonly (readonly PreparedSentence[])[], groups: number) {
    const words = new Map<number, number[]>();
    const names = new Map<number, number[]>();
    const firsts: number[] = [0];
    let size = 0;
    for (let number = 1; number < paragraphs.length; number++) {
      firsts.push(size);
      for (const { carriers, aliases } of paragraphs[number]!) {
        for (let i = 0; i < carriers.length; i += 2) note(words, carriers[i + 1]!, size, carriers[i]!);
        for (let i = 0; i < aliases.length; i += 2) note(names, aliases[i]!, size, aliases[i + 1]!);
        size++;
      }
    }
    const places: number[] = [END];
    const lay = (list: readonly number[]) => {
      const begin = places.length;
      for (const one of list) places.push(one);
      places.push(END);
      return begin;
    };
    this.paragraphs = paragraphs;
    this.firsts = firsts;
    this.sentences = paragraphs.flat();
    this.forms = [...words.keys()].sort((a, b) => a - b);
    this.begins = this.forms.map((form) => lay(words.get(form)!));
    this.words = new Int32Array(surveyed((this.forms.at(-1) ?? 0) + 1));
    for (const [i, form] of this.forms.entries()) this.words[form] = this.begins[i]!;
    this.names = new Int32Array(groups);
    for (const [group, list] of names) this.names[group] = lay(list);
    this.places = Int32Array.from(places);
  }
}

function note(all: Map<number, number[]>, key: number, sentence: number, at: number): void {
  const places = all.get(key);
  if (places === undefined) all.set(key, [sentence, at]);
  else if (places.at(-2) !== sentence) places.push(sentence, at);
}
