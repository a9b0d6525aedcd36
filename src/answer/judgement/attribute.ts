/** Whether the best sentence tells the one thing that is asked of somebody or something: "Doe's age", "meeting agenda". */

import { MET } from '../candidates/match.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import type { Ranked } from '../ranking/rank.ts';

/** Share of a few words from which one of them is what is asked of the others. */
const ASKED = 0.15;

/** Of whatever is asked in one word nothing is told where that word is nowhere. */
export function attributeLacking(
  { wanted, defines, words }: Question,
  terms: readonly Term[],
  best: Ranked,
): boolean {
  const untold = (term: Term) => term.nowhere && term.lexeme.entry?.part === 'n' && !isMet(term, terms, best);
  if (wanted === 'keywords' || (wanted === 'thing' && terms.length === words.length))
    return terms.length > 2 && terms.some((term) => !term.framing && term.weight >= ASKED && untold(term));
  // An amount is told by a number, whatever it is called: "16-year-old".
  const told = wanted === 'number' && best.sentence.signs.some(({ kind }) => kind === 'number');
  if ((wanted !== 'thing' && wanted !== 'number') || told || defines) return false;
  const names = terms.filter(({ name }) => name);
  const [noun, ...more] = terms.filter(({ name, framing }) => !name && !framing);
  return names.length > 0 && noun !== undefined && more.length === 0 && untold(noun);
}

const isMet = (term: Term, terms: readonly Term[], { match, paragraph }: Ranked) => {
  const t = terms.indexOf(term);
  return Math.max(match.strengths[t]!, paragraph[t]!) >= MET;
};
