/** The kinds of questions that a sentence may answer outright, and what it gains by doing so. */

import { isOfPast } from '../../language/auxiliaries.ts';
import { wordSet } from '../../language/word-set.ts';
import { isPlace } from '../../reading/name/places.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { type Matcher, MET } from '../candidates/match.ts';
import { conditionAsked, tellsCondition } from '../clause/condition.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import { DEMANDING_WORDS, HELD_WORDS } from '../reader/cues.ts';
import { amountIn } from './amount.ts';
import { placeOf } from './features.ts';
import { namePartOf, tellsNamePart } from './naming.ts';
import type { Row } from './network.ts';
import { possessedBySomebody, tellsPossessed } from './possessed.ts';

/** What one sentence gains, for a question that asks so; `null` for another question. */
type Gain = (
  question: Question,
  terms: readonly Term[],
  matcher: Matcher,
) => ((candidate: Candidate, features: Readonly<Row>) => number) | null;

/** How far a word is found as itself. */
const SAME = 0.85;

/** "Who is she" is answered where her role is named. */
const SAYS_WHO = 3;
const ROLE = placeOf('role');

const role: Gain = ({ defines }) => (defines ? (_, features) => SAYS_WHO * features[ROLE]! : null);

/** "What is Doe's first name" is answered where Doe stands with it. */
const SAYS_NAME = 4;

const name: Gain = (question, terms) => {
  const part = namePartOf(question, terms);
  return part && ((one) => (tellsNamePart(part, terms, one) ? SAYS_NAME : 0));
};

/** "Who hosted it" is answered by "hosted by". */
const BY_WHOM = 2;

const byWhom: Gain = ({ wanted }, terms) =>
  wanted === 'person' ? (one) => (saysByWhom(terms, one) ? BY_WHOM : 0) : null;

function saysByWhom(terms: readonly Term[], { match, sentence: { words } }: Candidate): boolean {
  return terms.some(
    ({ lexeme }, t) =>
      lexeme.entry?.parts.includes('v') === true &&
      match.strengths[t]! >= SAME &&
      words[match.positions[t]! + 1]?.lexeme.lower === 'by',
  );
}

/** "Who said so" is not answered by "he said so" where the sentence before has it all, and the name. */
const OF_PRONOUN = 3;
const PERSONS = wordSet('he she they');

const ofPronoun: Gain = ({ wanted }) =>
  wanted === 'person' ? (one) => (isOfPronoun(one) ? -OF_PRONOUN : 0) : null;

function isOfPronoun({ sentence: { words, signs }, match, before }: Candidate): boolean {
  return (
    PERSONS.has(words[0]?.lexeme.lower ?? '') &&
    before !== null &&
    match.strengths.every((strength, t) => strength < MET || before[t]! >= MET) &&
    !signs.some(({ kind, place, from }) => kind === 'name' && !place && !isPlace(words[from]!.lexeme.lower))
  );
}

/** "Who is Doe's lawyer" is answered by "his lawyer" rather than by Doe. */
const SAYS_POSSESSED = 6;

const possessed: Gain = (question, terms) => {
  const asked = possessedBySomebody(question, terms);
  return asked.length > 0 ? (one) => (tellsPossessed(asked, terms, one) ? SAYS_POSSESSED : 0) : null;
};

/** "Where was it" is answered by "held in Lima", not by "said in Lima". */
const SAYS_WHERE = 6;

const where: Gain = (question, terms) =>
  asksWhere(question) ? (one) => (saysWhere(terms, one) ? SAYS_WHERE : 0) : null;

/** "Which palace" asks for a name of that kind instead. */
function asksWhere({ wanted, focus }: Question): boolean {
  return (
    wanted === 'place' &&
    (focus === null || /^(?:place|location|venue|site|spot|city|town|country)$/.test(focus.lower))
  );
}

/** Whether a place follows the event asked about, or a word for its being held, and nothing comes between. */
function saysWhere(terms: readonly Term[], { match, sentence: { words, signs } }: Candidate): boolean {
  return signs.some(({ kind, place, from }) => {
    if (kind !== 'name' || !place) return false;
    const before = words[from - 1]?.lexeme.lower === 'the' ? from - 2 : from - 1;
    if (!/^(?:in|at)$/.test(words[before]?.lexeme.lower ?? '')) return false;
    const event = words[before - 1]?.lexeme.lower ?? '';
    return (
      HELD_WORDS.has(event) ||
      terms.some((_, t) => match.strengths[t]! >= MET && match.positions[t] === before - 1)
    );
  });
}

/** "What does Peru want" is answered by "Peru insists that". */
const SAYS_DEMAND = 3;
/** Words between whoever demands and the verb. */
const DEMAND_REACH = 4;

