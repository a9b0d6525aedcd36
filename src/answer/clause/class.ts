/** The noun that a question asks a member of: "what LANGUAGE did they speak", "which river", "what kind of ATTACK". */

import { isAuxiliary } from '../../language/auxiliaries.ts';
import type { Lexeme } from '../../language/lexeme.ts';
import { singular } from '../../reading/amount/units.ts';
import { type Class, classes, familiar } from '../../reading/data/classes.ts';
import type { Question } from '../question/question.ts';
import { formOf } from './verbs.ts';

/** What is known of the noun and of what is called so. */
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
  const name = lowers.findIndex((lower, i) => lower === 'name' && lowers[i + 1] === 'of');
  if ((asking < 0 && name !== 0) || asking + 1 >= lowers.length) return null;
  const kind = KIND.test(lowers[asking + 1]!) && lowers[asking + 2] === 'of';
  const from = asking + (kind ? 3 : 1);
  const verb = lowers.findIndex((lower, i) => i >= from && isAuxiliary(lower));
  // "What was the colour of the car".
  const behind = verb === from || name >= 0;
  const at =
    name >= 0
      ? headAt(words, name + (ARTICLE.test(lowers[name + 2] ?? '') ? 3 : 2))
      : behind
        ? namedBehind(lowers, from + 1)
        : nounBefore(words, lowers, from, verb);
  const noun = words[at]?.lexeme;
  if (noun === undefined || noun.stop) return null;
  const known = classOf(noun.lower);
  const next = words[at + 1];
  const ends = verb >= 0 || kind || (next !== undefined && formOf(next) === 'past');
  const isNoun = ends ? noun.entry?.parts.includes('n') : noun.entry?.part === 'n';
  if (known === null && isNoun !== true) return null;
  const kinds = familiar.has(singular(noun.lower));
  const group = name >= 0 && noun.entry?.group === true;
  return behind && known === null && !kinds && !group ? null : { noun, at, known, familiar: kinds, kind };
}

/** Whether it is known what is of the class. */
export const isListed = (asked: ClassAsked | null): boolean =>
  asked !== null && (asked.known !== null || asked.familiar);

const classOf = (lower: string): Class | null => classes.get(lower) ?? classes.get(singular(lower)) ?? null;

function nounBefore(words: Question['words'], lowers: readonly string[], from: number, verb: number): number {
  const head = lowers[from - 1] === 'which' ? headAt(words, from) : from;
  const next = words[head + 1];
  const form = next === undefined || lowers[from - 1] !== 'which' ? null : formOf(next);
  // "Which lower COURT held that it was so": what stands behind a verb is not asked for.
  if (form === 'past' && (verb < 0 || head < verb)) return head;
  const of = lowers.indexOf('of', from);
  if (of > from && (verb < 0 || of < verb)) return of - 1;
  // "Which ports EXACTLY did they close".
  if (verb >= 0) return words[verb - 1]?.framing === true && verb - 1 > from ? verb - 2 : verb - 1;
  for (let at = from; at < from + REACH && at < lowers.length; at++)
    if (classOf(lowers[at]!) !== null || familiar.has(singular(lowers[at]!))) return at;
  return form === null ? from : head;
}

/** The noun that leads those from there on: "human rights GROUP", "two JUSTICES". */
function headAt(words: Question['words'], from: number): number {
  const leads = (i: number) => words[i]?.number === true || words[i]?.lexeme.entry?.part === 'a';
  let at = from;
  while (at + 1 < words.length && (leads(at) || isNoun(words[at + 1]!))) at++;
  return at;
}

/** Whether it is a noun as a rule, and so belongs to the one before. */
const isNoun = ({ lexeme }: Question['words'][number]): boolean =>
  lexeme.entry?.part === 'n' && !lexeme.stop && !lexeme.proper && formOf({ lexeme }) !== 'past';

const ARTICLE = /^(?:the|their|his|her|its)$/;

/** "The colour of the car". */
function namedBehind(lowers: readonly string[], from: number): number {
  const at = ARTICLE.test(lowers[from] ?? '') ? from + 1 : from;
  return lowers[at + 1] === 'of' ? at : -1;
}
