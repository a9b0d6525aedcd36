/** Whether a sentence holds the kind of thing asked for, beside the words of the question. */

import type { Candidate } from './candidate.ts';
import { countNear, focusIn, numberOf } from './focus.ts';
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
  const { wanted, focus } = question;
  const fresh = sentence.signs.filter((sign) => !covered(sign, sentence, matcher));
  const held = heldBy(fresh);
  // A firm or a country is answered by a name; "an official" is none.
  const people =
    !GROUPS.has(focus?.lower ?? '') && sentence.people.some((i) => matcher.nearest(sentence, i) < 0.85);
  const nearest = (fits: (sign: Sign) => boolean) => {
    let best = 0;
    let found: ReturnType<typeof foundWords> | null = null;
    for (const sign of fresh) {
      if (!fits(sign)) continue;
      found ??= foundWords(terms, match.strengths, match.positions);
      best = Math.max(best, nearness(sign, found));
    }
    return best;
  };
  const put = (name: (typeof TYPE_FEATURES)[number], value: number | boolean) => {
    row[at + PLACES[name]] = Number(value);
  };
  switch (wanted) {
    case 'person':
      put('person', held.persons > 0);
      put(
        'personNear',
        nearest(({ kind, place }) => kind === 'name' && !place),
      );
      put('orgOrPlace', held.places > 0);
      put('personNoun', people);
      break;
    case 'place':
      put('place', held.places > 0);
      put(
        'placeNear',
        nearest(({ kind }) => kind === 'name'),
      );
      break;
    case 'time':
      put('time', held.time > 0.7);
      put('timeWeak', held.time > 0);
      put(
        'timeNear',
        nearest(({ kind, sure }) => kind === 'time' && sure > 0.5),
      );
      break;
    case 'number': {
      put('number', held.number > 0.5);
      put('numberVague', held.number > 0);
      if (focus === null) break;
      const numbers = fresh.filter(({ kind }) => kind === 'number');
      put('numberOfFocus', numberOf(focus, sentence, numbers, matcher));
      put('countNear', countNear(focus, terms, match.positions, numbers));
      break;
    }
    case 'reason':
      put('reason', sentence.cues.reasons);
      break;
    case 'statement':
      put('saying', sentence.cues.saying);
      break;
    case 'position':
      put('saying', sentence.cues.saying);
      put('position', sentence.cues.demanding);
  }
  if (matcher.standing !== null) {
    const { exact, soft, kind } = focusIn(sentence, matcher, matcher.standing);
    put('focus', exact);
    put('focusSoft', soft);
    put('focusKind', kind);
  }
  if (wanted === 'thing' || wanted === 'person' || wanted === 'keywords')
    put('copula', copula(sentence, match.positions));
  put('newNames', Math.min(1, (held.persons + held.places) / 3));
  put('untyped', untyped(wanted, held, people));
  if (question.defines) put('role', role(sentence, terms, match.positions));
  return at + TYPE_FEATURES.length;
}

/** Where each of `TYPE_FEATURES` stands among them. */
const PLACES = Object.fromEntries(TYPE_FEATURES.map((name, i) => [name, i])) as Readonly<
  Record<(typeof TYPE_FEATURES)[number], number>
>;

/** How many names of either sort a sentence adds, and how sure the surest time and number are: 0 for none. */
interface Held {
  readonly persons: number;
  readonly places: number;
  readonly time: number;
  readonly number: number;
}

function heldBy(signs: readonly Sign[]): Held {
  let [persons, places, time, number] = [0, 0, 0, 0];
  for (const { kind, place, sure } of signs) {
    if (kind === 'time') time = Math.max(time, sure);
    else if (kind === 'number') number = Math.max(number, sure);
    else if (place) places++;
    else persons++;
  }
  return { persons, places, time, number };
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
function covered({ from, to, kind }: Sign, sentence: PreparedSentence, matcher: Matcher): boolean {
  for (let i = from; i < to; i++) {
    if (matcher.nearest(sentence, i) < 0.85) return false;
    if (kind === 'time' && sentence.words[i]!.lexeme.stop) return false;
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
  { persons, places, time, number }: Held,
  people: boolean,
): number {
  if (wanted === 'person') return persons === 0 && !people ? 1 : 0;
  if (wanted === 'place') return places === 0 ? (persons === 0 ? 1 : 0.5) : 0;
  if (wanted === 'time') return time > 0.5 ? 0 : time > 0 ? 0.5 : 1;
  if (wanted === 'number') return number > 0.5 ? 0 : number > 0 ? 0.5 : 1;
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
