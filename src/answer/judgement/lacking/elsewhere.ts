/** Whether the best sentence tells of the people of another state than is asked: "Chilean nurses" of those in Peru. */

import { stateAt } from '../../../reading/name/places.ts';
import { MET } from '../../candidates/match.ts';
import type { Question } from '../../question/question.ts';
import type { Term } from '../../question/weigh.ts';
import type { Ranked } from '../../ranking/rank.ts';

export function tellsElsewhere(
  { words: asked, lowers }: Question,
  terms: readonly Term[],
  { match, sentence: { words } }: Ranked,
): boolean {
  return terms.some(({ at, name, lexeme }, t) => {
    if (name || !(lexeme.entry?.person || lexeme.entry?.group) || match.strengths[t]! < MET) return false;
    const states = statesOf(at, asked, (i) => stateAt(lowers, i));
    if (states.length === 0) return false;
    const told = words.map((word) => word.lexeme.lower);
    const stateIn = (i: number) => (words[i]?.capital === true ? stateAt(told, i) : null);
    if (words.some((_, i) => states.includes(stateIn(i)?.country ?? ''))) return false;
    const { stem } = words[match.positions[t]!]!.lexeme;
    return words.some((word, i) => word.lexeme.stem === stem && statesOf(i, words, stateIn).length > 0);
  });
}

type State = ReturnType<typeof stateAt>;

/** Words between a state and its people: "Chilean hospital nurses", "Chile's nurses". */
const REACH = 4;

/** The states that the people there are of: "Chilean nurses", "Chile's nurses", "nurses in Chile", "Chile, where nurses". */
function statesOf(
  noun: number,
  words: Question['words'] | Ranked['sentence']['words'],
  stateFrom: (at: number) => State,
): string[] {
  const lower = (at: number) => words[at]?.lexeme.lower ?? '';
  const found: State[] = [];
  for (let at = noun - 1; at >= Math.max(0, noun - REACH); at--) {
    const state = stateFrom(at);
    if (state !== null && state.next <= noun) found.push(state);
    if (state === null && words[at]!.lexeme.stop && !/^(?:['’]?s|where)$/.test(lower(at))) break;
  }
  if (/^(?:in|of|from|across|throughout)$/.test(lower(noun + 1)))
    found.push(stateFrom(noun + (lower(noun + 2) === 'the' ? 3 : 2)));
  return found.flatMap((state) => state?.country ?? []);
}
