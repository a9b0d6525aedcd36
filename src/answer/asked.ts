/** Reads what a member typed the way an article's sentence is read: with its names, times and counts. */

import { tokenize } from '../language/tokens.ts';
import { type Reading, readSentence } from '../reading/sentence.ts';
import type { Reader } from './reader.ts';

/** Offsets are those of `text`. Days without a year are taken to be near `written`, an ISO date. */
export function readAsked(text: string, reader: Reader, written: string | null): Reading {
  return readSentence(withCapitals(text, reader), {
    written,
    isName: (lower) => reader.lexeme(lower).proper,
  });
}

/** Abbreviations that are written in capitals throughout. */
const INITIALS = /^(?:u\.s\.|u\.s\.a\.|usa|u\.k\.|uk|u\.n\.|un|e\.u\.|eu|uae|u\.a\.e\.|drc|dprk|prc)$/;

/** Chats are in lower case: words that the lexicon knows as names get their capital back, at the same offsets. */
function withCapitals(sentence: string, reader: Reader): string {
  const pieces: string[] = [];
  let [done, before] = [0, ''];
  for (const { kind, lower, start, end } of tokenize(sentence)) {
    // "Tell us" and "for us" mean people, "the us" a country.
    const initials = INITIALS.test(lower) || (lower === 'us' && before === 'the');
    before = lower;
    if (!initials && (kind !== 'word' || !reader.lexeme(lower).proper)) continue;
    const to = initials ? end : start + 1;
    const capital = sentence.slice(start, to).toUpperCase();
    if (capital.length !== to - start) continue;
    pieces.push(sentence.slice(done, start), capital);
    done = to;
  }
  return pieces.join('') + sentence.slice(done);
}
