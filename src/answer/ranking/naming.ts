/** Whether a name stands in a sentence with its other part, where that part is asked for: "Ann" of Doe. */

import { ITSELF } from '../../language/bonds.ts';
import { givenNames } from '../../reading/data/given-names.ts';
import { roleModifiers, roleNouns } from '../../reading/data/roles.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { type NamePart, namePartAsked } from '../question/name-part.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import type { SentenceWord } from '../reader/word.ts';

/** Which part of a name that is given is asked for: "the mayor's first name" gives none. */
export function namePartOf({ wanted, lowers }: Question, terms: readonly Term[]): NamePart | null {
  return wanted === 'person' && terms.some(({ name }) => name) ? namePartAsked(lowers) : null;
}

/** Whether a name of the question has such a part beside it there. */
export function tellsNamePart(
  { side }: NamePart,
  terms: readonly Term[],
  { match, sentence: { words } }: Candidate,
): boolean {
  return terms.some(({ name }, t) => {
    if (!name || match.strengths[t]! < ITSELF) return false;
    const at = match.positions[t]!;
    return side === 'before' ? isPart(words, at - 1, at) : isPart(words, at + 1, at + 1);
  });
}

/** Whether the word there is of a name, and nothing stands between it and the other: `second` is the later of both. */
function isPart(words: readonly SentenceWord[], at: number, second: number): boolean {
  const word = words[at];
  if (!word?.capital || words[second]!.before !== '' || word.lexeme.stop) return false;
  const { lower, entry, proper } = word.lexeme;
  if (roleNouns.has(lower) || roleModifiers.has(lower)) return false;
  // At the beginning of a sentence any word has a capital.
  return at > 0 || entry === undefined || proper || givenNames.has(lower);
}
