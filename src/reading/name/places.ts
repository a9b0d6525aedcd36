/** Looks names up in the gazetteer: states, their peoples and capitals, other well-known places. */

import type { Token } from '../../language/tokens.ts';
import { type Country, countries, otherPlaces } from '../data/countries.ts';
import { type Phrases, phraseAt, phrasesOf } from '../mention.ts';

/** `seat`: a capital, which news uses for its state. */
export type PlaceSense = 'country' | 'nationality' | 'seat' | 'place';

/** What a name means in the gazetteer. */
export interface KnownPlace {
  readonly sense: PlaceSense;
  /** Main name of the state meant, lower case; `null` for other places. */
  readonly country: string | null;
}

const known: Phrases<KnownPlace> = phrasesOf([
  ...countries.flatMap((country) => entries(country)),
  ...otherPlaces.map((name): [string, KnownPlace] => [spaced(name), { sense: 'place', country: null }]),
]);

function entries({ names, adjectives, seats }: Country): [string, KnownPlace][] {
  const country = names[0]!.toLowerCase();
  const sense = (list: readonly string[], sense: PlaceSense) =>
    list.map((name): [string, KnownPlace] => [spaced(name), { sense, country }]);
  return [...sense(names, 'country'), ...sense(adjectives, 'nationality'), ...sense(seats, 'seat')];
}

/** As the tokens of a text read: hyphens and full stops that are tokens of their own stand apart. */
function spaced(name: string): string {
  return name
    .toLowerCase()
    .replace(/-/g, ' - ')
    .replace(/^st\. /, 'st . ');
}

/** The longest well-known place at token `at`, which must have a capital; "us" and "turkey" are words too. */
export function placeAt(tokens: readonly Token[], at: number): { place: KnownPlace; next: number } | null {
  const token = tokens[at]!;
  if (token.text[0] === token.lower[0]) return null;
  const match = phraseAt(known, tokens, at);
  if (!match) return null;
  if (token.lower === 'us' && token.text !== 'US') return null;
  return { place: match.value, next: match.next };
}

/** Whether these words, in lower case, are together the name of a well-known place; its people are none. */
export function isPlaceName(words: readonly string[]): boolean {
  const all = known.get(words[0]!);
  if (all === undefined) return false;
  return all.some(
    (one) =>
      one.value.sense !== 'nationality' &&
      one.words.length === words.length &&
      one.words.every((word, i) => word === words[i]),
  );
}

/** Whether the word alone, however written, is a well-known place or its people. */
export function isPlace(lower: string): boolean {
  return known.get(lower)?.some(({ words }) => words.length === 1) ?? false;
}

/** Whether the word alone, however written, is of the people of a well-known state: "Peruvian". */
export function isOfPeople(lower: string): boolean {
  return (
    known.get(lower)?.some(({ words, value }) => words.length === 1 && value.sense === 'nationality') ?? false
  );
}

/** A state that words name, or of which they name the people or the seat. */
export interface State {
  readonly country: string;
  readonly sense: PlaceSense;
  /** Index behind its name. */
  readonly next: number;
}

/** The state, or its people, that the words name from there on, however written, and where that ends; `null` for none. */
export function stateAt(lowers: readonly string[], at: number): State | null {
  const found = known
    .get(lowers[at] ?? '')
    ?.find(({ words }) => words.every((word, i) => word === lowers[at + i]));
  const { country = null, sense } = found?.value ?? {};
  return sense === undefined || country === null ? null : { country, sense, next: at + found!.words.length };
}
