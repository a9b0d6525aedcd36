/** Reads what a member typed the way an article's sentence is read: with its names, times and counts. */

import { spelledOut } from '../language/chat.ts';
import { tokenize } from '../language/tokens.ts';
import { isHeading } from '../reading/article.ts';
import { delegations } from '../reading/data/speech.ts';
import type { Mention } from '../reading/mention.ts';
import { isPlace } from '../reading/places.ts';
import { type Reading, readSentence } from '../reading/sentence.ts';
import type { Reader } from './reader.ts';

/** Offsets are those of `text`. Days without a year are taken to be near `written`, an ISO date. */
export function readAsked(text: string, reader: Reader, written: string | null): Reading {
  return readSentence(withCapitals(text, reader), {
    written,
    heading: isHeading(text, { section: 'body' }),
    isName: (lower) => reader.lexeme(lower).proper,
  });
}

/** Abbreviations that are written in capitals throughout. */
export const INITIALS = /^(?:u\.s\.|u\.s\.a\.|usa|u\.k\.|uk|u\.n\.|un|e\.u\.|eu|uae|u\.a\.e\.|drc|dprk|prc)$/;

/** Chats are in lower case: words that the lexicon knows as names get their capital back, at the same offsets. */
function withCapitals(sentence: string, reader: Reader): string {
  const pieces: string[] = [];
  let [done, before] = [0, ''];
  const tokens = tokenize(sentence);
  for (const [i, { kind, lower, start, end }] of tokens.entries()) {
    // "Tell us" and "polish the text", but "the us" and "the polish team".
    const people = delegations.has(tokens[i + 1]?.lower ?? '');
    const initials = INITIALS.test(lower) || (lower === 'us' && (before === 'the' || people));
    before = lower;
    const { proper, stop } = reader.lexeme(lower);
    // "Whats" is no name that nobody knows.
    const name = (proper && !stop && spelledOut(lower) === lower) || (people && isPlace(lower));
    if (!initials && (kind !== 'word' || !name)) continue;
    const to = initials ? end : start + 1;
    const capital = sentence.slice(start, to).toUpperCase();
    if (capital.length !== to - start) continue;
    pieces.push(sentence.slice(done, start), capital);
    done = to;
  }
  return pieces.join('') + sentence.slice(done);
}

/** The words of these names, in lower case. */
export function wordsIn(text: string, names: readonly Mention[]): ReadonlySet<string> {
  return new Set(
    names.flatMap(({ start, end }) =>
      text
        .slice(start, end)
        .toLowerCase()
        .split(/[\s-]+/),
    ),
  );
}
