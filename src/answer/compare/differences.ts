/** Lists the details in which a statement of an article differs from what somebody claims. */

import type { Quantity } from '../../reading/amount/quantities.ts';
import type { Statement } from '../../reading/article.ts';
import { outcomes } from '../../reading/data/numbers.ts';
import type { Mention } from '../../reading/mention.ts';
import type { Reading } from '../../reading/sentence.ts';
import { sidesIn } from '../../reading/sides.ts';
import { placeOf } from '../../reading/where.ts';
import { denials, deniesAll } from './denials.ts';
import { asks, type Topic, words } from './value.ts';

/** A detail that both tell, each otherwise. */
export interface Difference {
  /** `denial`: the claim denies what the statement tells; `denied`: the reverse. */
  readonly detail: 'number' | 'date' | 'place' | 'name' | 'denial' | 'denied';
  /** In the claim. */
  readonly claimed: Mention;
  /** In the statement. */
  readonly found: Mention;
}

/**
 * `claim` is the reading of `text`, and `topic` holds its words; the statement surely tells of the same. `present`:
 * the claim says who was there, and the statement does too. Nothing differs: an empty list.
 */
export function differences(
  claim: Reading,
  text: string,
  statement: Statement,
  topic: Topic,
  present: boolean,
): Difference[] {
  return [
    ...numbers(claim, text, statement, topic),
    ...dates(claim, statement),
    ...places(claim, text, statement, topic),
    ...people(claim, text, statement, topic),
    ...denials(claim, statement, topic, present),
  ];
}

/** A count of the same in the same place that lies outside the claimed one, or the same count of another outcome. */
function numbers(claim: Reading, text: string, statement: Statement, topic: Topic): Difference[] {
  return [...claim.quantities, ...noneIn(claim)].flatMap((claimed): Difference[] => {
    const where = placeOf(claimed, { ...claim, text } as Reading);
    const key = where && topic.identity.key(text.slice(where.start, where.end));
    const here = statement.quantities.filter((found) => {
      const place = placeOf(found, statement);
      return key === null || place === null || topic.identity.key(words(statement, place)) === key;
    });
    const same = here.filter((found) => alike(claimed, found));
    if (same.some((found) => touches(claimed, found))) return [];
    // Of several counts of a thing it is not told which one is meant.
    if (claimed.outcome === null && same.length > 1) return [];
    const other =
      same[0] ??
      here.find(
        (found) =>
          claimed.outcome !== null &&
          found.outcome !== null &&
          found.unit === claimed.unit &&
          found.value === claimed.value &&
          claimed.value !== null,
      );
    return other ? [{ detail: 'number', claimed: claimed.phrase, found: other.phrase }] : [];
  });
}

/** How far behind "nobody" it is told what befell them, in words. */
const BEFELL = 4;

/** "Nobody was hurt" counts none, as "no injuries" does. */
function noneIn({ tokens, quantities }: Reading): Quantity[] {
  return tokens.flatMap((token, at): Quantity[] => {
    if (!deniesAll(tokens, at) || quantities.some(({ start }) => start === token.start)) return [];
    const befell = tokens.slice(at + 1, at + 1 + BEFELL).find(({ lower }) => outcomes.has(lower));
    if (befell === undefined) return [];
    const phrase = { start: token.start, end: befell.end };
    const outcome = outcomes.get(befell.lower)!;
    return [
      {
        ...phrase,
        value: 0,
        bound: 'exact',
        range: [0, 0],
        unit: 'person',
        outcome,
        counted: phrase,
        phrase,
      },
    ];
  });
}

function alike(a: Quantity, b: Quantity): boolean {
  if (a.outcome === null || b.outcome === null) return a.outcome === b.outcome && a.unit === b.unit;
  return a.outcome === b.outcome || a.outcome === 'casualty' || b.outcome === 'casualty';
}

function touches(a: Quantity, b: Quantity): boolean {
  // "Up to 80" and "up to 62" overlap, and yet they are two limits.
  if (a.bound === b.bound && (a.bound === 'at most' || a.bound === 'at least')) return a.value === b.value;
  return a.range[0] <= b.range[1] && b.range[0] <= a.range[1];
}

