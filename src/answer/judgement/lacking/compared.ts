/** Whether whoever or whatever is asked of is only what the best sentence compares another with: "later than Peru". */

import type { Wanted } from '../../answer.ts';
import { MET } from '../../candidates/match.ts';
import { isVerb } from '../../clause/verbs.ts';
import type { Ranked } from '../../ranking/rank.ts';
import type { Case } from './case.ts';
import { repeatsOf } from './repeats.ts';

/** "Than Peru, which had nine": that is told of the one compared. */
const RELATIVE = /^(?:which|where|who|whose)$/;
const COMPARING = /^(?:than|unlike|compared)$/;
/** A question that compares is told by a sentence that does. */
const COMPARES = /^(?:than|like|unlike|compared|versus|vs|difference|other|else)$/;
const TOLD: ReadonlySet<Wanted> = new Set<Wanted>(['number', 'time', 'place']);

export function onlyCompared({ question: { wanted, lowers }, terms, best }: Case): boolean {
  const { match, sentence } = best;
  const { words, signs } = sentence;
  if (!TOLD.has(wanted) || lowers.some((lower) => COMPARES.test(lower))) return false;
  return terms.some(({ name, number }, t) => {
    if (!name || number || match.strengths[t]! < MET) return false;
    const found = match.positions[t]!;
    if (!words[found]!.capital || comparingBefore(found, words) < 0) return false;
    return repeatsOf(t, best).every((at) => {
      const from = comparingBefore(at, words);
      if (from < 0) return false;
      // "Than Peru's 40 percent", "compared with nine years in Peru".
      const comma = words.findIndex(
        ({ before, lexeme }, i) => i > at && /[,;:–—]/.test(before) && !RELATIVE.test(lexeme.lower),
      );
      const to = comma < 0 ? words.length : comma;
      return !signs.some(
        (sign) =>
          sign.from > from && sign.from < to && (wanted === 'place' ? sign.place : sign.kind === wanted),
      );
    });
  });
}

/** Where the comparison begins that the word stands in; -1 for none. */
function comparingBefore(at: number, words: Ranked['sentence']['words']): number {
  for (let i = at - 1; i >= 0; i--) {
    if (COMPARING.test(words[i]!.lexeme.lower)) return i;
    if (/[,;:–—]/.test(words[i + 1]!.before) || isVerb(words, i)) return -1;
  }
  return -1;
}
