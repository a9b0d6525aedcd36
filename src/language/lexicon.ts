/** What WordNet knows of a word: parts of speech, synonyms, derivations and of what kind it is. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Word {
  /** `n`, `v`, `a`, `r`, most frequent first; `p` when it is commonly a name. */
  readonly parts: string;
  /** The most frequent of them; empty where there is none. */
  readonly part: string;
  /** Stems. */
  readonly synonyms: ReadonlySet<string>;
  readonly derived: ReadonlySet<string>;
  /** Stems of the kinds it belongs to, nearest first: a palace is a mansion, a house, a building. */
  readonly kinds: ReadonlySet<string>;
  /** Whether it names a person in its most usual sense: "envoy", but not "control" or "drone". */
  readonly person: boolean;
}

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
  const [, parts, synonyms, derived, kinds] = line.split('\t');
  const senses = kinds === '' ? [] : kinds!.split(' ').map(Number);
  return {
    parts: parts!,
    part: parts!.slice(0, 1),
    synonyms: setOf(synonyms!),
    derived: setOf(derived!),
    kinds: new Set(senses.flatMap((kind) => [...upwards(kind, chain)])),
    person: senses.length > 0 && [...upwards(senses[0]!, chain)].includes('person'),
  };
}

function* upwards(from: number, chain: readonly string[]): Generator<string> {
  for (let at = from; at >= 0; ) {
    const [parent, names] = chain[at]!.split('\t');
    yield* names!.split(' ');
    at = Number(parent);
  }
}

function setOf(list: string): ReadonlySet<string> {
  return new Set(list === '' ? [] : list.split(' '));
}
