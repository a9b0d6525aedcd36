/** Whether a sentence holds the kind of thing asked for, beside the words of the question. */

import type { Lexeme } from '../language/lexeme.ts';
import type { Candidate } from './features.ts';
import type { Matcher } from './match.ts';
import type { Question } from './question.ts';
import type { PreparedSentence } from './sentence.ts';
import type { Sign } from './signs.ts';
import type { Term } from './weigh.ts';

export const TYPE_FEATURES = [
  'person',
  'personNear',
  'orgOrPlace',
  'place',
  'placeNear',
  'time',
  'timeWeak',
  'timeNear',
  'number',
  'numberVague',
  'numberOfFocus',
  'reason',
  'saying',
  'position',
  'focus',
  'focusSoft',
  'focusKind',
  'copula',
  'newNames',
  'untyped',
  'personNoun',
  'role',
  'countNear',
] as const;

const setOf = (words: string) => new Set(words.split(' '));
const GROUPS = setOf(
  'agency company firm organization organisation country countries team party newspaper bank ministry university club band',
);
const COPULAS = setOf('is was are were be been being became called known named titled refers means');

/** Fills `row` from `at` on and returns the place behind. Features that the question does not ask for stay 0. */
export function typeFeatures(
  question: Question,
  terms: readonly Term[],
  { sentence, match }: Candidate,
  matcher: Matcher,
  row: Float64Array,
  at: number,
): number {
  const { wanted } = question;
  const fresh = sentence.signs.filter((sign) => !covered(sign, sentence, matcher));
  const names = fresh.filter((sign) => sign.kind === 'name');
  const times = fresh.filter((sign) => sign.kind === 'time');
  const numbers = fresh.filter((sign) => sign.kind === 'number');
  const persons = names.filter((sign) => !sign.place);
  const places = names.filter((sign) => sign.place);
  const nearest = (signs: readonly Sign[]) => {
    if (signs.length === 0) return 0;
    const found = foundWords(terms, match.strengths, match.positions);
    return signs.reduce((best, sign) => Math.max(best, nearness(sign, found)), 0);
  };
  // A firm or a country is answered by a name; "an official" is none.
  const people =
    !GROUPS.has(question.focus?.lower ?? '') &&
    sentence.people.some((i) => matcher.nearest(sentence.words[i]!.lexeme) < 0.85);
  const sure = (signs: readonly Sign[]) => signs.reduce((best, sign) => Math.max(best, sign.sure), 0);
  const asks = (kind: Question['wanted']) => wanted === kind;
  const values = [
    asks('person') && persons.length > 0 ? 1 : 0,
    asks('person') ? nearest(persons) : 0,
    asks('person') && places.length > 0 ? 1 : 0,
    asks('place') && places.length > 0 ? 1 : 0,
    asks('place') ? nearest(names) : 0,
    asks('time') && sure(times) > 0.7 ? 1 : 0,
    asks('time') && times.length > 0 ? 1 : 0,
    asks('time') ? nearest(times.filter((sign) => sign.sure > 0.5)) : 0,
    asks('number') && sure(numbers) > 0.5 ? 1 : 0,
    asks('number') && numbers.length > 0 ? 1 : 0,
    asks('number') && question.focus ? numberOf(question.focus, sentence, numbers, matcher) : 0,
    asks('reason') ? Number(sentence.reasons) : 0,
    asks('statement') || asks('position') ? Number(sentence.saying) : 0,
    asks('position') ? Number(sentence.demanding) : 0,
    ...focusFeatures(question.focus, sentence, matcher),
    asks('thing') || asks('person') || asks('keywords') ? copula(sentence, match.positions) : 0,
    Math.min(1, names.length / 3),
    untyped(wanted, { names, persons, places, times, numbers }, people),
    asks('person') && people ? 1 : 0,
    question.defines ? role(sentence, terms, match.positions) : 0,
    asks('number') && question.focus ? countNear(question.focus, terms, match.positions, numbers) : 0,
  ];
  for (const value of values) row[at++] = value;
  return at;
}

/** Positions of the question's words in the sentence, the weightier the nearer to 1. */
function foundWords(terms: readonly Term[], strengths: Float64Array, positions: Int16Array) {
  const found: { at: number; weight: number }[] = [];
  for (let t = 0; t < terms.length; t++) {
    if (strengths[t]! > 0.4)
      found.push({ at: positions[t]!, weight: Math.sqrt(terms[t]!.weight) * strengths[t]! });
  }
  return found;
}

/** Whether the question says these words itself. */
function covered({ from, to, kind }: Sign, { words }: PreparedSentence, matcher: Matcher): boolean {
  for (let i = from; i < to; i++) {
    const { lexeme } = words[i]!;
    const known = lexeme.stop && kind === 'time' ? 0 : matcher.nearest(lexeme);
    if (known < 0.85) return false;
  }
  return true;
}

