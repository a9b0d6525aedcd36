/** How a sentence stands to the noun that a question asks for: "how many DRONES", "which PALACE". */

import type { Standing } from '../../language/bonds.ts';
import { ITSELF } from '../../language/bonds.ts';
import type { Lexeme } from '../../language/lexeme.ts';
import type { Matcher } from '../candidates/match.ts';
import type { Term } from '../question/weigh.ts';
import type { PreparedSentence } from '../reader/sentence.ts';
import type { Sign } from '../reader/signs.ts';

/** Whether a number counts the things asked for: "27 DRONES", "four were INJURED". */
export function numberOf(
  sentence: PreparedSentence,
  numbers: readonly Sign[],
  matcher: Matcher,
  standing: (id: number) => Standing | null,
): number {
  let best = 0;
  for (const { from, to } of numbers) {
    for (let i = Math.max(0, from - 4); i < Math.min(sentence.words.length, to + 4); i++) {
      if (i >= from && i < to) continue;
      if (sentence.words[i]!.lexeme.stop) continue;
      const is = standing(sentence.forms[i]!);
      const near = is === null ? matcher.nearest(sentence, i) * 0.5 : is.form ? 1 : 0.7;
      best = Math.max(best, near / (1 + Math.max(0, i < from ? from - i - 1 : i - to) / 4));
    }
  }
  return best;
}

/** Whether a sentence has the noun asked for itself, a synonym, or a kind of it that the question does not name. */
export function focusIn(
  sentence: PreparedSentence,
  matcher: Matcher,
  standing: (id: number) => Standing | null,
) {
  let [exact, soft, kind] = [false, false, false];
  const { carriers } = sentence;
  for (let i = 0; i < carriers.length; i += 2) {
    const is = standing(carriers[i + 1]!);
    if (is === null) continue;
    if (is.form) exact = true;
    if (is.synonym) soft = true;
    if (is.kind && !kind && matcher.nearest(sentence, carriers[i]!) < ITSELF) kind = true;
  }
  return { exact, soft, kind };
}

/** How near a number stands to the word for what is counted, under whatever name that was found. */
export function countNear(
  focus: Lexeme,
  terms: readonly Term[],
  positions: readonly number[],
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