const demand: Gain = ({ wanted }, terms) =>
  wanted === 'position' ? (one) => (saysDemand(terms, one) ? SAYS_DEMAND : 0) : null;

function saysDemand(terms: readonly Term[], { match, sentence: { words } }: Candidate): boolean {
  return terms.some(({ name }, t) => {
    const at = match.positions[t]!;
    return (
      name &&
      match.strengths[t]! >= MET &&
      words.slice(at + 1, at + 1 + DEMAND_REACH).some(({ lexeme }) => DEMANDING_WORDS.has(lexeme.lower))
    );
  });
}

/** "What language do they speak" is answered by the name of one. */
const SAYS_MEMBER = 3;

const member: Gain = (_question, _terms, { members }) =>
  members?.listed ? ({ sentence }) => (members.in(sentence).length > 0 ? SAYS_MEMBER : 0) : null;

/** "Is Doe ok" is answered by "Doe was taken to hospital". */
const SAYS_CONDITION = 3;

const condition: Gain = (question) => {
  const asked = conditionAsked(question);
  return asked && (({ sentence }) => (tellsCondition(asked, sentence.words) ? SAYS_CONDITION : 0));
};

/** "What did the firm offer" is answered by what was offered, not by what the firm said. */
const SAYS_DEED = 4;

const deed: Gain = (question, terms) => {
  const verb = deedIn(question, terms);
  return verb < 0 ? null : (one) => (saysDeed(verb, terms, one) ? SAYS_DEED : 0);
};

/** The term of the verb in "what did the firm offer", of which no more is asked; -1 in other questions. */
function deedIn({ wanted, lowers }: Question, terms: readonly Term[]): number {
  if (wanted !== 'thing' || lowers[0] !== 'what' || !/^(?:did|does|do)$/.test(lowers[1] ?? '')) return -1;
  const last = terms.length - 1;
  const { lexeme, name, framing } = terms[last] ?? { lexeme: null };
  return last === 1 && !name && !framing && lexeme?.entry?.parts.includes('v') ? last : -1;
}

function saysDeed(deed: number, terms: readonly Term[], { match: { strengths } }: Candidate): boolean {
  return strengths[deed]! >= SAME && terms.every(({ name }, t) => !name || strengths[t]! >= MET);
}

/** "Is the port open" is answered by what is open or closed, not by another mention of the port. */
const SAYS_STATE = 3;

const state: Gain = (question, terms) => {
  const asked = stateIn(question, terms);
  return asked < 0 ? null : ({ match }) => (match.strengths[asked]! >= MET ? SAYS_STATE : 0);
};

/** The term at the end of "is the port open"; -1 in other questions, such as "is it true that". */
function stateIn({ wanted, lowers }: Question, terms: readonly Term[]): number {
  const last = terms.length - 1;
  const { at, name, framing } = terms[last] ?? { at: -1 };
  const asks = wanted === 'claim' && /^(?:is|are|was|were)$/.test(lowers[0]!) && lowers[1] !== 'it';
  return asks && last > 0 && at === lowers.length - 1 && !name && !framing ? last : -1;
}

/** "Did Doe call Roe" is answered by a sentence on both, and rather by one that does not only hold it possible. */
const SAYS_OF_ALL = 1.5;

const ofAll: Gain = ({ wanted, lowers }, terms) => {
  if (wanted !== 'claim' || terms.filter((term) => term.name).length < 2) return null;
  const past = lowers.some(isOfPast);
  return (one) => (namesAll(terms, one) ? SAYS_OF_ALL * (past && !isPossible(one) ? 2 : 1) : 0);
};

const POSSIBLE = wordSet(
  'may might could would possible possibly potential potentially likely prospect prospects',
);

/** "Why did Doe leave" is answered by a sentence on Doe. */
const SAYS_OF_NAMED = 1;

const ofNamed: Gain = (question, terms) =>
  question.wanted === 'reason' && isOfSomebody(question, terms)
    ? (one) => (namesAll(terms, one) ? SAYS_OF_NAMED : 0)
    : null;

const isOfSomebody = ({ words }: Question, terms: readonly Term[]) =>
  terms.some(
    ({ name, at, lexeme }) =>
      name && !isPlace(lexeme.lower) && /^(?:did|does|is|was|has)$/.test(words[at - 1]?.lexeme.lower ?? ''),
  );

const namesAll = (terms: readonly Term[], { match }: Candidate) =>
  terms.every(({ name }, t) => !name || match.strengths[t]! >= MET);

const isPossible = ({ sentence: { words } }: Candidate) =>
  words.some(({ lexeme }) => POSSIBLE.has(lexeme.lower));

export const GAINS: readonly Gain[] = [
  role,
  name,
  byWhom,
  ofPronoun,
  possessed,
  where,
  amountIn,
  demand,
  member,
  condition,
  deed,
  state,
  ofNamed,
  ofAll,
];
