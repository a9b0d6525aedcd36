/** A heading is quoted only where no sentence tells all of it. */

import { beforeAll, expect, test } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf, textOf } from './stands.ts';

let library: Library;
beforeAll(async () => {
  library = await libraryOf({
    dam: `Dam Talks End
March 3, 2031

LIMA - Engineers of Orland and Vesk ended two days of meetings in Lima on Monday.

Dispute over Turbines Goes On

The engineers agreed on the height of the dam at Tolm. A long dispute over its turbines, which Vesk wants to build, goes on, said minister Ada Brill.

Cost of Cement Dominates Discussions

Before the meetings Ada Brill had a discussion with a banker.

Progress on Fish Ladders

Both sides will meet again in May.
`,
  });
});

test.each([
  ['does the dispute over turbines go on', 'A long dispute over its turbines'],
  ['is there a dispute over turbines', 'A long dispute over its turbines'],
  ['what are they discussing', 'Cost of Cement'],
  ['was there progress on fish ladders', 'Progress on Fish Ladders'],
])('%s: %s', async (question, start) => {
  const outcome = await answered(question, library);
  expect(textOf(library, outcome.citations[0].sentence)).toContain(start);
});
