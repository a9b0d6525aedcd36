/** A sentence below the first shows a short answer only where it tells of the same. */

import { beforeAll, expect, test } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf, textOf } from './stands.ts';

const PUMPS = `Pumps Reach Flooded Villages

June 4, 2024

Trader Emil Kass donated 40 pumps to the villagers of Lesk.

Mayor Ewa Brod met the villagers of Lesk on Sunday.

Pilot Jonas Brod donated a boat to the villagers of Lesk in May.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ pumps: PUMPS });
});

test('only who did the same is bold below the first', async () => {
  const { citations } = await answered('who donated to the villagers of Lesk', library);
  expect(citations.map(({ bold }) => textOf(library, bold))).toEqual([
    'Pilot Jonas Brod',
    'Trader Emil Kass',
    null,
  ]);
});
