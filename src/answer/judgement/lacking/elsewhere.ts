/** Whether the best sentence tells of something in another state or town than is asked: of "in Chile", not "in Peru". */

import { stateAt } from '../../../reading/name/places.ts';
import { MET } from '../../candidates/match.ts';
import { isPredicate } from '../../clause/verbs.ts';
import type { Case } from './case.ts';

/** Whether it is asked of what is in a state and told of what is in another: "how much fell in Peru" of "fell across Chile". */
export function isOfOtherState({ question: { lowers }, terms, best }: Case): boolean {
  const { match, paragraph, title, before, sentence } = best;
  return terms.some(({ at, name }, t) => {
    if (!name || !INSIDE.test(lowers[leadOf(lowers, at)] ?? '')) return false;
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

const INSIDE = /^(?:in|across|throughout|within)$/;

/** Whether it is told of another town than is asked, which is spoken of apart: "the schools of Lund" of "the schools in Borg". */
export function isOfOtherTown({ question: { lowers, wanted }, terms, best, matcher }: Case): boolean {
  if (wanted === 'place') return false;
  const { match, title, before, sentence } = best;
  const { words, signs } = sentence;
  const isNew = (at: number) => matcher.nearest(sentence, at) < MET;
  return terms.some(({ at, name }, t) => {
    const lead = leadOf(lowers, at);
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

/** Where the preposition of a name stands, "in Peru", "in the Netherlands", if it has one. */
const leadOf = (lowers: readonly string[], at: number): number =>
  lowers[at - 1] === 'the' ? at - 2 : at - 1;
