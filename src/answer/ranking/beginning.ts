/** Whether a sentence tells of the beginning that is asked for: "when did the strike start". */

import { wordSet } from '../../language/word-set.ts';
import { phases } from '../../reading/data/time.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { LITERAL, MET, NAMED } from '../candidates/match.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';

/** "When did it start" is answered by "they convened on May 3". */
const STARTING = wordSet('start begin commence kick open launch reopen');
/** "When does it open" is answered by "it stays closed until May 3". */
const SHUT = wordSet('closed shut shuttered suspended');
const isUntil = (lower: string) => lower === 'until' || lower === 'till';
const starts = (lower: string) =>
  (phases.get(lower) === 'begin' && !CONVENING.test(lower)) || lower === 'underway';
/** A war does not begin where those convene who talk about it. */
const CONVENING = /^conven/;
/** "When did the talks start" is answered by "they met on May 3", of what does not meet it tells nothing. */
const GATHERED = wordSet('gathered met convene convenes convened');

/** Whether a word in lower case asks for a beginning. */
export const isStarting = (lower: string): boolean => STARTING.has(lower);

/** The term for beginning in "when did it start"; -1 in other questions. */
export function beginningAsked({ wanted, lowers }: Question, terms: readonly Term[]): number {
  const asking = lowers.findIndex((lower) => /^(?:when|day|date)$/.test(lower));
  const past = /^(?:did|was|were)$/.test(lowers[asking + 1] ?? '');
  return wanted === 'time' && past
    ? terms.findIndex(
        ({ lexeme }, t) => t > 0 && /^(?:start|begin|commence|kick|open|launch)/.test(lexeme.lower),
      )
    : -1;
}

/** `verb`: the term for beginning. */
export function tellsBeginning(
  verb: number,
  terms: readonly Term[],
  { match, sentence }: Pick<Candidate, 'match' | 'sentence'>,
): boolean {
  const says = (test: (lower: string) => boolean) => sentence.words.some(({ lexeme }) => test(lexeme.lower));
  const opening = /open/.test(terms[verb]!.lexeme.lower);
  return (
    // The verb itself: "leave" is near "start".
    match.strengths[verb]! >= LITERAL ||
    // "Broke out".
    says(starts) ||
    (isMeeting(terms[verb - 1]) && says((word) => GATHERED.has(word))) ||
    sentence.words.some(
      ({ lexeme }, i) => BREAKING.test(lexeme.lower) && sentence.words[i + 1]?.lexeme.lower === 'out',
    ) ||
    (opening && says((word) => SHUT.has(word)) && says(isUntil)) ||
    isDeed(verb - 1, terms, { match, sentence })
  );
}

const isMeeting = (event: Term | undefined): boolean =>
  event === undefined || event.framing || MEETING.test(event.lexeme.lower);
const MEETING =
  /^(?:talks?|meetings?|summit|conference|sessions?|negotiations?|rounds?|forum|congress|discussions?|gathering|assembly)$/;

const BREAKING = /^(?:break|breaks|broke|broken|breaking)$/;

/** Told with its time, and of what began. */
export const dates = (verb: number, terms: readonly Term[], candidate: Candidate): boolean =>
  tellsBeginning(verb, terms, candidate) &&
  terms.some(({ framing }, t) => t !== verb && !framing && candidate.match.strengths[t]! >= MET) &&
  (CLOCK.test(candidate.sentence.text) ||
    candidate.sentence.signs.some(({ kind, sure }) => kind === 'time' && sure >= DATED));

const CLOCK = /\b\d{1,2}(?::\d\d)? ?[ap]\.?m\b/i;
/** How sure a sign of a time is that is no clause. */
const DATED = 0.6;

/** "They walked out on May 3" for a strike: what began is told as a deed. */
function isDeed(
  term: number,
  terms: readonly Term[],
  { match, sentence }: Pick<Candidate, 'match' | 'sentence'>,
): boolean {
  if (term < 0 || match.strengths[term]! < NAMED) return false;
  const { stem, lower } = sentence.words[match.positions[term]!]!.lexeme;
  return stem !== terms[term]!.lexeme.stem && /ed$/.test(lower);
}
