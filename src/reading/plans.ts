/** Finds what a sentence says is still to come: "further talks are scheduled for May" speaks of the next talks. */

import type { Token } from '../language/tokens.ts';
import { wordSet } from '../language/word-set.ts';
import { singular } from './amount/units.ts';
import type { Statement } from './article.ts';
import { aheadHedges, intendedHedges } from './data/hedges.ts';
import { familyVerbs, furtherWords, planFamilies } from './data/plans.ts';
import type { Mention } from './mention.ts';
import type { TimeMention } from './time/times.ts';

/** One event to come, of a family such as meetings or votes. */
export interface Plan {
  readonly family: string;
  /** What the sentence calls it, in the singular. */
  readonly noun: string;
  /** Whether it is said to be another one: "next", "further", "reconvene". */
  readonly another: boolean;
  readonly time: TimeMention | null;
  /** How much the sentence tells about it; only compared within a family. */
  readonly weight: number;
}

interface Family {
  readonly family: string;
  readonly noun: string;
}

/** Every word that belongs to a family, plurals too. */
export const families: ReadonlyMap<string, Family> = new Map(
  [...planFamilies.keys(), ...familyVerbs.keys()]
    .flatMap((word) => [word, `${word}s`, `${word}es`, word.replace(/y$/, 'ies')])
    .flatMap((word): [string, Family][] => {
      const found = familyAmong(word);
      return found === null ? [] : [[word, found]];
    }),
);

function familyAmong(lower: string): Family | null {
  for (const noun of lower.endsWith('s') && lower.length > 4 ? [singular(lower), lower] : [lower]) {
    const family = planFamilies.get(noun);
    if (family) return { family, noun };
  }
  const noun = familyVerbs.get(lower);
  return noun === undefined ? null : { family: planFamilies.get(noun)!, noun };
}

/** The family of meetings, votes, launches that a word belongs to, with its singular. */
export function familyOf(lower: string): Family | null {
  return families.get(lower) ?? null;
}

/** The first time in the sentence that had not come when it was written (`written`, ISO date). */
export function timeAhead(statement: Statement, written: string | null): TimeMention | null {
  return statement.times.find((time) => isAhead(time, statement, written)) ?? null;
}

/** Whether the time was still to come on the ISO date `written`; without one, whether something planned is told. */
export function isAhead(time: TimeMention, statement: Statement, written: string | null): boolean {
  if (time.from === null || time.precision === 'duration') return false;
  if (written === null) return statement.hedges.some(({ kind }) => kind === 'planned');
  return (
    time.from > written ||
    (time.to! >= written && statement.hedges.some(({ kind }) => intendedHedges.has(kind)))
  );
}

/** At most one a family, the most telling; `written` is the article's date. */
export function plansIn(statement: Statement, written: string | null): Plan[] {
  const { tokens, hedges, times } = statement;
  if (!hedges.some(({ kind }) => aheadHedges.has(kind)) && times.length === 0) return [];
  const time = timeAhead(statement, written);
  if (time === null) {
    const hedged = hedges.some(({ kind }) => kind !== 'apparent' && kind !== 'reported');
    const further = tokens.some(({ lower }) => furtherWords.has(lower));
    if (!(hedged && further)) return [];
  }
  const plans = new Map<string, Plan>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const found = familyOf(token.lower);
    if (found === null) continue;
    const { family, noun } = found;
    const another =
      furtherWords.has(token.lower) ||
      tokens[i + 1]?.lower === 'again' ||
      near(tokens, i) ||
      moved(tokens, i);
    if (time === null && !another) continue;
    const nearTime = time !== null && Math.abs(token.start - time.start) < 90;
    const weight =
      (time === null ? 0 : 4) +
      (time?.precision === 'day' ? 2 : 0) +
      (another ? 2 : 0) +
      (nearTime ? 1 : 0) +
      (statement.heading ? -3 : statement.paragraph.section === 'summary' ? 0 : 1);
    const known = plans.get(family);
    if (!known || known.weight < weight) plans.set(family, { family, noun, another, time, weight });
  }
  return [...plans.values()];
}

/** "the planned February 1 meeting": the word that says it is another one stands a little before the noun. */
function near(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    if (tokens[i]!.kind === 'mark') return false;
    if (furtherWords.has(tokens[i]!.lower)) return true;
  }
  return false;
}

const changes = wordSet('now postponed rescheduled delayed moved');

/** "the session is now expected in April": the plan in its newest form. */
export function moved(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 5).some(({ lower }) => changes.has(lower));
}

/** "as early as February 1": the limit is part of what is said. */
export function withLimit({ start, end, limit }: TimeMention, { text }: Statement): Mention {
  if (limit === null) return { start, end };
  const before = text.slice(0, start).trimEnd();
  return before.toLowerCase().endsWith(limit) ? { start: before.length - limit.length, end } : { start, end };
}

/** Families that a sentence speaks of, planned or past. */
export function familiesIn({ tokens }: Statement): string[] {
  return [...new Set(tokens.flatMap(({ lower }) => familyOf(lower)?.family ?? []))];
}
