/** Of what is told of two "respectively" each has its own. */

import { beforeAll, expect, test } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf, textOf } from './stands.ts';

const TOWNS = `Mills Burn in Two Towns

June 4, 2024

Fires broke out on Monday in Tarnow and Lesk, Moravia's capital and second-largest town, respectively. Mills in Tarnow and Lesk were closed for a week.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ towns: TOWNS });
});

test.each([
  ['what is the capital of Moravia', 'Tarnow'],
  ['what is the second largest town in Moravia', 'Lesk'],
  ['where were mills closed', 'Tarnow'],
])('%s: %s', async (question, bold) => {
  const [first] = (await answered(question, library)).citations;
  expect(textOf(library, first.bold)).toBe(bold);
});
