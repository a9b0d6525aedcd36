/** What a question asks of somebody: "who fined the bank", "who was fined", "who did they meet with", "whose bank was it". */

import { isAuxiliary, isBeing, isDoing, isHaving } from '../../language/auxiliaries.ts';
import { roleNouns } from '../../reading/data/roles.ts';
import { speechVerbs } from '../../reading/data/speech.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import { isPreposition } from './phrases.ts';
import { formOf, isAdverb } from './verbs.ts';

/**
 * Whoever does it, whomever it is done to, who is named behind a preposition, who is so ("who was angry"), whose
 * something is, and who has it.
 */
export type Part = 'doer' | 'undergoer' | 'partner' | 'bearer' | 'owner' | 'holder';

/** The deed, and which part in it is asked for. */
export interface Deed {
  /** Places of its words among the terms, that which tells most first: "who wants to solve it". */
  readonly terms: readonly number[];
  readonly part: Part;
  /** What the partner stands behind: "with". */
  readonly preposition: string;
}

const WHO: ReadonlySet<string> = new Set(['who', 'whom', 'whose']);
/** Before, or for, whoever else has to do with it. */
const BEGINS_PARTY = /^(?:the|a|an|this|that|these|those|his|her|its|their|he|she|it|they|we|you|i)$/;
const LINKING = /^(?:becomes?|became|remain(?:s|ed)?|feels?|felt|seem(?:s|ed)?|gets?|got)$/;
/** What a question leaves behind whom it asks for: "who did they meet with". */
const LEFT_AT_END = /^(?:with|to|for|from|against|about|on|at|of)$/;

/** `null`: nothing of the kind is asked, as in "who is the mayor". */
export function deedOf(question: Question, terms: readonly Term[]): Deed | null {
  const { words, lowers } = question;
  const who = whoAt(question);
  // "The bridge built by".
  if (who < 0) return lowers.at(-1) === 'by' ? asked('doer', verbsIn(terms, 0).slice(-1)) : null;
  if (lowers[who] === 'whose') {
    const verb = lowers.findIndex((lower, i) => i > who && isAuxiliary(lower));
    return asked('owner', termsIn(terms, who + 1, verb < 0 ? who + 2 : verb).reverse());
  }
  // "Who was it that signed" asks who signed.
  const introduced = isBeing(lowers[who + 1] ?? '') && /^(?:it|that)$/.test(lowers[who + 2] ?? '');
  const helpers = helpersFrom(lowers, introduced && lowers[who + 3] === 'that' ? who + 4 : who + 1);
  const { at, first } = helpers;
  const isSubject = BEGINS_PARTY.test(lowers[at] ?? '') || terms.some((term) => term.at === at && term.name);
  return isDoing(first) || (first !== '' && isSubject)
    ? ofAnother(words, terms, helpers)
    : ofWhoever(words, terms, helpers);
}

/** Where "who" stands, or the noun that stands for it: "which OFFICIAL signed it"; -1 without one. */
function whoAt({ lowers, wanted, focus }: Question): number {
  const who = lowers.findIndex((lower) => WHO.has(lower));
  if (who >= 0 || wanted !== 'person' || focus === null) return who;
  const which = lowers.findIndex((lower) => lower === 'which' || lower === 'what');
  return which < 0 ? -1 : lowers.indexOf(focus.lower, which + 1);
}

const asked = (part: Part, terms: readonly number[], preposition = ''): Deed | null =>
  terms.length > 0 ? { terms, part, preposition } : null;

const termsIn = (terms: readonly Term[], from: number, to = Number.POSITIVE_INFINITY) =>
  terms.flatMap(({ at }, t) => (at >= from && at < to ? [t] : []));

const verbsIn = (terms: readonly Term[], from: number) =>
  termsIn(terms, from).filter((t) => !terms[t]!.name && terms[t]!.lexeme.entry?.parts.includes('v'));

