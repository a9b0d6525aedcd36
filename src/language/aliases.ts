/** Names and words that mean the same: spellings, peoples and their countries, abbreviations. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lexicon } from './lexicon.ts';
import { phraseForms } from './phrase-forms.ts';

/** Bond of two words that a "~", ">" or "?" group joins; "=" is a full one. */
export const WEAK_BOND = 0.8;

/** Names that mean the same. */
export interface Group {
  readonly number: number;
  readonly bond: number;
  /** Its names answer only whether something is so: "closed" whether it is open. */
  readonly whether: boolean;
  /** Each name as its lower-case words. */
  readonly names: readonly (readonly string[])[];
}

/** A name found in a run of words: `words[start..end)` is one of the names of each group. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** Whether other words stand inside it: "handed HIM over". */
  readonly parted: boolean;
  readonly groups: readonly Group[];
}

/** Whether the word there is one of the name: what parts a phrase is not. */
export const isOfName = ({ start, end, parted }: Found, at: number): boolean =>
  parted ? at === start || at === end - 1 : start <= at && at < end;

/** A name of several, and the groups that it is of. */
export interface Beginning {
  readonly words: readonly string[];
  readonly groups: readonly Group[];
}

/** Groups of names; all words are in lower case. */
export interface Aliases {
  /** Number of groups: theirs are below. */
  readonly size: number;
  /** All names in the words, from the left; a name inside a longer one is reported too. */
  find(words: readonly string[]): readonly Found[];
  /** The names that begin with the word, the longest first. */
  beginning(word: string): readonly Beginning[];
  /** Whether two words are members of one set of which a text means exactly one, such as the weekdays. */
  exclude(a: string, b: string): boolean;
}

/** Reads `aliases.txt` in the folder; throws when it is missing. */
export function readAliases(folder: string, lexicon: Lexicon): Aliases {
  return aliasesOf(readFileSync(join(folder, 'aliases.txt'), 'utf8'), lexicon);
}

/**
 * `text`: a group a line, "=" or "~" and then names separated by commas; ">" and a name that stands for each of the others,
 * none of which stands for another; "?" and words that answer a yes-or-no question for each other, opposites among them;
 * "!" and a set of words that are near in meaning but never stand for each other; "#" begins a remark. In a name ".." stands for
 * up to three other words. A verb with a particle stands for all its forms: "watch over" for "watching over".
 */
export function aliasesOf(text: string, lexicon: Lexicon): Aliases {
  const byFirst = new Map<string, { words: readonly string[]; groups: Group[] }[]>();
  const contrasts = new Map<string, number[]>();
  let number = 0;
  const add = (names: Group['names'], bond: number, whether: boolean) => {
    const group: Group = { number: number++, bond, whether, names };
    for (const words of names) {
      const entries = byFirst.get(words[0]!) ?? [];
      byFirst.set(words[0]!, entries);
      const same = entries.find((entry) => entry.words.join(' ') === words.join(' '));
      if (same) same.groups.push(group);
      else entries.push({ words, groups: [group] });
    }
  };
  for (const [i, line] of text.split('\n').entries()) {
    if (line.startsWith('! ')) {
      for (const word of line.slice(2).split(', ')) contrasts.set(word, [...(contrasts.get(word) ?? []), i]);
    }
    if (!/^[=~?>] /.test(line)) continue;
    const names = line
      .slice(2)
      .split(',')
      .map((name) => phraseForms(name.trim().split(/[\s-]+/), lexicon));
    const [first, ...others] = names;
    const groups = line.startsWith('>') ? others.map((name) => [...first!, ...name]) : [names.flat()];
    for (const group of groups) add(group, line.startsWith('=') ? 1 : WEAK_BOND, line.startsWith('?'));
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  const beginning = (word: string): readonly Beginning[] => byFirst.get(word) ?? NONE;
  return {
    size: number,
    find: (words) => namesIn(words, words.map(beginning), GAP),
    beginning,
    exclude(a, b) {
      const ofA = contrasts.get(a);
      return a !== b && ofA !== undefined && (contrasts.get(b) ?? []).some((line) => ofA.includes(line));
    },
  };
}

const NONE: readonly Beginning[] = [];

/** In a name: other words may stand there, "cut 310 jobs". */
export const OTHERS = '..';
/** At most so many of them. */
export const GAP = 3;

/**
 * All names in the words as `find` gives them; `begins`: the names that begin with each; `gap`: how many words may stand
 * inside those that may be parted.
 */
export function namesIn(
  words: readonly string[],
  begins: readonly (readonly Beginning[])[],
  gap = 0,
): Found[] {
  const found: Found[] = [];
  for (let start = 0; start < words.length; start++) {
    for (const { words: name, groups } of begins[start]!) {
      const end = endOf(start, name, words, gap);
      const parted = end - start >= name.length && name.includes(OTHERS);
      if (end > 0) found.push({ start, end, parted, groups });
    }
  }
  return found;
}

/** Where the name ends, of which the first word is there; 0 where it does not stand there whole. */
function endOf(start: number, name: readonly string[], words: readonly string[], gap: number): number {
  let at = start + 1;
  for (let k = 1; k < name.length; k++) {
    if (name[k] === OTHERS) {
      const next = words.indexOf(name[++k]!, at);
      if (next < 0 || next > at + gap) return 0;
      at = next + 1;
    } else if (words[at++] !== name[k]) return 0;
  }
  return at;
}
