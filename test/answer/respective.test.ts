/** Of what is told of two "respectively" each has its own. */

import { beforeAll, expect, test } from 'vitest';
import { respective } from '../../src/answer/citation/respective.ts';
import type { Library } from '../../src/answer/library.ts';
import type { SentenceWord } from '../../src/answer/reader/word.ts';
import { answered, libraryOf, textOf } from './stands.ts';

const TOWNS = `Mills Burn in Two Towns

June 4, 2024

Fires broke out on Monday in Tarnow and Lesk, Moravia's capital and second-largest town, respectively. Mills in Tarnow and Lesk were closed for a week.
`;

const GAMES = `Games Open Under Rain

June 5, 2024

Peru and Chile sent doctors to Gulu and Busia, respectively. Ada Holt and Ivo Kass won gold medals in the sprint and the marathon, respectively.

Runners Nora Heller and Jonas Brod, who trained in Opole and Torun, came first and second, respectively.

Fares in Belsk and Orlen rose 3 percent and 5 percent, respectively.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ towns: TOWNS, games: GAMES });
});

test.each([
  ['what is the capital of Moravia', 'Tarnow'],
  ['what is the second largest town in Moravia', 'Lesk'],
  ['where were mills closed', 'Tarnow'],
  ['which country sent doctors to Busia', 'Chile'],
  ['which country sent doctors to Gulu', 'Peru'],
  ['who won the gold medal in the marathon', 'Ivo Kass'],
  ['who won the gold medal in the sprint', 'Ada Holt'],
  ['who won gold medals', 'Ada Holt and Ivo Kass'],
  ['how much did fares in Orlen rise', '5 percent'],
  ['how much did fares in Belsk rise', '3 percent'],
])('%s: %s', async (question, bold) => {
  const [first] = (await answered(question, library)).citations;
  expect(textOf(library, first.bold)).toBe(bold);
});

test('what is told of both by the way is told of both', async () => {
  const [first] = (await answered('who trained in Torun', library)).citations;
  const bold = textOf(library, first.bold);
  expect(bold).toContain('Nora Heller');
  expect(bold).toContain('Jonas Brod');
});

test('a long list is looked through once', () => {
  let looks = 0;
  const wordAt = (at: number) =>
    ({
      start: at * 4,
      end: at * 4 + 2,
      capital: at % 2 === 0,
      before: '',
      lexeme: { lower: at % 2 ? 'and' : 'aa' },
    }) as SentenceWord;
  const words = new Proxy(
    Array.from({ length: 3000 }, (_, at) => wordAt(at)),
    {
      get: (list, key, receiver) => {
        if (typeof key === 'string' && /^\d/.test(key)) looks++;
        return Reflect.get(list, key, receiver);
      },
    },
  );
  const mention = { start: 0, end: 2 };
  const span = { article: 'a', start: 0, end: 12_000 };
  expect(respective(mention, { words, span }, [], [])).toBe(mention);
  expect(looks).toBeLessThanOrEqual(words.length);
  words[2999] = { ...wordAt(2999), lexeme: { ...wordAt(1).lexeme, lower: 'respectively' } };
  words[2998] = { ...wordAt(2998), before: ',' };
  looks = 0;
  respective(mention, { words, span }, [], []);
  expect(looks).toBeLessThan(words.length * 20);
});
