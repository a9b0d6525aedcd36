/** Lists the details in which a statement of an article differs from what somebody claims. */

import type { Statement } from '../../reading/article.ts';
import type { Mention } from '../../reading/mention.ts';
import type { Quantity } from '../../reading/quantities.ts';
import type { Reading } from '../../reading/sentence.ts';
import { placeOf } from '../../reading/where.ts';
import { asks, type Topic, words } from './value.ts';

export interface Difference {
  readonly detail: 'number' | 'date' | 'place' | 'name' | 'denial';
  /** In the claim. */
  readonly claimed: Mention;
  /** In the statement. */
  readonly found: Mention;
}

/** `claim` is the reading of `text`; `topic` holds the claim's words. Nothing differs: an empty list. */
export function differences(claim: Reading, text: string, statement: Statement, topic: Topic): Difference[] {
  return [
    ...numbers(claim, text, statement, topic),
    ...dates(claim, statement),
    ...places(claim, text, statement, topic),
    ...people(claim, text, statement, topic),
    ...denials(claim, statement),
  ];
}

/** A count of the same in the same place that lies outside the claimed one, or the same count of another outcome. */
function numbers(claim: Reading, text: string, statement: Statement, topic: Topic): Difference[] {
  return claim.quantities.flatMap((claimed): Difference[] => {
    const where = placeOf(claimed, { ...claim, text } as Reading);
    const key = where && topic.identity.key(text.slice(where.start, where.end));
    const here = statement.quantities.filter((found) => {
      const place = placeOf(found, statement);
      return key === null || place === null || topic.identity.key(words(statement, place)) === key;
    });
    const same = here.filter((found) => alike(claimed, found));
    if (same.some((found) => touches(claimed, found))) return [];
    const other =
      same[0] ?? here.find((found) => found.unit === claimed.unit && found.outcome !== claimed.outcome);
    return other ? [{ detail: 'number', claimed: claimed.phrase, found: other.phrase }] : [];
  });
}

function alike(a: Quantity, b: Quantity): boolean {
  if (a.outcome === null && b.outcome === null) return a.unit === b.unit;
  return (
    a.outcome === b.outcome ||
    (a.outcome === 'casualty' && b.outcome !== null) ||
    (b.outcome === 'casualty' && a.outcome !== null)
  );
}

const touches = (a: Quantity, b: Quantity) => a.range[0] <= b.range[1] && b.range[0] <= a.range[1];

/** A date that none of the statement's dates contains or is contained in. */
function dates(claim: Reading, statement: Statement): Difference[] {
  const told = statement.times.filter(({ from }) => from !== null);
  return claim.times.flatMap((claimed): Difference[] => {
    if (claimed.from === null || claimed.precision === 'year' || told.length === 0) return [];
    if (told.some(({ from, to }) => from! <= claimed.to! && claimed.from! <= to!)) return [];
    return [{ detail: 'date', claimed, found: told[0]! }];
  });
}

/** A place of which the statement says nothing, while it says another. */
function places(claim: Reading, text: string, statement: Statement, topic: Topic): Difference[] {
  const told = statement.names.filter(({ kind }) => kind === 'place');
  return claim.names.flatMap((claimed): Difference[] => {
    if (claimed.kind !== 'place' || told.length === 0 || !located(claim, claimed)) return [];
    const key = topic.identity.key(text.slice(claimed.start, claimed.end));
    const known = statement.names.some(
      (name) =>
        topic.identity.key(words(statement, name)) === key ||
        words(statement, name).toLowerCase().includes(text.slice(claimed.start, claimed.end).toLowerCase()) ||
        (name.country === claimed.country && claimed.country !== null),
    );
    if (known) return [];
    const other = told.find((name) => located(statement, name) && !asks(topic, words(statement, name)));
    return other ? [{ detail: 'place', claimed, found: other }] : [];
  });
}

/** "in X", "at the X": the place where something is, not a party to it. */
function located({ tokens }: Reading, { start }: Mention): boolean {
  let i = tokens.findIndex((token) => token.start === start) - 1;
  while (tokens[i]?.lower === 'the') i--;
  return /^(?:in|at|near|from|to|inside|outside|around)$/.test(tokens[i]?.lower ?? '');
}

/** A person of whom the statement says nothing, while it names others in that part. */
function people(claim: Reading, text: string, statement: Statement, topic: Topic): Difference[] {
  const told = statement.names.filter(
    ({ kind }, i) => kind === 'person' && statement.parts[i] === 'takes part',
  );
  const persons = claim.names.filter(({ kind }) => kind === 'person');
  const named = (person: Mention) =>
    statement.names.some((name) =>
      topic.identity.samePerson(words(statement, name), text.slice(person.start, person.end)),
    );
  if (persons.some(named)) return [];
  return persons.slice(0, 1).flatMap((claimed): Difference[] => {
    const other = told.find((name) => !asks(topic, words(statement, name)));
    return other ? [{ detail: 'name', claimed, found: other }] : [];
  });
}

const outright = /^(?:not|'t|no|nobody|none|never|nothing|neither|nor|denied|denies|refused)$/;

/** "Without heating" or "lacks" denies a thing, not the statement. */
function denialIn({ negations, tokens }: Reading): Mention | undefined {
  return negations.find(({ start }) => outright.test(tokens.find((token) => token.start === start)!.lower));
}

/** One of the two denies and the other does not. */
function denials(claim: Reading, statement: Statement): Difference[] {
  const [claimed, found] = [denialIn(claim), denialIn(statement)];
  if ((claimed === undefined) === (found === undefined)) return [];
  const whole = (reading: Reading): Mention => ({
    start: reading.tokens[0]?.start ?? 0,
    end: reading.tokens.at(-1)?.end ?? 0,
  });
  return [{ detail: 'denial', claimed: claimed ?? whole(claim), found: found ?? whole(statement) }];
}
