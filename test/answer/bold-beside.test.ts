/** A short answer is none where the sentence tells it of something else than is asked. */

import { beforeAll, expect, test } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf, textOf } from './stands.ts';

const WALKOUT = `Bakers Stay Out in Odesa

June 4, 2024

Police said three people were detained on Monday after a van hit the gate of the mill. The walkout of the bakers goes on, as told by Olga Wirth, head of the Lviv City Council.

Flour is short in Odesa.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ walkout: WALKOUT });
});

test.each([
  ['how many people were detained', 'three people', 'that is what befell them'],
  ['how many people were hit at the gate', 'three people', 'the gate is told of'],
  ['who is the head of Lviv', 'Olga Wirth', 'the very town'],
])('%s: %s, %s', async (question, bold) => {
  expect(await boldOf(question)).toContain(bold);
});

test.each([
  ['how many people are in the bakery walkout', 'of three who were detained nothing is told of it'],
  ['who is the head of Odesa', 'the head of another town is told'],
])('%s: nobody is bold, %s', async (question) => {
  expect(await boldOf(question)).toBe('');
});

async function boldOf(question: string): Promise<string> {
  const outcome = await answered(question, library).catch(() => null);
  return outcome === null ? '' : (textOf(library, outcome.citations[0].bold) ?? '');
}
