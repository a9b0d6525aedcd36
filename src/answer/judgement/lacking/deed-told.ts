/** Where it is asked whether somebody did something, a sentence that tells it of them goes before one that has half of it. */

import { isAuxiliary } from '../../../language/auxiliaries.ts';
import { isArticle } from '../../../language/determiners.ts';
import type { Wanted } from '../../answer.ts';
import { LITERAL, MET, NAMED } from '../../candidates/match.ts';
import { mainVerb } from '../../clause/main-verb.ts';
import { subjectOfVerb } from '../../clause/subjects.ts';
import { isAdverb } from '../../clause/verbs.ts';
import type { Question } from '../../question/question.ts';
import type { Term } from '../../question/weigh.ts';
import type { Ranked } from '../../ranking/rank.ts';
import { isAskedFor } from './asked-to.ts';
import { liftTelling } from './lift.ts';

/** "Did Doe resign": of the best sentences the first that has Doe for the subject of resigning, if the best one has not, or has Doe asked to. */
export function deedFirst(
  question: Question,
  terms: readonly Term[],
  ranked: readonly Ranked[],
): readonly Ranked[] {
  const [best] = ranked;
  const deed = best === undefined ? null : deedIn(question, terms);
  if (best === undefined || deed === null) return ranked;
  const { verb, subject } = deed;
  const onlyAsked = ({ match, sentence: { words } }: Ranked) =>
    match.strengths[verb]! >= MET && isAskedFor(words, match.positions[verb]!);
  const asked = onlyAsked(best);
  const least = asked ? MET : NAMED;
  const hasBoth = ({ match: { strengths } }: Ranked) =>
    strengths[verb]! >= least && strengths[subject.at(-1)!]! >= LITERAL;
  if (!asked && (hasBoth(best) || best.sentence.cues.pronoun)) return ranked;
  const hasRest = ({ match }: Ranked) =>
    terms.every(
      ({ framing }, t) =>
        framing || subject.includes(t) || best.match.strengths[t]! < MET || match.strengths[t]! >= MET,
    );
  return liftTelling(ranked, (one) =>
    hasBoth(one) && hasRest(one) && !onlyAsked(one) && isDoneBy(one, verb, subject.at(-1)!) ? 1 : 0,
  );
}

/** A place, a number or a thing may be told of the deed by another sentence. */
const ASKED: ReadonlySet<Wanted> = new Set<Wanted>(['claim', 'time', 'reason']);

/** The term of the verb and those of the name of whoever did it: "did Ann Doe resign". */
function deedIn({ wanted, lowers }: Question, terms: readonly Term[]) {
  if (!ASKED.has(wanted)) return null;
  const auxiliary = lowers.findIndex(isAuxiliary);
  const verb = auxiliary < 0 ? -1 : mainVerb(terms, lowers, auxiliary);
  if (verb < 0) return null;
  const subject: number[] = [];
  // "Is the hospital where Doe died" asks of no deed of the hospital.
  for (let at = auxiliary + (isArticle(lowers[auxiliary + 1]!) ? 2 : 1); at < terms[verb]!.at; at++) {
    const t = terms.findIndex((term) => term.at === at);
    if (t < 0 ? !isAdverb(lowers[at]!) : !terms[t]!.name) return null;
    if (t >= 0) subject.push(t);
  }
  return subject.length > 0 ? { verb, subject } : null;
}

function isDoneBy({ match, sentence: { words } }: Ranked, verb: number, who: number): boolean {
  const doer = subjectOfVerb(words, match.positions[verb]!);
  if (doer === null || doer === 'untold') return false;
  const { stem } = words[match.positions[who]!]!.lexeme;
  return words.slice(doer.first, doer.next).some(({ lexeme }) => lexeme.stem === stem);
}
