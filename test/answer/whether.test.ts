/** Whether somebody did something, or is something, is told only by what is said of them. */

import { beforeAll, expect, test } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import { libraryOf, quoted } from './stands.ts';

const BORDER = `Peru and Chile Talk of the Dam

June 2, 2031

Chilean drone attacks on the Ocona dam hurt five people, a clerk in Lima said. This marks the first meeting between Chilean and Peruvian officials since the Cusco talks, which yielded only a list of prisoners.

President Ana Ruiz of Peru would be required to come to Lima, as would minister Ivo Lund of Chile. Peru approved a plan for the river on Tuesday, and Chile turned down a timetable.

Villagers marched to demand that the states rebuild the Ocona dam by 2040.

Ruiz sat beside Lund at dinner and held discussions with him. Ruiz praised the harbour in Lima. Nurse Eva Strand, who won the prize, looked after the wounded.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ border: BORDER });
});

test.each([
  ['did peru attack chile', 'the attacks are Chilean'],
  ['did peru sign', 'what a day marks is signed by nobody'],
  ['has peru surrendered', 'what talks yielded is none of theirs'],
  ['did ruiz threaten lund', 'they only sat together'],
  ['is ruiz a dictator', 'she is only required to come'],
  ['is ruiz selling the dam', 'nothing says so'],
  ['ruiz is selling out chile', 'nothing says so'],
  ['is lund willing to pay', 'nothing says so'],
  ['did they agree to rebuild the Ocona dam', 'others want it'],
])('%s: not answered, %s', async (question) => {
  expect(await quoted(question, library)).toBeNull();
});

test.each([
  ['did chile attack the dam', 'Chilean drone attacks'],
  ['did peru endorse the plan', 'approved a plan'],
  ['did peru back the plan for the river', 'approved a plan'],
  ['did ruiz meet lund', 'held discussions'],
  ['did ruiz talk to lund', 'held discussions'],
  ['is strand a winner', 'won the prize'],
  ['is lund a minister', 'minister Ivo Lund'],
  ['did villagers demand that the dam be rebuilt', 'marched to demand'],
])('%s: answered with %s', async (question, words) => {
  expect(await quoted(question, library)).toContain(words);
});
