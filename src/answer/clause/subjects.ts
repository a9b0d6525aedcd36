/** Who is the subject of a verb, also of one that has its subject in another clause: "agreed to pay", "who pays", "and paid". */

import { isAuxiliary, isBeing } from '../../language/auxiliaries.ts';
import { speechVerbs } from '../../reading/data/speech.ts';
import {
  beginningAt,
  beginsTime,
  endingAt,
  headOf,
  isPreposition,
  joins,
  nameBefore,
  opens,
  ownerBefore,
  type Phrase,
  stretchTo,
  type Words,
} from './phrases.ts';
import { formOf, isAdverb, isPredicate, isPronoun, isVerb } from './verbs.ts';

/** `untold`: the sentence does not say it, as "he was arrested" of who arrested him; `null`: it is not understood. */
export type Party = Phrase | 'untold' | null;

/** "Asked Doe to leave": whoever is asked does it. */
const ASKING =
  /^(?:ask|tell|told|urge|order|forc|want|allow|help|expect|invit|persuad|requir|enabl|let|call|press|beg|got|get)/;

/** "Accused Doe of selling", "praised Doe for coming", "kept Doe from leaving": whoever is judged or hindered does it. */
const JUDGING =
  /^(?:accus|arrest|ban|bar|blam|charg|condemn|convict|criticis|criticiz|detain|discourag|fin(?:e|ed|es|ing)$|fired?$|hail|honou?r|indict|investigat|jail|keep|kept|ask|prais|prevent|prosecut|punish|reprimand|sack|sentenc|stop|su(?:e|ed|es|ing)$|suspect|suspend|thank|warn)/;

/** The verb with its auxiliaries: where they begin, and whether it is done to the subject. */
export function groupOf(words: Words, at: number): { first: number; passive: boolean } {
  const past = formOf(words[at]!) === 'past';
  let first = at;
  let [being, helped] = [false, false];
  while (first > 0 && words[first]!.before === '') {
    const { lower } = words[first - 1]!.lexeme;
    if (isAuxiliary(lower)) helped = true;
    else if (!isAdverb(lower)) break;
    if (isBeing(lower)) being = true;
    first--;
  }
  if (past && !helped)
    // "A plan backed by Peru", "was tried and convicted".
    being =
      words[at + 1]?.lexeme.lower === 'by' ||
      (joins(words[first - 1]?.lexeme.lower ?? '') && first > 2 && groupOf(words, first - 2).passive);
  return { first, passive: past && being };
}

/** The subject of the verb at `at`, which begins at `first` with its auxiliaries. */
export function subjectOf(words: Words, at: number, first: number): Party {
  const before = words[first - 1];
  const participle = first === at && formOf(words[at]!) === 'ing';
  if (!before) return participle ? subjectBehind(words, at) : null;
  const { lower } = before.lexeme;
  if (lower === 'to' && words[first]!.before === '') return controllerOf(words, first - 1);
  if (
    participle &&
    (words[at]!.before !== '' || isPreposition(lower) || /^(?:of|while|after|before)$/.test(lower))
  )
    return judgedFor(words, first - 1) ?? subjectBefore(words, first - 1) ?? subjectBehind(words, at);
  // "Began shouting", "remained jailed".
  if (first === at && formOf(words[at]!) !== 'plain' && isVerb(words, first - 1))
    return subjectOfVerb(words, first - 1);
  if (joins(lower)) return subjectBefore(words, first - 1);
  if (/^(?:who|which|that)$/.test(lower)) return antecedentOf(words, first - 1);
  return endingAt(words, first) ?? 'untold';
}

/** Words between a verb of judging and what somebody is judged for: "sentenced the former mayor Doe to a year for". */
const JUDGED_REACH = 16;

