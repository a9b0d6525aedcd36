/** What a digest says, as a plain value: places in articles, and how they belong together. */

import type { Citation } from '../answer/answer.ts';

/** All that one digest says. */
export interface Digest {
  /** The stories that articles tell which the channel has not been shown: the newest of very many. */
  readonly stories: readonly Story[];
  /** How many there are. */
  readonly storyCount: number;
  /** What the new articles change in what was known. */
  readonly changed: readonly Change[];
  /** Days that the new articles speak of and that are still to come, soonest first. */
  readonly ahead: readonly Ahead[];
  /** Where a new article and another one say different things of the same. */
  readonly differ: readonly Difference[];
  /** What becomes of every article that is new to the channel, for `/digest why` and the ledger. */
  readonly articles: readonly Carried[];
}

/** Articles of one origin: told once, with everybody who tells it. */
export interface Story {
  readonly articles: readonly StoryArticle[];
  /** New articles tell a story that was shown before, in much the same words. */
  readonly retold: boolean;
  /**
   * The sentences that say most of it, in reading order; of a story that is retold only what was not said before.
   * None when nothing is left, or of one of too many.
   */
  readonly key: readonly Citation[];
}

/** An article of a story. */
export interface StoryArticle {
  readonly article: string;
  /** `known`: shown before; `changed`: shown before with another text. */
  readonly news: 'new' | 'changed' | 'known';
}

/** Something that new articles change. */
export interface Change {
  /**
   * `first`: stated for the first time; `overtaken`: a plan that a new article reports as past or replaced;
   * `opened`: the articles differ now, `settled`: they no longer do.
   */
  readonly kind: 'first' | 'overtaken' | 'opened' | 'settled';
  /** A name that the articles give it. */
  readonly topic: string;
  /** What the new article says. */
  readonly citation: Citation;
  /** What was said before, where that is told. */
  readonly before: Citation | null;
}

/** What is told differently, by each with its sentence. */
export interface Difference {
  readonly topic: string;
  /** The value that the others are held against comes first. */
  readonly citations: readonly Citation[];
}

/** Something that is still to come. */
export interface Ahead {
  /** A sentence of each origin that speaks of it, with the words that give the day in bold. */
  readonly citations: readonly Citation[];
  /** First and last day meant, ISO 8601. */
  readonly from: string;
  readonly to: string;
  /** The day has gone by since it was written, and no article shown here says what came of it. */
  readonly passed: boolean;
}

/** An article as it was when it was shown, by its hash. */
export interface Carried {
  readonly article: string;
  readonly hash: string;
}
