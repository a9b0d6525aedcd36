/** Whether somebody did something: the sentence that tells it of them, not one on another's deed. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf, textOf } from './stands.ts';

let library: Library;
beforeAll(async () => {
  library = await libraryOf({
    hospital: `Hospital head fined over late ambulances

Tarnow - A court in Tarnow on Monday fined former hospital director Iwona Zelek 40,000 zloty for hiding the times at which ambulances arrived.

Judge Adam Brod said Zelek had put her name before her patients. Zelek, 61, stepped down in 2021 after two nurses wrote to the paper Kurier.

Health minister Jan Wrona, who hired Zelek in 2015, said he was shocked. The nurses' union urged him to quit.
`,
  });
});

test.each([
  ['did zelek quit', 'Zelek, 61, stepped down in 2021'],
  ['did iwona zelek quit', 'Zelek, 61, stepped down in 2021'],
  ['when did iwona zelek quit', 'Zelek, 61, stepped down in 2021'],
  ['has zelek stepped down', 'Zelek, 61, stepped down in 2021'],
])('%s: %s', async (question, start) => {
  const outcome = await answered(question, library);
  expect(textOf(library, outcome.citations[0].sentence)).toContain(start);
});

test.each([
  ['did brod quit', 'another did'],
  ['did adam brod step down', 'another did'],
  ['did zelek apologize', 'nobody did'],
])('%s: not answered, %s', async (question) => {
  expect(await answer(question, library)).toMatchObject({ kind: 'abstention' });
});