function nearness({ from, to }: Sign, found: readonly { at: number; weight: number }[]): number {
  let sum = 0;
  for (const { at, weight } of found) {
    const apart = at < from ? from - at : at >= to ? at - to + 1 : 1;
    sum += weight / (1 + apart / 3);
  }
  return Math.min(1, sum);
}

/** Whether a number counts the things asked for: "27 DRONES", "four were INJURED". */
function numberOf(
  focus: Lexeme,
  sentence: PreparedSentence,
  numbers: readonly Sign[],
  matcher: Matcher,
): number {
  let best = 0;
  for (const { from, to } of numbers) {
    for (let i = Math.max(0, from - 4); i < Math.min(sentence.words.length, to + 4); i++) {
      if (i >= from && i < to) continue;
      const { lexeme } = sentence.words[i]!;
      if (lexeme.stop) continue;
      const near =
        lexeme.stem === focus.stem
          ? 1
          : focus.entry?.synonyms.has(lexeme.stem) || lexeme.entry?.kinds.has(focus.stem)
            ? 0.7
            : matcher.nearest(lexeme) * 0.5;
      best = Math.max(best, near / (1 + Math.max(0, i < from ? from - i - 1 : i - to) / 4));
    }
  }
  return best;
}

function focusFeatures(
  focus: Lexeme | null,
  { words, content }: PreparedSentence,
  matcher: Matcher,
): [number, number, number] {
  if (focus === null) return [0, 0, 0];
  let exact = 0;
  let soft = 0;
  let kind = 0;
  for (const i of content) {
    const { lexeme } = words[i]!;
    if (lexeme.stem === focus.stem) exact = 1;
    else if (focus.entry?.synonyms.has(lexeme.stem)) soft = 1;
    if (lexeme.entry?.kinds.has(focus.stem) && lexeme.stem !== focus.stem && matcher.nearest(lexeme) < 0.85)
      kind = 1;
  }
  return [exact, soft, kind];
}

/** Whether a found word is followed by "is", "was", "called" and the like, or begins the sentence. */
function copula({ words }: PreparedSentence, positions: Int16Array): number {
  for (const at of positions) {
    if (at < 0) continue;
    for (let i = at + 1; i <= at + 2 && i < words.length; i++) {
      if (COPULAS.has(words[i]!.lexeme.lower)) return 1;
    }
  }
  return 0;
}

/** 1 when a person, place, time or number is asked for and the sentence adds none. */
function untyped(
  wanted: Question['wanted'],
  {
    names,
    persons,
    places,
    times,
    numbers,
  }: Record<'names' | 'persons' | 'places' | 'times' | 'numbers', readonly Sign[]>,
  people: boolean,
): number {
  if (wanted === 'person') return persons.length === 0 && !people ? 1 : 0;
  if (wanted === 'place') return places.length === 0 ? (names.length === 0 ? 1 : 0.5) : 0;
  if (wanted === 'time') return times.some(({ sure }) => sure > 0.5) ? 0 : times.length > 0 ? 0.5 : 1;
  if (wanted === 'number') return numbers.some(({ sure }) => sure > 0.5) ? 0 : numbers.length > 0 ? 0.5 : 1;
  return 0;
}

/** Whether a found name stands beside what its bearer is: "envoy X", "X, the head of". */
function role({ words, people }: PreparedSentence, terms: readonly Term[], positions: Int16Array): number {
  for (let t = 0; t < terms.length; t++) {
    const at = positions[t]!;
    if (at < 0 || !terms[t]!.name) continue;
    for (const i of people) {
      if (
        i < at &&
        at - i <= 6 &&
        // "envoys Jane Doe and John Roe" are both envoys.
        words
          .slice(i + 1, at + 1)
          .every(({ before, capital, lexeme }) => before === '' && (capital || lexeme.lower === 'and'))
      )
        return 1;
      if (i > at && i - at <= 5 && words.slice(at + 1, i + 1).some(({ before }) => before.includes(',')))
        return 1;
    }
  }
  return 0;
}

/** How near a number stands to the word for what is counted, under whatever name that was found. */
function countNear(
  focus: Lexeme,
  terms: readonly Term[],
  positions: Int16Array,
  numbers: readonly Sign[],
): number {
  let best = 0;
  for (let t = 0; t < terms.length; t++) {
    const at = positions[t]!;
    if (at < 0 || terms[t]!.lexeme.stem !== focus.stem) continue;
    for (const { from, to } of numbers) {
      best = Math.max(best, 1 / (1 + Math.max(0, at < from ? from - at - 1 : at - to) / 3));
    }
  }
  return best;
}
