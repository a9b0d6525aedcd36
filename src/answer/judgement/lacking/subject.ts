/** Whether the best sentence tells what is asked of somebody else: "how much does Peru give" of what Chile gives. */

import { isAuxiliary, isBeing } from '../../../language/auxiliaries.ts';
import { isArticle } from '../../../language/determiners.ts';
import { stateAt } from '../../../reading/name/places.ts';
import { LITERAL, MET } from '../../candidates/match.ts';
import { mainVerb } from '../../clause/main-verb.ts';
import type { Phrase } from '../../clause/phrases.ts';
import { subjectOfVerb } from '../../clause/subjects.ts';
import { isAdverb, isPredicate, isPronoun, isVerb } from '../../clause/verbs.ts';
import { doingOf, tellsOfAnother } from '../../ranking/doing.ts';
import type { Case } from './case.ts';

/** Adverbs that begin a sentence and say nothing of its subject. */
const LINKING = /^(?:[a-z]+ly|also|however|meanwhile|moreover|instead|later|then|still|earlier|besides)$/;

export function anotherSubject({ question, terms, best, statement }: Case): boolean {
  const { wanted, lowers } = question;
  const { match, sentence } = best;
  if (wanted !== 'number' && wanted !== 'time') return false;
  if (isInOtherClause(question, terms, best)) return true;
  const doing = doingOf(question, terms);
  if (doing !== null && tellsOfAnother(doing, best)) return true;
  const auxiliary = lowers.findIndex((lower) => isAuxiliary(lower) && !isBeing(lower));
  const at = auxiliary + (isArticle(lowers[auxiliary + 1] ?? '') ? 2 : 1);
  const subject = auxiliary < 0 ? -1 : terms.findIndex((term) => term.at === at && term.name);
  if (subject < 0 || match.strengths[subject]! >= MET || sentence.cues.pronoun) return false;
  const { names, tokens } = statement();
  // "Separately, the Chilean minister".
  const begins = tokens[1]?.lower === ',' && LINKING.test(tokens[0]!.lower) ? tokens.slice(2) : tokens;
  const first = begins.find(({ lower }) => !isArticle(lower))?.start ?? 0;
  const other = names.find(({ start, role }) => Math.min(start, role?.start ?? start) === first);
  if (other === undefined) return false;
  // "Washington gives" is told of "the United States".
  const state = stateAt(lowers, at);
  if (state !== null && other.country === state.country) return false;
  // "Peru's senate gives" tells of another's.
  return tokens.find(({ start }) => start >= other.end)?.lower !== "'s";
}

/** "When did the concert end", of "the concert began at seven and the fair ended at four". */
function isInOtherClause(
  { lowers }: Case['question'],
  terms: Case['terms'],
  { match, sentence: { words } }: Case['best'],
): boolean {
  const auxiliary = lowers.findIndex(isAuxiliary);
  const verb = auxiliary < 0 ? -1 : mainVerb(terms, lowers, auxiliary);
  if (verb < 0) return false;
  const at = match.positions[verb]!;
  if (match.strengths[verb]! < MET || !isVerb(words, at)) return false;
  const subject = terms.findLastIndex(
    (term) => term.at > auxiliary && term.at < terms[verb]!.at && isNoun(term),
  );
  const noun = subject < 0 ? -1 : match.positions[subject]!;
  if (subject < 0 || match.strengths[subject]! < LITERAL || noun === at) return false;
  const doer = subjectOfVerb(words, at);
  if (doer === null || doer === 'untold') return false;
  const head = words[doer.next - 1]!.lexeme;
  const { stem } = words[noun]!.lexeme;
  const has = ({ first, next }: Phrase) =>
    words.slice(first, next).some(({ lexeme }) => lexeme.stem === stem);
  if (has(doer) || isPronoun(head.lower)) return false;
  return words.some((_, other) => {
    if (other === at || !isPredicate(words, other) || !isVerb(words, other)) return false;
    const party = subjectOfVerb(words, other);
    if (party === null || party === 'untold' || !has(party)) return false;
    // "Talks held between the union and the board ended": what joins two of a phrase joins no clauses.
    const later = other < at ? doer : party;
    const [from, to] = other < at ? [other, doer.first] : [at, party.first];
    const between = words.slice(from, to).some(({ lexeme }) => lexeme.lower === 'between');
    return !between && JOINING.test(words[later.first - 1]?.lexeme.lower ?? '');
  });
}

const JOINING = /^(?:and|but|while|whereas|although|though)$/;

const isNoun = ({ framing, lexeme }: Case['terms'][number]): boolean =>
  !framing && !isAdverb(lexeme.lower) && lexeme.entry?.parts.includes('n') === true;
