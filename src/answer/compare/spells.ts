/** Tells whether two lengths are of one event: a strike at the port and one at the mine last as long as each does. */

import type { Token } from '../../language/tokens.ts';
import type { Statement } from '../../reading/article.ts';
import { clauseOf } from '../../reading/clauses.ts';
import { contains, type Mention } from '../../reading/mention.ts';
import type { Identity } from '../../reading/name/identity.ts';
import { durationsIn } from '../../reading/time/durations.ts';
import type { Apart } from '../answer.ts';
import { located } from './differences.ts';
import { ofFamily, type Topic, type ValueOf, words } from './value.ts';

/** What is told to last, with the sentences that lead to it: the article's title, and those before it in its paragraph. */
export interface Spell {
  readonly value: ValueOf<'duration'>;
  readonly leading: readonly Statement[];
}

/** What sets the events apart; `null` where they may be one. `differ`: their lengths do. */
export function spellsApart(a: Spell, b: Spell, topic: Topic, differ: boolean): Apart | null {
  const [here, there] = [placesOf(a), placesOf(b)];
  const apart = here.every((one) => !there.some((other) => areOne(one, other, topic.identity)));
  if (here.length > 0 && there.length > 0 && apart) return 'place';
  const [ours, theirs] = [statesOf(a, topic), statesOf(b, topic)];
  if (ours.size > 1 && theirs.size > 1 && !isPart(ours, theirs) && !isPart(theirs, ours)) return 'event';
  if (!differ) return null;
  const [one, other] = [toldOf(a, topic), toldOf(b, topic)];
  const asked = [...one].filter((stem) => other.has(stem) && topic.stems.has(stem));
  // "Nine days" of a siege are not those of talks, unless "it" stands for them.
  if ((one.size === 0 && !isPointing(a)) || (other.size === 0 && !isPointing(b))) return 'event';
  // "The trade talks" of both are one as far as is told; "the talks" are any.
  if (asked.length > 1) return null;
  const [mine, its] = [without(one, asked), without(other, asked)];
  if (meet(mine, its)) return null;
  const [before, behind] = [ledBy(a, topic), ledBy(b, topic)];
  const known =
    mine.size === 0 && its.size === 0
      ? meet(without(before, asked), without(behind, asked))
      : meet(mine, behind) || meet(its, before);
  return known ? null : 'event';
}

const POINTING = /\b(?:it|this|that|they|these|which|both|sides)\b/i;
const isPointing = ({ value: { statement } }: Spell) => POINTING.test(statement.text);

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((one) => b.has(one));
const isPart = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].every((one) => b.has(one));
const without = (all: ReadonlySet<string>, some: readonly string[]) =>
  new Set([...all].filter((one) => !some.includes(one)));

/** Where it is told to be: in its clause, else before it. */
function placesOf({ value: { statement, start, end }, leading }: Spell): readonly Place[] {
  const own = placesIn(statement, clauseOf(statement.tokens, { start, end }));
  return own.length > 0 ? own : leading.flatMap((one) => placesIn(one, { start: 0, end: one.text.length }));
}

interface Place {
  readonly name: string;
  readonly country: string | null;
}

const placesIn = (statement: Statement, part: Mention): readonly Place[] =>
  statement.names
    .filter((name) => name.kind === 'place' && contains(part, name) && located(statement, name))
    .map((name) => ({ name: words(statement, name), country: name.country }));

/** "In Lima" and "in Peru" may be one, "in Lima" and "in Cusco" are two. */
function areOne(a: Place, b: Place, { key }: Identity): boolean {
  const [one, other] = [key(a.name), key(b.name)];
  return (
    one === other ||
    (a.country !== null && key(a.country) === other) ||
    (b.country !== null && key(b.country) === one)
  );
}

/** Of which states it is: "talks between Peru and Chile". */
function statesOf({ value: { statement, start, end } }: Spell, { identity }: Topic): ReadonlySet<string> {
  const clause = clauseOf(statement.tokens, { start, end });
  return new Set(
    statement.names.flatMap((name) =>
      name.country !== null && contains(clause, name) && !located(statement, name)
        ? [identity.key(name.country)]
        : [],
    ),
  );
}

/** Stems of what is told to last, and of what or whom it is: "strike", "mine", "Velka" of "the strike at the mine in Velka". */
function toldOf({ value }: Spell, topic: Topic): ReadonlySet<string> {
  const { statement } = value;
  const { tokens } = statement;
  const clause = clauseOf(tokens, value);
  const forms = topic.forms(statement);
  const found = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    if (!contains(clause, tokens[i]!) || !isAsked(forms[i]!, topic)) continue;
    let [first, next] = [i, i + 1];
    while (goesOn(forms[first - 1], tokens[first - 1])) first--;
    while (goesOn(forms[next], tokens[next])) next++;
    for (const stem of stemsIn(statement, topic, first, next)) found.add(stem);
  }
  return found;
}

/** By these it is told of all that it lasts. */
const LASTING = /^(?:last|took|take|taken|went|go|gone|ran|run|goe)/;

const isAsked = (form: Form, topic: Topic): boolean =>
  form !== null && !LASTING.test(form.lower) && (topic.stems.has(form.stem) || ofFamily(topic, form.lower));

type Form = ReturnType<Topic['forms']>[number];

const WITHIN = /^(?:at|in|on|of|between|by|over|the|an?|and|with|'s|-)$/;

/** Whether a noun phrase goes on there: no verb, no mark. */
function goesOn(form: Form | undefined, token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (WITHIN.test(token.lower)) return true;
  return (
    form != null &&
    token.kind === 'word' &&
    !form.stop &&
    form.entry?.part !== 'v' &&
    !LASTING.test(form.lower)
  );
}

/** Stems of the words, but for those that tell when and how long. */
function stemsIn(statement: Statement, topic: Topic, first: number, next: number): string[] {
  const { tokens, times } = statement;
  const spans = [...times, ...durationsIn(statement)];
  return topic.forms(statement).flatMap((form, i) => {
    const isOf = form !== null && !form.stop && i >= first && i < next && tokens[i]!.kind === 'word';
    return isOf && !spans.some((span) => contains(span, tokens[i]!)) ? [form.stem] : [];
  });
}

/** Stems of the sentences that lead to it. */
const ledBy = ({ leading }: Spell, topic: Topic): ReadonlySet<string> =>
  new Set(leading.flatMap((one) => stemsIn(one, topic, 0, one.tokens.length)));
