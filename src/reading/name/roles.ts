/** Finds the role that a sentence gives a name: before it, behind it, or shared with the name before. */

import type { Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/word-set.ts';
import { isCapital } from '../capitals.ts';
import { roleModifiers, roleNouns } from '../data/roles.ts';
import { speechVerbs } from '../data/speech.ts';
import type { Mention } from '../mention.ts';
import type { NameRun } from './names.ts';
import { placeAt } from './places.ts';

/** The role of each run, in the order of the runs; `null` where the sentence gives none. */
export function rolesOf(tokens: readonly Token[], runs: readonly NameRun[]): (Mention | null)[] {
  const roles: (Range | null)[] = [];
  for (const [n, run] of runs.entries()) {
    roles.push(
      leading(tokens, run) ??
        apposition(tokens, run) ??
        ahead(tokens, run) ??
        shared(tokens, runs[n - 1], roles[n - 1] ?? null, run),
    );
  }
  return roles.map((role) => role && { start: tokens[role.first]!.start, end: tokens[role.next - 1]!.end });
}

interface Range {
  readonly first: number;
  readonly next: number;
}

/** "Deputy Foreign Minister X", "chief negotiator X", "Kremlin spokesman X", "X's aide Y". */
function leading(tokens: readonly Token[], run: NameRun): Range | null {
  let first = run.roleFirst;
  if (first === run.first) {
    const before = tokens[first - 1];
    if (
      !before ||
      !roleNouns.has(before.lower) ||
      isCapital(tokens[run.first - 1]!) ||
      tokens[run.first]!.start - before.end !== 1
    ) {
      // "chief of staff John Doe"
      if (
        before?.lower !== 'staff' ||
        tokens[first - 2]?.lower !== 'of' ||
        !roleNouns.has(tokens[first - 3]?.lower ?? '')
      )
        return null;
      first -= 2;
    }
    first--;
  }
  const limit = Math.max(0, first - 6);
  while (first > limit && belongsLeft(tokens, first - 1)) first--;
  while (first < run.first - 1 && tokens[first]!.kind === 'mark') first++;
  return { first, next: run.first };
}

function belongsLeft(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  if (roleModifiers.has(lower) || roleNouns.has(lower)) return true;
  if (lower === '-') return i > 0 && tokens[i - 1]!.end === tokens[i]!.start;
  if (determiners.has(lower)) return false;
  // A capital belongs to the role where it is a place, a body or a name: but not a sentence's first ordinary word.
  return (
    isCapital(tokens[i]!) &&
    (i > 0 || placeAt(tokens, i) !== null || isCapital(tokens[i + 1]!) || roleNouns.has(tokens[i + 1]!.lower))
  );
}

const determiners = wordSet("the a an its his her their our 's who is was then now");
const linkers = wordSet('of to for at in on with under');

/** How many words may stand between the comma and the role noun: "the country's long-serving deputy foreign minister". */
const APPOSITION_REACH = 8;

/** "X, head of the city council", "X, the chief of staff to Y", "X (the coach)". */
function apposition(tokens: readonly Token[], run: NameRun): Range | null {
  const mark = tokens[run.next]?.text;
  if (mark !== ',' && mark !== '(') return null;
  let i = run.next + 1;
  if (tokens[i]?.lower === 'who') i += 2;
  const start = i;
  let noun = -1;
  for (; i < tokens.length && i < start + APPOSITION_REACH; i++) {
    const { lower, kind } = tokens[i]!;
    if (roleNouns.has(lower)) {
      noun = i;
      if (!roleNouns.has(tokens[i + 1]?.lower ?? '')) break;
    } else if (
      kind === 'mark' ? lower !== '-' : speechVerbs.has(lower) || linkers.has(lower) || lower === 'and'
    )
      break;
    else if (
      i === start &&
      !determiners.has(lower) &&
      !roleModifiers.has(lower) &&
      !isCapital(tokens[i]!) &&
      tokens[i]!.kind !== 'number'
    )
      break;
  }
  if (noun < 0) return null;
  // "X, Secretary Y said" names another person: a capital directly behind the role noun.
  const behind = tokens[noun + 1];
  if (behind && isCapital(behind) && isCapital(tokens[noun]!)) return null;
  if (behind && isCapital(behind) && behind.kind === 'word' && !determiners.has(tokens[start]!.lower))
    return null;
  const next = endOfRole(tokens, noun + 1);
  // "killed 15 in Arica, officials said": a speaker follows the comma, no description of the name.
  const closed =
    !tokens[next] || tokens[next]!.kind === 'mark' || /^(?:and|who|as|in|on)$/.test(tokens[next]!.lower);
  return closed ? { first: start, next } : null;
}

/** What somebody may be the head of: "director of the safety programme". */
const bodies = wordSet(
  'staff state party city region council police army ministry department team club union company office group fund bank ' +
    "court board country house party's program programme project center centre institute association federation " +
    'foundation division agency service services unit bureau school hospital network affairs policy operations relations ' +
    'studies security',
);

/** On from the role noun over "of the …", "to …", "and …" inside a body's name. */
function endOfRole(tokens: readonly Token[], from: number): number {
  let i = from;
  for (;;) {
    const token = tokens[i];
    if (!token) return i;
    if (linkers.has(token.lower)) {
      let at = i + 1;
      while (tokens[at] && (tokens[at]!.lower === 'the' || tokens[at]!.lower === 'a')) at++;
      if (!tokens[at] || tokens[at]!.kind === 'mark') return i;
      i = at + 1;
    } else if (
      isCapital(token) ||
      token.lower === "'s" ||
      (token.text === '.' && tokens[i - 1]!.text.length === 1)
    )
      i++;
    else if (
      token.lower === 'and' &&
      tokens[i + 1] &&
      isCapital(tokens[i + 1]!) &&
      isCapital(tokens[i - 1]!) &&
      tokens[i + 2] &&
      isCapital(tokens[i + 2]!)
    )
      i += 2;
    else if (token.kind === 'word' && i > from && (roleModifiers.has(token.lower) || bodies.has(token.lower)))
      i++;
    else return i;
  }
}

/** "the chief of staff to Y, X": the role stands before, closed by a comma. */
function ahead(tokens: readonly Token[], run: NameRun): Range | null {
  const comma = run.roleFirst - 1;
  if (tokens[comma]?.text !== ',') return null;
  for (let i = comma - 1; i >= 0 && i >= comma - 10; i--) {
    const { lower, kind } = tokens[i]!;
    if (kind === 'mark' && lower !== '-') return null;
    if (!roleNouns.has(lower)) continue;
    let first = i;
    while (
      first > 0 &&
      (roleModifiers.has(tokens[first - 1]!.lower) || roleNouns.has(tokens[first - 1]!.lower))
    )
      first--;
    const opened = determiners.has(tokens[first - 1]?.lower ?? '');
    if (!opened || endOfRole(tokens, i + 1) !== comma) return null;
    return { first: withOwner(tokens, first), next: comma };
  }
  return null;
}

/** "Northbank's chief executive": whose it is belongs to the role. */
function withOwner(tokens: readonly Token[], first: number): number {
  if (tokens[first - 1]?.lower !== "'s") return first;
  let owner = first - 1;
  while (owner > 0 && isCapital(tokens[owner - 1]!)) owner--;
  return owner < first - 1 ? owner : first;
}

/** "envoys X and Y": a role in the plural is that of both. */
function shared(
  tokens: readonly Token[],
  previous: NameRun | undefined,
  role: Range | null,
  run: NameRun,
): Range | null {
  if (!previous || !role || role.next !== previous.first) return null;
  const noun = tokens[role.next - 1]!.lower;
  const between = tokens.slice(previous.next, run.roleFirst).map((token) => token.lower);
  return noun.endsWith('s') && /^(?:and|,|, and|or)$/.test(between.join(' ')) ? role : null;
}
