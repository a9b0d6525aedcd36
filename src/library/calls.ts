/** What the library's thread is asked: each inquiry is a call that it answers when it comes to it. */

import type { Outcome } from '../answer/answer.ts';
import type { Inquiries } from '../librarian.ts';
import { keepRecent } from '../recent.ts';
import type { Order, Report } from './protocol.ts';

/** Outcomes kept, about 3 KB each: a question is often asked again, and most buttons of an answer ask it again. */
const ANSWERED = 300;

/** How a call ended. */
type Ended = Extract<Report, { kind: 'answer' | 'failure' }>;

/** Calls that wait for their answer. */
export interface Calls {
  /** What can be asked of the articles of that generation. */
  inquiriesOf(generation: number): Inquiries;
  ended(report: Ended): void;
  /** Nothing more is answered: what was asked fails. */
  close(): void;
}

/** `order` sends a message to the library's thread. */
export function createCalls(order: (message: Order) => void): Calls {
  const open = new Map<number, { resolve(value: never): void; reject(error: Error): void }>();
  let call = 0;
  const asked =
    (generation: number) =>
    <I extends keyof Inquiries>(inquiry: I) =>
    (...values: Parameters<Inquiries[I]>): ReturnType<Inquiries[I]> =>
      new Promise<never>((resolve, reject) => {
        open.set(++call, { resolve, reject });
        order({ kind: 'ask', call, generation, inquiry, values });
      }) as ReturnType<Inquiries[I]>;
  return {
    inquiriesOf(generation) {
      const through = asked(generation);
      const answered = keepRecent<string, Promise<Outcome>>(ANSWERED);
      const answer = through('answer');
      return {
        answer(question, options) {
          const key = JSON.stringify([question, options]);
          return answered.of(key, () => {
            const outcome = answer(question, options);
            outcome.catch(() => answered.forget(key));
            return outcome;
          });
        },
        explained: through('explained'),
        claims: through('claims'),
        fact: through('fact'),
        factLabelled: through('factLabelled'),
        timeline: through('timeline'),
        topics: through('topics'),
        topicsNear: through('topicsNear'),
        endings: through('endings'),
        digest: through('digest'),
        passages: through('passages'),
      };
    },
    ended(report) {
      const waiting = open.get(report.call);
      open.delete(report.call);
      if (report.kind === 'answer') waiting?.resolve(report.value as never);
      else waiting?.reject(new Error(report.message));
    },
    close() {
      for (const { reject } of open.values()) reject(new Error('the library is closed'));
      open.clear();
    },
  };
}
