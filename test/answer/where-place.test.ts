/** Where somebody or something is: not where another was, and not the place that is named beside it. */

import { beforeAll, expect, test } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf, textOf } from './stands.ts';

const PILOTS = `Harbour Pilots Meet

June 4, 2024

The pilots of Norrvik and Skerry met at the Rowan Hotel while Captain Hedda Lund was lecturing in Aberdeen. Storms tore roofs from sheds in Norrvik and Skerry, Sweden's oldest port and its largest one.

Surveyor Ola Brun spoke at the opening of the new lighthouse in Tromso, where Captain Iris Dahl had trained.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ pilots: PILOTS });
});

test.each([
  ['where was Lund', 'Aberdeen', 'the hotel is where the pilots met meanwhile'],
  ['where did the pilots meet', 'Rowan Hotel', 'where the captain was meanwhile is no place of theirs'],
  ['where had Dahl trained', 'Tromso', '"where" tells of the place before it'],
])('%s: %s, %s', async (question, bold) => {
  expect(await boldOf(question)).toBe(bold);
});

test('a town lies in no other that is named beside it', async () => {
  expect(await boldOf('where is Skerry')).not.toMatch(/Norrvik/);
});

async function boldOf(question: string): Promise<string> {
  const outcome = await answered(question, library);
  return textOf(library, outcome.citations[0].bold) ?? '';
}