/** A date that none of the statement's dates contains or is contained in. */
function dates(claim: Reading, statement: Statement): Difference[] {
  const told = statement.times.filter(
    ({ from, precision, limit }) => from !== null && precision !== 'year' && limit !== 'since',
  );
  return claim.times.flatMap((claimed): Difference[] => {
    if (claimed.from === null || claimed.precision === 'year' || told.length === 0) return [];
    if (told.some(({ from, to }) => from! <= claimed.to! && claimed.from! <= to!)) return [];
    return [{ detail: 'date', claimed, found: told[0]! }];
  });
}

/** A place of which the statement says nothing, while it says another. */
function places(claim: Reading, text: string, statement: Statement, topic: Topic): Difference[] {
  const places = statement.names.filter(({ kind }) => kind === 'place');
  return claim.names.flatMap((claimed): Difference[] => {
    if (claimed.kind !== 'place' || places.length === 0 || !located(claim, claimed)) return [];
    const key = topic.identity.key(text.slice(claimed.start, claimed.end));
    const known = statement.names.some(
      (name) =>
        topic.identity.key(words(statement, name)) === key ||
        words(statement, name).toLowerCase().includes(text.slice(claimed.start, claimed.end).toLowerCase()) ||
        (name.country === claimed.country && claimed.country !== null && located(statement, name)),
    );
    if (known) return [];
    const told = claimedIn(claim, statement, topic);
    const other = places.find(
      (name) =>
        located(statement, name) &&
        !asks(topic, words(statement, name)) &&
        told.some((word) => oneClause(statement, word, name)),
    );
    return other ? [{ detail: 'place', claimed, found: other }] : [];
  });
}

/** "in X", "at the X": the place where something is, not a party to it. */
export function located({ tokens }: Reading, { start }: Mention): boolean {
  let i = tokens.findIndex((token) => token.start === start) - 1;
  while (tokens[i]?.lower === 'the') i--;
  return /^(?:in|at|near|inside|outside|around)$/.test(tokens[i]?.lower ?? '');
}

/** Words of the statement that the claim has too. */
function claimedIn(claim: Reading, statement: Statement, topic: Topic): readonly Mention[] {
  const stems = new Set(claim.tokens.map(({ lower }) => topic.stem(lower)));
  return statement.tokens.filter(({ kind, lower }) => {
    const stem = kind === 'mark' ? null : topic.stem(lower);
    return stem !== null && stems.has(stem);
  });
}

const clauses = /^(?:that|while|whereas|although|though|who|which|where|when|because|after|before|as|;|—|–)$/;

/** Whether no other clause begins between the two. */
export function oneClause({ tokens }: Reading, a: Mention, b: Mention): boolean {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  return !tokens.some(({ start, end, lower }) => start >= from && end <= to && clauses.test(lower));
}

/** A person of whom the statement says nothing, while it names who came for the same side, or one other instead. */
function people(claim: Reading, text: string, statement: Statement, topic: Topic): Difference[] {
  const persons = claim.names.filter(({ kind }) => kind === 'person');
  const named = (person: Mention) =>
    statement.names.some((name) =>
      topic.identity.samePerson(words(statement, name), text.slice(person.start, person.end)),
    );
  const [claimed] = persons;
  if (claimed === undefined || persons.some(named)) return [];
  const countries = new Set(
    claim.names.flatMap((name) => (name.country !== null && !located(claim, name) ? [name.country] : [])),
  );
  const told =
    countries.size > 0
      ? sidesIn(statement).flatMap(({ country, named, value }) =>
          named && countries.has(country) ? [value] : [],
        )
      : statement.names.filter(({ kind }, i) => kind === 'person' && statement.parts[i] === 'takes part');
  const [other] = told;
  if (other === undefined || told.length > 1 || asks(topic, words(statement, other))) return [];
  return [{ detail: 'name', claimed, found: other }];
}
