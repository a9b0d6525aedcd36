/** What a question demands of the sentence that answers it, and which of that the sentence lacks. */

import { ITSELF } from '../../language/bonds.ts';
import { placeHeads } from '../../reading/data/countries.ts';
import type { Reading } from '../../reading/sentence.ts';
import { type Matcher, MET } from '../candidates/match.ts';
import { subjectOfVerb } from '../clause/subjects.ts';
import { formOf, isVerb } from '../clause/verbs.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import { namesSomebody } from '../ranking/added.ts';
import type { Ranked } from '../ranking/rank.ts';
import { MONTHS, type Sign, type SignKind } from '../reader/signs.ts';
import { roleLacking } from './lacking/bearer.ts';
import type { Case } from './lacking/case.ts';
import { uncounted } from './lacking/count.ts';
import { unspoken } from './lacking/speaker.ts';

export const DEMANDS = [
  'count',
  'day',
  'definition',
  'time',
  'clock',
  'place',
  'person',
  'speaker',
  'verb',
  'role',
  'modifier',
  'bearer',
] as const;

/** By demand: 0 met or not made, up to 1 wholly lacking. */
export type Lacking = Record<(typeof DEMANDS)[number], number>;

/** As they are called in `explain`. */
const CALLED: Readonly<Record<keyof Lacking, string>> = {
  count: 'a count',
  day: 'the day',
  definition: 'what somebody is',
  time: 'a time',
  clock: 'an hour',
  place: 'a place',
  person: 'a person',
  speaker: 'who says it',
  verb: 'what is done',
  role: 'the post',
  modifier: 'just that post',
  bearer: 'whose post it is',
};

/** What the one demand is called that is lacking most. */
export const mostLacking = (lacking: Lacking): string =>
  CALLED[DEMANDS.reduce((most, one) => (lacking[one] > lacking[most] ? one : most))];

export function lackingOf(asked: Case): Lacking {
  const { question, terms, best, matcher, statement, previous } = asked;
  const { wanted, lowers } = question;
  const { members } = matcher;
  // "What state is she from" is told by "a New Mexico senator".
  const told = members?.listed === true && members.in(best.sentence).length > 0;
  const { role, modifier, bearer } = roleLacking(question, terms, best, previous);
  return {
    count: wanted === 'number' ? uncounted(asked) : 0,
    day: otherDay(terms, best, question),
    time: wanted === 'time' ? untimed(question, best, matcher) : 0,
    clock: wanted === 'time' && asksForClock(lowers) && !hasClock(best) ? 1 : 0,
    place: wanted === 'place' && !told ? unplaced(question, terms, best, matcher) : 0,
    person: wanted === 'person' && !told ? unnamed(terms, best, matcher) : 0,
    speaker: wanted === 'statement' ? unspoken(question, terms, best, statement()) : 0,
    definition: question.defines ? unappointed(question, terms, best, statement()) : 0,
    verb: verbLacking(terms, best),
    role,
    modifier,
    bearer,
  };
}

/** Signs of what the question does not say itself. */
function added({ sentence }: Ranked, matcher: Matcher): readonly Sign[] {
  return sentence.signs.filter(({ from, to }) => {
    for (let i = from; i < to; i++) if (matcher.nearest(sentence, i) < ITSELF) return true;
    return false;
  });
}

function surest(kind: SignKind, signs: readonly Sign[]): number {
  let most = 0;
  for (const sign of signs) if (sign.kind === kind) most = Math.max(most, sign.sure);
  return most;
}

/** How far a demand is lacking that words without the form of what is asked for may meet. */
const HALF_SAID = 0.9;
/** "At that point", "in a recent reply", "during the Renaissance". */
const SOMETIME =
  /^(?:then|now|recent|recently|present|presently|current|currently|soon|later|once|first|if|when|while|as|after|before|until|till|since|during|following|upon|with|point|time|moment|age|[ab]c|bce|ce)$/;

const DATED = /^(?:dates?|day|year|month)$/;

function untimed({ lowers, focus }: Question, best: Ranked, matcher: Matcher): number {
  const lacking = 1 - surest('time', added(best, matcher));
  // "On what date" is told by no "once".
  if (DATED.test(focus?.lower ?? '')) return lacking;
  const said = best.sentence.words.some(({ lexeme }) => SOMETIME.test(lexeme.lower));
  return said || lowers.some((lower) => /^(?:period|era|age)$/.test(lower)) ? lacking * HALF_SAID : lacking;
}

/** Before a place that has no name: "near the forest". */
const WHERE =
  /^(?:in|on|at|near|inside|outside|between|among|within|across|behind|beside|around|under|over|along|off|from|to|into|onto|through|toward|towards|via|above|below|beneath|by|where|here|there|abroad|home)$/;

