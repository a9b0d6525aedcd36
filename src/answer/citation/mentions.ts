/** The mentions in a sentence that may be the short answer: names with their roles, days with their doubts, amounts. */

import type { Statement } from '../../reading/article.ts';
import { roleNouns } from '../../reading/data/roles.ts';
import type { Mention } from '../../reading/mention.ts';
import { type Matcher, MET, SAME } from '../candidates/match.ts';
import type { Members } from '../candidates/member.ts';
import { deedOf } from '../clause/deed-asked.ts';
import { formOf } from '../clause/verbs.ts';
import { isBare, type Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import { namePartOf } from '../ranking/naming.ts';
import type { Ranked } from '../ranking/rank.ts';
import { amountsOf } from './amounts.ts';
import { doersOf } from './doers.ts';
import { holderOf } from './holders.ts';
import { placesOf } from './places.ts';
import { type SureIn, surely } from './sure.ts';
import { timesOf } from './times.ts';
import { undoneIn } from './undone.ts';
import { wholes } from './wholes.ts';

/** Mentions of the kind asked for that the question does not say itself; `null` where there can be none. */
export function mentionsOf(question: Question, terms: readonly Term[], matcher: Matcher): SureIn | null {
  const { wanted, focus, defines } = question;
  const { members } = matcher;
  // Only for the kinds that name whoever does it.
  const done = (mentionsIn: SureIn): SureIn => {
    const isUndone = undoneIn(question, terms, matcher);
    return (ranked, ...rest) => (isUndone(ranked) ? [] : mentionsIn(ranked, ...rest));
  };
  // "What street" is answered by no other place.
  if (members !== null && (wanted === 'thing' || members.asked.known !== null))
    return done(standingIn(members, terms));
  switch (wanted) {
    case 'time':
      return timesOf(question, terms);
    case 'number':
      return SIZED.test(focus?.lower ?? '') ? null : amountsOf(question, terms);
    case 'place':
      return placesOf(question, terms);
    case 'person': {
      if (namePartOf(question, terms) !== null) return fullerNames(terms);
      const doers = done(doersOf(question, terms, matcher));
      if (!defines || deedOf(question, terms) !== null) return doers;
      // Who somebody is, no other's name tells.
      const others = terms.every(({ name, framing }) => name || framing) ? null : doers;
      // "Who is Doe's envoy" asks for another's name than Doe's office.
      const office = terms.some(({ name, lexeme }) => !name && roleNouns.has(lexeme.lower));
      return office ? others : rolesOr(others, terms);
    }
    case 'keywords':
    case 'thing':
      return isBare(question) ? inFewWords(question, terms) : defines ? rolesOr(null, terms) : null;
    default:
      return defines ? rolesOr(null, terms) : null;
  }
}

/** "Doe's chief of staff" asks for a name, and "trains cancelled" how many were. */
function inFewWords({ words, defines }: Question, terms: readonly Term[]): SureIn | null {
  if (defines) return rolesOr(null, terms);
  if (terms.some(({ name, lexeme }) => !name && roleNouns.has(lexeme.lower)))
    return (ranked, statement, asked) => {
      const holder = holderOf(terms, ranked, statement, asked);
      return holder ? [surely(holder, 2)] : [];
    };
  const things = terms[0]?.at === 0 && /[^s]s$/.test(terms[0].lexeme.lower);
  if (!things || words[1] === undefined || formOf(words[1]) !== 'past') return null;
  const done = terms.findIndex(({ at }) => at === 1);
  return ({ match, sentence }, statement) => {
    const word = sentence.words[match.positions[0]!];
    // "Six hundred villagers were warned, but not evacuated".
    if (word === undefined || done < 0 || match.strengths[done]! < MET || statement.negations.length > 0)
      return [];
    const at = word.start - sentence.span.start;
    const counts = wholes(statement).filter(({ start, end }) => start < at && at < end);
    return counts.length === 1 ? [surely(counts[0]!, 2)] : [];
  };
}

/** Where the members of a class stand; nowhere in what is told of somebody or something else than the question names. */
function standingIn(members: Members, terms: readonly Term[]): SureIn {
  const named = [...terms.keys()].filter((t) => terms[t]!.name);
  return ({ sentence, match }, { names }) => {
    const { words, span } = sentence;
    // Where a person is named as well, "he" is sure to be another only as the first word.
    const pointing = names.some(({ kind }) => kind === 'person') ? words.slice(0, 1) : words;
    const told = pointing.some(({ lexeme }) => PERSONS.test(lexeme.lower));
    const isOfAnother = named.length > 0 && named.every((t) => match.strengths[t]! < MET) && !told;
    if (isOfAnother) return [];
    return members
      .in(sentence)
      .map(({ first, next }) =>
        surely({ start: words[first]!.start - span.start, end: words[next - 1]!.end - span.start }, 1),
      );
  };
}

/** "She answered Roe in French" tells it of whoever is named before. */
const PERSONS = /^(?:he|she|they)$/;

/** The names asked about, with all their parts. */
function fullerNames(terms: readonly Term[]): SureIn {
  return ({ match, sentence }, { names }) =>
    names
      .filter(({ start, end }) =>
        terms.some(({ name }, t) => {
          const word = sentence.words[match.positions[t]!];
          if (!name || word === undefined) return false;
          const [from, to] = [word.start - sentence.span.start, word.end - sentence.span.start];
          return start <= from && to <= end && end - start > to - from;
        }),
      )
      .map((name) => surely(name, 2));
}

/** The role of the name that was asked for; where there is none, the others. */
function rolesOr(others: SureIn | null, terms: readonly Term[]): SureIn {
  return (ranked, statement, asked) => {
    const role = roleOf(terms, ranked, statement);
    if (role) return [surely(role, 2)];
    return others === null ? [] : others(ranked, statement, asked);
  };
}

/** Asked after with "how", answered by more than a number. */
const SIZED = /^(big|large|small|close|soon)$/;

function roleOf(terms: readonly Term[], { match, sentence }: Ranked, { names }: Statement): Mention | null {
  for (const [t, { name }] of terms.entries()) {
    if (!name || match.positions[t]! < 0 || match.strengths[t]! < SAME) continue;
    const at = sentence.words[match.positions[t]!]!.start - sentence.span.start;
    const bearer = names.find(({ start, end, role }) => role !== null && start <= at && at < end);
    if (bearer?.role) return { start: bearer.role.start, end: bearer.role.end };
  }
  return null;
}
