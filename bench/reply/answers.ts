/** How long `answer()` alone takes on the articles that come with Parley, once it is warm. */

import { answer } from '../../src/answer/index.ts';
import { openLibrary } from '../../src/library.ts';
import { isTrouble } from '../../src/trouble.ts';
import { type Spread, spread, timedShort } from '../measure.ts';

/** V8 goes on compiling for some thousand questions. */
const PASSES = 40;

/** Every question is worked out each time: what is remembered of outcomes is not asked. */
export async function answers(folder: string, questions: readonly string[]): Promise<Spread> {
  const library = await openLibrary(folder);
  if (isTrouble(library)) throw new Error(library.trouble);
  const pass = async () => {
    const times: number[] = [];
    for (const question of questions) times.push(await timedShort(() => answer(question, library)));
    return times;
  };
  for (let i = 1; i < PASSES; i++) await pass();
  return spread(await pass());
}
