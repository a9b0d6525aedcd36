/** What a question says that one who is named has done: "did DOE SIGN it". */

import { isAuxiliary, isBeing, isHaving } from '../../../language/auxiliaries.ts';
import { formOf, isAdverb } from '../../clause/verbs.ts';
import type { Question } from '../../question/question.ts';
import type { Term } from '../../question/weigh.ts';

/** Terms that name whoever does it, that of what they do, and those that name others it has to do with. */
export interface Doing {
  readonly who: readonly number[];
  readonly verb: number;
  readonly others: readonly number[];
}

const MUTUAL =
  /^(?:meet|met|play(?:ed)?|fac(?:e|ed)|fight|fought|marr(?:y|ied)|divorced?|debated?|talk(?:ed)?|speak|spoke|see|saw|join(?:ed)?|merged?|draw|drew)$/;

/** Whether two do it to each other: "when did Doe meet Roe", of Roe who met Doe. */
export const isMutual = (lower: string): boolean => MUTUAL.test(lower);

/** "Did DOE SIGN it", "said that DOE had SIGNED it", "DOE SIGNED when". */
export function doingsIn({ words, lowers, wanted }: Question, terms: readonly Term[]): Doing[] {
  // Who speaks is looked for apart.
  if (wanted === 'statement' || !terms.some(({ name }) => name)) return [];
  const names = namesIn(terms);
  return names.flatMap((who) => {
    let at = terms[who.at(-1)!]!.at + 1;
    let helper = '';
    for (; at < lowers.length && (isAuxiliary(lowers[at]!) || isAdverb(lowers[at]!)); at++)
      if (isAuxiliary(lowers[at]!)) helper = lowers[at]!;
    const verb = terms.findIndex((term) => term.at === at && !term.name && !term.framing);
    if (verb < 0 || isMutual(lowers[at]!) || isNounBefore({ words, lowers }, at, terms[who[0]!]!.at))
      return [];
    helper ||= helperBefore(terms[who[0]!]!.at, lowers);
    const form = formOf(words[at]!);
    const fits = isBeing(helper)
      ? form === 'ing'
      : helper === ''
        ? form === 'past' && lowers[at + 1] !== 'by'
        : form === (isHaving(helper) ? 'past' : 'plain');
    return fits ? [{ who, verb, others: names.flat().filter((t) => t > verb) }] : [];
  });
}

/** "Did Doe shares rise", "is a Doe meeting planned": it is no verb yet, but belongs to the name. */
function isNounBefore(
  { words, lowers }: Pick<Question, 'words' | 'lowers'>,
  at: number,
  name: number,
): boolean {
  const next = words[at + 1];
  const verb =
    next?.lexeme.entry?.part === 'v' && [words[at]!, next].every((word) => formOf(word) === 'plain');
  return verb || /^an?$/.test(lowers[name - 1] ?? '');
}

/** The terms of each name. */
function namesIn(terms: readonly Term[]): number[][] {
  const names: number[][] = [];
  for (const [t, { name, number, at }] of terms.entries()) {
    if (!name || number) continue;
    if (names.at(-1)?.at(-1) === t - 1 && terms[t - 1]!.at === at - 1) names.at(-1)!.push(t);
    else names.push([t]);
  }
  return names;
}

/** Words before a name that say who it is: "did the former mayor Doe". */
const TITLE_REACH = 4;

/** The auxiliary that a question has before the one whom it asks of; empty for none. */
function helperBefore(name: number, lowers: readonly string[]): string {
  for (let at = name - 1; at >= 0 && at >= name - TITLE_REACH; at--)
    if (isAuxiliary(lowers[at]!)) return lowers[at]!;
  return '';
}
