/** Whether a sentence tells of a deed that it was not done: "has not signed", "declined to say", "no plans to pay". */

import { isAuxiliary } from '../../language/auxiliaries.ts';
import { isExtent, nobodyBefore } from './nobody.ts';
import { opens, type Words } from './phrases.ts';
import { formOf, isAdverb, isVerb } from './verbs.ts';

const DENYING = /^(?:not|'t|n't|never|cannot)$/;
/** "Not only", "not just": what follows is so. */
const LIMITING = /^(?:only|just|merely|simply|least|until)$/;
/** "Did not resign until June": then it was done. "Would not" and "has not" tell of no such day. */
const DELAYED = /^(?:did|was|were|had)n?$/;
const NO = /^(?:no|neither|without)$/;
/** Before "to": what follows is not done. */
const SHRINKING =
  /^(?:refus(?:e|es|ed|ing|al)|declin(?:e|es|ed|ing)|fail(?:s|ed|ing|ure)?|neglect(?:s|ed)?|hesitat(?:e|es|ed|ing)|unable|unwilling|reluctant|omit(?:s|ted)?)$/;
/** Before "to": what follows may be done one day. */
const INTENDING =
  /^(?:promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|vow(?:s|ed|ing)?|threaten(?:s|ed|ing)?|plan(?:s|ned|ning)?|hop(?:e|es|ed|ing)|intend(?:s|ed|ing)?|want(?:s|ed|ing)?|offer(?:s|ed|ing)?|wish(?:es|ed|ing)?)$/;
/** Before a verb in "-ing", which is not done. */
const SHUNNING = /^(?:without|avoid(?:s|ed|ing)?)$/;
/** Before "from" and a verb in "-ing", which is not done. */
const PREVENTING =
  /^(?:barr?(?:s|ed|ing)?|ban(?:s|ned|ning)?|prevent(?:s|ed|ing)?|stop(?:s|ped|ping)?|ke(?:eps?|pt|eping)|block(?:s|ed|ing)?|prohibit(?:s|ed|ing)?|refrain(?:s|ed|ing)?|abstain(?:s|ed|ing)?|deter(?:s|red|ring)?|discourag(?:e|es|ed|ing)|exclud(?:e|es|ed|ing))$/;
const DISOWNING = /^(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing))$/;
/** What is disowned with all that it tells: "denied the claim that", not "denied the appeal that". */
const TALE =
  /^(?:report|claim|allegation|accusation|suggestion|rumou?r|charge|assertion|insinuation|speculation|notion|idea)s?$/;
/** Words looked at between a word and what denies it. */
const REACH = 10;
/** Words between "no" and its noun at most. */
const BESIDE = 3;

/** Index of the word that denies what the word at `at` tells; -1 where it is told as done. `over`: an intention is not enough. */
export function denierOf(words: Words, at: number, over: boolean): number {
  const own = isVerb(words, at) ? ofVerb(words, at, over) : beforeNoun(words, at);
  return own >= 0 ? own : disowned(words, at);
}

function ofVerb(words: Words, at: number, over: boolean): number {
  const by = beforeVerb(words, at);
  if (by >= 0) return by;
  const lead = at - 2;
  const isIntended =
    over && lead >= 0 && words[at - 1]!.lexeme.lower === 'to' && INTENDING.test(words[lead]!.lexeme.lower);
  return isIntended ? lead : nobodyBefore(words, at);
}

/** "Has not yet signed", "does not want to sign", "refused to sign", "signed no paper". */
function beforeVerb(words: Words, at: number): number {
  const next = words[at + 1];
  if (next?.before === '' && next.lexeme.lower === 'no' && !isExtent(words[at + 2]?.lexeme.lower ?? ''))
    return at + 1;
  for (let i = at; i > 0 && i > at - REACH && words[i]!.before === ''; i--) {
    const { lower } = words[i - 1]!.lexeme;
    if (DENYING.test(lower)) return isLimited(words, i - 1, at) ? -1 : i - 1;
    if (lower === 'longer' && words[i - 2]?.lexeme.lower === 'no') return i - 2;
    if (formOf(words[i]!) === 'ing') {
      if (SHUNNING.test(lower)) return i - 1;
      if (lower === 'from') return preventedBy(words, i - 1);
    }
    if (lower === 'to') {
      const lead = i - 2;
      if (lead < 0 || words[i - 1]!.before !== '') return -1;
      if (DENYING.test(words[lead]!.lexeme.lower)) return lead;
      // "Did not fail to pay": paid.
      if (SHRINKING.test(words[lead]!.lexeme.lower)) return beforeVerb(words, lead) >= 0 ? -1 : lead;
      const noun = noBefore(words, lead);
      if (noun >= 0) return noun;
      // "Did not agree to sign", not "was not there to sign".
      if (!isVerb(words, lead)) return -1;
      i = lead + 1;
      continue;
    }
    if (!isAuxiliary(lower) && !isAdverb(lower)) return -1;
  }
  return -1;
}

/** "Not only signed", "did not sign until June". */
function isLimited(words: Words, not: number, at: number): boolean {
  if (LIMITING.test(words[not + 1]!.lexeme.lower)) return true;
  if (!DELAYED.test(words[not - 1]?.lexeme.lower ?? '')) return false;
  for (let i = at + 1; i < words.length && i < at + REACH && words[i]!.before === ''; i++)
    if (/^(?:un)?till?$/.test(words[i]!.lexeme.lower)) return true;
  return false;
}

/** "Barred the pilot from flying". */
function preventedBy(words: Words, from: number): number {
  for (let i = from - 1; i >= 0 && i >= from - BESIDE - 1 && words[i + 1]!.before === ''; i--)
    if (PREVENTING.test(words[i]!.lexeme.lower)) return i;
  return -1;
}

/** "No plans", "without a plan", "has not announced a plan". */
function beforeNoun(words: Words, at: number): number {
  const own = noBefore(words, at);
  if (own >= 0) return own;
  for (let i = at - 1; i > 0 && i >= at - BESIDE - 1 && /^-?$/.test(words[i + 1]!.before); i--) {
    if (isVerb(words, i)) return beforeVerb(words, i);
    if (opens(words[i]!.lexeme.lower)) return -1;
  }
  return -1;
}

/** Where "no" stands before a noun and what describes it; -1 for nowhere. */
function noBefore(words: Words, at: number): number {
  for (let i = at - 1; i >= 0 && i >= at - BESIDE && /^-?$/.test(words[i + 1]!.before); i--) {
    const { lower, entry } = words[i]!.lexeme;
    if (NO.test(lower)) return isExtent(words[i + 1]!.lexeme.lower) ? -1 : i;
    if (!/^(?:a|an|any|immediate)$/.test(lower) && !/[na]/.test(entry?.parts ?? '')) return -1;
  }
  return -1;
}

/** "Denied having paid", "denied reports that he had paid". */
function disowned(words: Words, at: number): number {
  let told = false;
  for (let i = at - 1; i >= 0 && i > at - REACH && !/[,;:"“”]/.test(words[i + 1]!.before); i--) {
    const { lower } = words[i]!.lexeme;
    if (lower === 'and' || lower === 'but') return -1;
    const next = words[i + 1]!;
    if (next.lexeme.lower === 'that' && (DISOWNING.test(lower) || TALE.test(lower))) told = true;
    if (DISOWNING.test(lower) && (told || formOf(next) === 'ing')) return i;
  }
  return -1;
}
