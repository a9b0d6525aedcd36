/** A surname alone, or a name that comes first, means whoever was last named with it in full. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf, quoted, textOf } from './stands.ts';

const BLAST = `Factory Blast in Tarn Injures Nine

May 12, 2026

A blast at the paint factory in Tarn injured nine workers on Tuesday, officials said. Manager Petra Vinter was in the yard when it happened.

The fire brigade needed four hours to put out the flames, and the road to the harbour was closed.

Vinter, 54, was taken to Saint Anna Hospital with burns. She is married to Karl Dorn, a teacher.

Her brother Otto Vinter, 49, works at the harbour.
`;
/** So many that they are not read whole at once. */
const OTHERS = Object.fromEntries(
  Array.from({ length: 12 }, (_, i) => [
    `market${i}`,
    `Market Day ${i}\n\nMay ${i + 1}, 2026\n\n${`Stall ${i} sold fruit and cheese to many visitors from the coast.\n\n`.repeat(9)}`,
  ]),
);

let library: Library;
let among: Library;
beforeAll(async () => {
  library = await libraryOf({ blast: BLAST });
  among = await libraryOf({ blast: BLAST, ...OTHERS });
});

test.each([
  ['How old is Petra Vinter?', '54'],
  ['petra vinter age', '54'],
  ['What hospital was Petra Vinter taken to?', 'Saint Anna Hospital'],
  ['How old is Otto Vinter?', '49'],
  ['who is Petra Vinter married to', 'Karl Dorn'],
])('%s: %s', async (question, bold) => {
  for (const articles of [library, among]) {
    const outcome = await answered(question, articles);
    expect(textOf(articles, outcome.citations[0].bold)).toBe(bold);
  }
});

test.each(['what hospital was Otto Vinter taken to', 'was Otto Vinter taken to hospital'])(
  '%s: another was',
  async (question) => {
    expect(await answer(question, library)).toMatchObject({ kind: 'abstention' });
  },
);

const TRIAL = `Smuggler Jailed for Life in Tarn

May 12, 2026

Lo Kesun was jailed for life on Tuesday in Tarn, where he lived. His cousin Lo Marek, a teacher, was in court.

Lo Kesun shipped cars and cigarettes into the port for nine years. When the police came, Lo fled to Peru.

Lo Marek said nothing. Lo left the court by the back door.

The mayor opened a school in Lo Street.
`;

test.each([
  ['which country did Lo Kesun flee to', 'Lo fled to Peru'],
  ['did Lo Kesun flee to Peru', 'Lo fled to Peru'],
  ['which country did Lo Marek flee to', null],
  ['did Lo Marek flee to Peru', null],
  ['did Lo Kesun open a school', null],
])('a name that comes first means whoever was last named so: %s', async (question, words) => {
  const sentence = await quoted(question, await libraryOf({ trial: TRIAL }));
  if (words === null) expect(sentence).toBeNull();
  else expect(sentence).toContain(words);
});
