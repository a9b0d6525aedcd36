/** A question as every sort of business reads it. */

import { spelledOut } from '../../language/chat.ts';
import { runsOf } from '../../language/runs.ts';
import type { Named } from '../../reading/sentence.ts';
import type { Topic } from '../compare/value.ts';
import type { Question } from '../question/question.ts';

/** The question, with what is read from it only where a sort needs it. */
export interface Asking {
  /** What was meant. */
  readonly text: string;
  readonly question: Question;
  /** What answers are compared by. */
  readonly topic: Topic;
  /** Reads the names in the text, which takes longer than words. */
  asked(): Named;
  /** The words of the text in lower case, without the mark of an owner: most questions are told apart without. */
  lowers(): readonly string[];
}

/** The same with its words read once, when first asked for. */
export function askingOf(given: Omit<Asking, 'lowers'>): Asking {
  let words: readonly string[] | null = null;
  const lowers = () => {
    words ??= lowersOf(given.text);
    return words;
  };
  return { ...given, lowers };
}

const runs = runsOf(/[\p{L}\p{N}'’]/u);
/** The mark of an owner at the end of a word. */
const OWNER = /['’]s?(?![\p{L}\p{N}'’])/gu;

function lowersOf(text: string): string[] {
  let lower = text.toLowerCase();
  if (lower.includes('follow')) lower = lower.replace(/follow[- ]up/g, 'followup');
  if (/['’]/.test(lower)) lower = lower.replace(OWNER, '');
  return runs(lower).map(spelledOut);
}
