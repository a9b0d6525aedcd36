/** The rank of a thing is told only of that thing: "the first quarter" tells nothing of the first offer. */

import type { Term } from '../question/weigh.ts';
import type { PreparedSentence } from '../reader/sentence.ts';
import { copyOf, type Match } from './match.ts';

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;
/** From here on the noun stands there, or one near it. */
const NEAR = 0.2;
/** What is left of a rank of something else: the noun may be called otherwise. */
const OF_OTHER = 0.4;
/** Words between a rank and its noun at most: "the first face-to-face peace talks". */
const REACH = 6;

/** Terms that rank the noun behind them: "the FIRST offer", not "when did they first meet". */
export const ordinalsIn = (terms: readonly Term[]): readonly number[] =>
  [...terms.keys()].filter((t) => {
    const noun = terms[t + 1];
    return (
      ORDINAL.test(terms[t]!.lexeme.lower) &&
      noun?.at === terms[t]!.at + 1 &&
      !noun.name &&
      noun.lexeme.entry?.parts.includes('n') === true
    );
  });

/** What a sentence holds of a question, without ranks of something else than is asked. */
export function withOrdinals(match: Match, { words }: PreparedSentence, ordinals: readonly number[]): Match {
  let met: ReturnType<typeof copyOf> | null = null;
  for (const t of ordinals) {
    const at = match.positions[t]!;
    if (at < 0 || match.strengths[t] === 0) continue;
    const noun = match.strengths[t + 1]! >= NEAR ? match.positions[t + 1]! : -1;
    const ranks = words.flatMap(({ lexeme }, i) => (lexeme.stem === words[at]!.lexeme.stem ? [i] : []));
    const isOfOther = ranks.every((i) => {
      const next = words[i + 1];
      // "The strike is the first at the port" ranks the strike.
      const ranksNoun = next !== undefined && /^-?$/.test(next.before) && !next.lexeme.stop;
      return ranksNoun && !(i < noun && noun <= i + REACH);
    });
    if (!isOfOther) continue;
    met ??= copyOf(match);
    met.strengths[t] = Math.min(met.strengths[t]!, OF_OTHER);
    met.literal[t] = 0;
  }
  return met ?? match;
}
