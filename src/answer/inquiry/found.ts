/** What a question is found to ask of those things that news is asked most. */

import type { Changes } from '../compare/value.ts';
import type { Question } from '../question/question.ts';

/** What is asked, by its sort: `inquiry.ts` tells which sentences may do it. */
export type Business =
  | { readonly kind: 'plan'; readonly families: ReadonlySet<string> }
  /** Who came for a state, for any of them where `countries` is `null`; rather its head, or that alone: "who led them". */
  | {
      readonly kind: 'side';
      readonly countries: ReadonlySet<string> | null;
      readonly head: boolean;
      readonly led: boolean;
    }
  /** Whether somebody was there, by the words of the name. */
  | { readonly kind: 'present'; readonly words: readonly string[] }
  | { readonly kind: 'casualties' }
  /** Where or when something of a family took place. */
  | { readonly kind: 'held'; readonly families: ReadonlySet<string> }
  /** What somebody is, where somebody wrote it, what was a first: the topic itself tells what fits. */
  | { readonly kind: 'told' };

/** The sort with what else the question tells of it. */
export interface Found {
  readonly business: Business;
  /** How the answers are compared, where the words of the question do not tell. */
  readonly topic?: Changes;
  /** Whether a word of the question belongs to the asking itself. */
  own(lower: string): boolean;
}

/** Whether all that a question says is of the asking itself. */
export const asksNoMore = ({ content, words }: Question, own: Found['own']): boolean =>
  content.every((at) => words[at]!.framing || own(words[at]!.lexeme.lower));
