/** The noun behind a number: what is counted. */

import type { Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/word-set.ts';
import { measures, outcomes, people } from '../data/numbers.ts';

/** Words that end a search for the noun. */
const stops = wordSet(
  'and or but in on at to from by with for as is are was were be been has have had will would could may might can ' +
    'that which who whom where when while after before since until than then not the a an this these those their his ' +
    'her its our into over under between during against through per about also more less so if because although',
);

/** Plurals and nouns that are counted as they stand. */
const irregular: ReadonlyMap<string, string> = new Map([
  ['percent', 'percent'],
  ['per', 'percent'],
  ['pc', 'percent'],
  ['cents', 'cent'],
  ['feet', 'foot'],
  ['km', 'kilometre'],
  ['kilometers', 'kilometre'],
  ['kilometer', 'kilometre'],
  ['kg', 'kilogram'],
  ['mph', 'mile an hour'],
  ['lives', 'person'],
  ['wives', 'wife'],
  ['aircraft', 'aircraft'],
  ['sheep', 'sheep'],
  ['fish', 'fish'],
  ['countries', 'country'],
  ['series', 'series'],
  ['species', 'species'],
  ['crises', 'crisis'],
  ['buses', 'bus'],
  ['losses', 'loss'],
  ['matches', 'match'],
  ['degrees', 'degree'],
]);

/** Most adjectives a number may have before its noun: "three heavily armed young men". */
const ADJECTIVES = 3;

/**
 * The noun counted by a number that ends before token `at`: singular, lower case, with the index of its last
 * token; `null` when the sentence leaves it out.
 */
export function unitOf(tokens: readonly Token[], at: number): { unit: string; last: number } | null {
  let i = at;
  if (tokens[i]?.text === '%') return { unit: 'percent', last: i };
  if (tokens[i]?.text === '°')
    return { unit: 'degree', last: /^[CF]$/.test(tokens[i + 1]?.text ?? '') ? i + 1 : i };
  if (tokens[i]?.text === '-') i++;
  if (tokens[i]?.lower === 'of') i++;
  while (i > at && (tokens[i]?.lower === 'the' || tokens[i]?.lower === 'its' || tokens[i]?.lower === 'their'))
    i++;
  const start = i;
  let fallback: { unit: string; last: number } | null = null;
  for (let words = 0; i < tokens.length && words <= ADJECTIVES; i++) {
    const { lower, kind } = tokens[i]!;
    if (lower === '-') continue;
    words++;
    if (kind !== 'word' || (stops.has(lower) && lower !== 'per')) break;
    if (lower === 'per' && tokens[i + 1]?.lower !== 'cent') break;
    const known = irregular.get(lower);
    if (known !== undefined) return { unit: known, last: lower === 'per' ? i + 1 : i };
    // "Wounded soldiers", "homeless veterans": the noun behind them is the head.
    if (people.has(lower) || outcomes.has(lower))
      return { unit: 'person', last: isHead(tokens[i + 1]) ? i + 1 : i };
    if (isPlural(lower)) {
      // "six month sentences", "two sports teams": the last of a run of plurals is the head.
      // "3 kilometres leads to the sea": a verb stands behind a measure, and no noun of it.
      const measure = measures.has(singular(lower));
      if (measure || !isPlural(tokens[i + 1]?.lower ?? '') || stops.has(tokens[i + 1]!.lower))
        return { unit: singular(lower), last: i };
    } else if (i === start) fallback = { unit: lower, last: i };
  }
  // A singular is counted by one and by hyphens only: "one fatality", "a 6-point lead".
  const counted = tokens[at - 1]?.lower === 'one' || tokens[at]?.text === '-';
  return counted ? fallback : null;
}

/** Whether the token may be what a number counts, by its form. */
export function isNounLike(token: Token | undefined): boolean {
  if (!token) return false;
  return (
    token.text === '%' ||
    token.text === '-' ||
    (token.kind === 'word' &&
      !stops.has(token.lower) &&
      (isPlural(token.lower) ||
        people.has(token.lower) ||
        outcomes.has(token.lower) ||
        irregular.has(token.lower)))
  );
}

const isHead = (token: Token | undefined): boolean =>
  token !== undefined && !stops.has(token.lower) && (isPlural(token.lower) || people.has(token.lower));

function isPlural(lower: string): boolean {
  return lower.length > 3 && lower.endsWith('s') && !/(?:ss|us|is|ous)$/.test(lower);
}

/** By ending only: enough to compare two counts of the same thing. */
export function singular(lower: string): string {
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(lower)) return lower.slice(0, -2);
  return lower.slice(0, -1);
}
