/** Finds the words of a sentence that limit how certain it is, and those that deny. */

import type { Token } from '../language/tokens.ts';
import { negations as denials, hedges as entries, type HedgeKind, openEnded } from './data/hedges.ts';
import { type Mention, type Phrases, phraseAt, phrasesOf } from './mention.ts';

/** Words that limit how certain a sentence is. */
export interface Hedge extends Mention {
  readonly kind: HedgeKind;
}

const phrases: Phrases<HedgeKind> = phrasesOf(entries.map(([words, kind]) => [words.join(' '), kind]));

/** A condition is quoted with what it depends on, up to the next mark and at most this many words. */
const LONGEST_CONDITION = 14;

/** In their order, none inside another. */
export function hedges(tokens: readonly Token[]): Hedge[] {
  const found: Hedge[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    const match = token.kind === 'word' ? phraseAt(phrases, tokens, i) : null;
    if (!match || !isHedge(tokens, i)) {
      i++;
      continue;
    }
    let { next } = match;
    if (openEnded.has(token.lower)) {
      while (next < tokens.length && tokens[next]!.kind !== 'mark' && next < i + LONGEST_CONDITION) next++;
    }
    found.push({ start: token.start, end: tokens[next - 1]!.end, kind: match.value });
    i = next;
  }
  return found;
}

/** "May" the month, "a U.S.-proposed plan" and "if" inside "as if" limit nothing. */
function isHedge(tokens: readonly Token[], i: number): boolean {
  const { lower, text } = tokens[i]!;
  if (lower === 'may' && text !== 'may') return false;
  return tokens[i - 1]?.text !== '-' && !(lower === 'if' && tokens[i - 1]?.lower === 'as');
}

/** Each word that denies, in order. */
export function negations(tokens: readonly Token[]): Mention[] {
  return tokens
    .filter(({ lower }, i) => denials.has(lower) && !(lower === 'no' && isNumber(tokens, i)))
    .map(({ start, end }) => ({ start, end }));
}

/** "Pit No. 2": the word is short for "number". */
function isNumber(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.kind === 'number' || (next?.lower === '.' && tokens[at + 2]?.kind === 'number');
}
