/** Whether a sentence tells of somebody's "lawyer" by "his lawyer", where whoever has him is spoken of. */

import { ITSELF } from '../../../language/bonds.ts';
import { isTheirs } from '../../../language/determiners.ts';
import type { Candidate } from '../../candidates/candidate.ts';
import { MET } from '../../candidates/match.ts';
import type { Question } from '../../question/question.ts';
import type { Term } from '../../question/weigh.ts';

/** Terms of what somebody named has: "Doe's LAWYER", "doe LAWYER", "the LAWYER of Doe". */
export function possessedBySomebody({ lowers }: Question, terms: readonly Term[]): number[] {
  if (!terms.some(({ name }) => name)) return [];
  return [...terms.keys()].filter((t) => {
    const { name, at, lexeme } = terms[t]!;
    if (name || lexeme.entry?.part !== 'n') return false;
    const owner = lowers[at + 1] === 'of' ? terms[t + 1] : terms[t - 1];
    return owner?.name === true && Math.abs(owner.at - at) <= 2;
  });
}

/** "His lawyer said so", in a paragraph or under a title that names all who are asked about. */
export function tellsPossessed(
  possessed: readonly number[],
  terms: readonly Term[],
  { match, paragraph, title, sentence: { words } }: Candidate,
): boolean {
  return (
    possessed.some(
      (t) => match.strengths[t]! >= ITSELF && isTheirs(words[match.positions[t]! - 1]?.lexeme.lower ?? ''),
    ) && terms.every(({ name }, t) => !name || Math.max(paragraph[t]!, title[t]!) >= MET)
  );
}
