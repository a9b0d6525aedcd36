/** Whether somebody did something, or is something, is told only by what is said of them. */

import { beforeAll, expect, test } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import { libraryOf, quoted } from './stands.ts';

const BORDER = `Peru and Chile Talk of the Dam

June 2, 2031

Chilean drone attacks on the Ocona dam hurt five people, a clerk in Lima said. This marks the first meeting between Chilean and Peruvian officials since the Cusco talks, which yielded only a list of prisoners.

President Ana Ruiz of Peru would be required to come to Lima, as would minister Ivo Lund of Chile. Peru approved a plan for the river on Tuesday, and Chile turned down a timetable.

Ruiz aide Karel Fous, who is a poet, called the dam a relic, and Lund spokesman Tom Hale said the water was clean. Clerks said that Chile wants Peruvian soldiers to stay away, and demanded that Peruvian soldiers retreat from Tacna.

The fair shut in the evening after a talk over prices collapsed, said the mayor.

Villagers marched to demand that the states rebuild the Ocona dam by 2040.

Vega burned because a lamp fell over.

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
  ['did chile retreat from Tacna', 'Peruvians are to'],
  ['what did ruiz say about the dam', 'her aide did'],
  ['did ruiz call the dam a relic', 'her aide did'],
  ['why did the talk collapse', 'it only tells when the fair shut'],
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
  ['did peru retreat from Tacna', 'Peruvian soldiers retreat'],
  ['what did lund say about the water', 'spokesman Tom Hale said'],
  ['why did the fair shut', 'after a talk over prices collapsed'],
  ['why did Vega burn', 'because a lamp fell over'],
  ['did villagers demand that the dam be rebuilt', 'marched to demand'],
])('%s: answered with %s', async (question, words) => {
  expect(await quoted(question, library)).toContain(words);
});

const DOCKERS = `Dockers Walk Out in Tarn

June 3, 2031

The strike at Tarn harbour is the first since 1998. The union of dockers wants a pay rise.
`;
const RAID = `Tarn Harbour Burns

June 4, 2031

The strike on Tarn harbour is the first since 1998. A missile fell on a warehouse, and workers fled.
`;

test.each([
  ['was Tarn harbour attacked', DOCKERS, null],
  ['was Tarn harbour attacked', RAID, 'The strike on Tarn harbour'],
  ['is there a strike at Tarn harbour', DOCKERS, 'The strike at Tarn harbour'],
])('workers strike and nobody is hit: %s', async (question, text, words) => {
  const sentence = await quoted(question, await libraryOf({ tarn: text }));
  if (words === null) expect(sentence).toBeNull();
  else expect(sentence).toContain(words);
});

const MAYOR = `Council Under Fire

June 5, 2031

Engineer Paul Mbabazi flew back on Monday, met farmers and slammed the council. Clerk Ida Novak flew back on Sunday, but farmers met and slammed the drivers.
`;
const SHUT = `Mayor Okello Shuts Bridge in Jinja

June 6, 2031

The mayor closed the bridge at noon.
`;
const SLEPT = `Bridge Shuts as Mayor Okello Sleeps

June 6, 2031

A crane stood there.
`;

test.each([
  ['did mbabazi criticize the council', MAYOR, 'slammed the council'],
  ['did novak criticize the drivers', MAYOR, null],
  ['did okello close the bridge', SHUT, 'Mayor Okello Shuts Bridge'],
  ['did okello close the bridge', SLEPT, null],
])('whoever does one of several deeds, or does it in a heading: %s', async (question, text, words) => {
  const sentence = await quoted(question, await libraryOf({ mayor: text }));
  if (words === null) expect(sentence).toBeNull();
  else expect(sentence).toContain(words);
});

const ROW = `Row in Tarn

June 7, 2031

Koleva criticised Popova for keeping the books in a cellar. Kralj congratulated Horvat by telephone. Peru condemned Chile over the dam.
`;

test.each([
  ['did koleva attack popova', 'Koleva criticised Popova'],
  ['did popova attack koleva', null],
  ['did koleva threaten popova', null],
  ['did peru attack chile', null],
  ['did kralj phone horvat', 'by telephone'],
  ['did horvat phone kralj', null],
  ['did kralj threaten horvat', null],
])('of two who are named: %s', async (question, words) => {
  const sentence = await quoted(question, await libraryOf({ row: ROW }));
  if (words === null) expect(sentence).toBeNull();
  else expect(sentence).toContain(words);
});

const CALLED = `A Week in Tarn

June 8, 2031

Ada Holt dictated a letter to a clerk. Painter Luc Sorel was robbed of a coat. Sergeant Ivo Brod detained nine guards. Karel Novak was detained on Monday. Eva Lind robbed a bank. Pavel Orlik is suspected of theft. Mira Stan is a dictator, said the mayor.
`;

test.each([
  ['is holt a dictator', null],
  ['is sorel a robber', null],
  ['is brod a detainee', null],
  ['is novak a detainee', 'Novak was detained'],
  ['is lind a robber', 'Lind robbed a bank'],
  ['is eva lind a robber', 'Lind robbed a bank'],
  ['is orlik a suspect', 'Orlik is suspected'],
  ['is stan a dictator', 'Stan is a dictator'],
  ['is sorel a painter', 'Painter Luc Sorel'],
])('what somebody is by what they did, or what was done to them: %s', async (question, words) => {
  const sentence = await quoted(question, await libraryOf({ week: CALLED }));
  if (words === null) expect(sentence).toBeNull();
  else expect(sentence).toContain(words);
});
