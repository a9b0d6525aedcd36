/** Whether the best sentence tells the post of the one who is asked about. */

import { MET } from '../../candidates/match.ts';
import type { Ranked } from '../../ranking/rank.ts';
import type { Case } from './case.ts';

/** Whether the one whose post is asked for is mentioned without any. */
export function unappointed({ question, terms, best: { match, sentence }, statement }: Case): number {
  if (question.words.some(({ lexeme }) => lexeme.lower === 'who')) return 0;
  const named = terms.findIndex(({ name }, t) => name && match.strengths[t]! >= MET);
  if (named < 0) return terms.some(({ name }) => name) ? 1 : 0;
  const at = sentence.words[match.positions[named]!]!.start - sentence.span.start;
  if (isApposed(match.positions[named]!, sentence)) return 0;
  return statement().names.some(({ start, end, role }) => role !== null && start <= at && at < end) ? 0 : 1;
}

/** Words between what somebody is and the name behind a comma: "the chief DIPLOMAT in Lima, Ann DOE". */
const APPOSED_REACH = 5;

function isApposed(name: number, { words, people }: Ranked['sentence']): boolean {
  let first = name;
  while (first > 0 && words[first]!.before === '' && words[first - 1]!.capital) first--;
  if (!words[first]!.before.includes(',')) return false;
  return people.some(
    (at) =>
      at < first &&
      first - at <= APPOSED_REACH &&
      words.slice(at + 1, first).every(({ before }) => before === ''),
  );
}