function unplaced(question: Question, terms: readonly Term[], best: Ranked, matcher: Matcher): number {
  const signs = added(best, matcher);
  if (signs.some(({ place }) => place)) return 0;
  // Where a place is, only another place tells.
  const placed = terms.every(({ name, framing, lexeme }) => name || framing || placeHeads.has(lexeme.lower));
  if (surest('name', signs) > 0 && !placed) return 0.5;
  return question.lowers.includes('where') &&
    !best.sentence.words.some((_, at) => placesAt(at, best.sentence))
    ? 1
    : HALF_SAID;
}

/** Whether a place may stand behind the word: "at the gate", not "on Monday", "to block", "from observing". */
function placesAt(at: number, { words, signs }: Ranked['sentence']): boolean {
  const next = words[at + 1];
  if (next === undefined || !WHERE.test(words[at]!.lexeme.lower)) return false;
  const verb = formOf(next) === 'ing' || (words[at]!.lexeme.lower === 'to' && isVerb(words, at + 1));
  return !verb && !signs.some(({ kind, from }) => kind === 'time' && from === at + 1);
}

function unnamed(terms: readonly Term[], best: Ranked, matcher: Matcher): number {
  if (surest('name', added(best, matcher)) > 0 || namesSomebody(best.sentence, matcher)) return 0;
  return terms.some((_, t) => isDoneByGroup(t, best)) ? 0 : 1;
}

/** "Crowds awaited it", "the jury cleared her". */
function isDoneByGroup(t: number, { match, sentence: { words } }: Ranked): boolean {
  const at = match.positions[t]!;
  if (match.strengths[t]! < MET || !isVerb(words, at)) return false;
  const doer = subjectOfVerb(words, at);
  return doer !== null && doer !== 'untold' && words[doer.next - 1]!.lexeme.entry?.group === true;
}

/** Whether the question names a day and the sentence dates itself to others only. */
function otherDay(terms: readonly Term[], { sentence, match }: Ranked, question: Question): number {
  const day = terms.findIndex(
    ({ lexeme, at }) => /^\d{1,2}(st|nd|rd|th)?$/.test(lexeme.lower) && isDay(question, at),
  );
  if (day < 0 || match.strengths[day]! >= MET) return 0;
  return sentence.signs.some(
    ({ kind, from, to }) =>
      kind === 'time' && sentence.words.slice(from, to).some(({ lexeme }) => /^\d{1,2}$/.test(lexeme.lower)),
  )
    ? 1
    : 0;
}

/** "January 23", "23 January", "the 23rd". */
function isDay({ words }: Question, at: number): boolean {
  const lower = (i: number) => words[i]?.lexeme.lower ?? '';
  return /\d(st|nd|rd|th)$/.test(lower(at)) || MONTHS.has(lower(at - 1)) || MONTHS.has(lower(at + 1));
}

/** "What time", "at which hour". */
const asksForClock = (lowers: readonly string[]): boolean =>
  (lowers.includes('what') && lowers.includes('time')) ||
  lowers.some((lower, i) => lower === 'hour' && /^(?:what|which)$/.test(lowers[i - 1] ?? ''));

function hasClock({ sentence }: Ranked): boolean {
  return sentence.words.some(
    ({ lexeme: { lower } }) =>
      /^([ap]\.?m\.?|noon|midday|midnight|dawn|daybreak|sunrise|dusk|sunset|nightfall|o|gmt|\d{1,2}:\d\d)$/.test(
        lower,
      ) || /^\d{1,2}[ap]m$/.test(lower),
  );
}

/** Whether the one whose post is asked for is mentioned without any. */
function unappointed(
  question: Question,
  terms: readonly Term[],
  { match, sentence }: Ranked,
  { names }: Reading,
): number {
  if (question.words.some(({ lexeme }) => lexeme.lower === 'who')) return 0;
  const named = terms.findIndex(({ name }, t) => name && match.strengths[t]! >= MET);
  if (named < 0) return terms.some(({ name }) => name) ? 1 : 0;
  const at = sentence.words[match.positions[named]!]!.start - sentence.span.start;
  if (isApposed(match.positions[named]!, sentence)) return 0;
  return names.some(({ start, end, role }) => role !== null && start <= at && at < end) ? 0 : 1;
}

/** Words between what somebody is and the name behind a comma: "the chief DIPLOMAT in Lima, Ann DOE". */
const APPOSED_REACH = 5;

function isApposed(name: number, { words, people }: Ranked['sentence']): boolean {
  let first = name;
  while (first > 0 && words[first]!.before === '' && words[first - 1]!.capital) first--;
  if (!words[first]!.before.includes(',')) return false;
  return people.some(
    (at) =>
      at < first &&
      first - at <= APPOSED_REACH &&
      words.slice(at + 1, first).every(({ before }) => before === ''),
  );
}

/** Weight of the weightiest verb of the question that the sentence does not say in any way. */
function verbLacking(terms: readonly Term[], { match }: Ranked): number {
  let most = 0;
  for (const [t, { lexeme, weight, framing }] of terms.entries()) {
    if (framing || lexeme.entry?.part !== 'v' || match.strengths[t]! >= MET) continue;
    most = Math.max(most, weight);
  }
  return Math.min(1, most * 2);
}
