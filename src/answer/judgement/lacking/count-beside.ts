/** Whether a number stands beside the things or people that a question asks the number of. */

import { isOfName } from '../../../language/aliases.ts';
import { anybody } from '../../../reading/data/numbers.ts';
import { isPlace } from '../../../reading/name/places.ts';
import { LITERAL, MET } from '../../candidates/match.ts';
import { isPreposition, type Words } from '../../clause/phrases.ts';
import { type Party, subjectOfVerb } from '../../clause/subjects.ts';
import { isVerb } from '../../clause/verbs.ts';
import { countedNoun } from '../../question/counted-noun.ts';
import { isAge } from '../../ranking/age.ts';
import type { Sign } from '../../reader/signs.ts';
import type { Case } from './case.ts';
import { countsAnybody, countsOne, isSeveral } from './headcount.ts';

/** How far a count is lacking that other words may tell. */
export const LIKELY = 0.8;

/** Words between a number and what it counts. */
const REACH = 4;
/** The same where nothing else comes between: "five OF THE STATE'S LARGEST counties". */
const FAR_REACH = 8;

const UNITS = /^(?:minutes|hours|days|nights|weeks|months|years|decades)$/;
const OTHERS = /^(?:them|us|whom|those|these)$/;
const PASSIVE = /^(?:were|was|got|been|get)$/;

/** Where the thing begins of which the number is asked: "number of drones lost", "drones lost number"; -1 in other questions. */
export function numberedFrom(lowers: readonly string[]): number {
  const at = lowers.indexOf('number');
  return at < 0 ? -1 : lowers[at + 1] === 'of' ? at + 2 : at === lowers.length - 1 ? 0 : -1;
}

/** How far the count is lacking, 0 to 1; `told`: what the sentence tells to have befallen people. */
export function countLacking(
  { question, terms, best: { sentence, match, paragraph }, matcher }: Case,
  numbers: readonly Sign[],
  told: readonly string[],
): number {
  const { lowers } = question;
  const how = lowers.indexOf('how');
  const from = numberedFrom(lowers);
  const noun = from < 0 ? null : countedNoun(question.words, from);
  const focus = noun ?? question.focus ?? question.words[how - 1]?.lexeme ?? null;
  if (focus === null) return 0;
  // "how many were killed" leaves the people out.
  const somebody = focus.entry?.person ?? false;
  const persons = focus.stop || somebody || anybody.has(focus.lower);
  const things: number[] = [];
  const befell: number[] = [];
  for (const [t, { lexeme, name, number }] of terms.entries()) {
    const at = match.positions[t]!;
    if (match.strengths[t]! < MET || at < 0 || number) continue;
    if (lexeme.stem === focus.stem) things.push(at);
    // People are counted by what befell them: "27 wounded", "killed three".
    else if (!name && lexeme.entry?.parts.includes('v')) befell.push(at);
  }
  for (const i of sentence.content) {
    const { lexeme } = sentence.words[i]!;
    // "Ships" are not counted by what was dispatched.
    const noun = lexeme.stem === focus.stem || lexeme.entry?.part !== 'v';
    if (noun && matcher.bond(focus, lexeme) >= MET) things.push(i);
  }
  // "Cops" are counted by "two officers", as they are by "police".
  const asking = question.words.findIndex(({ lexeme }) => lexeme === focus);
  const groups = question.aliases.filter((found) => isOfName(found, asking)).flatMap((found) => found.groups);
  const { aliases } = sentence;
  for (let i = 0; i < aliases.length; i += 2)
    if (groups.some(({ number }) => number === aliases[i])) things.push(aliases[i + 1]!);
  // "How many Danes died" is not answered by how many died in a Danish mine.
  if (isPlace(focus.lower)) {
    const people = (i: number) => sentence.words[i]?.lexeme.lower === focus.lower;
    return numbers.some(({ to }) => people(to) || people(to + 1)) ? 0 : 1;
  }
  // "How many managers were jailed" is not answered by how many were fined.
  const deed = terms.findIndex(
    ({ at }) => PASSIVE.test(lowers[at - 1] ?? '') && /(?:ed|en)$/.test(lowers[at]!),
  );
  if (deed > 0 && told.length === 0 && !(match.strengths[deed]! >= MET)) return LIKELY;
  const asked = terms.findIndex(({ lexeme }) => lexeme.stem === focus.stem);
  // "How many nurses died" is not answered by how many people did.
  if (somebody && !anybody.has(focus.lower) && things.length === 0 && !(paragraph[asked]! >= LITERAL))
    return numbers.some((sign) => countsPeople(sign, sentence.words)) ? LIKELY : 1;
  // "How many kids were killed" is not answered by how many were, a father and his son among them.
  if (somebody && !anybody.has(focus.lower)) {
    if (numbers.some((sign) => things.some((at) => countsOne(sign, sentence, at)))) return 0;
    const spokenOf = things.length === 0 || things.some((at) => isSeveral(sentence.words[at]!.lexeme.lower));
    numbers = numbers.filter((sign) => spokenOf && !countsAnybody(sign, sentence) && !isAge(sign, sentence));
    if (numbers.length === 0) return 1;
  }
  const byFate = persons || focus.entry?.part === 'v' || focus.entry?.part === 'a';
  const others = somebody && !anybody.has(focus.lower) && things.length > 0;
  const counted: Counted = { things, befell, persons, byFate, others };
  if (numbers.some((sign, n) => isCounted(sign, numbers[n + 1], sentence.words, counted))) return 0;
  // What is counted may be called otherwise, but no years without a time.
  const timeless = UNITS.test(focus.lower) && !sentence.signs.some(({ kind }) => kind === 'time');
  return things.length > 0 || timeless ? 1 : LIKELY;
}

