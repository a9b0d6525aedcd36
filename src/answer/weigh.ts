/** Gives each content word of a question its weight and the spellings it may have been meant as. */

import type { Lexeme } from '../language/lexeme.ts';
import type { Index } from '../search/index.ts';
import type { Question } from './question.ts';
import type { Reader } from './reader.ts';

export interface Term {
  readonly lexeme: Lexeme;
  /** Index in the question's words. */
  readonly at: number;
  /** Indexed stems taken instead of a word that occurs nowhere and that English does not know. */
  readonly spellings: readonly Lexeme[];
  /** Passages that hold the word itself. */
  readonly passages: number;
  /** Share of the question's weight, rare words most; all terms together make 1. */
  readonly weight: number;
  /** Rarity before sharing out, 0 to 1. */
  readonly rarity: number;
  readonly name: boolean;
  readonly number: boolean;
  readonly framing: boolean;
}

/** Words about the asking keep this part of their weight. */
const FRAMING_WEIGHT = 0.25;
/** How much of a word's rarity is its rarity in general English rather than in these articles. */
const GENERAL_SHARE = 0.5;
const SPELLINGS = 3;

export async function weigh(question: Question, index: Index, reader: Reader): Promise<Term[]> {
  const words = question.content.map((at) => ({ at, ...question.words[at]! }));
  const counts = await index.frequencies(words.map(({ lexeme }) => lexeme.stem));
  const { vectors } = reader.language;
  const passages = await index.size();
  const most = Math.log((passages + 1) / 0.5);
  const raw = await Promise.all(
    words.map(async ({ at, lexeme, framing, capital, number }, i) => {
      const count = counts[i]!;
      const unknown = count === 0 && lexeme.row < 0 && !number;
      const spelt = unknown ? await index.spellings(lexeme.lower, SPELLINGS) : [];
      const here = Math.log((passages + 1) / (count + 0.5)) / most;
      const general = lexeme.row < 0 ? 1 : Math.log(2 + lexeme.row) / Math.log(2 + vectors.size);
      const rarity =
        Math.max(0.02, here * (1 - GENERAL_SHARE + GENERAL_SHARE * general)) * (framing ? FRAMING_WEIGHT : 1);
      return {
        lexeme,
        at,
        spellings: spelt.map((stem) => reader.lexeme(stem)),
        passages: count,
        rarity,
        name: lexeme.proper || (capital && lexeme.entry === undefined) || capital,
        number,
        framing,
      };
    }),
  );
  const total = raw.reduce((sum, term) => sum + term.rarity, 0) || 1;
  return raw.map((term) => ({ ...term, weight: term.rarity / total }));
}
