/** Whether it is told of nobody that he did something: "no country signed", "neither Peru nor Chile signed". */

import { isAuxiliary } from '../../language/auxiliaries.ts';
import { isPreposition, joins, opens, type Words } from './phrases.ts';
import { isAdverb, isPredicate } from './verbs.ts';

const NOBODY = /^(?:no|neither|none|nobody)$/;
/** "No country except Peru": somebody after all. */
const EXCEPTING = /^(?:except|excepting|save|besides|than|apart|aside|bar)$/;
/** "No fewer than 40", "no doubt Peru". */
const EXTENT = /^(?:fewer|less|more|later|doubt|matter|sooner|wonder|longer)$/;
/** Words looked at before a verb. */
const REACH = 12;

/** Whether the word before, in lower case, makes "no" say how much rather than that there is none. */
export const isExtent = (lower: string) => EXTENT.test(lower);

/** Index of the word that makes nobody of whoever does what the verb at `verb` tells; -1 for somebody. */
export function nobodyBefore(words: Words, verb: number): number {
  let end = verb;
  while (end > 0 && words[end]!.before === '' && helps(words[end - 1]!.lexeme.lower)) end--;
  for (let at = end - 1; at >= 0 && at > verb - REACH && /^[-’']?$/.test(words[at + 1]!.before); at--) {
    const { lower } = words[at]!.lexeme;
    if (NOBODY.test(lower)) {
      const next = words[at + 1]!;
      if (isExtent(next.lexeme.lower) || next.number) return -1;
      // "Towns with no water".
      return at > 0 && words[at]!.before === '' && isPreposition(words[at - 1]!.lexeme.lower) ? -1 : at;
    }
    if (EXCEPTING.test(lower) || joins(lower) || opens(lower) || isPredicate(words, at)) return -1;
  }
  return -1;
}

const helps = (lower: string) => isAuxiliary(lower) || isAdverb(lower);
