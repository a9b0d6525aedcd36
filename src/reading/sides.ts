/** Finds who came for a country: "Kenya was represented by …", "Kenyan officials included …", "Kenya's Doe took part". */

import { keepWith } from '../recent.ts';
import type { Statement } from './article.ts';
import { openHedges } from './data/hedges.ts';
import { roleNouns } from './data/roles.ts';
import { belonging, delegations, takingPart } from './data/speech.ts';
import type { Mention } from './mention.ts';

/** Words by which a sentence tells who came for a state. */
export interface Side {
  /** Main name of the state, lower case. */
  readonly country: string;
  /** Whoever came: names with their roles, else a description. */
  readonly value: Mention;
  readonly named: boolean;
  /** Whether the sentence tells who belonged to the side rather than whom somebody met. */
  readonly belongs: boolean;
  /** How much the sentence tells about it; only compared among sentences on the same country. */
  readonly weight: number;
}

/** At most one a country. What may yet happen tells of nobody who was there. */
export const sidesIn = keepWith(sidesTold);

function sidesTold(statement: Statement): readonly Side[] {
  if (statement.heading || statement.paragraph.section === 'summary') return [];
  const { tokens, names, parts, text, hedges } = statement;
  if (hedges.some(({ kind }) => openHedges.has(kind))) return [];
  const verb = tokens.find(({ lower, text }) => text === lower && belonging.has(lower));
  const partaking = verb ?? tokens.find(({ lower, text }) => text === lower && takingPart.has(lower));
  const grouped = tokens.some(({ lower }) => delegations.has(lower));
  if (!partaking) return [];
  const sides = new Map<string, Side>();
  for (const [i, { country, end }] of names.entries()) {
    if (country === null || sides.has(country)) continue;
    const people = names.filter(
      (person, n) => mayBePerson(person, text) && parts[n] === 'takes part' && stands(person, end, statement),
    );
    // "Kenya was represented by officials": the country is the subject or the object of the verb.
    const group =
      verb !== undefined && grouped && people.length === 0 && parts[i] === 'takes part'
        ? described(statement, end)
        : null;
    if (people.length === 0 && group === null) continue;
    sides.set(country, {
      country,
      value: group ?? {
        start: Math.min(...people.map(({ start, role }) => Math.min(start, role?.start ?? start))),
        end: Math.max(...people.map(({ end }) => end)),
      },
      named: people.length > 0,
      belongs: verb !== undefined,
      weight: (people.length > 0 ? 2 : 0) + (verb ? 2 : 0) + (grouped ? 1 : 0) + (text.length < 400 ? 1 : 0),
    });
  }
  return [...sides.values()];
}

/** A first and a last name that nothing tells to be something else. */
function mayBePerson({ kind, start, end }: Statement['names'][number], text: string): boolean {
  return kind === 'person' || (kind === 'unknown' && text.slice(start, end).includes(' '));
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

/** "military intelligence and army officials": from behind the verb to the next mark, the country right before it. */
function described({ tokens }: Statement, from: number): Mention | null {
  const verb = tokens.findIndex(({ start, lower }) => start >= from && belonging.has(lower));
  if (
    verb < 0 ||
    tokens.slice(0, verb).some(({ start, kind, text }) => start >= from && kind === 'mark' && text !== '-')
  )
    return null;
  let first = verb + 1;
  while (/^(?:by|of|in|the|a|an)$/.test(tokens[first]?.lower ?? '')) first++;
  let next = first;
  while (next < tokens.length && (tokens[next]!.kind !== 'mark' || tokens[next]!.text === '-')) next++;
  if (!tokens.slice(first, next).some(({ lower }) => roleNouns.has(lower))) return null;
  return { start: tokens[first]!.start, end: tokens[next - 1]!.end };
}
