/** Notes who came for a country, and who was hurt at a place. */

import type { Statement } from '../reading/article.ts';
import { countries } from '../reading/data/countries.ts';
import { roleNouns } from '../reading/data/roles.ts';
import { belonging, takingPart } from '../reading/data/speech.ts';
import type { Identity } from '../reading/identity.ts';
import type { Mention } from '../reading/mention.ts';
import { placeOf } from '../reading/where.ts';
import { capital, type Note } from './note.ts';

const adjectives: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ names, adjectives }) =>
    adjectives[0] ? [[names[0]!.toLowerCase(), adjectives[0]] as const] : [],
  ),
);

/** Nouns for a group that stands for its country. */
const groups: ReadonlySet<string> = new Set(
  'delegation delegations delegates representatives negotiators contingent team officials envoys diplomats side'.split(
    ' ',
  ),
);

/** "Kenya was represented by …", "Kenyan officials included …", "Kenya's Doe took part". */
export function delegationNotes(statement: Statement): Note[] {
  if (statement.heading || statement.paragraph.section === 'summary') return [];
  const { tokens, names, parts, text } = statement;
  const verb = tokens.find(({ lower, text }) => text === lower && belonging.has(lower));
  const partaking = verb ?? tokens.find(({ lower, text }) => text === lower && takingPart.has(lower));
  const grouped = tokens.some(({ lower }) => groups.has(lower));
  if (!partaking) return [];
  const notes = new Map<string, Note>();
  for (const [i, name] of names.entries()) {
    const country = name.country;
    const adjective = country === null ? undefined : adjectives.get(country);
    if (adjective === undefined || notes.has(country!)) continue;
    const people = names.filter(
      (person, n) =>
        person.kind === 'person' && parts[n] === 'takes part' && stands(person, name.end, statement),
    );
    // "Kenya was represented by officials": the country is the subject or the object of the verb.
    const group =
      verb !== undefined && grouped && people.length === 0 && parts[i] === 'takes part'
        ? described(statement, name.end)
        : null;
    if (people.length === 0 && group === null) continue;
    const value = group ?? {
      start: Math.min(...people.map(({ start, role }) => Math.min(start, role?.start ?? start))),
      end: Math.max(...people.map(({ end }) => end)),
    };
    notes.set(country!, {
      kind: 'delegation',
      key: country!,
      label: `${adjective} delegation`,
      weight: (people.length > 0 ? 2 : 0) + (verb ? 2 : 0) + (grouped ? 1 : 0) + (text.length < 400 ? 1 : 0),
      value,
    });
  }
  return [...notes.values()];
}

/** Whether a person stands for the country named just before: in the role, as owner, or as the group's. */
function stands(person: Statement['names'][number], countryEnd: number, { names, text }: Statement): boolean {
  const from = Math.min(person.start, person.role?.start ?? person.start);
  if (from < countryEnd)
    return person.role !== null && person.role.start <= countryEnd && person.start >= countryEnd;
  const other = names.some(
    ({ country, start, end }) => country !== null && start >= countryEnd && end <= person.start,
  );
  if (other) return false;
  const between = text.slice(countryEnd, from);
  // A conjunction with another party ends the group.
  return !/\b(?:with|alongside|met|meet|accompanied|against)\b/i.test(between);
}

/** "military intelligence and army officials": from behind the verb to the next mark. */
function described({ tokens }: Statement, from: number): Mention | null {
  const verb = tokens.findIndex(({ start, lower }) => start >= from && belonging.has(lower));
  if (verb < 0) return null;
  let first = verb + 1;
  while (/^(?:by|of|in|the|a|an)$/.test(tokens[first]?.lower ?? '')) first++;
  let next = first;
  while (next < tokens.length && (tokens[next]!.kind !== 'mark' || tokens[next]!.text === '-')) next++;
  if (!tokens.slice(first, next).some(({ lower }) => roleNouns.has(lower))) return null;
  return { start: tokens[first]!.start, end: tokens[next - 1]!.end };
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
