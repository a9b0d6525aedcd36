/** Finds the place a count belongs to: "two hurt in Lima, and nine in Cusco" has two. */

import type { Token } from '../language/tokens.ts';
import { wordSet } from '../language/word-set.ts';
import type { Quantity } from './amount/quantities.ts';
import { placeHeads } from './data/countries.ts';
import type { Mention } from './mention.ts';
import type { Reading } from './sentence.ts';

/** A reading, with its text where two mentions of one place are to be told from two places. */
type Placed = Reading & { readonly text?: string };

const prepositions = wordSet('in at near across around outside through throughout from over');
const directions =
  /^(?:east|west|north|south|centre|center|capital|region|city|country|north-?east|south-?east)$/;

/** The words that say where, e.g. "Lima" or "the east"; `null` when the sentence does not. */
export function placeOf(quantity: Quantity, reading: Placed): Mention | null {
  const { tokens, quantities } = reading;
  const next = quantities.find(({ start }) => start >= quantity.phrase.end);
  return (
    firstPlace(reading, quantity.phrase.end, next?.phrase.start ?? Number.MAX_SAFE_INTEGER) ??
    // "two dead and nine hurt in Lima": the first count shares the place of the second.
    (next && joined(tokens, quantity.phrase.end, next.phrase.start) ? placeOf(next, reading) : null) ??
    opening(reading, quantity.phrase.start) ??
    onlyPlace(reading)
  );
}

function firstPlace(reading: Reading, from: number, to: number): Mention | null {
  const { tokens } = reading;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.start < from || !prepositions.has(token.lower)) continue;
    if (token.start >= to) return null;
    const place = placeBehind(reading, i + 1);
    if (place) return place;
  }
  return null;
}

/** Words in which a place is described before it is named. */
const DESCRIBED = 3;

/** "Lima", "Chile's Maule region", "the east" at a token. */
function placeBehind({ tokens, names }: Reading, at: number): Mention | null {
  let i = at;
  while (tokens[i]?.lower === 'the') i++;
  const token = tokens[i];
  if (!token) return null;
  const named = names.find(({ start, kind }) => start === token.start && kind !== 'person');
  if (named) {
    // "Peru's Cusco": the owner is the larger place.
    let inner = i;
    while (inner < tokens.length && tokens[inner]!.start < named.end) inner++;
    if (tokens[inner]?.lower === "'s" || named.kind === 'nationality')
      return (
        placeBehind({ tokens, names } as Reading, inner + (tokens[inner]?.lower === "'s" ? 1 : 0)) ?? named
      );
    return named;
  }
  // "near the border town of Callao"
  for (let of = i + 1; of <= i + DESCRIBED && tokens[of - 1]?.kind === 'word'; of++)
    if (tokens[of]?.lower === 'of' && placeHeads.has(tokens[of - 1]!.lower))
      return placeBehind({ tokens, names } as Reading, of + 1);
  return i > at && directions.test(token.lower) ? { start: tokens[at]!.start, end: token.end } : null;
}

function joined(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.filter(({ start, end }) => start >= from && end <= to);
  return (
    between.length <= 2 && between.every(({ lower }) => lower === 'and' || lower === ',' || lower === 'or')
  );
}

/** "In Cusco, floods killed nine": a place that opens the sentence holds for what follows. */
function opening(reading: Reading, before: number): Mention | null {
  const { tokens } = reading;
  return prepositions.has(tokens[0]?.lower ?? '') && tokens[0]!.end < before ? placeBehind(reading, 1) : null;
}

/** The one place a sentence speaks of, wherever it stands. */
function onlyPlace({ names, text }: Placed): Mention | null {
  const places = names.filter(({ kind }) => kind === 'place');
  const distinct = new Set(places.map(({ start, end }) => text?.slice(start, end).toLowerCase()));
  return distinct.size === 1 ? places[0]! : null;
}
