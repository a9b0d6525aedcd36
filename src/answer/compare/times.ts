/** Holds one date against another: the same, nearer, wider, or another. */

import type { Statement } from '../../reading/article.ts';
import { aheadHedges } from '../../reading/data/hedges.ts';
import { phases } from '../../reading/data/time.ts';
import { type Mention, overlaps } from '../../reading/mention.ts';
import { familyOf, moved } from '../../reading/plans.ts';
import type { TimeMention } from '../../reading/time/times.ts';
import { bears } from './certainty.ts';
import { relateUndated } from './undated.ts';
import { DIFFERS, LESS, MORE, type Relation, SAME, type Topic, type ValueOf } from './value.ts';

/** How well each precision answers "when", best first. */
const precisions = [
  'day',
  'part of month',
  'week',
  'month',
  'season',
  'year',
  'clock',
  'vague',
  'decade',
  'duration',
];

/** The time that the statement gives for the topic; `written` is the article's date. */
export function timeIn(
  statement: Statement,
  topic: Topic,
  written: string | null,
  bold: Mention | null,
): ValueOf<'time'> | null {
  const hedges = statement.hedges.filter(({ kind }) => aheadHedges.has(kind));
  let best: { time: TimeMention; ahead: boolean; cost: number } | null = null;
  for (const time of statement.times) {
    if (time.precision === 'duration' || time.precision === 'decade') continue;
    const later = time.from !== null && written !== null && time.from > written;
    // "Talks on possible terms ended on Saturday": the doubt is of something else.
    const planned = hedges.some((hedge) => bears(hedge, { start: time.start, end: time.end, statement }));
    const ahead = later || (planned && (time.from === null || written === null || time.from >= written));
    let cost = precisions.indexOf(time.precision);
    if (bold && overlaps(time, bold)) cost -= 100;
    if (topic.ahead !== ahead) cost += topic.ahead ? 20 : 2;
    if (time.limit === 'since') cost += 10;
    if (time.precision === 'year' && topic.keys.has('year')) cost -= 15;
    if (best === null || cost < best.cost) best = { time, ahead, cost };
  }
  if (best === null || (topic.ahead && !best.ahead)) return null;
  const { time, ahead } = best;
  // An article speaks of few days to come: one of them is hardly another event.
  const fit = topic.ahead ? 1 : 0;
  return { facet: 'time', statement, start: time.start, end: time.end, fit, time, ahead };
}

/** How `b` stands to `a`. */
export function relateTimes(a: ValueOf<'time'>, b: ValueOf<'time'>, topic: Topic): Relation {
  const [one, other] = [a.time, b.time];
  if (one.from === null || one.to === null || other.from === null || other.to === null) {
    if (one.from === null) return other.from === null ? relateUndated(a, b, topic) : MORE;
    return LESS;
  }
  const [[from, to], [since, until]] = [meant(one), meant(other)];
  if (from === since && to === until) return SAME;
  if (from <= since && until <= to) return MORE;
  if (since <= from && to <= until) return LESS;
  // "By May 5" and "after May 1" leave each other room.
  if (from <= until && since <= to) return { stand: 'silent', apart: 'scope' };
  // One tells when it began, the other when it ended: no contradiction, and not the same either.
  const [phase, second] = [phaseOf(a), phaseOf(b)];
  return phase !== null && second !== null && phase !== second
    ? { stand: 'silent', apart: 'scope' }
    : DIFFERS;
}

/** The days that the words leave open: "by May 5" any up to it. */
function meant({ from, to, limit }: TimeMention): readonly [from: string, to: string] {
  if (/^(?:by|before|no later than)$/.test(limit ?? '')) return ['', to!];
  if (/^(?:after|not before)$/.test(limit ?? '')) return [from!, '\uffff'];
  return [from!, to!];
}

/** Words before a date among which the verb of its event stands. */
const PHASE_REACH = 7;

function phaseOf({ statement, start }: ValueOf<'time'>): 'begin' | 'end' | null {
  const { tokens } = statement;
  const at = tokens.findIndex((token) => token.start === start);
  for (let i = at - 1; i >= 0 && i >= at - PHASE_REACH; i--) {
    const phase = phases.get(tokens[i]!.lower);
    if (phase) return phase;
  }
  return null;
}

/**
 * Whether a plan has been overtaken: its day had come when a younger text, which tells another, was written, or that
 * text tells that it was put off.
 * Both dates are ISO; unknown dates overtake nothing.
 */
export function overtaken(
  plan: ValueOf<'time'>,
  written: string | null,
  younger: ValueOf<'time'>,
  youngerWritten: string | null,
): boolean {
  if (!plan.ahead || plan.time.to === null || written === null || youngerWritten === null) return false;
  if (youngerWritten <= written) return false;
  if (younger.ahead && differing(plan.time, younger.time) && changed(younger.statement)) return true;
  if (plan.time.to > youngerWritten) return false;
  return younger.time.to === null || younger.time.to > plan.time.to;
}

const differing = (plan: TimeMention, other: TimeMention) =>
  other.from !== null && other.to !== null && (other.from > plan.to! || other.to < plan.from!);

/** "now expected in April": the plan in its newest form, told of the event itself. */
const changed = ({ tokens }: Statement) =>
  tokens.some((_, i) => familyOf(tokens[i]!.lower) && moved(tokens, i));
