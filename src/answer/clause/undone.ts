/** Whether a sentence tells of a deed that it was not done: "has not signed", "declined to say", "no plans to pay". */

import { isAuxiliary } from '../../language/auxiliaries.ts';
import { opens, type Words } from './phrases.ts';
import { formOf, isAdverb, isVerb } from './verbs.ts';

const DENYING = /^(?:not|'t|n't|never|cannot)$/;
/** "Not only", "not just": what follows is so. */
const LIMITING = /^(?:only|just|merely|simply|least|until)$/;
const NO = /^(?:no|neither|without)$/;
/** "No fewer than 40", "no doubt". */
const EXTENT = /^(?:fewer|less|more|later|doubt|matter|sooner)$/;
/** Before "to": what follows is not done. */
const SHRINKING =
  /^(?:refus(?:e|es|ed|ing|al)|declin(?:e|es|ed|ing)|fail(?:s|ed|ing|ure)?|neglect(?:s|ed)?|unable|unwilling|reluctant|omit(?:s|ted)?)$/;
const DISOWNING = /^(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing))$/;
/** Words looked at between a word and what denies it. */
const REACH = 10;
/** Words between "no" and its noun at most. */
const BESIDE = 3;

/** Index of the word that denies what the word at `at` tells; -1 where it is told as done. */
export function denierOf(words: Words, at: number): number {
  const own = isVerb(words, at) ? beforeVerb(words, at) : beforeNoun(words, at);
  return own >= 0 ? own : disowned(words, at);
}

/** "Has not yet signed", "does not want to sign", "refused to sign", "signed no paper". */
function beforeVerb(words: Words, at: number): number {
  const next = words[at + 1];
  if (next?.before === '' && next.lexeme.lower === 'no' && !EXTENT.test(words[at + 2]?.lexeme.lower ?? ''))
    return at + 1;
  for (let i = at; i > 0 && i > at - REACH && words[i]!.before === ''; i--) {
    const { lower } = words[i - 1]!.lexeme;
    if (DENYING.test(lower)) return LIMITING.test(words[i]!.lexeme.lower) ? -1 : i - 1;
    if (lower === 'longer' && words[i - 2]?.lexeme.lower === 'no') return i - 2;
    if (lower === 'to') {
      const lead = i - 2;
      if (lead < 0 || words[i - 1]!.before !== '') return -1;
      if (SHRINKING.test(words[lead]!.lexeme.lower)) return lead;
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
    if (NO.test(lower)) return EXTENT.test(words[i + 1]!.lexeme.lower) ? -1 : i;
    if (!/^(?:a|an|any|immediate)$/.test(lower) && !/[na]/.test(entry?.parts ?? '')) return -1;
  }
  return -1;
}

/** "Denied having paid", "denied reports that he had paid". */
function disowned(words: Words, at: number): number {
  let that = false;
  for (let i = at - 1; i >= 0 && i > at - REACH && !/[,;:"“”]/.test(words[i + 1]!.before); i--) {
    const { lower } = words[i]!.lexeme;
    if (lower === 'and' || lower === 'but') return -1;
    if (lower === 'that') that = true;
    if (DISOWNING.test(lower) && (that || formOf(words[i + 1]!) === 'ing')) return i;
  }
  return -1;
}
