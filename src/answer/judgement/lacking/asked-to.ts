/** Whether the best sentence tells only that somebody is asked to do what a question asks whether they did. */

import { isHaving } from '../../../language/auxiliaries.ts';
import { MET } from '../../candidates/match.ts';
import { mainVerb } from '../../clause/main-verb.ts';
import { opens, type Words } from '../../clause/phrases.ts';
import { isAdverb, isPredicate } from '../../clause/verbs.ts';
import type { Case } from './case.ts';

/** "Did Doe resign" of "Roe called on Doe to resign": neither of them has done it. */
export function onlyAskedTo({ question, terms, best, matcher }: Case): boolean {
  const { wanted, lowers } = question;
  if (wanted !== 'claim' && wanted !== 'keywords') return false;
  const asking = lowers.findIndex((lower) => lower === 'did' || isHaving(lower));
  const verb = asking < 0 ? -1 : mainVerb(terms, lowers, asking);
  // "Did Doe call on Roe to resign" asks whether it was asked for.
  if (verb < 0 || lowers[terms[verb]!.at - 1] === 'to') return false;
  const { match, sentence } = best;
  const { words } = sentence;
  const told = words.flatMap(({ lexeme }, at) => {
    const found = match.positions[verb] === at && match.strengths[verb]! >= MET;
    return found || matcher.bond(terms[verb]!.lexeme, lexeme) >= MET ? [at] : [];
  });
  return told.length > 0 && told.every((at) => isAskedFor(words, at));
}

/** Words that ask somebody to do something; whoever is forced, helped or allowed to may have done it. */
const ASKING =
  /^(?:ask|tell|told|urg(?:e|es|ed|ing)$|order|want|expect|invit|call|press(?:e[ds]|ing)?$|beg(?:s|ged|ging)?$|appeal|advis|demand|instruct|plead|pled$|request|encourag|warn)/;

/** Words between such a word and "to". */
const REACH = 10;

/** Whether what the word there tells is only asked for: "called on Doe to resign", "was told to resign", "calls for Doe to resign". */
export function isAskedFor(words: Words, at: number): boolean {
  let to = at - 1;
  while (to > 0 && isAdverb(words[to]!.lexeme.lower)) to--;
  if (words[to]?.lexeme.lower !== 'to') return false;
  for (let i = to - 1; i >= 0 && i >= to - REACH; i--) {
    const { lower } = words[i]!.lexeme;
    if (ASKING.test(lower)) return true;
    if (opens(lower) || isPredicate(words, i) || /[,;:"“”]/.test(words[i + 1]!.before)) return false;
  }
  return false;
}
