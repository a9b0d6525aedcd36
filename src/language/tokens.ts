/** Splits English text into words, numbers and marks, each with its place in the text. */

/** A run of the text: `text === source.slice(start, end)`, offsets in UTF-16 units. */
export interface Token {
  readonly text: string;
  /** Lower case, curly apostrophes made straight. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** `number` begins with a digit ("27", "4,790", "23rd"); `mark` is one character of punctuation. */
  readonly kind: 'word' | 'number' | 'mark';
}

const wordCharacter = /[\p{L}\p{M}]/u;
const digitCharacter = /\p{Nd}/u;

/** 0 other, 1 letter, 2 digit, 3 white space; ASCII from a table because nearly all news text is. */
const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[A-Za-z]/.test(character) ? 1 : /\d/.test(character) ? 2 : /\s/.test(character) ? 3 : 0;
});

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ascii[code]!;
  const character = String.fromCodePoint(text.codePointAt(at)!);
  if (wordCharacter.test(character)) return 1;
  if (digitCharacter.test(character)) return 2;
  // Zero-width and byte-order marks separate nothing a reader can see, and mean nothing either.
  return /[\s\u200b-\u200f\u2060\ufeff]/.test(character) ? 3 : 0;
}

const width = (text: string, at: number) => (text.codePointAt(at)! > 0xffff ? 2 : 1);
/** Straight or curly. */
export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/**
 * The tokens of `text` in order, in time linear in its length. Words split at hyphens ("five-year" is three
 * tokens); a possessive or contracted ending is a token of its own ("Ukraine", "'s"); dotted capitals stay
 * whole ("U.S."), and so do numbers with their inner points and commas ("25.01.2026", "1,200").
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  eachToken(text, (start, end, kind) => {
    const run = text.slice(start, end);
    tokens.push({ text: run, lower: lowered(run), start, end, kind });
  });
  return tokens;
}

/** A token's text as `Token.lower` has it. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.charCodeAt(0) === 0x2019 ? `'${lower.slice(1)}` : lower;
}

/** The tokens of `text` as `tokenize` finds them, without an object for each. */
export function eachToken(
  text: string,
  visit: (start: number, end: number, kind: Token['kind']) => void,
): void {
  let at = 0;
  let lastEnd = -1;
  let lastKind: Token['kind'] = 'mark';
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === 3) {
      at += width(text, at);
      continue;
    }
    const start = at;
    if (kind === 1) at = endOfWord(text, at);
    else if (kind === 2) at = endOfNumber(text, at);
    else if (lastEnd === at && lastKind !== 'mark' && isEnding(text, at)) at = endOfWord(text, at + 1);
    else at += width(text, at);
    lastEnd = at;
    lastKind = kind === 2 ? 'number' : kind === 1 || at - start > width(text, start) ? 'word' : 'mark';
    visit(start, at, lastKind);
  }
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && classAt(text, at) === 1) at += width(text, at);
  // "U.S.", "a.m.": single letters, each followed by a point.
  if (at - from === 1 && text[at] === '.') {
    let dotted = at;
    while (text[dotted] === '.' && dotted + 1 < text.length && classAt(text, dotted + 1) === 1) {
      const next = dotted + 1 + width(text, dotted + 1);
      if (text[next] !== '.') break;
      dotted = next;
    }
    if (dotted > at) return dotted + 1;
  }
  return at;
}

function endOfNumber(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === 2 || kind === 1) at += width(text, at);
    else if ((text[at] === '.' || text[at] === ',') && at + 1 < text.length && classAt(text, at + 1) === 2)
      at++;
    else break;
  }
  return at;
}

/** An apostrophe with a short word ending behind it: 's, 't, 're, 've, 'll, 'd, 'm. */
function isEnding(text: string, at: number): boolean {
  if (!isApostrophe(text.charCodeAt(at))) return false;
  let end = at + 1;
  while (end < text.length && end < at + 4 && classAt(text, end) === 1) end++;
  return end > at + 1 && end < at + 4;
}