/** "Who did the mayor meet with": another does it. */
function ofAnother(words: Question['words'], terms: readonly Term[], { at, first }: Helpers): Deed | null {
  const fits = fittingTo(first);
  const verb = verbsIn(terms, at + 1).find((t) => fits(words[terms[t]!.at]!));
  if (verb === undefined) return isHaving(first) ? asked('holder', termsIn(terms, at)) : null;
  const from = terms[verb]!.at;
  const others = verbsIn(terms, from + 1);
  // "Who did they speak to about it".
  const left = words[from + 1]?.lexeme.lower ?? '';
  if (/^(?:with|to)$/.test(left) && isPreposition(words[from + 2]?.lexeme.lower ?? ''))
    return asked('partner', [verb], left);
  // "Who did they say was there".
  if (speechVerbs.has(words[from]!.lexeme.lower) && others.length > 0) return asked('doer', others.slice(-1));
  // "Who do they want to meet": the last verb is the one that is asked of.
  const chain = others.filter((t) => inChain(words, from, terms[t]!.at));
  // "Who do they want to keep the jobs": the last has whom or what it is done to, the first has not.
  const behind = words[(terms[chain.at(-1) ?? verb]?.at ?? from) + 1]?.lexeme.lower ?? '';
  const verbs = chain.length > 0 && BEGINS_PARTY.test(behind) ? [verb] : [verb, ...chain].reverse();
  const end = words.at(-1)!.lexeme.lower;
  if (end === 'by') return asked('doer', verbs);
  if (isBeing(first) && !terms.some((term) => term.at === at && term.name)) {
    // "Who is the man leading the talks" asks who leads them, "who is the man accused of it" who that is.
    const next = words[from + 1]?.lexeme.lower ?? '';
    if (BEGINS_PARTY.test(next)) return formOf(words[from]!) === 'ing' ? asked('doer', verbs) : null;
    if (verbs.length === 1 && formOf(words[from]!) === 'past') return null;
  }
  return LEFT_AT_END.test(end) ? asked('partner', verbs, end) : asked('undergoer', verbs);
}

/** "Who met the mayor", "who was met", "who is angry". */
function ofWhoever(words: Question['words'], terms: readonly Term[], { at, last }: Helpers): Deed | null {
  const form = words[at] ? formOf(words[at]!) : null;
  if (isBeing(last) && form !== 'past' && form !== 'ing')
    return isQuality(words, at) ? asked('bearer', termsIn(terms, at, at + 1)) : null;
  if (isHaving(last) && form !== 'past') return asked('holder', termsIn(terms, at));
  if (form === null) return null;
  // "Who became angry", "who got hurt".
  if (LINKING.test(words[at]!.lexeme.lower) && /[av]/.test(words[at + 1]?.lexeme.entry?.parts ?? ''))
    return asked(formOf(words[at + 1]!) === 'past' ? 'undergoer' : 'bearer', termsIn(terms, at + 1, at + 2));
  const chain = verbsIn(terms, at).filter((t) => inChain(words, at, terms[t]!.at));
  return asked(isBeing(last) && form === 'past' ? 'undergoer' : 'doer', chain);
}

/** "Who was angry", "who is welcome at the talks", not "who is the general". */
function isQuality(words: Question['words'], at: number): boolean {
  const { lower, entry } = words[at]?.lexeme ?? {};
  if (lower === undefined || roleNouns.has(lower) || entry?.person) return false;
  const ends = words[at + 1] === undefined || LEFT_AT_END.test(words[at + 1]!.lexeme.lower);
  return entry?.part === 'a' || (ends && entry?.parts.includes('a') === true);
}

/** The auxiliaries behind "who": the first, the last, and where what follows begins; empty for none. */
interface Helpers {
  readonly at: number;
  readonly first: string;
  readonly last: string;
}

function helpersFrom(lowers: readonly string[], from: number): Helpers {
  let [first, last] = ['', ''];
  let at = from;
  for (; at < lowers.length; at++) {
    const lower = lowers[at]!;
    if (isAuxiliary(lower)) [first, last] = [first || lower, lower];
    // "Who is to sign" asks who will.
    else if (lower === 'to' && last !== '') last = 'to';
    else if (!isAdverb(lower)) break;
  }
  return { at, first, last };
}

/** Whether a verb is of the form that follows the auxiliary: "is meeting", "was fined", "has fined", "did fine". */
function fittingTo(auxiliary: string): (word: Question['words'][number]) => boolean {
  return (word) => {
    const form = formOf(word);
    if (isBeing(auxiliary)) return form === 'ing' || form === 'past';
    if (isHaving(auxiliary)) return form === 'past';
    return form !== null && !/[^s]s$/.test(word.lexeme.lower);
  };
}

/** "Wants TO solve", "started SHOOTING": whether a verb has the same subject as the one at `from`. */
function inChain(words: Question['words'], from: number, to: number): boolean {
  if (to === from) return true;
  const between = words.slice(from + 1, to).map(({ lexeme }) => lexeme);
  const linked = between.every(
    ({ lower, entry }) => lower === 'to' || isAuxiliary(lower) || isAdverb(lower) || entry?.part === 'v',
  );
  return linked && (between.some(({ lower }) => lower === 'to') || formOf(words[to]!) === 'ing');
}
