import { expect, test } from 'vitest';
import { aliasesOf } from '../../src/language/aliases.ts';

const aliases = aliasesOf('~ layoffs, cut .. jobs, lay off\n= heirs, next of kin');

const found = (text: string) => {
  const words = text.split(' ');
  return aliases.find(words).map(({ start, end }) => words.slice(start, end).join(' '));
};

test.each([
  ['the firm announced layoffs', ['layoffs']],
  ['it will cut 310 jobs by May', ['cut 310 jobs']],
  ['it will cut up to 310 jobs', ['cut up to 310 jobs']],
  ['it will cut jobs', ['cut jobs']],
  ['it will cut the price of all its jobs', []],
  ['it will lay them off', []],
  ['the next of kin were told', ['next of kin']],
])('%s: %j', (text, names) => {
  expect(found(text)).toEqual(names);
});
