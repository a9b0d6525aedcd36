/** What the parts of a reading have in common: a place in the sentence. */

import type { Token } from '../language/tokens.ts';

/** UTF-16 offsets relative to the sentence: `sentence.slice(start, end)`. */
export interface Mention {
  readonly start: number;
  readonly end: number;
}

/** Whether they have a character in common. */
export function overlaps(a: Mention, b: Mention): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether all of `inner` is in `outer`. */
export function contains(outer: Mention, inner: Mention): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Phrases by their first word, longest first, so that one look-up per token finds the longest match. */
export type Phrases<T> = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly value: T }[]
>;

/** `phrase`: lower-case words with a blank between two. */
export function phrasesOf<T>(entries: readonly (readonly [phrase: string, value: T])[]): Phrases<T> {
  const byFirst = new Map<string, { words: readonly string[]; value: T }[]>();
  for (const [phrase, value] of entries) {
    const words = phrase.split(' ');
    const list = byFirst.get(words[0]!);
    if (list) list.push({ words, value });
    else byFirst.set(words[0]!, [{ words, value }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** The longest phrase that stands at token `at`, with the index of the token behind it. */
export function phraseAt<T>(
  phrases: Phrases<T>,
  tokens: readonly Token[],
  at: number,
): { value: T; next: number } | null {
  const list = phrases.get(tokens[at]!.lower);
  if (!list) return null;
  for (const { words, value } of list) {
    let n = 1;
    while (n < words.length && tokens[at + n]?.lower === words[n]) n++;
    if (n === words.length) return { value, next: at + n };
  }
  return null;
}

/** Whether token `at` is `word`; past the end it is not. */
export function is(tokens: readonly Token[], at: number, word: string): boolean {
  return tokens[at]?.lower === word;
}
