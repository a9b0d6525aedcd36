/** `answer()` alone on the articles that come with Parley: no Discord, no other thread. */

import { answer } from '../../src/answer/index.ts';
import { openLibrary } from '../../src/library/open.ts';
import { isTrouble } from '../../src/trouble.ts';
import { timedShort } from '../measure.ts';

/** V8 goes on compiling for some thousand questions. */
const PASSES = 40;

/**
 * Milliseconds that a question takes, once `questions` were asked until nothing more is compiled. It is worked out each
 * time: what is remembered of outcomes is not asked.
 */
export async function answers(
  folder: string,
  questions: readonly string[],
): Promise<(question: string) => Promise<number>> {
  const library = await openLibrary(folder);
  if (isTrouble(library)) throw new Error(library.trouble);
  const ask = (question: string) => timedShort(() => answer(question, library));
  for (let i = 0; i < PASSES; i++) for (const question of questions) await ask(question);
  return ask;
}
