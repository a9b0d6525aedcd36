/** The words of the articles as they are written: the stems they are indexed under, and what completes a prefix. */

import { isStopword } from '../language/stopwords.ts';
import { eachToken, lowered } from '../language/tokens.ts';
import { byCodeUnit } from '../order.ts';
import { own } from '../own.ts';

/** Words, and of each how often it occurs. */
export interface Counted {
  readonly words: readonly string[];
  readonly counts: ArrayLike<number>;
}

/** Words of all articles together. */
export interface Words {
  /** Every word with how often it occurs, in an order of their own. */
  all(): Counted;
  /**
   * What of a text is indexed: the stems of its words in order, without those that say nothing. With `by` the words
   * count as often more (1) or less (-1).
   */
  stems(text: string, by?: 1 | -1): string[];
  /** Puts many new words in order, so that nobody who types waits for it. */
  settle(): void;
  /** The most frequent first, then by code unit; one spelling of each, the most frequent. */
  suggest(prefix: string, limit: number): string[];
}

/** A word as it is written. */
interface Form {
  /** `null`: it says nothing. `undefined`: it is still to be made. */
  stem: string | null | undefined;
  /** Whether it is offered to complete a prefix. */
  readonly offered: boolean;
  count: number;
}

/** Shorter words are typed faster than chosen. */
const SHORTEST = 4;
/** A prefix of fewer letters fits too much to help, and would be looked at too long. */
const SHORTEST_PREFIX = 2;
/** Forms that are remembered without being counted, such as stop words and numbers. */
const UNCOUNTED = 100_000;

/** New words lie beside the order; when there are more they are put into it. */
const MOST_NEW = 1000;

/** `known`: in the order in which `all` gave them. */
export function createWords(
  stem: (lower: string) => string,
  known: Counted = { words: [], counts: [] },
): Words {
  const forms = new Map<string, Form>();
  let uncounted = 0;
  /** By prefix, see `byLower`. Words that went are passed over, and those that came since are `fresh`. */
  let sorted = known.words;
  const fresh = new Set<string>();

  const formOf = (text: string, isWord: boolean): Form => {
    const lower = lowered(text);
    const silent = isStopword(lower) || lower.startsWith("'");
    return {
      stem: silent ? null : own(stem(lower)),
      offered: !silent && isWord && text.length >= SHORTEST,
      count: 0,
    };
  };
  const remember = (text: string, isWord: boolean): Form => {
    const form = formOf(text, isWord);
    const word = own(text);
    if (form.offered) fresh.add(word);
    else if (++uncounted > UNCOUNTED) {
      for (const [other, { offered }] of forms) if (!offered) forms.delete(other);
      uncounted = 1;
    }
    forms.set(word, form);
    return form;
  };
  const stemOf = (word: string, form: Form): string | null => {
    form.stem ??= form.stem === undefined ? own(stem(lowered(word))) : null;
    return form.stem;
  };
  // One that went and came again is fresh.
  const stays = (word: string) => forms.has(word) && !fresh.has(word);
  const settle = () => {
    if (fresh.size <= MOST_NEW) return;
    sorted = merged(sorted.filter(stays), inOrder([...fresh]));
    fresh.clear();
  };
  // Their stems are made when a text holds them again, which most never do.
  for (let i = 0; i < known.words.length; i++)
    forms.set(known.words[i]!, { stem: undefined, offered: true, count: known.counts[i]! });

  /** Words that are there, in order; the prefix in lower case. */
  const beginningWith = (prefix: string): string[] => {
    settle();
    const fits = (word: string) => word.toLowerCase().startsWith(prefix);
    const found: string[] = [];
    for (let i = firstFrom(sorted, prefix); i < sorted.length && fits(sorted[i]!); i++)
      if (stays(sorted[i]!)) found.push(sorted[i]!);
    return merged(found, inOrder([...fresh].filter(fits)));
  };

  return {
    all() {
      const words = beginningWith('');
      return { words, counts: words.map((word) => forms.get(word)!.count) };
    },
    settle,
    stems(text, by) {
      const stems: string[] = [];
      eachToken(text, (start, end, kind) => {
        if (kind === 'mark') return;
        const word = text.slice(start, end);
        const form = forms.get(word) ?? (by === 1 ? remember : formOf)(word, kind === 'word');
        const stem = stemOf(word, form);
        if (stem === null) return;
        stems.push(stem);
        if (by === undefined || !form.offered) return;
        form.count += by;
        if (form.count > 0) return;
        forms.delete(word);
        fresh.delete(word);
      });
      return stems;
    },
    suggest(prefix, limit) {
      const wanted = prefix.toLowerCase();
      if (wanted.length < SHORTEST_PREFIX) return [];
      const found: { word: string; count: number; most: number }[] = [];
      let before = '';
      for (const word of beginningWith(wanted)) {
        const { count } = forms.get(word)!;
        const lower = word.toLowerCase();
        const last = found.at(-1);
        if (last && lower === before) {
          last.count += count;
          if (count > last.most) Object.assign(last, { word, most: count });
        } else found.push({ word, count, most: count });
        before = lower;
      }
      return found
        .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
        .slice(0, limit)
        .map(({ word }) => word);
    },
  };
}

/** So that all that begin with a prefix stand together, whether capital or small. */
function inOrder(words: readonly string[]): string[] {
  return words
    .map((word) => ({ lower: word.toLowerCase(), word }))
    .sort((a, b) => byCodeUnit(a.lower, b.lower) || byCodeUnit(a.word, b.word))
    .map(({ word }) => word);
}

function byLower(a: string, b: string): number {
  return byCodeUnit(a.toLowerCase(), b.toLowerCase()) || byCodeUnit(a, b);
}

/** Two lists in order as one. */
function merged(a: string[], b: readonly string[]): string[] {
  if (b.length === 0) return a;
  const all: string[] = [];
  let next = 0;
  for (const one of a) {
    while (next < b.length && byLower(b[next]!, one) < 0) all.push(b[next++]!);
    all.push(one);
  }
  while (next < b.length) all.push(b[next++]!);
  return all;
}

/** The first place whose word is not before `wanted`. */
function firstFrom(sorted: readonly string[], wanted: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]!.toLowerCase() < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
