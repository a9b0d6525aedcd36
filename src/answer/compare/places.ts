/** Holds where one says that something is against where another does. */

import { wordSet } from '../../language/word-set.ts';
import type { Statement } from '../../reading/article.ts';
import { clauseOf } from '../../reading/clauses.ts';
import { aheadHedges } from '../../reading/data/hedges.ts';
import { roleNouns } from '../../reading/data/roles.ts';
import { delegations } from '../../reading/data/speech.ts';
import { contains, type Mention, overlaps } from '../../reading/mention.ts';
import type { Name } from '../../reading/name/entities.ts';
import { keepWith } from '../../recent.ts';
import { located } from './differences.ts';
import {
  asks,
  DIFFERS,
  LESS,
  MORE,
  ofFamily,
  type Relation,
  SAME,
  type Topic,
  type ValueOf,
  words,
} from './value.ts';

const prepositions = wordSet('in at near inside from to towards into within of by');

const people: ReadonlySet<string> = new Set([...roleNouns, ...delegations, 'people', 'citizens', 'troops']);

/** The places that the statement gives and the question does not name. */
export function placesIn(statement: Statement, topic: Topic, bold: Mention | null): ValueOf<'place'> | null {
  // What is still to come stands in a sentence that plans.
  if (topic.ahead && !statement.hedges.some(({ kind }) => aheadHedges.has(kind))) return null;
  const found: Name[] = [];
  for (const { name, tellsWhere, joined } of placesNamed(statement)) {
    if (asks(topic, words(statement, name))) continue;
    if (tellsWhere || (joined !== null && found.at(-1)?.end === joined)) found.push(name);
  }
  const bolded = bold ? found.filter((name) => overlaps(name, bold)) : [];
  const near = found.filter((name) => eventNear(statement, name, topic));
  const apt = near.length > 0 ? near : found;
  const inside = apt.filter(({ start }) => located(statement, { start, end: start }));
  const chosen = bolded.length > 0 ? bolded : inside.length > 0 ? inside : apt;
  const first = chosen[0];
  if (!first) return null;
  return {
    facet: 'place',
    statement,
    fit: topic.ahead ? 1 : 0,
    start: first.start,
    end: first.end,
    places: chosen.map((name) => topic.identity.key(words(statement, name))),
    countries: chosen.flatMap(({ country }) => country ?? []),
  };
}

interface Named {
  readonly name: Name;
  /** Whether it stands where something is or goes: "in Lima". */
  readonly tellsWhere: boolean;
  /** Where the name ends that it goes on with, if that tells where: "in Lima, Peru" and "in Lima and Cusco". */
  readonly joined: number | null;
}

const placesNamed = keepWith(({ names, tokens }: Statement): readonly Named[] =>
  names.flatMap((name) => {
    if (name.kind !== 'place') return [];
    let i = tokens.findIndex((token) => token.start === name.start) - 1;
    while (tokens[i]?.lower === 'the') i--;
    const before = tokens[i]?.lower ?? '';
    const joins = before === ',' || before === 'and';
    const joined = joins ? tokens[i - (tokens[i - 1]?.text === ',' ? 2 : 1)] : undefined;
    // "officials from Chile": whose they are, not where.
    const whose = (before === 'from' || before === 'of') && people.has(tokens[i - 1]?.lower ?? '');
    const tellsWhere = (prepositions.has(before) && !whose) || before === "'s";
    return [{ name, tellsWhere, joined: joined?.end ?? null }];
  }),
);

/** Whether the clause speaks of what the question asks the place of, and of whom. */
export function eventNear(statement: Statement, name: Mention, topic: Topic): boolean {
  const { tokens, names } = statement;
  if (topic.families.size === 0) return false;
  const clause = clauseOf(tokens, name);
  for (const other of names) {
    const somebody = other.kind === 'person' || other.kind === 'unknown';
    if (somebody && !contains(clause, other) && asks(topic, words(statement, other))) return false;
  }
  return tokens.some((token) => contains(clause, token) && ofFamily(topic, token.lower));
}

/** How `b` stands to `a`. */
export function relatePlaces(a: ValueOf<'place'>, b: ValueOf<'place'>, topic: Topic): Relation {
  const common = a.places.filter((place) => b.places.includes(place)).length;
  if (common > 0) return b.places.length > a.places.length && common === a.places.length ? MORE : SAME;
  const key = (country: string) => topic.identity.key(country);
  // "in the Emirates" and "in Abu Dhabi": the state is the wider word for the city.
  if (b.countries.some((country) => a.places.includes(key(country)))) return MORE;
  if (a.countries.some((country) => b.places.includes(key(country)))) return LESS;
  // One area may lie in the other, or the two overlap.
  return area(a) || area(b) ? { stand: 'differs', apart: 'scope' } : DIFFERS;
}

const areas =
  /^(?:(?:area|part|region|province|oblast|district|zone|border|outskirt|valley|coast|state)s?|territor(?:y|ies)|count(?:y|ies)|countryside|(?:north|south)?-?(?:east|west)(?:ern)?|(?:north|south)(?:ern)?)$/;

/** "Areas in the east", "along the border": where it is, told without a name. */
export const tellsArea = ({ tokens }: Statement): boolean =>
  tokens.some(({ kind, lower, text }) => kind === 'word' && text === lower && areas.test(lower));

/** Whether it tells of an event of the kind that the question asks the place of. */
export const tellsEvent = ({ tokens }: Statement, topic: Topic): boolean =>
  tokens.some(({ lower }) => ofFamily(topic, lower));

/** "the Andes region", "areas of Patagonia", "eastern Chile": no point on the map. */
function area({ statement: { tokens }, start, end }: ValueOf<'place'>): boolean {
  const [before, behind] = [
    tokens.findIndex((one) => one.end > start) - 1,
    tokens.findIndex((one) => one.start >= end),
  ];
  const of = tokens[before]?.lower === 'of' || tokens[before]?.lower === 'in';
  return (
    areas.test(tokens[behind]?.lower ?? '') ||
    areas.test(tokens[before]?.lower ?? '') ||
    (of && areas.test(tokens[before - 1]?.lower ?? ''))
  );
}
