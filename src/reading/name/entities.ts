/** Says of each name in a sentence what it names, in which role, and whether it takes part or is only quoted. */

import type { Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/word-set.ts';
import { organisationHeads, placeHeads } from '../data/countries.ts';
import { givenNames } from '../data/given-names.ts';
import { titles } from '../data/roles.ts';
import { hearerVerbs, speechVerbs } from '../data/speech.ts';
import type { Mention } from '../mention.ts';
import { type NameContext, type NameRun, nameRuns } from './names.ts';
import { type KnownPlace, placeAt } from './places.ts';
import { rolesOf } from './roles.ts';

/** `nationality`: a people or what is theirs; `unknown`: the sentence does not tell. */
export type NameKind = 'person' | 'place' | 'organisation' | 'nationality' | 'unknown';

/** A name, without its role. */
export interface Name extends Mention {
  readonly kind: NameKind;
  /** Whether the sentence alone settles the kind; other sentences may outvote it otherwise. */
  readonly sure: boolean;
  /** Words that say who this is: "chief negotiator". */
  readonly role: Mention | null;
  /** Main name of the state that a place or people belongs to, lower case, when well known. */
  readonly country: string | null;
}

const whereabouts = wordSet('in at near from across around outside inside toward towards throughout');

/** Nouns directly before the name of what they are: "the river Tamar", not "the town Doe left". */
const waters = wordSet('river lake mount volcano');

/** All names in order. */
export function names(tokens: readonly Token[], context: NameContext): Name[] {
  const runs = nameRuns(tokens, context);
  const roles = rolesOf(tokens, runs);
  return runs.map((run, n) => {
    const place = placeAt(tokens, run.first);
    const whole = place?.next === run.next ? place.place : null;
    const { kind, sure } = kindOf(tokens, run, roles[n]!, whole);
    return {
      start: tokens[run.first]!.start,
      end: tokens[run.next - 1]!.end,
      kind,
      sure,
      role: kind === 'person' ? roles[n]! : null,
      country: whole?.country ?? null,
    };
  });
}

function kindOf(
  tokens: readonly Token[],
  run: NameRun,
  role: Mention | null,
  place: KnownPlace | null,
): { kind: NameKind; sure: boolean } {
  if (place) return { kind: place.sense === 'nationality' ? 'nationality' : 'place', sure: true };
  const first = tokens[run.first]!;
  const last = tokens[run.next - 1]!;
  const length = run.next - run.first;
  if (length > 1 && organisationHeads.has(last.lower)) return { kind: 'organisation', sure: true };
  if (length > 1 && placeHeads.has(last.lower)) return { kind: 'place', sure: true };
  if (length > 2 && opensBody(tokens, run)) return { kind: 'organisation', sure: true };
  if (length > 2 && placeAt(tokens, run.first) && !role) return { kind: 'organisation', sure: false };
  if (role || run.roleFirst < run.first) return { kind: 'person', sure: true };
  if (length > 1 && length < 5 && (givenNames.has(first.lower) || titles.has(first.lower)))
    return { kind: 'person', sure: true };
  const following = tokens[run.next]?.lower ?? '';
  const noun = tokens[run.first - 1];
  if (noun && waters.has(noun.lower) && noun.text === noun.lower) return { kind: 'place', sure: true };
  if (placeHeads.has(following)) return { kind: 'place', sure: true };
  const before = tokens[run.first - 1]?.lower ?? '';
  if (hearerVerbs.has(before)) return { kind: 'organisation', sure: false };
  const described = before === 'of' && placeHeads.has(tokens[run.first - 2]?.lower ?? '');
  if (whereabouts.has(before) || described) return { kind: 'place', sure: false };
  if (first.text.length > 1 && length === 1 && first.text === first.text.toUpperCase())
    return { kind: 'organisation', sure: true };
  if (speechVerbs.has(following)) return { kind: 'person', sure: false };
  return { kind: 'unknown', sure: false };
}

/** "Bank of England": the head noun stands before "of". */
function opensBody(tokens: readonly Token[], run: NameRun): boolean {
  for (let i = run.first + 1; i < run.next; i++)
    if (tokens[i]!.lower === 'of') return organisationHeads.has(tokens[i - 1]!.lower);
  return false;
}
