/** What WordNet knows of a word: parts of speech, synonyms, derivations and of what kind it is. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An entry of the lexicon. */
export interface Word {
  readonly stem: string;
  /** `n`, `v`, `a`, `r`, most frequent first; `p` when it is commonly a name, `q` when a name is spelt so. */
  readonly parts: string;
  /** The most frequent of them; empty where there is none. */
  readonly part: string;
  /** Stems that it is related to, and how: bits of `related`. */
  readonly relatives: ReadonlyMap<string, number>;
  /** Whether it names a person in its most usual sense: "envoy", but not "control" or "drone"; or a group: "crew". */
  readonly person: boolean;
  readonly group: boolean;
}

/** What a stem is to a word. A palace is a mansion, a house, a building: these are its kinds. */
export const related = { synonym: 1, derived: 2, kind: 4 } as const;

/** Whether the stem is a relative of the word in that way. */
export const isRelated = (word: Word | undefined, stem: string, how: keyof typeof related): boolean =>
  ((word?.relatives.get(stem) ?? 0) & related[how]) !== 0;

/** A name by its frequent uses; "polish" is a verb first. */
export const isProper = (parts: string): boolean => !parts.startsWith('v') && /[pq]/.test(parts.slice(0, 3));

/** The Book of Numbers and a Union of states make no names of "number" and "union". */
export const isRarelyProper = (parts: string): boolean => parts.includes('q');

/** Words by their stems. */
export interface Lexicon {
  word(stem: string): Word | undefined;
}

/** A word is parsed when first asked for and then kept: a question touches a few hundred. */
export function readLexicon(folder: string): Lexicon {
  const lines = new Map<string, string>();
  for (const line of readFileSync(join(folder, 'lexicon.txt'), 'utf8').split('\n')) {
    lines.set(line.slice(0, line.indexOf('\t')), line);
  }
  const chain = readFileSync(join(folder, 'kinds.txt'), 'utf8').split('\n');
  const parsed = new Map<string, Word>();
  return {
    word(stem) {
      const known = parsed.get(stem);
      if (known !== undefined) return known;
      const line = lines.get(stem);
      if (line === undefined) return undefined;
      const word = parse(line, chain);
      parsed.set(stem, word);
      return word;
    },
  };
}

function parse(line: string, chain: readonly string[]): Word {
  const [stem, parts, synonyms, derived, kinds] = line.split('\t');
  const senses = listOf(kinds!).map((kind) => upwards(Number(kind), chain));
  const relatives = new Map<string, number>();
  const relate = (stems: readonly string[], how: number) => {
    for (const stem of stems) relatives.set(stem, (relatives.get(stem) ?? 0) | how);
  };
  relate(listOf(synonyms!), related.synonym);
  relate(listOf(derived!), related.derived);
  relate(senses.flat(), related.kind);
  const is = (kind: string) => senses[0]?.includes(kind) === true;
  return {
    stem: stem!,
    parts: parts!,
    part: parts!.slice(0, 1),
    relatives,
    person: is('person'),
    group: is('group'),
  };
}

function upwards(from: number, chain: readonly string[]): string[] {
  const kinds: string[] = [];
  for (let at = from; at >= 0; ) {
    const [parent, names] = chain[at]!.split('\t');
    kinds.push(...names!.split(' '));
    at = Number(parent);
  }
  return kinds;
}

const listOf = (list: string): string[] => (list === '' ? [] : list.split(' '));
