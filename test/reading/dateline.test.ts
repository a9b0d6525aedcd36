/** Where a report was written is nothing that it reports. */

import { expect, test } from 'vitest';
import { tokenize } from '../../src/language/tokens.ts';
import { readTokens } from '../../src/reading/sentence.ts';

const read = (text: string) => {
  const { names, times } = readTokens(tokenize(text), { written: '2025-03-04' });
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return { names: names.map(words), times: times.map(words) };
};

test.each([
  ['LIMA, Peru (AP) — Talks between Chile and Bolivia ended on Tuesday.', ['Chile', 'Bolivia'], ['Tuesday']],
  ['Geneva, March 3 (Reuters) - Talks ended in Bern on Sunday.', ['Bern'], ['Sunday']],
  ['NAIROBI -- Envoys left Kenya.', ['Kenya'], []],
  ['NAIROBI — Envoys left Kenya.', ['Kenya'], []],
  ['WASHINGTON/ROME, May 2 – Italy will not take part.', ['Italy'], []],
])('says nothing of what is reported: %s', (text, names, times) => {
  expect(read(text)).toEqual({ names, times });
});

test.each([
  ['Kenya — which borders Somalia — has agreed.', ['Kenya', 'Somalia']],
  ['Kenya - Somalia was called off in Leeds.', ['Kenya', 'Somalia', 'Leeds']],
  ['Peru (and Chile) agreed.', ['Peru', 'Chile']],
])('a name and an aside are none: %s', (text, names) => {
  expect(read(text).names).toEqual(names);
});