/** "The court fined Doe for selling it", before "for": Doe sold it, not the court; `null` where nobody is judged. */
function judgedFor(words: Words, preposition: number): Phrase | null {
  if (!/^(?:for|of|from|with)$/.test(words[preposition]!.lexeme.lower)) return null;
  for (let at = preposition - 1; at >= 0 && at > preposition - JUDGED_REACH; at--) {
    const { lower } = words[at]!.lexeme;
    if (/[;:"“”]/.test(words[at + 1]!.before) || opens(lower)) return null;
    if (!isVerb(words, at)) continue;
    // "Was fined for selling it" has its subject before.
    return JUDGING.test(lower) && !groupOf(words, at).passive ? beginningAt(words, at + 1) : null;
  }
  return null;
}

/** The same of a verb whose auxiliaries are still to be found. */
export const subjectOfVerb = (words: Words, at: number) => subjectOf(words, at, groupOf(words, at).first);

/** Who does what stands behind "to": "Doe agreed to pay", "they forced Doe to pay", "Doe's move to pay". */
function controllerOf(words: Words, to: number): Party {
  let at = to - 1;
  while (at > 0 && isAdverb(words[at]!.lexeme.lower)) at--;
  if (at < 0) return null;
  // "Is to pay", "was due to pay", "is likely to pay".
  if (isVerb(words, at) || isAuxiliary(words[at]!.lexeme.lower) || isBeing(words[at - 1]?.lexeme.lower ?? ''))
    return subjectOfVerb(words, at);
  const time = timeEndingAt(words, at);
  // "Marched on Friday to demand it": whoever marched demands it.
  if (time > 0 && !asks(words, time)) return subjectBefore(words, to);
  const owner = ownerBefore(words, at);
  if (owner) return owner;
  const phrase = endingAt(words, at + 1);
  return phrase && ASKING.test(words[phrase.first - 1]?.lexeme.lower ?? '') ? phrase : null;
}

/** Where "on Friday" or "last week" begins that ends with that word; -1 for another. */
function timeEndingAt(words: Words, at: number): number {
  const { lower } = words[at]!.lexeme;
  const lead = words[at - 1]?.lexeme.lower ?? '';
  if (beginsTime(lower)) return lead === 'on' ? at - 1 : at;
  return /^(?:last|this)$/.test(lead) && /^(?:week|month|year|night|morning)$/.test(lower) ? at - 1 : -1;
}

/** Whether the clause that goes on before that word asks somebody to do something. */
function asks(words: Words, end: number): boolean {
  for (let at = end - 1; at > 0; at--) {
    const { lower } = words[at]!.lexeme;
    if (opens(lower) || /[;:"“”]/.test(words[at + 1]!.before)) return false;
    if (ASKING.test(lower) && isVerb(words, at)) return true;
  }
  return false;
}

/** The subject of the clause that goes on before that word: of its first verb, for others may stand in phrases. */
function subjectBefore(words: Words, from: number): Party {
  let verb = -1;
  for (let at = from - 1; at > 0; at--) {
    const { lower } = words[at]!.lexeme;
    if (verb >= 0 && (opens(lower) || speechVerbs.has(lower) || /[,;:"“”()]/.test(words[at + 1]!.before)))
      break;
    if (isPredicate(words, at)) verb = at;
  }
  if (verb < 0) return null;
  while (isAuxiliary(words[verb]!.lexeme.lower) && isAuxiliary(words[verb + 1]?.lexeme.lower ?? '')) verb++;
  return subjectOfVerb(words, verb);
}

/** "After beating Peru, Chile won": whoever stands at the head of the clause behind. */
function subjectBehind(words: Words, at: number): Party {
  const first = words.findIndex(({ before }, i) => i > at && before.includes(','));
  return first < 0 ? null : beginningAt(words, first);
}

/** Whom a clause with "who" describes; of "Doe is a nurse who sued" Doe. */
function antecedentOf(words: Words, relative: number): Party {
  const stretch = stretchTo(words, relative);
  if (stretch === null) return 'untold';
  let first = stretch.first;
  for (let at = first; at < stretch.next; at++) if (isPreposition(words[at]!.lexeme.lower)) first = at + 1;
  const copula = first - 1;
  if (first === stretch.first && isBeing(words[copula]?.lexeme.lower ?? '')) {
    const subject = subjectOfVerb(words, copula);
    if (subject !== 'untold' && subject !== null && !isPronoun(words[subject.first]!.lexeme.lower))
      return subject;
  }
  return nameBefore(words, first) ?? headOf(words, { first, next: stretch.next });
}
