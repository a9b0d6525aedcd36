/** Words that stand for others by a slip of the keyboard are read as those, wherever they stand in a question. */

import { beforeAll, expect, test } from 'vitest';
import { answer, explained } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { inPlainWords } from '../../src/answer/question/plain.ts';
import { respelt, type Term } from '../../src/answer/question/weigh.ts';
import { answered, libraryOf, textOf } from './stands.ts';

const BRIDGE = `Bridge Near Kelvo Reopens

October 4, 2030

The bridge near Kelvo reopened on Friday after repairs that took nine weeks, Deputy Transport Minister Edda Holm said. Two workers were injured in August.

Foreign Minister Sven Aker opened the festival in Kelvo. Sutil, a baker, sold 400 loaves there.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ bridge: BRIDGE });
});

test.each([
  ['how many wrokers were injurd', 'Two workers were injured'],
  ['wehn did teh brigde reopn', 'reopened on Friday'],
  ['foriegn minster naem', 'Foreign Minister Sven Aker'],
  ['foriegn ministr naem', 'Foreign Minister Sven Aker'],
  ['how logn did the repiars take anywya', 'nine weeks'],
  ['how many laoves did sutil sell', '400 loaves'],
  ['2 workers were hurt, right?', 'Two workers were injured'],
])('%s: answered with %s', async (question, held) => {
  const outcome = await answered(question, library);
  expect(textOf(library, outcome.citations[0].sentence)).toContain(held);
});

test.each([
  ['who is the trasnport minister', 'only the deputy is named'],
  ['how many wrokers died in the hosptial', 'no article speaks of one'],
  ['wat tiem did the bridge reopn on firday', 'no hour is told'],
])('%s: not answered, %s', async (question) => {
  expect(await answer(question, library)).toMatchObject({ kind: 'abstention' });
});

test('a slip is one of the whole word only, at its own place, whatever lower case makes of others', () => {
  const term = { lexeme: { lower: 'wroker' }, slipOf: 'worker' } as Term;
  expect(respelt('İİ did the wrokers see the wroker', [term])).toBe('İİ did the wrokers see the worker');
});

test('a town of four letters is no slip', async () => {
  expect(await answer('how many workers were injured in uman', library)).toMatchObject({
    kind: 'abstention',
  });
});

test('what it was read as is told', async () => {
  const { trace } = await explained('how many wrokers were injurd', library);
  expect(trace.words.map(({ word }) => word)).toEqual(['workers', 'injured']);
});

test.each([
  ['who is the foreign minster', 'who is the foreign minister'],
  ['who was ther for peru', 'who was there for peru'],
  ['whos thre', 'whos there'],
  ['who was their at the end', 'who was there at the end'],
  ['do they sail on sat or sun', 'do they sail on saturday or sunday'],
  ['when is the sat match', 'when is the saturday match'],
  ['what happened sat?', 'what happened saturday?'],
  ['who left b4 the storm', 'who left before the storm'],
  ['how meny boats sank', 'how many boats sank'],
])('%s: %s', (way, plain) => {
  expect(inPlainWords(way)).toBe(plain);
});

test.each([
  'who sat on the bench',
  'what did the mayor say in the minster',
  'who was their coach',
  'when was the last time the two sat across from each other',
  'what colour was the wool dyed',
  'how many people dyed their hair',
  'who came and sat there',
  'on which bench was it that she sat',
  'tell me where they sat?',
  'was it found by sat phone',
  'is there vitamin b4 in it',
])('%s: stays as it is', (text) => {
  expect(inPlainWords(text)).toBe(text);
});
