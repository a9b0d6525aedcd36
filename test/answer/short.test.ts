/** The short answer to what is asked in a few words, of an office, of a share and of where somebody gathered. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { libraryOf, textOf } from './stands.ts';

let library: Library;
beforeAll(async () => {
  library = await libraryOf({
    ferry: `Ferry Sinks off Marl

May 3, 2024

The team included chief engineer Olaf Berg and the chief of staff to Mayor Lindqvist, Sara Holm, police said on Monday. Ilse Brandt, director of the Marine Safety Programme at the Port Institute, wrote the report.

About 90 passengers were rescued by the coast guard. The wreck was raised by the tug Anna. Divers gathered at the Old Chapel on Sunday. The hearing will begin at 9 a.m. on Tuesday and last until Friday.

Foreign boats made up 35 percent of the fleet. Six harbours were closed.
`,
  });
});

const asked = async (question: string) => {
  const outcome = await answer(question, library);
  if (outcome.kind !== 'answer') return 'refused';
  return textOf(library, outcome.citations[0].bold);
};

test.each([
  ['whos lindqvists chief of staff', 'Sara Holm'],
  ['who is ilse brandt', 'director of the Marine Safety Programme at the Port Institute'],
  ['what position does olaf berg hold in the team of the port police', 'chief engineer'],
  ['passengers rescued by coast guard', 'About 90 passengers'],
  ['wreck raised by', 'Anna'],
  ['where did the divers gather', 'Old Chapel'],
  ['what share of the fleet was foreign boats', '35 percent'],
  ['what time does the hearing begin', '9 a.m.'],
])('%s: %s', async (question, bold) => {
  expect(await asked(question)).toBe(bold);
});

test.each([
  ['what share of the harbours was closed', 'how many were is another number'],
  ['passengers names coast guard', 'their number is no name'],
  ['report written by', 'a director wrote it, not the institute'],
])('%s: nothing else bold, %s', async (question) => {
  expect(['refused', null, 'Ilse Brandt']).toContain(await asked(question));
});

test('what takes place asks for no place', async () => {
  const outcome = await answer('what will take place on tuesday', library);
  expect(outcome.kind === 'answer' && textOf(library, outcome.citations[0].sentence)).toContain('hearing');
});
