/** Tells whether two names mean the same person, place or body, however they are spelt. */

import type { Aliases, Found } from '../language/aliases.ts';
import { spellingKey } from '../language/spelling.ts';

export interface Identity {
  /** The same for all spellings of a place or body: "Bombay" and "Mumbai", "US" and "America". */
  key(name: string): string;
  /** The same for all spellings of one word of a person's name: "Kirill" and "Kyrylo". */
  word(word: string): string;
  /** The keys of all names of several words that stand in these lower-case words. */
  names(words: readonly string[]): string[];
  /** Whether a name, such as a surname alone, can be short for another. */
  samePerson(a: string, b: string): boolean;
}

/** Keys remembered; then the memory starts anew. */
const REMEMBERED = 20_000;

export function createIdentity(aliases: Aliases): Identity {
  const known = new Map<string, string>();
  const remember = (name: string, make: () => string) => {
    let key = known.get(name);
    if (key === undefined) {
      key = make();
      if (known.size >= REMEMBERED) known.clear();
      known.set(name, key);
    }
    return key;
  };
  /** The full group that the whole run belongs to, by its number. */
  const group = (words: readonly string[]) => {
    const whole = aliases.find(words).find(({ start, end }) => start === 0 && end === words.length);
    return whole && numbered(whole);
  };
  const word = (lower: string) => remember(lower, () => group([lower]) ?? (spellingKey(lower) || lower));
  // What is asked most often is asked in the very same writing.
  const written = new Map<string, string>();
  const key = (name: string) => {
    let known = written.get(name);
    if (known === undefined) {
      const words = wordsOf(name);
      known = remember(words.join(' '), () => group(words) ?? words.map(word).join(' '));
      if (written.size >= REMEMBERED) written.clear();
      written.set(name, known);
    }
    return known;
  };
  return {
    key,
    word,
    names: (words) =>
      aliases.find(words).flatMap((found) => (found.end - found.start > 1 ? (numbered(found) ?? []) : [])),
    samePerson(a, b) {
      const [first, second] = [wordsOf(a), wordsOf(b)];
      if (first.length === 0 || second.length === 0) return false;
      if (word(first.at(-1)!) !== word(second.at(-1)!)) return key(a) === key(b);
      if (first.length === 1 || second.length === 1) return true;
      const [given, other] = [first[0]!, second[0]!];
      return word(given) === word(other) || (initial(given, other) && given[0] === other[0]);
    },
  };
}

/** The full group of a name, by its number. */
function numbered({ groups }: Found): string | undefined {
  const full = groups.find(({ bond }) => bond === 1);
  return full && `#${full.number}`;
}

/** Lower-case words without titles' points and possessive endings. */
export function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{M}\p{N}.]+/u)
    .map((word) => (/^(?:\p{L}\.)+$/u.test(word) ? word : word.replaceAll('.', '')))
    .filter(Boolean);
}

const initial = (a: string, b: string) => a.replace('.', '').length === 1 || b.replace('.', '').length === 1;
