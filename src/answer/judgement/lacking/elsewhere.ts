/** Whether the best sentence tells of another state or town than is asked: "Chilean nurses" of those in Peru. */

import { wordSet } from '../../../language/word-set.ts';
import { stateAt } from '../../../reading/name/places.ts';
import { MET } from '../../candidates/match.ts';
import { isPredicate } from '../../clause/verbs.ts';
import type { Question } from '../../question/question.ts';
import type { Ranked } from '../../ranking/rank.ts';
import type { Case } from './case.ts';

/** Whether it is asked of what is in a state and told of what is in another: "how much fell in Peru" of "fell across Chile". */
export function isOfOtherState({ question: { lowers }, terms, best }: Case): boolean {
  const { match, paragraph, title, before, sentence } = best;
  return terms.some(({ at, name }, t) => {
    const lead = lowers[at - 1] === 'the' ? at - 2 : at - 1;
    if (!name || !INSIDE.test(lowers[lead] ?? '')) return false;
    const around = Math.max(match.strengths[t]!, paragraph[t]!, title[t]!, before?.[t] ?? 0);
    const asked = around >= MET ? null : stateAt(lowers, at);
    if (asked === null || asked.sense === 'nationality') return false;
    const { words } = sentence;
    const told = words.map(({ lexeme }) => lexeme.lower);
    const states = words.flatMap(({ capital }, i) => (capital ? (stateAt(told, i) ?? []) : []));
    const inOther = words.some(({ lexeme }, i) => {
      const from = told[i + 1] === 'the' ? i + 2 : i + 1;
      return INSIDE.test(lexeme.lower) && words[from]?.capital === true && stateAt(told, from) !== null;
    });
    return inOther && !states.some(({ country }) => country === asked.country);
  });
}

/** Whether it is told of another town than is asked, which is spoken of apart: "the schools of Lund" of "the schools in Borg". */
export function isOfOtherTown({ question: { lowers, wanted }, terms, best, matcher }: Case): boolean {
  if (wanted === 'place') return false;
  const { match, title, before, sentence } = best;
  const { words, signs } = sentence;
  const isNew = (at: number) => matcher.nearest(sentence, at) < MET;
  return terms.some(({ at, name }, t) => {
    const lead = lowers[at - 1] === 'the' ? at - 2 : at - 1;
    if (!name || !OF_TOWN.test(lowers[lead] ?? '') || isState(lowers, at)) return false;
    if (Math.max(match.strengths[t]!, title[t]!, before?.[t] ?? 0) >= MET) return false;
    const head = terms.findLastIndex((term) => term.at < lead && !term.framing);
    if (head < 0 || match.strengths[head]! < MET) return false;
    const { stem } = words[match.positions[head]!]!.lexeme;
    const told = words.map(({ lexeme }) => lexeme.lower);
    return words.some(({ lexeme }, from) => {
      const town = signs.find((sign) => sign.kind === 'name' && sign.place && sign.from > from);
      if (lexeme.stem !== stem || town === undefined || isState(told, town.from)) return false;
      const named = words.slice(town.from, town.to).every((_, i) => isNew(town.from + i));
      // "She left the college and taught in Borg" tells where she taught.
      const parted = (i: number) => /[,;:]/.test(words[i]!.before) || isPredicate(words, i);
      return named && !words.some((_, i) => from < i && i < town.from && parted(i));
    });
  });
}

const OF_TOWN = /^(?:of|in|at|from|near|outside|for)$/;

/** Not its capital: a town may lie in a state. */
const isState = (lowers: readonly string[], at: number): boolean =>
  (stateAt(lowers, at)?.sense ?? 'seat') !== 'seat';

const INSIDE = /^(?:in|across|throughout|within)$/;

export function tellsElsewhere({ question: { words: asked, lowers }, terms, best }: Case): boolean {
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
    const { stem } = words[match.positions[t]!]!.lexeme;
    const places = [...words.keys()].filter((i) => words[i]!.lexeme.stem === stem);
    const found = places.map((i) => statesOf(i, words, stateIn));
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
    const { stem } = words[match.positions[t]!]!.lexeme;
    const places = [...words.keys()].filter((i) => words[i]!.lexeme.stem === stem);
    const found = places.map((i) => nationsBefore(i, words, told));
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
