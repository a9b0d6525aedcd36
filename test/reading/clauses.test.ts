import { expect, test } from 'vitest';
import { tokenize } from '../../src/language/tokens.ts';
import { clauseOf } from '../../src/reading/clauses.ts';

test.each([
  ['nine died as the roof fell', 'nine', 'nine died as the roof fell'],
  ['nine died, as the mayor of Riva said', 'nine', 'nine died,'],
  ['nine died, as the mayor of Riva said', 'Riva', 'as the mayor of Riva said'],
  ['nine died before help came', 'nine', 'nine died'],
  ['nine died before help came', 'help', 'nine died before help came'],
  ['after two days, nine died', 'nine', 'nine died'],
  ['they left the talks that ended in Riva', 'Riva', 'talks that ended in Riva'],
])('of “%s” the clause of “%s” is “%s”', (text, word, clause) => {
  const at = text.indexOf(word);
  const { start, end } = clauseOf(tokenize(text), { start: at, end: at + word.length });
  expect(text.slice(start, end)).toBe(clause);
});
