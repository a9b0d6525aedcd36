/** The words of the articles as they are written: the stems they are indexed under, and what completes a prefix. */

import { isStopword } from '../language/stopwords.ts';
import { eachToken, lowered } from '../language/tokens.ts';
import { own } from '../own.ts';

export interface Words {
  /** Every word with how often it occurs. */
  all(): Iterable<readonly [string, number]>;
  /**
   * What of a text is indexed: the stems of its words in order, without those that say nothing. With `by` the words
   * count as often more (1) or less (-1).
   */
  stems(text: string, by?: 1 | -1): string[];
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

/** `known`: words with their counts, as `all` gave them. */
export function createWords(
  stem: (lower: string) => string,
  known: Iterable<readonly [string, number]> = [],
): Words {
  const forms = new Map<string, Form>();
  let uncounted = 0;
  /** Lower-case words in order, made when first asked for; `null` when words came or went since. */
  let sorted: { readonly lower: string; readonly word: string }[] | null = null;

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
    if (form.offered) sorted = null;
    else if (++uncounted > UNCOUNTED) {
      for (const [word, { offered }] of forms) if (!offered) forms.delete(word);
      uncounted = 1;
    }
    forms.set(own(text), form);
    return form;
  };
  const stemOf = (word: string, form: Form): string | null => {
    form.stem ??= form.stem === undefined ? own(stem(lowered(word))) : null;
    return form.stem;
  };
  // Their stems are made when a text holds them again, which most never do.
  for (const [text, count] of known) forms.set(text, { stem: undefined, offered: true, count });

  const words: Words = {
    *all() {
      for (const [word, { offered, count }] of forms) if (offered && count > 0) yield [word, count];
    },
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
        sorted = null;
      });
      return stems;
    },
    suggest(prefix, limit) {
      const wanted = prefix.toLowerCase();
      if (wanted.length < SHORTEST_PREFIX) return [];
      sorted ??= [...words.all()]
        .map(([word]) => ({ lower: word.toLowerCase(), word }))
        .sort((a, b) => (a.lower < b.lower ? -1 : a.lower > b.lower ? 1 : a.word < b.word ? -1 : 1));
      const found: { word: string; count: number; most: number }[] = [];
      for (let i = firstFrom(sorted, wanted), lower = ''; i < sorted.length; i++) {
        const entry = sorted[i]!;
        if (!entry.lower.startsWith(wanted)) break;
        const { count } = forms.get(entry.word)!;
        const last = found.at(-1);
        if (last && entry.lower === lower) {
          last.count += count;
          if (count > last.most) Object.assign(last, { word: entry.word, most: count });
        } else found.push({ word: entry.word, count, most: count });
        lower = entry.lower;
      }
      return found
        .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
        .slice(0, limit)
        .map(({ word }) => word);
    },
  };
  return words;
}

/** The first place whose word is not before `wanted`. */
function firstFrom(sorted: readonly { readonly lower: string }[], wanted: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]!.lower < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
