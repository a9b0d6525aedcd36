/** Notes who came for a country, and who was hurt at a place. */

import type { Statement } from '../reading/article.ts';
import { countries } from '../reading/data/countries.ts';
import type { Identity } from '../reading/name/identity.ts';
import { sidesIn } from '../reading/sides.ts';
import { placeOf } from '../reading/where.ts';
import { capital, type Note } from './note.ts';

const adjectives: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ names, adjectives }) =>
    adjectives[0] ? [[names[0]!.toLowerCase(), adjectives[0]] as const] : [],
  ),
);

/** One for each side of a country that has an adjective. */
export function delegationNotes(statement: Statement): Note[] {
  return sidesIn(statement).flatMap(({ country, value, weight }): Note[] => {
    const adjective = adjectives.get(country);
    return adjective === undefined
      ? []
      : [{ kind: 'delegation', key: country, label: `${adjective} delegation`, weight, value }];
  });
}

/** "killed three in Lima", by place. */
export function casualtyNotes(statement: Statement, identity: Identity): Note[] {
  if (statement.heading) return [];
  const byPlace = new Map<string, { label: string; value: { start: number; end: number }; exact: number }>();
  for (const quantity of statement.quantities) {
    if (!/^(?:death|injury|casualty|missing)$/.test(quantity.outcome ?? '')) continue;
    const place = placeOf(quantity, statement);
    const name = place && statement.names.find(({ start }) => start === place.start);
    if (!name || name.kind === 'nationality') continue;
    const label = statement.text.slice(name.start, name.end);
    const key = identity.key(label);
    const { start, end } = quantity.phrase;
    const known = byPlace.get(key);
    const exact = quantity.bound === 'vague' ? 0 : 1;
    if (!known) byPlace.set(key, { label, value: { start, end }, exact });
    else if (start - known.value.end < 30) {
      known.value.end = end;
      known.exact += exact;
    }
  }
  return [...byPlace].map(([key, { label, value, exact }]) => ({
    kind: 'casualties',
    key,
    label: `${capital(label)} casualties`,
    weight: 1 + exact,
    value,
  }));
}
