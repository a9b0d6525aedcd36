/** The short answer to who did something: never whoever only tells of it. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { type Newsroom, newsroom } from './news.ts';
import { shelf } from './shelf.ts';
import { answered, libraryOf, textOf } from './stands.ts';

let libraries: Newsroom;
let others: Library;
beforeAll(async () => {
  others = await shelf();
  libraries = await newsroom();
});

test.each([
  ['summit', 'who is blocking the deal', 'India and Saudi Arabia'],
  ['summit', 'who organized the march', 'Ground Now'],
  ['summit', 'who leads the american delegation', 'deputy envoy Carl Renner'],
  ['summit', 'who called the draft a suicide note', 'founder Beatrice Owuor'],
  ['merger', 'who said a merger must protect depositors', 'Finance Minister Ines Couto'],
  ['merger', 'whos the finance minister', 'Finance Minister Ines Couto'],
  ['merger', 'whos castells ceo', "Castell's chief executive, Gregory Ashe"],
  ['merger', 'who is the ceo of northbank', 'Northbank chief executive Maria Telles'],
  ['merger', 'whos the boss of castell', "Castell's chief executive, Gregory Ashe"],
  ['cup', 'who do they play in the final', 'Graz'],
  ['flood', 'whom did the helicopter rescue', 'Katrin Dahl'],
  ['cup', 'who is linz coach', 'Linz coach Karin Adler'],
  ['flood', 'who is the pm', 'Prime Minister Erik Solberg'],
  ['merger', 'who owns castell', 'Investor Hale Capital'],
] as [keyof Newsroom, string, string][])('%s, %s: %s', async (set, question, bold) => {
  const outcome = await answered(question, libraries[set]);
  expect(textOf(libraries[set], outcome.citations[0].bold)).toBe(bold);
});

test('whose work is told of by the way did nothing else', async () => {
  const outcome = await answered('who conducts the orchestra', others);
  expect(textOf(others, outcome.citations[0].bold)).toBe('Conductor Thomas Abara');
});

test.each([
  ['flood', 'who is the prime minister of Norway', 'another state is not named'],
  ['merger', 'who is the prime minister', 'a minister of finance is none'],
  ['merger', 'who is the pm', 'a minister of finance is none'],
] as [keyof Newsroom, string, string][])('%s, %s: not answered, %s', async (set, question) => {
  expect(await answer(question, libraries[set])).toMatchObject({ kind: 'abstention' });
});

test('whoever only came for a side did not lead it', async () => {
  const library = await libraryOf({
    talks: `Fishing Talks Open in Bergen

BERGEN - Talks on cod quotas opened in Bergen on Tuesday. The Norwegian delegation included ministry official Kari Lunde and the biologist Odd Strand. The Icelandic delegation was led by Fisheries Minister Jon Arason.
`,
  });
  expect(await answer('who led the norwegian delegation', library)).toMatchObject({ kind: 'abstention' });
  const led = await answer('who led the icelandic delegation', library);
  expect(textOf(library, led.kind === 'answer' ? led.citations[0].bold : null)).toBe(
    'Fisheries Minister Jon Arason',
  );
});

const CHARTER = `Coastal States Sign Charter

PORTO - The charter was drafted by Oman and Jordan and signed by eight of nine states on Friday. Earlier drafts drew criticism in Lisbon and Western Europe, and a new repair of the old harbour was put off.
`;

test.each([
  ['who drafted the charter', 'Oman and Jordan'],
  ['who repaired the harbour', null],
])(
  'who did it are all that stand behind “by”, and none where only the thing is named: %s',
  async (question, bold) => {
    const library = await libraryOf({ charter: CHARTER });
    const outcome = await answer(question, library);
    expect(outcome.kind === 'answer' ? textOf(library, outcome.citations[0].bold) : null).toBe(bold);
  },
);

test('no draft of something tells who drafted it', async () => {
  const library = await libraryOf({
    plan: `Plan for the Harbour Put Off\n\nEarlier versions of the plan drew criticism in Lisbon and Western Europe, while subsequent drafts met objections from Oman.\n`,
  });
  const outcome = await answer('who drafted the plan', library);
  expect(outcome.kind === 'answer' ? textOf(library, outcome.citations[0].bold) : null).toBe(null);
});
