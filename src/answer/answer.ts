/** The answer as a plain value: spans and reasons, nothing of Discord, no generated words. */

import type { ArticleDate, Span } from '../corpus/article.ts';

/** One sentence that answers, quotable as it stands. */
export interface Citation {
  readonly sentence: Span;
  /** 1-based number of the paragraph that holds the sentence. */
  readonly paragraph: number;
  /** 1-based number of the sentence in its paragraph. */
  readonly position: number;
  /** The short answer inside the sentence, shown bold; `null` when unsure. */
  readonly bold: Span | null;
  /** Who the sentence says it has this from, e.g. "according to a U.S. official". */
  readonly attribution: Span | null;
  /** Words of the sentence that limit its certainty: "could", "pending approval from all parties". */
  readonly hedges: readonly Span[];
}

/**
 * Why two values are listed side by side and yet are no disagreement: they speak of another day, place or event, count
 * something else, give another role of the same person, make a claim of another scope, or stand near each other in words that
 * only a reader can hold against each other.
 */
export type Apart = 'day' | 'place' | 'event' | 'unit' | 'role' | 'scope' | 'wording';

/** How one article stands to the first citation's value, without a verdict on who is right. */
export interface Stand {
  readonly article: string;
  readonly stand: 'same' | 'more specific' | 'less specific' | 'differs' | 'silent';
  /** Set where `value` is shown only for comparison; a silent article then speaks of something near. */
  readonly apart: Apart | null;
  /** Whether it is told as surer or as less sure than the first citation tells it; `null` where neither. */
  readonly certainty: 'more' | 'less' | null;
  /** The words compared; `null` when the article says nothing near. */
  readonly value: Span | null;
  readonly sentence: Span | null;
  readonly asOf: ArticleDate | null;
  readonly attribution: Span | null;
  readonly hedges: readonly Span[];
  /** Articles with the same number are one origin and count as one voice. */
  readonly origin: number;
  /** A plan that a later article reports as past or replaced. */
  readonly superseded: boolean;
}

/** Which index an outcome was computed on. */
export interface CorpusMark {
  readonly id: string;
  readonly articles: number;
}

/** Kind of thing a question asks for. */
export type Wanted =
  | 'person'
  | 'place'
  | 'time'
  | 'number'
  | 'reason'
  | 'statement'
  | 'position'
  | 'list'
  | 'claim'
  | 'thing'
  | 'keywords';

/** Why there is no answer. */
export type Reason =
  | { readonly why: 'empty' }
  | { readonly why: 'not a question' }
  | { readonly why: 'another language' }
  | { readonly why: 'unknown word'; readonly words: readonly string[] }
  | {
      readonly why: 'wrong kind';
      readonly words: readonly string[];
      readonly wanted: Wanted;
      readonly passages: number;
    }
  | { readonly why: 'other subject'; readonly words: readonly string[] };

/** What the articles tell, quoted. */
export interface Answer {
  readonly kind: 'answer';
  readonly question: string;
  readonly corpus: CorpusMark;
  /** How many of the articles were looked in. */
  readonly among: number;
  /** Calibrated confidence, 0 to 1. */
  readonly score: number;
  /** Best first; an answer without a citation cannot be built. */
  readonly citations: readonly [Citation, ...Citation[]];
  /** One stand per article in corpus order; empty when the topic has nothing to compare. */
  readonly agreement: readonly Stand[];
}

/** "Not in these articles": why, and what comes nearest. */
export interface Abstention {
  readonly kind: 'abstention';
  readonly question: string;
  readonly corpus: CorpusMark;
  /** How many of the articles were looked in. */
  readonly among: number;
  readonly score: number;
  readonly reason: Reason;
  /** The nearest sentences, best first: shown only on request and marked as not an answer. */
  readonly nearest: readonly Citation[];
}

/** What becomes of every question. */
export type Outcome = Answer | Abstention;

/** With how it came about. */
export type Explained = Outcome & { readonly trace: Trace };

/** What `/ask explain:` shows: how the outcome came about. */
export interface Trace {
  readonly wanted: Wanted;
  /** Each content word of the question with the variants it was searched as and the passages that hold it. */
  readonly words: readonly {
    readonly word: string;
    readonly variants: readonly string[];
    readonly passages: number;
  }[];
  /** Candidate sentences, best first, with the verdict on each. */
  readonly candidates: readonly {
    readonly sentence: Span;
    readonly score: number;
    readonly verdict: Verdict;
    /** How much of the question it holds, 0 to 1. */
    readonly share: number;
    /** Words of the question that it lacks. */
    readonly lacking: readonly string[];
  }[];
  /** What the question demands and the best sentence does not tell, where that spoke against it: "the day". */
  readonly untold: string | null;
}

/** What became of a candidate: quoted, behind those that were, or why nothing was. */
export type Verdict = 'taken' | 'behind' | Reason['why'];
