/** Reads what a member typed the way an article's sentence is read: with its names, times and counts. */

import { tokenize } from '../language/tokens.ts';
import type { Library } from '../library.ts';
import { type Reading, readSentence } from '../reading/sentence.ts';

/** Offsets are those of `text`. Days without a year are taken to be near the newest article. */
export function readAsked(text: string, library: Library): Reading {
  const { reader, corpus } = library;
  const newest = [...corpus.articles.values()]
    .flatMap(({ published }) => published?.date ?? [])
    .sort()
    .at(-1);
  return readSentence(withCapitals(text, library), {
    written: newest ?? null,
    isName: (lower) => reader.lexeme(lower).proper,
  });
}

/** Abbreviations that are written in capitals throughout. */
const INITIALS = /^(?:u\.s\.|u\.s\.a\.|usa|u\.k\.|uk|u\.n\.|un|e\.u\.|eu|uae|u\.a\.e\.|drc|dprk|prc)$/;

/** Chats are in lower case: words that the lexicon knows as names get their capital back, at the same offsets. */
function withCapitals(sentence: string, { reader }: Library): string {
  let text = sentence;
  let before = '';
  for (const { kind, lower, start, end } of tokenize(sentence)) {
    // "Tell us" and "for us" mean people, "the us" a country.
    const initials = INITIALS.test(lower) || (lower === 'us' && before === 'the');
    before = lower;
    if (!initials && (kind !== 'word' || !reader.lexeme(lower).proper)) continue;
    const capital = text.slice(start, initials ? end : start + 1).toUpperCase();
    if (capital.length === (initials ? end - start : 1))
      text = text.slice(0, start) + capital + text.slice(start + capital.length);
  }
  return text;
}
