/** Whether a sentence holds the kind of thing asked for, beside the words of the question. */

import { wordSet } from '../../language/word-set.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import type { PreparedSentence } from '../reader/sentence.ts';
import { covered, type Held, heldBy, namesSomebody, type Sought } from './added.ts';
import { countNear, focusIn, numberOf } from './focus.ts';
import { placesOf, type Row } from './network.ts';

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

const PLACES = placesOf(TYPE_FEATURES);

const GROUPS = wordSet(
  'agency company firm organization organisation country countries team party newspaper bank ministry university club band',
);

/** Fills `row` from `at` on with `TYPE_FEATURES`. Features that the question does not ask for stay 0. */
export function typeFeatures(sought: Sought, candidate: Candidate, row: Row, at: number): void {
  const { question, terms, matcher } = sought;
  const { wanted, focus } = question;
  const { sentence } = candidate;
  const { positions } = candidate.match;
  const held = heldBy(sought, candidate);
  // A firm or a country is answered by a name; "an official" is none.
  const people = wanted === 'person' && !GROUPS.has(focus?.lower ?? '') && namesSomebody(sentence, matcher);
  switch (wanted) {
    case 'person':
      row[at + PLACES.person] = held.persons > 0 ? 1 : 0;
      row[at + PLACES.personNear] = held.near;
      row[at + PLACES.orgOrPlace] = held.places > 0 ? 1 : 0;
      row[at + PLACES.personNoun] = people ? 1 : 0;
      break;
    case 'place':
      row[at + PLACES.place] = held.places > 0 ? 1 : 0;
      row[at + PLACES.placeNear] = held.near;
      break;
    case 'time':
      row[at + PLACES.time] = held.time > 0.7 ? 1 : 0;
      row[at + PLACES.timeWeak] = held.time > 0 ? 1 : 0;
      row[at + PLACES.timeNear] = held.near;
      break;
    case 'number': {
      row[at + PLACES.number] = held.number > 0.5 ? 1 : 0;
      row[at + PLACES.numberVague] = held.number > 0 ? 1 : 0;
      if (focus === null || matcher.standing === null) break;
      const numbers = sentence.signs.filter(
        (sign) => sign.kind === 'number' && !covered(sign, sentence, matcher),
      );
      row[at + PLACES.numberOfFocus] = numberOf(sentence, numbers, matcher, matcher.standing);
      row[at + PLACES.countNear] = countNear(focus, terms, positions, numbers);
      break;
    }
    case 'reason':
      row[at + PLACES.reason] = sentence.cues.reasons ? 1 : 0;
      break;
    case 'statement':
      row[at + PLACES.saying] = sentence.cues.saying ? 1 : 0;
      break;
    case 'position':
      row[at + PLACES.saying] = sentence.cues.saying ? 1 : 0;
      row[at + PLACES.position] = sentence.cues.demanding ? 1 : 0;
  }
  if (matcher.standing !== null) {
    const { exact, soft, kind } = focusIn(sentence, matcher, matcher.standing);
    row[at + PLACES.focus] = exact ? 1 : 0;
    row[at + PLACES.focusSoft] = soft ? 1 : 0;
    row[at + PLACES.focusKind] = kind ? 1 : 0;
  }
  if (wanted === 'thing' || wanted === 'person' || wanted === 'keywords')
    row[at + PLACES.copula] = copula(sentence, positions);
  row[at + PLACES.newNames] = Math.min(1, (held.persons + held.places) / 3);
  row[at + PLACES.untyped] = untyped(wanted, held, people);
  if (question.defines) row[at + PLACES.role] = role(sentence, terms, positions);
}

/** Whether a found word is followed by "is", "was", "called" and the like. */
function copula({ copulas }: PreparedSentence, positions: readonly number[]): number {
  for (const i of copulas) {
    for (let t = 0; t < positions.length; t++) {
      const at = positions[t]!;
      if (at >= 0 && (i === at + 1 || i === at + 2)) return 1;
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
function role(
  { words, people }: PreparedSentence,
  terms: readonly Term[],
  positions: readonly number[],
): number {
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
