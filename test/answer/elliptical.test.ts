/** An amount is bold with the noun it leaves out, and not where it tells how often, or where another is asked for. */

import { beforeAll, expect, test } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf, quoted, textOf } from './stands.ts';

const QUAKE = `Quake Empties Hill Towns

June 4, 2024

More than 700 villagers fled the slope, and about 310 slept in a school in Lesk. The county sent 90 medics, three times as many as on Sunday.

The chapel had cost 4 million crowns and was insured for half of that. A bid of 6 million crowns for the mill was turned down in May.

Rangers closed the road when some campers tried to return; seven were arrested and two rangers were injured.

The rent of the barn rose by 12 percent. Some 40 burnt barns were torn down after 20 farmers complained.

A lawyer for Brandt Stone called the survey "a fairy tale". The chief of Lesk Water, Hana Moravec, called the leak "a nuisance".
`;

const TALKS = `Envoys Meet Over the Strait

June 4, 2024

The Lodna talks between Orvany and Krasna ended in Lodna on Monday. Envoy Nora Heller met Prime Minister Pavel Duda in Tarnow on Sunday.
`;

const PIER = `Dockers Clash at the Pier

June 4, 2024

Two guards were charged, four were fined and 11 dockers injured.

On Monday 12 boats were seized, 3 were sunk and nine sailors drowned.

The 20 stewards on duty held 16 rowdies, and 5 burnt tents were cleared.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ quake: QUAKE, talks: TALKS, pier: PIER });
});

test.each([
  ['how many slept in the school', 'about 310', 'the number counts villagers too'],
  ['how many villagers fled the slope', 'More than 700 villagers', 'the first is asked for'],
  ['how many medics did the county send', '90 medics', 'what it is compared with is not asked for'],
  ['how much was the chapel insured for', 'half of that', 'told by the sum before'],
  ['how much did the chapel cost', '4 million crowns', 'the sum itself'],
  ['how many were fined', 'four', 'guards are left out'],
  ['how many guards were charged', 'Two guards', 'others were fined'],
  ['how many dockers were injured', '11 dockers', 'others were fined'],
  ['how many boats were sunk', '3', 'boats are left out'],
  ['how many boats were seized', '12 boats', 'the others were sunk'],
  ['how many sailors drowned', 'nine sailors', 'what is counted is said'],
  ['how many stewards were on duty', '20 stewards', 'whoever held others was not held'],
  ['how many got arrested', 'seven', 'others were injured'],
  ['how much higher is the rent of the barn', '12 percent', 'the difference is told'],
  ['who called the survey a fairy tale', 'A lawyer for Brandt Stone', 'he says it, not the firm'],
  ['who called the leak a nuisance', 'Hana Moravec', 'the chief has a name'],
])('%s: %s, %s', async (question, bold) => {
  expect(await boldOf(question)).toContain(bold);
});

test.each([
  ['how many medics were there on Sunday', 'only how often is told'],
  ['how much higher was the first bid for the mill', 'a difference is asked for'],
])('%s: nothing is bold, %s', async (question) => {
  expect(await boldOf(question)).toBe('');
});

test('what was in another town is not told of the one that is asked about', async () => {
  expect(await quoted('where in Lodna did Heller meet Duda', library)).toBeNull();
});

/** What is bold in the sentence that is quoted; a refusal is no answer without a bold. */
async function boldOf(question: string): Promise<string> {
  const { citations } = await answered(question, library);
  return textOf(library, citations[0].bold) ?? '';
}
