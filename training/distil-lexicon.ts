/** Makes WordNet small: parts of speech, synonyms, derivations and kinds of the frequent words, by stem. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stemOf } from '../src/language/stem.ts';

/** Senses beyond these are rarely meant in news; WordNet lists the frequent ones first. */
const SENSES = 3;
/** From this share of its uses on a word is commonly a name: "Numbers" of the Bible make none of "number". */
const COMMONLY = 0.3;
/** Uses that tell nothing: most words are in the tagged texts once or never. */
const FEW = 2;
const PARTS = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' } as const;

interface Synset {
  readonly lemmas: readonly string[];
  readonly pointers: readonly { readonly symbol: string; readonly key: string }[];
}

interface Entry {
  readonly parts: Map<string, number>;
  readonly synonyms: Set<string>;
  readonly derived: Set<string>;
  readonly kinds: Set<string>;
  /** Uses as a name that no common word shares; -1 for none. */
  named: number;
}

/**
 * `lexicon`: `stem TAB parts TAB synonyms TAB derivations TAB kinds`, lists separated by blanks; parts by
 * frequency, dominant first, `p` for a name, `q` for one that is rarely meant. `kinds`: line n holds `parent TAB names` of kind n, the chain upwards from a noun.
 */
export function distilLexicon(folder: string, words: readonly string[]): { lexicon: string; kinds: string } {
  const synsets = new Map<string, Synset>();
  const senses = new Map<string, string[]>();
  for (const [name, part] of Object.entries(PARTS)) {
    for (const [key, synset] of readSynsets(folder, name, part)) synsets.set(key, synset);
    for (const line of lines(folder, `index.${name}`)) {
      const fields = line.trim().split(' ');
      const offsets = fields.slice(fields.length - Number(fields[2])).map((offset) => part + offset);
      senses.set(`${fields[0]} ${part}`, offsets);
    }
  }
  const counts = tagCounts(folder);
  const entries = new Map<string, Entry>();
  const chain = new Chain(synsets);
  for (const word of words) {
    const stem = stemOf(word);
    for (const part of Object.values(PARTS)) {
      const offsets = senses.get(`${word} ${part}`);
      if (!offsets) continue;
      const entry = entries.get(stem) ?? {
        parts: new Map(),
        synonyms: new Set(),
        derived: new Set(),
        kinds: new Set(),
        named: -1,
      };
      entries.set(stem, entry);
      entry.parts.set(part, (entry.parts.get(part) ?? 0.1) + (counts.get(`${word} ${part}`) ?? 0));
      for (const key of offsets.slice(0, SENSES)) {
        const synset = synsets.get(key)!;
        for (const lemma of synset.lemmas) add(entry.synonyms, lemma, stem);
        for (const { symbol, key: target } of synset.pointers) {
          if (symbol === '+' || symbol === '\\' || symbol === '&') {
            for (const lemma of synsets.get(target)?.lemmas ?? []) {
              add(symbol === '&' ? entry.synonyms : entry.derived, lemma, stem);
            }
          }
        }
        if (key === offsets[0] && synset.lemmas.some((lemma) => properFormOf(lemma, word))) {
          const count = counts.get(`${word} ${part}`) ?? 0;
          entry.parts.set('p', count + 0.05);
          if (isOnlyName(word, synset)) entry.named = Math.max(entry.named, count);
        }
        if (part === 'n') entry.kinds.add(String(chain.numberOf(key)));
      }
    }
  }
  const known = new Set(words.map(stemOf));
  const list = (set: Set<string>) => [...set].filter((item) => known.has(item)).join(' ');
  const lexicon = [...entries].map(([stem, { parts, synonyms, derived, kinds, named }]) => {
    const isCommonly = named >= 0 && named + FEW >= (Math.max(...parts.values()) + FEW) * COMMONLY;
    const order = [...parts]
      .sort((a, b) => b[1] - a[1])
      .map(([part]) => (part === 'p' && !isCommonly ? 'q' : part));
    for (const synonym of synonyms) derived.delete(synonym);
    return [stem, order.join(''), list(synonyms), list(derived), [...kinds].join(' ')].join('\t');
  });
  return { lexicon: `${lexicon.join('\n')}\n`, kinds: `${chain.lines().join('\n')}\n` };
}

/** Kinds met so far, numbered; a kind's parent is its first hypernym. */
class Chain {
  readonly #numbers = new Map<string, number>();
  readonly #lines: string[] = [];
  readonly #synsets: ReadonlyMap<string, Synset>;
  constructor(synsets: ReadonlyMap<string, Synset>) {
    this.#synsets = synsets;
  }
  numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const synset = this.#synsets.get(key)!;
    const above = synset.pointers.find(({ symbol }) => symbol === '@' || symbol === '@i');
    const parent = above ? this.numberOf(above.key) : -1;
    const names = synset.lemmas
      .map((lemma) => lemma.toLowerCase())
      .filter((lemma) => /^[a-z]+$/.test(lemma))
      .map(stemOf);
    this.#numbers.set(key, this.#lines.length);
    this.#lines.push(`${parent}\t${[...new Set(names)].join(' ')}`);
    return this.#lines.length - 1;
  }
  lines(): readonly string[] {
    return this.#lines;
  }
}

/** WordNet keeps the capitals of names: "Ukraine", "Russian", "January". */
function properFormOf(lemma: string, word: string): boolean {
  return lemma !== word && lemma.toLowerCase() === word;
}

/** Beside "TV" and "CEO" WordNet has common nouns, and beside "Sun" the same without a capital. */
function isOnlyName(word: string, { lemmas }: Synset): boolean {
  const common = lemmas.filter((lemma) => lemma === lemma.toLowerCase());
  return !common.includes(word) && 2 * common.length <= lemmas.length;
}

function add(set: Set<string>, spelt: string, stem: string): void {
  const lemma = spelt.toLowerCase();
  if (!/^[a-z]+$/.test(lemma)) return;
  const other = stemOf(lemma);
  if (other !== stem) set.add(other);
}

function* readSynsets(folder: string, name: string, part: string): Generator<[string, Synset]> {
  for (const line of lines(folder, `data.${name}`)) {
    const fields = line.split(' ');
    const count = Number.parseInt(fields[3]!, 16);
    const lemmas = fields
      .slice(4, 4 + 2 * count)
      .filter((_, i) => i % 2 === 0)
      .map((lemma) => lemma.replace(/\(.*/, ''));
    const at = 4 + 2 * count;
    const pointers = Array.from({ length: Number(fields[at]) }, (_, i) => {
      const [symbol, offset, target] = fields.slice(at + 1 + 4 * i, at + 4 + 4 * i);
      return { symbol: symbol!, key: (target === 's' ? 'a' : target!) + offset };
    });
    yield [part + fields[0], { lemmas, pointers }];
  }
}

/** How often WordNet's tagged texts use a lemma as each part of speech. */
function tagCounts(folder: string): Map<string, number> {
  const letters = ['', 'n', 'v', 'a', 'r', 'a'];
  const counts = new Map<string, number>();
  for (const line of lines(folder, 'index.sense')) {
    const [sense, , , count] = line.split(' ');
    const [lemma, rest] = sense!.split('%');
    const key = `${lemma} ${letters[Number(rest![0])]}`;
    counts.set(key, (counts.get(key) ?? 0) + Number(count));
  }
  return counts;
}

function lines(folder: string, name: string): string[] {
  return readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '));
}
