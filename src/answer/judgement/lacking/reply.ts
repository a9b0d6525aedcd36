/** Whose reply or reaction a question asks for, and which sentence tells it: one in which they speak, or act. */

import { isAuxiliary } from '../../../language/auxiliaries.ts';
import { wordSet } from '../../../language/word-set.ts';
import type { Statement } from '../../../reading/article.ts';
import { MET } from '../../candidates/match.ts';
import { subjectOfVerb } from '../../clause/subjects.ts';
import { isPredicate } from '../../clause/verbs.ts';
import type { Library } from '../../library.ts';
import { isBare, type Question } from '../../question/question.ts';
import type { Term } from '../../question/weigh.ts';
import type { Ranked } from '../../ranking/rank.ts';
import { statementOf } from '../../reader/statement.ts';
import type { Case } from './case.ts';
import { liftTelling, tellingOfSame } from './lift.ts';
import { speaks } from './speaker.ts';

interface Reply {
  /** Terms that name whoever replies. */
  readonly by: readonly number[];
  /** "How did they react": with words or with deeds. */
  readonly deeds: boolean;
}

/** Without one of these no reply is asked for. */
const ASKING = wordSet(
  'reply replies response responses reaction reactions answer answers retort rebuttal respond react say write tweet post fire hit shoot snap',
);
const REPLY = /^(?:repl(?:y|ies|ied|ying)|respon[ds]|answer|react|retort|rebuttal|rejoinder)/;
const NOUN = /^(?:repl(?:y|ies)|responses?|reactions?|answers?|retort|rebuttal)$/;
const VERB = /^(?:reply|respond|answer|react)$/;
/** "Fire back", "say anything back". */
const BACK = /^(?:say|write|tweet|post|fire|hit|shoot|snap)$/;
const FROM = /^(?:from|of|by)$/;

/** `null` where none is asked for. */
function replyAsked(question: Question, terms: readonly Term[]): Reply | null {
  const { lowers } = question;
  if (!lowers.some((lower) => ASKING.has(lower))) return null;
  const named = (from: number, to: number) => {
    const names = [...terms.keys()].filter(
      (t) => terms[t]!.name && from <= terms[t]!.at && terms[t]!.at < to,
    );
    // "Mayor Doe": any other mayor is another.
    const called = names.filter((t) => terms[t]!.lexeme.entry?.person !== true);
    return called.length > 0 ? called : names;
  };
  const noun = lowers.findIndex((lower) => NOUN.test(lower));
  if (noun >= 0 && (isBare(question) || /^what (?:is|was|were) /.test(lowers.join(' ')))) {
    const by = FROM.test(lowers[noun + 1] ?? '')
      ? named(noun + 2, noun + 4)
      : named(Math.max(0, noun - 4), noun);
    return by.length > 0 ? { by, deeds: false } : null;
  }
  const helper = lowers.findIndex(isAuxiliary);
  const asks = helper === 0 || /^(?:how|what)$/.test(lowers[helper - 1] ?? '');
  const verb = lowers.findIndex(
    (lower, i) =>
      i > helper && (VERB.test(lower) || (BACK.test(lower) && lowers.slice(i + 1, i + 3).includes('back'))),
  );
  if (helper < 0 || !asks || verb < 0) return null;
  const by = named(helper + 1, verb);
  return by.length > 0 ? { by, deeds: VERB.test(lowers[verb]!) } : null;
}

/** Whether a reply is asked for and the best sentence tells none. */
export function replyLacking({ question, terms, best, statement }: Case): boolean {
  const reply = replyAsked(question, terms);
  return reply !== null && !tells(reply, question, terms, best, statement());
}

/** Of the best sentences the first that tells the reply goes before what it replies to. */
export function replyFirst(
  question: Question,
  terms: readonly Term[],
  ranked: readonly Ranked[],
  { corpus, readings }: Pick<Library, 'corpus' | 'readings'>,
): readonly Ranked[] {
  const reply = replyAsked(question, terms);
  if (reply === null) return ranked;
  const isOfSame = tellingOfSame(terms, ranked[0]);
  return liftTelling(ranked, (one) => {
    // A reply often follows at once what it is to.
    const isNear = one.paragraph === ranked[0]!.paragraph || isOfSame(one);
    return isNear && tells(reply, question, terms, one, statementOf(one.sentence, corpus, readings)) ? 1 : 0;
  });
}

function tells(
  { by, deeds }: Reply,
  question: Question,
  terms: readonly Term[],
  one: Ranked,
  { attributions }: Statement,
): boolean {
  const {
    match,
    sentence: { words },
  } = one;
  if (by.some((t) => speaks(t, question, terms, one, attributions))) return true;
  const met = by.filter((t) => match.strengths[t]! >= MET);
  if (met.length === 0) return false;
  if (words.some(({ lexeme }) => REPLY.test(lexeme.lower))) return true;
  const stems = new Set(met.map((t) => words[match.positions[t]!]!.lexeme.stem));
  return (
    deeds &&
    words.some((_, at) => {
      const subject =
        isPredicate(words, at) && !isAuxiliary(words[at]!.lexeme.lower) ? subjectOfVerb(words, at) : null;
      return (
        subject !== null &&
        subject !== 'untold' &&
        words.slice(subject.first, subject.next).some(({ lexeme }) => stems.has(lexeme.stem))
      );
    })
  );
}
