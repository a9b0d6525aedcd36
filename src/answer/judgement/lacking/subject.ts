/** Whether the best sentence tells what is asked of somebody else: "how much does Peru give" of what Chile gives. */

import { isAuxiliary, isBeing } from '../../../language/auxiliaries.ts';
import { stateAt } from '../../../reading/name/places.ts';
import { MET } from '../../candidates/match.ts';
import { doingOf, tellsOfAnother } from '../../ranking/doing.ts';
import type { Case } from './case.ts';

const DETERMINER = /^(?:the|a|an)$/;
/** Adverbs that begin a sentence and say nothing of its subject. */
const LINKING = /^(?:[a-z]+ly|also|however|meanwhile|moreover|instead|later|then|still|earlier|besides)$/;

export function anotherSubject({ question, terms, best, statement }: Case): boolean {
  const { wanted, lowers } = question;
  const { match, sentence } = best;
  if (wanted !== 'number' && wanted !== 'time') return false;
  const doing = doingOf(question, terms);
  if (doing !== null && tellsOfAnother(doing, best)) return true;
  const auxiliary = lowers.findIndex((lower) => isAuxiliary(lower) && !isBeing(lower));
  const at = auxiliary + (DETERMINER.test(lowers[auxiliary + 1] ?? '') ? 2 : 1);
  const subject = auxiliary < 0 ? -1 : terms.findIndex((term) => term.at === at && term.name);
  if (subject < 0 || match.strengths[subject]! >= MET || sentence.cues.pronoun) return false;
  const { names, tokens } = statement();
  // "Separately, the Chilean minister".
  const begins = tokens[1]?.lower === ',' && LINKING.test(tokens[0]!.lower) ? tokens.slice(2) : tokens;
  const first = begins.find(({ lower }) => !DETERMINER.test(lower))?.start ?? 0;
  const other = names.find(({ start, role }) => Math.min(start, role?.start ?? start) === first);
  if (other === undefined) return false;
  // "Washington gives" is told of "the United States".
  const state = stateAt(lowers, at);
  if (state !== null && other.country === state.country) return false;
  // "Peru's senate gives" tells of another's.
  return tokens.find(({ start }) => start >= other.end)?.lower !== "'s";
}
