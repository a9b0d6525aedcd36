/** What the parts of the bot tell about themselves as it happens; handed in, so that each can be run without. */

import type { Outcome } from '../answer/answer.ts';

/** Who is told. */
export interface Recorder {
  /** A member's question came to an answer, or to none for a reason. */
  question(outcome: Outcome): void;
  /** Discord took a reply, this many milliseconds after the request for it had arrived. */
  reply(what: string, ms: number): void;
  /** A reply was not taken: it came too late, or for any other reason. */
  lost(what: string, why: 'late' | 'other'): void;
  /** Discord answered a request with an error, by HTTP status; `none`: it did not answer. */
  discordError(status: number | 'none'): void;
}

/** Keeps nothing. */
export const unrecorded: Recorder = {
  question() {},
  reply() {},
  lost() {},
  discordError() {},
};
