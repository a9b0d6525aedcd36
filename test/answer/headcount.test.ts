/** How many of some people are told of: a number counts those it stands at, and no others beside them. */

import { beforeAll, expect, test } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf, quoted } from './stands.ts';

const FLOOD = `Flood Sweeps Through Marn Valley

May 12, 2031

The flood on May 10 killed six in the Marn valley and two in the hills, among them a mother and her four-year-old daughter, and left hundreds in Orsk without water. Eleven civilians were hurt in Orsk, a baker said.

Three nurses of the clinic in Dell were hurt when its roof fell. Five of the guards at the dam drowned. Two firemen and a pilot went missing. The porters were nine.

A dentist, 61, and her brother, 58, were killed in Quell. A tent stood where a porter had slept.

Volunteers from Oden came to the dam. Four were injured.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ flood: FLOOD });
});

test.each([
  ['how many children were killed', 'one among six is a daughter'],
  ['how many kids died in the Marn valley', 'one among six is a daughter'],
  ['how many children are without water', 'hundreds are'],
  ['how many parents were killed', 'one among six is a mother'],
  ['how many parents died in the flood', 'one among six is a mother'],
  ['how many children were hurt', 'civilians were'],
  ['how many managers died', 'none is told of'],
  ['how many pilots went missing in the valley of Oden', 'two firemen did'],
  ['how many porters were killed', 'the number is an age, of others'],
])('%s: not answered, %s', async (question) => {
  expect(await quoted(question, library)).toBeNull();
});

test.each([
  ['how many nurses were hurt', 'Three nurses'],
  ['how many nurses were hurt in Dell', 'Three nurses'],
  ['how many guards drowned', 'Five of the guards'],
  ['how many firemen went missing', 'Two firemen'],
  ['how many porters were there', 'were nine'],
  ['how many people were killed in the Marn valley', 'killed six'],
  ['how many civilians were hurt in Orsk', 'Eleven civilians'],
  ['how many volunteers were injured', 'Four were injured'],
])('%s: answered with %s', async (question, words) => {
  await answered(question, library);
  expect(await quoted(question, library)).toContain(words);
});

test('an age is no toll', async () => {
  const shelling = await libraryOf({
    a01: `Shells Fall on Harn
May 12, 2031

A cook, 44, and her son, 6, were killed in Harn.

The shells on Harn killed twelve in all.
`,
  });
  expect(await quoted('how many were killed', shelling)).toContain('twelve');
});