/** What a number is held to count: places of words, and whether these are people, or told by what befell them. */
interface Counted {
  readonly things: readonly number[];
  readonly befell: readonly number[];
  readonly persons: boolean;
  readonly byFate: boolean;
  /** Whether a number of other people counts none of them: "nine nurses were there, two officers hurt". */
  readonly others: boolean;
}

function isCounted(
  sign: Sign,
  next: Sign | undefined,
  words: Words,
  { things, befell, persons, byFate, others }: Counted,
): boolean {
  const { from, to } = sign;
  const word = (i: number) => words[i]?.lexeme.lower ?? '';
  // What stands in another clause is not counted.
  const parted = (at: number) =>
    words.slice(Math.min(at, from) + 1, Math.max(at, from) + 1).some(({ before }) => before.includes(';'));
  const reaches = (at: number, behind: number) =>
    (at < from ? from - at <= behind : at - to < behind) && !parted(at);
  // "The 20th person", "forty-four of them were inside".
  if (persons && (anybody.has(word(to)) || (word(to) === 'of' && OTHERS.test(word(to + 1))))) return true;
  const inPhrase = (at: number) =>
    to <= at &&
    !words
      .slice(to, at)
      .some(({ before, number, lexeme }) => before.includes(',') || number || isPreposition(lexeme.lower));
  // "The ferries were two".
  if (things.some((at) => (at < from ? from - at <= 2 : reaches(at, inPhrase(at) ? FAR_REACH : REACH))))
    return true;
  if (others && countsPeople(sign, words)) return false;
  // "As many as 93 of those on board were hurt", unless a number between counts them.
  const alone = (at: number) => at < (next?.from ?? words.length) && isVerb(words, at);
  if (byFate && befell.some((at) => reaches(at, at >= to && alone(at) ? FAR_REACH : REACH))) return true;
  return persons && befell.some((at) => isCountedIn(subjectAt(words, at), from, words));
}

/** "Two officers" may be the policemen that are asked for. */
const countsPeople = ({ to }: Sign, words: Words): boolean =>
  words
    .slice(to, to + 2)
    .some(({ lexeme: { entry, lower } }) => entry?.person === true && !anybody.has(lower));

const subjectAt = (words: Words, at: number): Party => (isVerb(words, at) ? subjectOfVerb(words, at) : null);

/** "About 300 dockers at the quay left": of whoever does it it is told how many they are. */
function isCountedIn(party: Party, number: number, words: Words): boolean {
  if (party === null || party === 'untold' || number < party.first || number >= party.next) return false;
  const { entry } = words[party.next - 1]!.lexeme;
  return entry === undefined || entry.person || entry.group;
}
