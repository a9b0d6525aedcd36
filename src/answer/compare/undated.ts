/** Holds times against each other that no date tells: "overnight", "hours before the vote", "recently". */

import { contains } from '../../reading/mention.ts';
import { familyOf } from '../../reading/plans.ts';
import { type Beside, besideIn } from '../../reading/time/beside.ts';
import {
  DIFFERS,
  LESS,
  MORE,
  overlap,
  type Relation,
  SAME,
  stemsOf,
  type Topic,
  type ValueOf,
} from './value.ts';

const said = ({ statement: { text }, start, end }: ValueOf<'time'>) => text.slice(start, end).toLowerCase();

/** What was "hours before" one event was not so before another. */
const BESIDE = /\b(?:before|after|earlier|later)$/;

/** These leave open when, but for whether it has been: anything nearer that is told tells more. */
const LOOSE =
  /^(?:(recently|in recent \w+)|soon|shortly|later on|at a later date|in the near future|in the coming \w+)$/;

/** "Overnight" and "hours before" may be one time; they are where both sentences tell it by one event. */
export function relateUndated(a: ValueOf<'time'>, b: ValueOf<'time'>, topic: Topic): Relation {
  const [event, other] = [eventBeside(a), eventBeside(b)];
  if (event !== null && other !== null && isOneEvent(a, event, b, other, topic))
    return event.side === other.side ? SAME : DIFFERS;
  const beside = BESIDE.test(said(a)) && (event !== null || other !== null);
  if (said(a) === said(b) && !beside) return SAME;
  const [loose, second] = [LOOSE.exec(said(a)), LOOSE.exec(said(b))];
  if ((loose === null) === (second === null)) return { stand: 'silent', apart: 'wording' };
  const past = (loose ?? second)![1] !== undefined;
  const nearer = loose === null ? a : b;
  if (past === nearer.ahead) return { stand: 'silent', apart: 'wording' };
  return loose === null ? LESS : MORE;
}

/** The only event by which the sentence tells when. */
function eventBeside({ statement }: ValueOf<'time'>): Beside | null {
  const [only, ...others] = besideIn(statement);
  return only !== undefined && others.length === 0 ? only : null;
}

/** Share of their words from which two events are called alike. */
const MOSTLY = 0.5;

/** Whether both are called alike, or on one side of them by words for events of one kind. */
function isOneEvent(
  a: ValueOf<'time'>,
  event: Beside,
  b: ValueOf<'time'>,
  other: Beside,
  topic: Topic,
): boolean {
  if (overlap(stemsOf(a.statement, event, topic), stemsOf(b.statement, other, topic)) >= MOSTLY) return true;
  const kinds = kindsIn(a, event);
  return event.side === other.side && kindsIn(b, other).some((kind) => kinds.includes(kind));
}

const kindsIn = ({ statement: { tokens } }: ValueOf<'time'>, event: Beside): string[] =>
  tokens.flatMap((token) => (contains(event, token) ? (familyOf(token.lower)?.family ?? []) : []));
