/** Whoever is told to do something, and whoever tells them, has not done it. */

import { expect, test } from 'vitest';
import { libraryOf, quoted } from './stands.ts';

const about = (paragraphs: string) =>
  libraryOf({
    hall: `Diarra Under Fire\n\nJuly 9, 2032\n\n${paragraphs}\n\nA clerk said the weather stayed mild. Bakers opened a new hall near the river.\n`,
  });

const CALLED = 'Opposition leader Moussa Keita called on Diarra to resign.';
const TOLD = 'Lawmakers urged Diarra to sign the bill, and guards were told to stay.';
const WITHDRAWN = 'Peru ordered its troops to withdraw from Tacna, and they withdrew on Monday.';
const FORCED = 'Ruiz forced Lund to resign.';

test.each([
  ['did diarra step down', CALLED],
  ['did diarra quit', CALLED],
  ['did diarra resign', CALLED],
  ['has diarra resigned', CALLED],
  ['did keita resign', CALLED],
  ['did diarra sign the bill', TOLD],
  ['did guards stay', TOLD],
])('%s: not answered with %s', async (question, text) => {
  expect(await quoted(question, await about(text))).toBeNull();
});

test.each([
  ['did keita call on diarra to resign', CALLED, CALLED],
  ['did lawmakers urge diarra to sign the bill', TOLD, TOLD],
  ['did peru withdraw from tacna', WITHDRAWN, WITHDRAWN],
  ['did lund resign', FORCED, FORCED],
  ['did diarra resign', `${CALLED}\n\nDiarra resigned on Friday after a vote.`, 'Diarra resigned on Friday'],
  ['did diarra quit', `${CALLED}\n\nDiarra stepped down on Friday after a vote.`, 'Diarra stepped down'],
])('%s: answered with %s', async (question, text, words) => {
  expect(await quoted(question, await about(text))).toContain(words);
});
