/** Whether the best sentence tells of what a question takes for granted: that it happened, and to whom. */

import { isAuxiliary, isModal, isOfPast } from '../../../language/auxiliaries.ts';
import { isArticle } from '../../../language/determiners.ts';
import type { Statement } from '../../../reading/article.ts';
import { planVerbs } from '../../../reading/data/plans.ts';
import { familyOf, isAhead } from '../../../reading/plans.ts';
import { MET } from '../../candidates/match.ts';
import { AHEAD, mainVerb, mayBeParticiple } from '../../clause/main-verb.ts';
import type { Question } from '../../question/question.ts';
import type { Term } from '../../question/weigh.ts';
import { isStarting, tellsBeginning } from '../../ranking/beginning.ts';
import type { Ranked } from '../../ranking/rank.ts';
import type { Case } from './case.ts';

export function premiseLacking({
  question: { wanted, lowers },
  terms,
  best,
  statement,
  written,
}: Case): boolean {
  if (wanted !== 'time' && wanted !== 'reason') return false;
  const asking = askingAt(lowers);
  // "The bridge built when".
  const short = asking > 0 && asking === lowers.length - 1;
  const auxiliary = short ? 'was' : (lowers[asking + 1] ?? '');
  const past = isOfPast(auxiliary);
  if (asking < 0 || isModal(auxiliary) || !isAuxiliary(auxiliary)) return false;
  const verb = short
    ? terms.findIndex((term) => term.at === asking - 1 && mayBeParticiple(term))
    : mainVerb(terms, lowers, asking + 1);
  const told = verb < 0 || tells(verb, terms, wanted, best);
  if (wanted === 'time') {
    if (!told || isBesides(verb, best)) return true;
    if (lowers[asking - 1] === 'since') return false;
    if (!past && isSince(statement())) return true;
    if (/^do/.test(auxiliary) && written !== null && isOver(statement(), written)) return true;
    return past && verb >= 0 && !AHEAD.test(lowers.join(' ')) && isYetToCome(statement(), written);
  }
  if (told) return false;
  // A reason is told in many words: there is none only of what somebody did and nothing tells.
  const from = asking + (isArticle(lowers[asking + 2] ?? '') ? 3 : 2);
  const subject = terms.filter(({ at }) => from <= at && at < terms[verb]!.at);
  // "Why did they resign": they may be anybody.
  const somebody = subject.at(-1)?.name || subject.at(-1)?.lexeme.entry?.person === true;
  if (!somebody || subject.length !== terms[verb]!.at - from) return false;
  const near = Math.max(best.match.strengths[verb]!, best.paragraph[verb]!, best.title[verb]!);
  return terms[verb]!.nowhere || near < FAR;
}

/** Below it no word around tells of the deed, or of anything near. */
const FAR = 0.35;

/** Where "when", "why", "what year", "on which date" end; -1 for none. */
function askingAt(lowers: readonly string[]): number {
  return lowers.findIndex(
    (lower, i) =>
      lower === 'when' ||
      lower === 'why' ||
      (TIME.test(lower) && /^(?:what|which)$/.test(lowers[i - 1] ?? '')),
  );
}

const TIME = /^(?:date|day|year|month)$/;

/** What a sentence only plans, or holds possible, has not happened by then. */
function isYetToCome(statement: Statement, written: string | null): boolean {
  const { times, hedges } = statement;
  const dated = times.filter(({ from, precision }) => from !== null && precision !== 'duration');
  if (dated.length > 0) return dated.every((time) => isAhead(time, statement, written));
  return hedges.some(({ kind }) => kind === 'planned' || kind === 'possible' || kind === 'conditional');
}

/** "When does it end" asks for a day that had not passed when the article was written. */
function isOver({ times }: Statement, written: string): boolean {
  const dated = times.filter(({ precision }) => precision !== 'duration');
  return dated.length > 0 && dated.every(({ to }) => to !== null && to < written);
}

/** "The first since 2009" tells when another was. */
function isSince({ times }: Statement): boolean {
  const dated = times.filter(({ precision }) => precision !== 'duration');
  return dated.length > 0 && dated.every(({ limit }) => limit === 'since');
}

/** A reason may be given in the sentence beside the one that tells what happened. */
function tells(
  term: number,
  terms: readonly Term[],
  wanted: Question['wanted'],
  { match, paragraph, sentence }: Ranked,
): boolean {
  const { lower } = terms[term]!.lexeme;
  const says = (test: (lower: string) => boolean) => sentence.words.some(({ lexeme }) => test(lexeme.lower));
  // "Went" is near "started", and tells no beginning.
  if (wanted === 'time' && isStarting(lower)) return tellsBeginning(term, terms, { match, sentence });
  if (Math.max(match.strengths[term]!, wanted === 'reason' ? paragraph[term]! : 0) >= MET) return true;
  // "When did they meet" is answered by their talks.
  const family = familyOf(lower)?.family ?? planVerbs.get(lower);
  return family !== undefined && says((word) => familyOf(word)?.family === family);
}

/** "Hours before the talks began, she left" tells when she left, not when they began. */
function isBesides(verb: number, { match, sentence: { words, signs } }: Ranked): boolean {
  return signs.some(({ kind, from }) => {
    if (kind !== 'time' || !RELATING.test(words[from]!.lexeme.lower)) return false;
    const comma = words.findIndex(({ before }, i) => i > from && before.includes(','));
    const to = comma < 0 ? words.length : comma;
    const inside = (at: number) => from < at && at < to;
    const found =
      verb >= 0
        ? [match.positions[verb]!]
        : [...match.positions].filter((_, t) => match.strengths[t]! >= MET);
    const dated = signs.some((other) => other.kind === 'time' && other.sure > CLAUSE && inside(other.from));
    return !dated && found.length > 0 && found.every(inside);
  });
}

const RELATING = /^(?:before|after|until|prior|when|while)$/;
/** How sure a sign of a time is that is a clause: "before they left". */
const CLAUSE = 0.3;
