/** Idioms of everyday talk find what an article tells in other words, and do not find what it does not tell. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf, textOf } from './stands.ts';

const HARBOUR = `Poet Ilse Marn Dies as Harbour Hall Collapses

May 20, 2031

The poet Ilse Marn died in Torvald on Monday, her sister announced. The hall by the harbour collapsed on Tuesday. State-owned Brandt constructed the hall in 1990. The Eder Foundation sponsored the hall.

Peru extradited the smuggler Karl Voss in April. Voss denied theft at his trial. The prosecutor Jon Ahl called the council miserly. Ahl later retracted the remark. A critic dubbed the dispute the Herring War.

Astronomers put the probability of a strike by the comet Tolva at one in 90. Submarines of the navy surfaced off Torvald in March. The council passed the budget on Friday. The museum admitted 300 visitors in April.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ harbour: HARBOUR });
});

test.each([
  ['when did ilse marn pass away', 'died in Torvald'],
  ['when did the hall by the harbour come down', 'collapsed on Tuesday'],
  ['when did Brandt put up the hall', 'constructed the hall'],
  ['who financed the hall', 'sponsored the hall'],
  ['which country handed Voss over', 'extradited the smuggler'],
  ['did voss own up to theft', 'denied theft'],
  ['who said the council was tight-fisted', 'called the council miserly'],
  ['did Ahl stand by the remark', 'retracted the remark'],
  ['what were the odds of a strike by the comet tolva', 'one in 90'],
  ['when did the subs surface off torvald', 'Submarines of the navy'],
])('%s: answered with %s', async (question, words) => {
  const outcome = await answered(question, library);
  expect(textOf(library, outcome.citations[0].sentence)).toContain(words);
});

test.each([
  ['when did the smuggler pass away', 'he was handed over'],
  ['when did Peru put Voss up', 'it handed him over'],
  ['when was the navy handed over', 'a smuggler was'],
  ['when did the museum come down', 'the hall did'],
])('%s: not answered, %s', async (question) => {
  expect(await answer(question, library)).toMatchObject({ kind: 'abstention' });
});
