/** When something was, told without a date. */

import { beforeAll, expect, test } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import { citationOf, libraryOf, stands, told } from './stands.ts';

let library: Library;
beforeAll(async () => {
  library = await libraryOf({
    a01: `Ferry Deal Voted Through
May 6, 2024

Hours before the council vote on the ferry, mayor Ida Rask met the shipowner Olav Brun.
`,
    b02: `How the Ferry Was Saved
May 6, 2024

Mayor Ida Rask met the shipowner Olav Brun overnight, just ahead of the vote, to settle the price of the ferry.
`,
    c03: `Ferry to Stay
May 6, 2024

Mayor Ida Rask recently met the shipowner Olav Brun, an aide said.
`,
    d04: `Ferry Talk
May 6, 2024

Mayor Ida Rask met the shipowner Olav Brun hours after the council vote on the ferry, his lawyer said.
`,
    e05: `Ferry and Fair
May 6, 2024

Hours before the fair, mayor Ida Rask met the shipowner Olav Brun.
`,
    f06: `Ferry Dinner
May 6, 2024

Mayor Ida Rask will soon meet the shipowner Olav Brun again.
`,
  });
});

const ask = async (article: string, words: string) =>
  told(
    library,
    await stands(library, 'when did mayor Rask meet the shipowner Brun', citationOf(library, article, words)),
  );

test('a time told by one event is the same, on its other side another, and by another event not compared', async () => {
  expect(await ask('a01', 'Hours before')).toEqual({
    a01: 'same: Hours before',
    b02: 'same: overnight',
    c03: 'less specific: recently',
    d04: 'differs: hours after',
    e05: 'silent (wording): Hours before',
    f06: 'silent (wording): soon',
  });
});

test('whoever says only that it has been tells less', async () => {
  expect(await ask('c03', 'recently')).toMatchObject({
    a01: 'more specific: Hours before',
    b02: 'more specific: overnight',
    c03: 'same: recently',
    f06: 'silent (wording): soon',
  });
});
