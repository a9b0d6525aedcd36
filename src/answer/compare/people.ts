/** Holds those who took part in one telling against those in another, by name or by description. */

import type { Statement } from '../../reading/article.ts';
import { roleNouns } from '../../reading/data/roles.ts';
import { belonging, takingPart } from '../../reading/data/speech.ts';
import { contains, type Mention, overlaps } from '../../reading/mention.ts';
import type { Name } from '../../reading/name/entities.ts';
import type { Attribution } from '../../reading/speech/attributions.ts';
import {
  asks,
  DIFFERS,
  LESS,
  MORE,
  overlap,
  type Relation,
  SAME,
  stemsOf,
  type Topic,
  type ValueOf,
  words,
} from './value.ts';

/** Who takes part, on the side asked for, or who tells it; names first, else their description. */
export function peopleIn(statement: Statement, topic: Topic, bold: Mention | null): ValueOf<'person'> | null {
  const { names, parts } = statement;
  if (topic.telling) return tellerIn(statement, topic, bold);
  const sides = names.filter((name) => name.country !== null && asksCountry(topic, name, statement));
  const taking = names.filter(
    (name, i) => name.kind === 'person' && parts[i] === 'takes part' && !asks(topic, words(statement, name)),
  );
  const ours =
    sides.length === 0
      ? taking
      : taking.filter((name) => sides.some((side) => side.country === sideOf(name, statement)));
  const inBold = bold ? names.filter((name) => overlaps(name, bold)) : [];
  const persons = inBold.filter(({ kind }) => kind === 'person');
  // "Hosted by Norway": a state or a firm may be the answer too.
  const bolded = persons.length > 0 ? persons : inBold.filter((name) => contains(name, bold!));
  const chosen = bolded.length > 0 ? bolded : ours;
  if (chosen.length > 0) {
    const span = { start: withRole(chosen[0]!), end: Math.max(...chosen.map(({ end }) => end)) };
    return {
      facet: 'person',
      statement,
      start: span.start,
      end: span.end,
      fit: fitOf(statement, sides),
      people: chosen.map((name) => words(statement, name)),
      described: NOT_DESCRIBED,
    };
  }
  const description = bold ?? described(statement, sides);
  if (!description) return null;
  const { start, end } = description;
  const fit = fitOf(statement, sides);
  return {
    facet: 'person',
    statement,
    start,
    end,
    fit,
    people: [],
    described: stemsOf(statement, description, topic),
  };
}

/** The source of whose words most are of the question. */
function tellerIn(statement: Statement, topic: Topic, bold: Mention | null): ValueOf<'person'> | null {
  const { attributions, names, tokens } = statement;
  const forms = topic.forms(statement);
  const worth = ({ scope, source }: Attribution) =>
    bold !== null && overlaps(source, bold)
      ? Number.POSITIVE_INFINITY
      : tokens.filter((token, i) => contains(scope, token) && topic.stems.has(forms[i]?.stem ?? '')).length;
  const [best] = attributions.toSorted((a, b) => worth(b) - worth(a));
  if (best === undefined || worth(best) === 0) return null;
  const { start, end } = best.source;
  const people = names
    .filter((name) => name.kind === 'person' && contains(best.source, name))
    .map((name) => words(statement, name));
  const described = people.length > 0 ? NOT_DESCRIBED : stemsOf(statement, best.source, topic);
  return { facet: 'person', statement, start, end, fit: 1, people, described };
}

const NOT_DESCRIBED: ReadonlySet<string> = new Set();

/** "Kenya was represented by Doe" tells who was there for Kenya; "Doe met Kenya's president" only nearly. */
function fitOf({ tokens }: Statement, sides: readonly Name[]): number {
  if (sides.length === 0) return 0;
  return tokens.some(({ lower, text }) => belonging.has(lower) && text === lower) ? 1 : 0.3;
}

const withRole = ({ start, role }: Name) => (role && role.start < start ? role.start : start);

function asksCountry(topic: Topic, name: Name, statement: Statement): boolean {
  return asks(topic, words(statement, name)) || topic.keys.has(topic.identity.key(name.country!));
}

/** The state a person stands for: told by the role, by an owner ("Russia's Doe"), or last spoken of. */
function sideOf(person: Name, statement: Statement): string | null {
  const { names, text } = statement;
  const states = names.filter(({ country }) => country !== null);
  const inRole = states.find((state) => person.role && overlaps(state, person.role));
  if (inRole) return inRole.country;
  const owner = states.find((state) => /^['’]s\s+$/.test(text.slice(state.end, withRole(person))));
  if (owner) return owner.country;
  return states.filter(({ end }) => end <= person.start).at(-1)?.country ?? null;
}

/** "represented by officials from …", "included army officials", or "officials from … represented": up to the next mark. */
function described(statement: Statement, sides: readonly Name[]): Mention | null {
  if (sides.length === 0) return null;
  const { tokens } = statement;
  const verb = tokens.findIndex(({ lower, text }) => takingPart.has(lower) && text === lower);
  if (verb < 0) return null;
  let from = verb + 1;
  while (/^(?:by|of|in|the|a|an)$/.test(tokens[from]?.lower ?? '')) from++;
  let to = from;
  while (to < tokens.length && (tokens[to]!.kind !== 'mark' || tokens[to]!.text === '-')) to++;
  // "Officials from the survey represented Chile": the side stands behind the verb, its people before.
  const active = sides.some(({ start }) => start > tokens[verb]!.start) && tokens[verb + 1]?.lower !== 'by';
  const plain = tokens.slice(0, verb).every(({ kind }) => kind !== 'mark');
  return group(tokens, from, to) ?? (active && plain ? group(tokens, 0, verb) : null);
}

/** The run of tokens when it tells of people by what they are. */
function group(tokens: Statement['tokens'], from: number, to: number): Mention | null {
  if (to <= from || !tokens.slice(from, to).some(({ lower }) => roleNouns.has(lower))) return null;
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

/** Others may have been there too. */
const OTHERS: Relation = { stand: 'differs', apart: 'scope' };

/** Shared words from which two descriptions mean the same people. */
const LIKE = 0.3;

/** How `b` stands to `a`. */
export function relatePeople(a: ValueOf<'person'>, b: ValueOf<'person'>, topic: Topic): Relation {
  if (a.people.length === 0 && b.people.length === 0)
    return overlap(a.described, b.described) >= LIKE ? SAME : OTHERS;
  if (a.people.length === 0) return MORE;
  if (b.people.length === 0) return LESS;
  const has = (list: readonly string[], person: string) =>
    list.some((other) => topic.identity.samePerson(person, other));
  const common = a.people.filter((person) => has(b.people, person)).length;
  if (common === 0) return topic.several || a.people.length > 1 || b.people.length > 1 ? OTHERS : DIFFERS;
  const [onlyA, onlyB] = [
    a.people.length - common,
    b.people.filter((person) => !has(a.people, person)).length,
  ];
  return onlyB > onlyA && onlyA === 0 ? MORE : onlyA > onlyB && onlyB === 0 ? LESS : SAME;
}
