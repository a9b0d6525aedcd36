/** A word of an article's sentence. */

import type { Lexeme } from '../../language/lexeme.ts';

export interface SentenceWord {
  readonly lexeme: Lexeme;
  readonly text: string;
  /** Offsets in the article's text. */
  readonly start: number;
  readonly end: number;
  readonly number: boolean;
  readonly capital: boolean;
  /** Marks that stand between the word before and this one, e.g. `,`; empty for a mere blank. */
  readonly before: string;
}
