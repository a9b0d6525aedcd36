/** Whom the bot asks about the articles. Everything asked and answered is a plain value: it is asked across threads. */

import type { Explained, Outcome } from './answer/answer.ts';
import type { Claim } from './answer/claim/claims.ts';
import type { AnswerOptions } from './answer/index.ts';
import type { Article, Corpus } from './corpus/article.ts';
import type { Digest } from './digest/digest.ts';
import type { Ambiguous, Fact } from './facts/fact.ts';
import type { Timeline } from './facts/timeline.ts';
import type { Topic } from './facts/topic.ts';

/** All that can be asked of the articles. */
export interface Inquiries {
  answer(question: string, options?: AnswerOptions): Promise<Outcome>;
  explained(question: string, options?: AnswerOptions): Promise<Explained>;
  /** What the articles say to each sentence of a message. */
  claims(message: string): Promise<Claim[]>;
  /** A topic that the articles do not have is answered as a question. */
  fact(name: string): Promise<Fact | Ambiguous | Outcome>;
  /** The fact of the topic that is called exactly so; `null` when the articles have no such. */
  factLabelled(label: string): Promise<Fact | null>;
  /** ISO dates, inclusive; `null` for no limit. With the statements around number `from` (0-based), enough for a page. */
  timeline(
    about: string | null,
    since: string | null,
    until: string | null,
    from?: number,
  ): Promise<Timeline>;
  /**
   * Topics of which each typed word begins a word, the most told first; for no words a selection. None as long as the
   * topics of new articles are being read: what is typed is not kept waiting.
   */
  topics(typed: string, most: number, only?: 'dated'): Promise<Topic[]>;
  /** Topics that share a word with the text. */
  topicsNear(text: string, most: number, only?: 'dated'): Promise<Topic[]>;
  /** What was typed, with its last words completed: topics before single words. */
  endings(typed: string, most: number): Promise<string[]>;
  /** `shown`: hash by article that the channel knows; `today`: its local date. `null`: nothing is new. */
  digest(shown: ReadonlyMap<string, string>, today: string): Promise<Digest | null>;
  /** How many passages are answered from. */
  passages(): Promise<number>;
}

/** Answers from the articles as they were when it was given; another takes its place when they change. */
export interface Librarian extends Inquiries {
  readonly corpus: Corpus;
  /** When these articles were read as they are, in epoch milliseconds. */
  readonly since: number;
  /** Number of the origin of each of these articles and perhaps of others: what one origin tells is one voice. */
  origins(articles: readonly Article[]): ReadonlyMap<string, number>;
}
