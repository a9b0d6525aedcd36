/** Reads what a member typed the way an article's sentence is read: with its names, times and counts. */

import { bit } from '../../language/asking.ts';
import { type Token, tokenize } from '../../language/tokens.ts';
import { isHeading } from '../../reading/article.ts';
import { delegations } from '../../reading/data/speech.ts';
import type { Mention } from '../../reading/mention.ts';
import type { NameContext } from '../../reading/name/names.ts';
import { isPlace, isPlaceName } from '../../reading/name/places.ts';
import { type Named, type Reading, readNames, readTokens } from '../../reading/sentence.ts';
import type { Reader } from '../reader/reader.ts';

/** Offsets are those of `text`. Days without a year are taken to be near `written`, an ISO date. */
export function readAsked(text: string, reader: Reader, written: string | null): Reading {
  return readTokens(withCapitals(text, reader), { written, ...contextOf(text, reader) });
}

/** Its names only, read when they are first asked for. */
export function namesAsked(text: string, reader: Reader): () => Named {
  let named: Named | null = null;
  return () => {
    named ??= readNames(withCapitals(text, reader), contextOf(text, reader));
    return named;
  };
}

function contextOf(text: string, reader: Reader): NameContext {
  return {
    heading: isHeading(text, { section: 'body' }),
    isName: (lower) => reader.lexeme(lower).proper,
  };
}

/** Chats are in lower case: words that the lexicon knows as names get their capital back. */
function withCapitals(text: string, reader: Reader): Token[] {
  const tokens = tokenize(text);
  return tokens.map((token, i) => {
    const { kind, lower } = token;
    const { proper, stop, asking, meant } = reader.lexeme(lower);
    // "Tell us" and "polish the text", but "the us" and "the polish team".
    const people = delegations.has(tokens[i + 1]?.lower ?? '');
    const initials =
      (asking & bit.initials) !== 0 || (lower === 'us' && (people || tokens[i - 1]?.lower === 'the'));
    // "Whats" is no name that nobody knows.
    const name = (proper && !stop && meant === lower) || (people && isPlace(lower)) || isOfPlace(tokens, i);
    if (!initials && (kind !== 'word' || !name)) return token;
    const small = initials ? token.text : token.text.slice(0, 1);
    const capital = small.toUpperCase();
    return capital.length === small.length
      ? { ...token, text: capital + token.text.slice(small.length) }
      : token;
  });
}

/** "New york", "addis ababa": a word alone may be no name. */
function isOfPlace(tokens: readonly Token[], at: number): boolean {
  const both = (first: number) => {
    const [one, other] = [tokens[first], tokens[first + 1]];
    return one?.kind === 'word' && other?.kind === 'word' && isPlaceName([one.lower, other.lower]);
  };
  return both(at - 1) || both(at);
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
