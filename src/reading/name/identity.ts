/** Tells whether two names mean the same person, place or body, however they are spelt. */

import type { Aliases, Found } from '../../language/aliases.ts';
import { runsOf } from '../../language/runs.ts';
import { spellingKey } from '../../language/spelling.ts';
import { keepWritten } from '../../recent.ts';

/** What it gives for a name is only to be compared. */
export interface Identity {
  /** The same for all spellings of a place or body: "Bombay" and "Mumbai", "US" and "America". */
  key(name: string): string;
  /** The same for all spellings of one word of a person's name: "Kirill" and "Kyrylo". */
  word(word: string): string;
  /** The same of the last word of a name, which is mostly the surname. */
  last(name: string): string;
  /** Whether a name, such as a surname alone, can be short for another. */
  samePerson(a: string, b: string): boolean;
}

/** Names remembered: they are asked again and again in the very same writing. */
const REMEMBERED = 20_000;

/** Remembers the names asked for last. */
export function createIdentity(aliases: Aliases): Identity {
  /** The full group that the whole run belongs to, by its number. */
  const group = (words: readonly string[]) => {
    const whole = aliases.find(words).find(({ start, end }) => start === 0 && end === words.length);
    return whole && numbered(whole);
  };
  const word = keepWritten(REMEMBERED, (lower) => group([lower]) ?? (spellingKey(lower) || lower));
  const key = keepWritten(REMEMBERED, (name) => {
    const words = wordsOf(name);
    return group(words) ?? words.map(word).join(' ');
  });
  const person = keepWritten(REMEMBERED, (name): Person => {
    const words = wordsOf(name);
    return { words, last: words.length > 0 ? word(words.at(-1)!) : null };
  });
  return {
    key,
    word,
    last: keepWritten(REMEMBERED, (name) =>
      word(
        name
          .split(/[\s-]+/)
          .at(-1)!
          .toLowerCase(),
      ),
    ),
    samePerson(a, b) {
      const [first, second] = [person(a), person(b)];
      if (first.last === null || second.last === null) return false;
      if (first.last !== second.last) return key(a) === key(b);
      if (first.words.length === 1 || second.words.length === 1) return true;
      const [given, other] = [first.words[0]!, second.words[0]!];
      return word(given) === word(other) || (initial(given, other) && given[0] === other[0]);
    },
  };
}

interface Person {
  readonly words: readonly string[];
  /** Key of the last of them, `null` without any. */
  readonly last: string | null;
}

/** The key of a place or body that has several names; `undefined` where they are not quite the same. */
export function numbered({ groups }: Found): string | undefined {
  const full = groups.find(({ bond }) => bond === 1);
  return full && `#${full.number}`;
}

const runs = runsOf(/[\p{L}\p{M}\p{N}.]/u);

/** Lower-case words without titles' points and possessive endings. */
export function wordsOf(name: string): string[] {
  const lower = name.toLowerCase();
  const words: string[] = [];
  for (const run of runs(/['’]s/.test(lower) ? lower.replace(/['’]s\b/g, '') : lower)) {
    const word = run.includes('.') && !/^(?:\p{L}\.)+$/u.test(run) ? run.replaceAll('.', '') : run;
    if (word !== '') words.push(word);
  }
  return words;
}

const initial = (a: string, b: string) => a.replace('.', '').length === 1 || b.replace('.', '').length === 1;
