/** Whether the best sentence tells of the people or things of another state than is asked. */

import { wordSet } from '../../../language/word-set.ts';
import { stateAt } from '../../../reading/name/places.ts';
import { MET } from '../../candidates/match.ts';
import type { Question } from '../../question/question.ts';
import type { Ranked } from '../../ranking/rank.ts';
import type { Case } from './case.ts';
import { repeatsOf } from './repeats.ts';

/** "Chilean nurses", of those in Peru. */
export function isOfOtherPeople({ question: { words: asked, lowers }, terms, best }: Case): boolean {
  const {
    match,
    sentence: { words },
  } = best;
  return terms.some(({ at, name, lexeme }, t) => {
    if (name || !(lexeme.entry?.person || lexeme.entry?.group) || match.strengths[t]! < MET) return false;
    const states = statesOf(at, asked, (i) => stateAt(lowers, i));
    if (states.length === 0) return false;
    const told = words.map((word) => word.lexeme.lower);
    const stateIn = (i: number) => (words[i]?.capital === true ? stateAt(told, i) : null);
    const found = repeatsOf(t, best).map((i) => statesOf(i, words, stateIn));
    if (GUESTS.has(lexeme.lower) && areGuests(lexeme.lower, states, found.flat())) return true;
    const countries = states.map(({ country }) => country);
    if (words.some((_, i) => countries.includes(stateIn(i)?.country ?? ''))) return false;
    return found.some((some) => some.length > 0);
  });
}

/** "A Peruvian ship entered Chilean waters", of "a Chilean ship in Peruvian waters". */
export function isOfOtherNation({ question: { words: asked, lowers }, terms, best }: Case): boolean {
  if (!lowers.some((_, i) => stateAt(lowers, i)?.sense === 'nationality')) return false;
  const { match, sentence } = best;
  const { words } = sentence;
  const told = words.map(({ lexeme }) => lexeme.lower);
  const mixed = terms.flatMap(({ at, name, framing }, t) => {
    const own = name || framing || match.strengths[t]! < MET ? [] : nationsBefore(at, asked, lowers);
    if (own.length !== 1) return [];
    const found = repeatsOf(t, best).map((i) => nationsBefore(i, words, told));
    return found.every((nations) => nations.length === 1 && nations[0] !== own[0]) ? own : [];
  });
  // Of one alone the other may be told beside: "the Chilean ship met one from Peru".
  return (
    mixed.length > 1 || (mixed.length > 0 && !words.some((_, i) => stateAt(told, i)?.country === mixed[0]))
  );
}

/** The states of whose people or things the noun is said to be. */
function nationsBefore(
  noun: number,
  words: Question['words'] | Ranked['sentence']['words'],
  lowers: readonly string[],
): string[] {
  const found: string[] = [];
  for (let at = noun - 1; at >= Math.max(0, noun - REACH); at--) {
    const state = stateAt(lowers, at);
    if (state?.sense === 'nationality' && state.next <= noun) found.push(state.country);
    else if (words[at]!.lexeme.stop && !/^(?:and|or)$/.test(lowers[at]!)) break;
  }
  return found;
}

/** People who are often in another state than their own. */
const GUESTS = wordSet(
  'tourist tourists visitor visitors traveler travelers traveller travellers migrant migrants refugee refugees ' +
    'soldier soldiers troops peacekeeper peacekeepers diplomat diplomats envoy envoys ambassador ambassadors ' +
    'expatriate expatriates expats mercenary mercenaries missionary missionaries athlete athletes sailor sailors ' +
    'fan fans worker workers student students contractor contractors correspondent correspondents',
);
/** Those of a state who are in it as a rule: "workers in Peru" may be others, "Peruvian workers" are there. */
const AT_HOME = /^(?:worker|student|contractor)s?$/;

/** Whether people from a state are asked about and those in it are told of, or the reverse. */
function areGuests(lower: string, asked: readonly StateOf[], told: readonly StateOf[]): boolean {
  return asked.some(({ country, how }) => {
    const ways = told.flatMap((state) => (state.country === country ? [state.how] : []));
    if (how === 'from') return ways.length > 0 && ways.every((way) => way === 'in');
    return how === 'in' && !AT_HOME.test(lower) && ways.length > 0 && ways.every((way) => way === 'from');
  });
}

interface StateOf {
  readonly country: string;
  /** What the people have to do with it: "Peruvian tourists", "tourists in Peru"; of "Peru tourists" nothing is sure. */
  readonly how: 'from' | 'in' | 'any';
}

/** Words between a state and its people: "Chilean hospital nurses", "Chile's nurses". */
const REACH = 4;

/** The states that the people there are of: "Chilean nurses", "Chile's nurses", "nurses in Chile", "Chile, where nurses". */
function statesOf(
  noun: number,
  words: Question['words'] | Ranked['sentence']['words'],
  stateFrom: (at: number) => ReturnType<typeof stateAt>,
): StateOf[] {
  const lower = (at: number) => words[at]?.lexeme.lower ?? '';
  const found: StateOf[] = [];
  for (let at = noun - 1; at >= Math.max(0, noun - REACH); at--) {
    const state = stateFrom(at);
    if (state !== null && state.next <= noun)
      found.push({ country: state.country, how: state.sense === 'nationality' ? 'from' : 'any' });
    if (state === null && words[at]!.lexeme.stop && !/^(?:['’]?s|where)$/.test(lower(at))) break;
  }
  const how = HOW.get(lower(noun + 1));
  const state = how && stateFrom(noun + (lower(noun + 2) === 'the' ? 3 : 2));
  if (how && state) found.push({ country: state.country, how });
  return found;
}

const HOW: ReadonlyMap<string, StateOf['how']> = new Map([
  ['in', 'in'],
  ['across', 'in'],
  ['throughout', 'in'],
  ['from', 'from'],
  ['of', 'from'],
]);
