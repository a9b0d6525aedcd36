/** Whether the best sentence tells of the very deed that is asked about. */

import { inflected } from '../../reading/data/speech.ts';
import { MET } from '../candidates/match.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import type { Ranked } from '../ranking/rank.ts';
import { FUTURE, isVerb, mainVerb, PAST, PRESENT } from './main-verb.ts';

/**
 * "Did she resign", "who pays for it": whether something was done is not told by a sentence without the verb, nor by whom
 * where no article has it.
 */
export function deedLacking(question: Question, terms: readonly Term[], { match }: Ranked): boolean {
  const { wanted, lowers } = question;
  const who = wanted !== 'claim';
  if (who && wanted !== 'person' && wanted !== 'place' && wanted !== 'thing') return false;
  const asking = who
    ? subjectAt(question)
    : lowers.findIndex((lower) => PAST.test(lower) || PRESENT.test(lower) || FUTURE.test(lower));
  if (asking < 0) return false;
  const verb = who
    ? terms.findIndex((term) => term.at === asking + 1 && !term.framing && isVerb(term))
    : mainVerb(terms, lowers, asking);
  // Whether somebody did it is not told by what others did.
  const untold = (t: number) =>
    t >= 0 && (who ? terms[t]!.nowhere && match.strengths[t]! < 0.76 : match.strengths[t]! < MET);
  if (!who && untold(predicateBehind(terms, asking))) return true;
  if (!untold(verb)) return false;
  // What somebody will do is not told by what they have done; "did they accept" is, by whatever they did to the offer.
  if (FUTURE.test(lowers[asking]!)) return true;
  const others = [...terms.keys()].filter((t) => t !== verb && !terms[t]!.framing);
  const told = (who ? others.filter((t) => terms[t]!.name) : others).filter((t) => !goesOn(t, terms));
  return told.length < 2 || !others.every((t) => match.strengths[t]! >= MET);
}

/** "Ann Doe" is one that is named, not two. */
const goesOn = (t: number, terms: readonly Term[]): boolean =>
  terms[t]!.name && terms[t - 1]?.name === true && terms[t - 1]!.at === terms[t]!.at - 1;

/** The last word before the verb of which somebody is asked for: "who", "which countries would"; -1 without one. */
function subjectAt({ lowers, focus }: Question): number {
  const who = lowers.indexOf('who');
  if (who >= 0) return who;
  const which = lowers.indexOf('which');
  const noun = which < 0 ? -1 : lowers.indexOf(focus?.lower ?? '', which + 1);
  return noun >= 0 && AUXILIARY.test(lowers[noun + 1] ?? '') ? noun + 1 : noun;
}

const AUXILIARY = /^(?:will|would|has|have|had|is|are|was|were|can|could|may|might)$/;

/** The term of the adjective behind a form of "be": "the talks were useless", "are they useless"; -1 without one. */
function predicateBehind(terms: readonly Term[], asking: number): number {
  const last = terms.length - 1;
  const { at, lexeme, name } = terms[last] ?? { at: -1 };
  // "Civilians" is what was hit, not what it was like.
  const plural = lexeme?.entry?.parts.includes('n') && /[^s]s$/.test(lexeme.lower);
  return at > asking && !name && lexeme?.entry?.part === 'a' && !plural ? last : -1;
}

/** What is done by saying it: other words of theirs are none of it. */
const ACTS: ReadonlySet<string> = new Set(
  inflected(
    'promise pledge vow threaten offer deny apologise apologize concede guarantee warn refuse reject',
  ).concat('admit admits admitted swear swears swore denies denied'.split(' ')),
);

/** "What did they promise": not told by whatever else they did or said. */
export function actLacking({ wanted, lowers }: Question, terms: readonly Term[], best: Ranked): boolean {
  if (wanted !== 'thing' && wanted !== 'statement') return false;
  const auxiliary = lowers.indexOf('what') + 1;
  if (auxiliary === 0 || !(PAST.test(lowers[auxiliary] ?? '') || PRESENT.test(lowers[auxiliary] ?? '')))
    return false;
  const verb = mainVerb(terms, lowers, auxiliary);
  return verb >= 0 && ACTS.has(terms[verb]!.lexeme.lower) && best.match.strengths[verb]! < MET;
}
