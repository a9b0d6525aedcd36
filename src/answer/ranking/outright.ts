/** What a sentence gains by saying outright who, where, how long or what is demanded: public questions ask it too rarely to learn it from. */

import { isOfPast } from '../../language/auxiliaries.ts';
import { wordSet } from '../../language/word-set.ts';
import { isPlace } from '../../reading/places.ts';
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

/** By the candidate's place and its features what it gains; `null` for a question that none can gain by. */
export function outrightIn(
  question: Question,
  terms: readonly Term[],
  candidates: readonly Candidate[],
  matcher: Matcher,
): ((place: number, features: Readonly<Row>) => number) | null {
  const where = asksWhere(question);
  const whom = question.wanted === 'person';
  const part = namePartOf(question, terms);
  const demanding = question.wanted === 'position';
  const whether = question.wanted === 'claim' && isOfSeveral(terms);
  const past = whether && question.lowers.some(isOfPast);
  const about = question.wanted === 'reason' && isOfSomebody(question, terms);
  const deed = deedIn(question, terms);
  const state = stateIn(question, terms);
  const amount = amountIn(question, terms, matcher);
  const members = matcher.members?.listed ? matcher.members : null;
  const others = !question.defines && !where && !whom && !demanding && !whether && !about;
  const condition = conditionAsked(question);
  if (others && deed < 0 && state < 0 && amount === null && members === null && condition === null)
    return null;
  const held = candidates.map((one) => heldAround(terms, one));
  const enough = held.reduce((most, share) => Math.max(most, share), 0) - ANOTHER;
  return (place, features) => {
    if (held[place]! < enough) return 0;
    const candidate = candidates[place]!;
    return (
      (question.defines ? SAYS_WHO * features[ROLE]! : 0) +
      (part && tellsNamePart(part, terms, candidate) ? SAYS_NAME : 0) +
      (whom && saysByWhom(terms, candidate) ? BY_WHOM : 0) -
      (whom && isOfPronoun(candidate) ? OF_PRONOUN : 0) +
      (where && saysWhere(terms, candidate) ? SAYS_WHERE : 0) +
      (amount === null ? 0 : amount(candidate)) +
      (demanding && saysDemand(terms, candidate) ? SAYS_DEMAND : 0) +
      (members !== null && members.in(candidate.sentence).length > 0 ? SAYS_MEMBER : 0) +
      (condition !== null && tellsCondition(condition, candidate.sentence.words) ? SAYS_CONDITION : 0) +
      (deed >= 0 && saysDeed(deed, terms, candidate) ? SAYS_DEED : 0) +
      (state >= 0 && candidate.match.strengths[state]! >= MET ? SAYS_STATE : 0) +
      (about && namesAll(terms, candidate) ? SAYS_OF_NAMED : 0) +
      (whether && namesAll(terms, candidate) ? SAYS_OF_ALL * (past && !isPossible(candidate) ? 2 : 1) : 0)
    );
  };
}

const SAME = 0.85;

/**
 * What a paragraph with its title may hold less of the question than the best, as a share, and be on the same matter:
 * what says who or where of something else gains nothing by it.
 */
const ANOTHER = 0.5;

function heldAround(terms: readonly Term[], { paragraph, title }: Candidate): number {
  let sum = 0;
  for (let t = 0; t < terms.length; t++) sum += terms[t]!.weight * Math.max(paragraph[t]!, title[t]!);
  return sum;
}

/** "Who is she" is answered where her role is named. */
const SAYS_WHO = 3;
const ROLE = placeOf('role');

/** "What is Doe's first name" is answered where Doe stands with it. */
const SAYS_NAME = 4;

/** "Who hosted it" is answered by "hosted by". */
const BY_WHOM = 2;

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

function isOfPronoun({ sentence: { words, signs }, match, before }: Candidate): boolean {
  return (
    PERSONS.has(words[0]?.lexeme.lower ?? '') &&
    before !== null &&
    match.strengths.every((strength, t) => strength < MET || before[t]! >= MET) &&
    !signs.some(({ kind, place, from }) => kind === 'name' && !place && !isPlace(words[from]!.lexeme.lower))
  );
}

/** "Where was it" is answered by "held in Lima", not by "said in Lima". */
const SAYS_WHERE = 6;

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

/** "Is Doe ok" is answered by "Doe was taken to hospital". */
const SAYS_CONDITION = 3;

/** "What did the firm offer" is answered by what was offered, not by what the firm said. */
const SAYS_DEED = 4;

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

/** The term at the end of "is the port open"; -1 in other questions, such as "is it true that". */
function stateIn({ wanted, lowers }: Question, terms: readonly Term[]): number {
  const last = terms.length - 1;
  const { at, name, framing } = terms[last] ?? { at: -1 };
  const asks = wanted === 'claim' && /^(?:is|are|was|were)$/.test(lowers[0]!) && lowers[1] !== 'it';
  return asks && last > 0 && at === lowers.length - 1 && !name && !framing ? last : -1;
}

/** "Did Doe call Roe" is answered by a sentence on both, and rather by one that does not only hold it possible. */
const SAYS_OF_ALL = 1.5;
const POSSIBLE = wordSet(
  'may might could would possible possibly potential potentially likely prospect prospects',
);

const isOfSeveral = (terms: readonly Term[]) => terms.filter(({ name }) => name).length > 1;

/** "Why did Doe leave" is answered by a sentence on Doe. */
const SAYS_OF_NAMED = 1;

const isOfSomebody = ({ words }: Question, terms: readonly Term[]) =>
  terms.some(
    ({ name, at, lexeme }) =>
      name && !isPlace(lexeme.lower) && /^(?:did|does|is|was|has)$/.test(words[at - 1]?.lexeme.lower ?? ''),
  );

const namesAll = (terms: readonly Term[], { match }: Candidate) =>
  terms.every(({ name }, t) => !name || match.strengths[t]! >= MET);

const isPossible = ({ sentence: { words } }: Candidate) =>
  words.some(({ lexeme }) => POSSIBLE.has(lexeme.lower));
