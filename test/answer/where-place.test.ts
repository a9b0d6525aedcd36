/** Where somebody or something is: not where another was, and not the place that is named beside it. */

import { beforeAll, expect, test } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf, textOf } from './stands.ts';

const PILOTS = `Harbour Pilots Meet

June 4, 2024

The pilots of Norrvik and Skerry met at the Rowan Hotel while Captain Hedda Lund was lecturing in Aberdeen. Storms tore roofs from sheds in Norrvik and Skerry, Sweden's oldest port and its largest one.

Surveyor Ola Brun spoke at the opening of the new lighthouse in Tromso, where Captain Iris Dahl had trained.
`;

const TALKS = `Envoys Talk in Two Cities

June 5, 2024

The tariff talks between Peru and Chile took place in Lima and ended in Cusco. The potato fair was held in Cusco, Peru, on Sunday.

A glacier museum opened in the Chilean town of Temuco last week. In Bolivia, police said the stolen llamas were found in Sucre.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ pilots: PILOTS, talks: TALKS });
});

test.each([
  ['where was Lund', 'Aberdeen', 'the hotel is where the pilots met meanwhile'],
  ['where did the pilots meet', 'Rowan Hotel', 'where the captain was meanwhile is no place of theirs'],
  ['where had Dahl trained', 'Tromso', '"where" tells of the place before it'],
])('%s: %s, %s', async (question, bold) => {
  expect(await boldOf(question)).toBe(bold);
});

test.each([
  ['where in Peru was the potato fair held', 'Cusco', 'the state stands beside it'],
  ['where in Chile did the glacier museum open', 'Temuco', 'its people are named'],
  ['where were the tariff talks', 'Lima', 'none is asked about that it should lie in'],
])('%s: %s, %s', async (question, bold) => {
  expect(await boldOf(question)).toContain(bold);
});

test.each([
  ['where in Lima were the tariff talks', 'they ended in another city'],
  ['where in Chile were the tariff talks', 'it only took part'],
])('%s: nothing is bold, %s', async (question) => {
  expect(await boldOf(question)).toBe('');
});

test('a town lies in no other that is named beside it', async () => {
  expect(await boldOf('where is Skerry')).not.toMatch(/Norrvik/);
});

async function boldOf(question: string): Promise<string> {
  const outcome = await answered(question, library);
  return textOf(library, outcome.citations[0].bold) ?? '';
}
