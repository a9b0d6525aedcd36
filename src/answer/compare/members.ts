/** Holds the states or bodies that one telling lists against those of another: as sets, in whatever order and spelling. */

import type { Statement } from '../../reading/article.ts';
import { clauseOf } from '../../reading/clauses.ts';
import { contains, type Mention, overlaps } from '../../reading/mention.ts';
import type { Name } from '../../reading/name/entities.ts';
import { wordsOf } from '../../reading/name/identity.ts';
import { stateAt } from '../../reading/name/places.ts';
import { familyOf } from '../../reading/plans.ts';
import { located } from './differences.ts';
import {
  asks,
  DIFFERS,
  LESS,
  MORE,
  type Relation,
  SAME,
  type Topic,
  type Value,
  type ValueOf,
  words,
} from './value.ts';

const STATES = /^(?:countries|nations|states|governments)$/;
const BODIES =
  /^(?:companies|firms|banks|clubs|teams|unions|agencies|airlines|organi[sz]ations|parties|sides|groups)$/;
const ASKING = /^(?:which|what|name|list)$/;
/** "Which three countries", "name the countries". */
const HOW_MANY = /^(?:the|all|two|three|four|five|six|seven|eight|nine|ten|other|\d+)$/;

/** The noun by which a question asks for several at once: "which COUNTRIES took part"; "in which countries" asks where. */
export function membersAsked(lowers: readonly string[]): string | null {
  const at = lowers.findIndex((lower) => STATES.test(lower) || BODIES.test(lower));
  let asking = at - 1;
  while (HOW_MANY.test(lowers[asking] ?? '')) asking--;
  if (at < 1 || !ASKING.test(lowers[asking] ?? '')) return null;
  return /^(?:in|to|from|of|by)$/.test(lowers[asking - 1] ?? '') ? null : lowers[at]!;
}

/** The longest list of them in the statement; with bold words the longest among these. */
export function membersIn(
  statement: Statement,
  topic: Topic,
  bold: Mention | null,
): ValueOf<'members'> | null {
  const runs = runsIn(statement, topic).filter((run) => bold === null || overlaps(run, bold));
  const [best] = runs.sort((a, b) => b.members.size - a.members.size);
  return best ? { facet: 'members', statement, fit: 1, ...best } : null;
}

interface Run extends Mention {
  readonly members: ReadonlySet<string>;
}

/** Between two names of one list: "Peru, Chile and the United States"; not in "the Peru-Chile border". */
const JOINING = /^(?:,|,? (?:and|or|as well as|along with|plus))? ?(?:the )?$/;

/** Lists of at least two. */
function runsIn(statement: Statement, topic: Topic): Run[] {
  const { names, text } = statement;
  const runs: { start: number; end: number; members: Set<string> }[] = [];
  for (const name of names) {
    const member = memberOf(name, statement, topic);
    if (member === null) continue;
    const open = runs.at(-1);
    if (open && JOINING.test(text.slice(open.end, name.start))) {
      open.end = name.end;
      open.members.add(member);
    } else runs.push({ start: name.start, end: name.end, members: new Set([member]) });
  }
  return runs.filter(({ members }) => members.size > 1);
}

/** The state that a name stands for, or the body that it is; `null` for another, or one that the question names. */
function memberOf(name: Name, statement: Statement, topic: Topic): string | null {
  const written = words(statement, name);
  if (asks(topic, written)) return null;
  if (name.country !== null) {
    // "In Lima" is a place, while "Lima and Quito agreed" tells of two states.
    const seat = stateAt(wordsOf(written), 0)?.sense === 'seat';
    return seat && located(statement, name) ? null : topic.identity.key(name.country);
  }
  const body = name.kind === 'organisation' || name.kind === 'unknown';
  return body && !STATES.test(topic.listed ?? '') ? topic.identity.key(written) : null;
}

/** Whether both clauses tell of events of one kind: "talks between Peru and Chile", "Peru and Chile met". */
export function ofOneEvent(a: Value, b: Value): boolean {
  const families = familiesIn(a);
  for (const family of familiesIn(b)) if (families.has(family)) return true;
  return false;
}

function familiesIn(value: Value): ReadonlySet<string> {
  const { tokens } = value.statement;
  const clause = clauseOf(tokens, value);
  return new Set(
    tokens.flatMap((token) => (contains(clause, token) ? (familyOf(token.lower)?.family ?? []) : [])),
  );
}

/** A list that has all of another and more tells more. */
export function relateMembers(a: ValueOf<'members'>, b: ValueOf<'members'>): Relation {
  const [more, less] = [lacks(a.members, b.members), lacks(b.members, a.members)];
  if (more) return less ? DIFFERS : MORE;
  return less ? LESS : SAME;
}

/** Whether the first lacks something of the second. */
const lacks = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...other].some((member) => !one.has(member));
