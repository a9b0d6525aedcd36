/** No short answer where nothing in the sentence is one: of a claim, or whoever is asked of. */

import { beforeAll, expect, test } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf, textOf } from './stands.ts';

const DAM = `Dam Plan Splits Council

June 4, 2024

Investor Brandt Stone, which owns 6 percent of the dam, said the toll was too low.

Krasna insists that the lower gate must close.

Engineer Nora Heller of Lodna Research said the repair was likely within ten days.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ dam: DAM });
});

test.each([
  ['who does the engineer work for', 'Lodna Research', 'the engineer is whom is asked of'],
  ['how much of the dam does Brandt Stone own', '6 percent', 'an amount is asked for'],
  ['who insists that the lower gate must close', 'Krasna', 'it insists'],
])('%s: %s is bold, %s', async (question, bold) => {
  expect(await boldOf(question)).toBe(bold);
});

test.each([['Brandt Stone says the toll is fair', 'no amount is asked for']])(
  '%s: nothing is bold, %s',
  async (question) => {
    expect(await boldOf(question)).toBe('');
  },
);

async function boldOf(question: string): Promise<string> {
  const outcome = await answered(question, library).catch(() => null);
  return outcome === null ? '' : (textOf(library, outcome.citations[0].bold) ?? '');
}
