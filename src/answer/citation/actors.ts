/** Whoever is named in a sentence and may do something there, whatever is asked: no place where it is done. */

import { isDeterminer } from '../../language/determiners.ts';
import type { Statement } from '../../reading/article.ts';
import { placeHeads } from '../../reading/data/countries.ts';
import { contains, type Mention } from '../../reading/mention.ts';
import type { Name } from '../../reading/name/entities.ts';
import { keepWith } from '../../recent.ts';
import { isPredicate } from '../clause/verbs.ts';
import type { Ranked } from '../ranking/rank.ts';
import { withRole } from './somebody.ts';

interface Actor {
  readonly name: Name;
  /** The name with the role before it. */
  readonly whole: Mention;
  /** How surely one of that kind does something. */
  readonly sure: number;
  readonly behindBy: boolean;
}

const SURE = { person: 1, organisation: 0.8, unknown: 0.7, place: 0.4 } as const;

/** In the order in which they are named; told once as long as the statement is kept. */
export const actorsIn = keepWith((statement: Statement) => {
  const { names, text, times } = statement;
  const isTime = (name: Name) => times.some((time) => contains(time, name));
  return names.flatMap((name): Actor[] => {
    if (name.kind === 'nationality' || insideRole(name, statement) || isTime(name)) return [];
    if ((name.kind === 'place' || name.kind === 'unknown') && !acts(text, name)) return [];
    const whole = withRole(name);
    return [{ name, whole, sure: SURE[name.kind], behindBy: byWhom(text.slice(0, whole.start)) }];
  });
});

/** "the chief of staff to Doe" names Doe only to say who another is. */
function insideRole(name: Name, { names }: Statement): boolean {
  return names.some(({ role }) => role !== null && role.start <= name.start && name.end <= role.end);
}

/** "Hosted by Doe", "led by the singer Doe": whoever stands behind "by" did it; not "a song by Doe". */
const byWhom = (before: string) =>
  before.includes(' by ') &&
  /(?:ed|en|wn|ught|\b(?:led|made|held|won|built|run|sung|sent|told|sold|paid|shot|found|hit|cut|set)) by(?: (?:the|an?)(?: \p{Ll}[\p{L}-]*){0,3})? $/u.test(
    before,
  );

/** "Kenya sent troops", not "in Kenya", "Kenya's largest lake" or "Kenya Airways". */
function acts(text: string, { start, end }: Mention): boolean {
  return (
    !LOCATING.test(text.slice(Math.max(0, start - LOCATED), start)) &&
    !/^(?:['’]s?(?!\p{L})| \p{Lu})/u.test(text.slice(end))
  );
}

/** Characters of the longest words that say where, with the one before them. */
const LOCATED = 24;
const LOCATING =
  /(?:^|\s)(?:in|on|at|near|of|from|to|into|along|across|around|through|over|outside|inside|throughout|against)(?: the)?(?: (?:central|inner|downtown|(?:north|south)?(?:east|west|north|south)(?:ern)?))?\s$/iu;

/** Whether a place only tells where, or which: "the plan for Lima Park", "last summer's Lima talks" are no doing of theirs. */
export function isNobody({ start, end }: Mention, { words, span }: Ranked['sentence']): boolean {
  const at = words.findIndex((word) => word.start >= span.start + end);
  const next = words[at];
  const last = words[(next === undefined ? words.length : at) - 1]!;
  const isSite =
    last.start > span.start + start && placeHeads.has(last.lexeme.lower) && !SEAT.test(last.lexeme.lower);
  if (isSite && (next === undefined || next.before !== '' || !isPredicate(words, at))) return true;
  if (next === undefined || next.before !== '' || !next.lexeme.entry?.parts.includes('n')) return false;
  const before = words.findLast((word) => word.end <= span.start + start)?.lexeme.lower ?? '';
  return before === "'s" || (isDeterminer(before) && !isPredicate(words, at));
}

/** A firm may be called so, and a town or a region acts: "Hale Capital", "Lima Province". */
const SEAT = /^(?:capital|city|town|state|region|province|county|district|prefecture|territory)$/;
