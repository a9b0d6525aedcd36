import { expect, test } from 'vitest';
import { aliasesOf } from '../../src/language/aliases.ts';
import { dataFolder } from '../../src/language/language.ts';
import { readLexicon } from '../../src/language/lexicon.ts';

const aliases = aliasesOf(
  '~ layoffs, cut .. jobs, lay off\n= heirs, next of kin\n~ observe, watch over, put up with\n> await, stop by, carry on, lie about\n~ led by, heads up',
  readLexicon(dataFolder()),
);

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
  ['laying off half of them', ['laying off']],
  ['it is cutting 310 jobs', ['cutting 310 jobs']],
  ['it was laid off and is watching over them', ['laid off', 'watching over']],
  ['she puts up with it and is putting up with it', ['puts up with', 'putting up with']],
  ['she stopped by and is stopping by', ['stopped by', 'stopping by']],
  ['he carries on and carried on', ['carries on', 'carried on']],
  ['he is lying about it', ['lying about']],
  ['nexts of kin', []],
  ['ledding by and headsing up', []],
  ['the next of kin were told', ['next of kin']],
])('%s: %j', (text, names) => {
  expect(found(text)).toEqual(names);
});
