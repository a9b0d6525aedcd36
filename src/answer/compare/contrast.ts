/** Tells whether two sentences of like words yet say different things: another number, another day, or a denial. */

import type { Statement } from '../../reading/article.ts';
import { denials } from './denials.ts';
import type { Topic } from './value.ts';

export function contrasted(a: Statement, b: Statement, topic: Topic): boolean {
  // "No framework was agreed" and "the framework was discussed" share their words.
  const denied = a.negations.length > 0 !== b.negations.length > 0;
  return denied || counted(a, b) || dated(a, b) || denials(a, b, topic, false).length > 0;
}

/** Both count the same, and no two of their counts can be one. */
function counted(a: Statement, b: Statement): boolean {
  const pairs = a.quantities.flatMap((one) =>
    b.quantities
      .filter((other) => (one.outcome ?? one.unit) === (other.outcome ?? other.unit))
      .map((other) => [one, other] as const),
  );
  return pairs.length > 0 && !pairs.some(([one, other]) => meet(one.range, other.range));
}

/** Both tell days, and none that could be one. */
function dated(a: Statement, b: Statement): boolean {
  const daysOf = ({ times }: Statement) =>
    times.flatMap(({ from, to, limit }) =>
      from === null || to === null || limit === 'since' ? [] : [[from, to] as const],
    );
  const [days, others] = [daysOf(a), daysOf(b)];
  return (
    days.length > 0 && others.length > 0 && !days.some((one) => others.some((other) => meet(one, other)))
  );
}

const meet = <T>(a: readonly [T, T], b: readonly [T, T]) => a[0] <= b[1] && b[0] <= a[1];
