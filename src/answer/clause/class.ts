/** The noun that a question asks a member of: "what LANGUAGE did they speak", "which river", "what kind of ATTACK". */

import { isAuxiliary } from '../../language/auxiliaries.ts';
import type { Lexeme } from '../../language/lexeme.ts';
import { singular } from '../../reading/amount/units.ts';
import { type Class, classes, familiar } from '../../reading/data/classes.ts';
import type { Question } from '../question/question.ts';

export interface ClassAsked {
  readonly noun: Lexeme;
  /** Its index in the question's words. */
  readonly at: number;
  /** Its names and members, where they are known. */
  readonly known: Class | null;
  /** Whether words of the lexicon that are of that kind are members. */
  readonly familiar: boolean;
  /** "What kind of attack" is answered by "drone strikes". */
  readonly kind: boolean;
}

const KIND = /^(?:kinds?|types?|sorts?)$/;
/** Words between "what" and the noun, where no auxiliary shows where it ends: "which american newspaper wrote it". */
const REACH = 3;

/** `null`: no noun is asked a member of. */
export function classAsked({ wanted, words, lowers }: Question): ClassAsked | null {
  if (wanted !== 'thing' && wanted !== 'place' && wanted !== 'person' && wanted !== 'statement') return null;
  const asking = lowers.findIndex((lower) => lower === 'what' || lower === 'which');
  if (asking < 0 || asking + 1 >= lowers.length) return null;
  const kind = KIND.test(lowers[asking + 1]!) && lowers[asking + 2] === 'of';
  const from = asking + (kind ? 3 : 1);
  const verb = lowers.findIndex((lower, i) => i >= from && isAuxiliary(lower));
  // "What was the colour of the car".
  const behind = verb === from;
  const at = behind ? namedBehind(lowers, from + 1) : nounBefore(lowers, from, verb);
  const noun = words[at]?.lexeme;
  if (noun === undefined || noun.stop) return null;
  const known = classOf(noun.lower);
  const isNoun = verb >= 0 || kind ? noun.entry?.parts.includes('n') : noun.entry?.part === 'n';
  if (known === null && isNoun !== true) return null;
  const kinds = familiar.has(singular(noun.lower));
  return behind && known === null && !kinds ? null : { noun, at, known, familiar: kinds, kind };
}

/** Whether it is known what is of the class. */
export const isListed = (asked: ClassAsked | null): boolean =>
  asked !== null && (asked.known !== null || asked.familiar);

const classOf = (lower: string): Class | null => classes.get(lower) ?? classes.get(singular(lower)) ?? null;

function nounBefore(lowers: readonly string[], from: number, verb: number): number {
  const of = lowers.indexOf('of', from);
  if (of > from && (verb < 0 || of < verb)) return of - 1;
  if (verb >= 0) return verb - 1;
  for (let at = from; at < from + REACH && at < lowers.length; at++)
    if (classOf(lowers[at]!) !== null || familiar.has(singular(lowers[at]!))) return at;
  return from;
}

/** "The name of the hotel", "the colour of the car". */
function namedBehind(lowers: readonly string[], from: number): number {
  const article = /^(?:the|their|his|her|its)$/;
  const at = article.test(lowers[from] ?? '') ? from + 1 : from;
  if (lowers[at] !== 'name' || lowers[at + 1] !== 'of') return lowers[at + 1] === 'of' ? at : -1;
  return article.test(lowers[at + 2] ?? '') ? at + 3 : at + 2;
}
