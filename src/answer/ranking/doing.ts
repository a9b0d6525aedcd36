/** Whether a sentence tells of a deed what is asked of somebody: "how much did the firm lose" of what the town may lose. */

import { isAuxiliary, isBeing, isOfPast } from '../../language/auxiliaries.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { MET } from '../candidates/match.ts';
import { mayBeVerb } from '../clause/main-verb.ts';
import { groupOf, subjectOf } from '../clause/subjects.ts';
import { isPronoun, isVerb } from '../clause/verbs.ts';
import { LASTING } from '../question/duration.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';

/** Terms of whoever does it and of the verb; whether it has been done. */
export interface Doing {
  readonly subject: readonly number[];
  readonly verb: number;
  readonly past: boolean;
}

const NOT_YET = /^(?:will|would|could|may|might|should|must|can|shall|to)$/;

/** `null` where nothing is asked of a deed by anybody who is named. */
export function doingOf({ wanted, lowers }: Question, terms: readonly Term[]): Doing | null {
  if (wanted !== 'number') return null;
  const auxiliary = lowers.findIndex((lower) => isAuxiliary(lower) && !isBeing(lower));
  if (auxiliary < 0) return null;
  const behind = [...terms.keys()].filter((t) => terms[t]!.at > auxiliary);
  const verbs = behind.filter((t, i) => i > 0 && mayBeVerb(terms[t]!));
  // "How many did the collapse kill".
  const verb = verbs.find((t) => terms[t]!.lexeme.entry?.part === 'v') ?? verbs[0];
  if (verb === undefined) return null;
  const subject = behind.filter((t) => t < verb);
  if (!subject.some((t) => terms[t]!.name)) return null;
  return { subject, verb, past: isOfPast(lowers[auxiliary]!) };
}

/** Whether the verb has another subject there than is asked about, or is still to be done. */
export function tellsOfAnother(
  { subject, verb, past }: Doing,
  { match, sentence: { words } }: Candidate,
): boolean {
  const at = match.positions[verb]!;
  if (match.strengths[verb]! < MET || !isVerb(words, at)) return false;
  const { first } = groupOf(words, at);
  const helper = words[first]!.lexeme.lower;
  if (past && NOT_YET.test(helper === 'to' || first === at ? (words[first - 1]?.lexeme.lower ?? '') : helper))
    return true;
  if (subject.some((t) => match.strengths[t]! >= MET)) return false;
  const party = subjectOf(words, at, first);
  if (party === null || party === 'untold') return false;
  const head = words[party.next - 1]!;
  const { entry, lower } = head.lexeme;
  // "He" and "the company" may be whoever is asked about.
  return !head.capital && !isPronoun(lower) && entry?.part === 'n' && !entry.person && !entry.group;
}

/** "How much does Doe earn" is not told without a word of earning. */
export function isUndone(question: Question, terms: readonly Term[], { match }: Candidate): boolean {
  const doing = doingOf(question, terms);
  if (doing === null || match.strengths[doing.verb]! >= MET) return false;
  const { framing, lexeme } = terms[doing.verb]!;
  return !framing && !LASTING.test(lexeme.lower);
}
