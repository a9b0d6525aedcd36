/** The short answer to who did it is the subject of that very verb, or whoever stands behind "by", and never a pronoun. */

import { beforeAll, expect, test } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf, textOf } from './stands.ts';

const QUARRY = `Quarry Owner Fined After Landslide

June 4, 2024

The quarry was fined 90,000 crowns on Monday by inspector Nora Heller, who had warned of the slope in March. The regional court of Tarnow upheld an appeal by villagers, ordering a new survey of the cliff.

"They drove to Lesk to look at the drainage," a county clerk confirmed to Radio Morava on Tuesday.

"I kept my promise to inspect the cliff every week," geologist Pavel Duda said shortly after the hearing on Tuesday. Duda said he would publish the measurements.

Their anger at Mayor Roman Kolar's approach only deepened after the county offered the owner, Brandt Stone, relief from taxes.

Owner Emil Brandt will meet later this week with a retired judge in Tarnow to prepare talks between Governor Lena Wirth and the villagers. Brandt told the Herald many of the reports about the blasting were wrong.

Deputy Jana Sykora wrote on Friday, "I know it looks bad, but there are many engineers of good will who want to repair the dam."

Farmer Ota Hruby was arrested near the gate, and two sailors hurt in the slide were flown out. Police questioned Hruby's brother Karel for five hours.

Brandt Stone expressed regret to the families involved in the slide but blamed heavy rain. Kosta Lang, a 28-year-old surveyor from Lesk, has been charged with forging the report.

The workers were sent to Dubno for the night. "The slope was known to be steep," said Hana Moravec, 41, head of a rescue school in Prerov, Moravia. Geologists drilled along the Lesk-Tarnow road in Olmov, Poland.

The regional councils of Lesk and Tarnow have ordered helmets. Krasna's new chapel was buried in the slide.
`;

const BRIBES = `Toll Chief Jailed Over Bribes

May 6, 2024

A court in Lodna sentenced toll chief Viktor Hamr to two years in prison on Monday for taking bribes from hauliers. Trader Karel Fous was fined for hiding the payments.

Belsk's navy chief accused Orvany of sinking a dredger. Mayor Ewa Brod asked Councillor Filip Zeman to keep the ferry until the autumn.

"It was a relief," said passenger Nadia Sorel, a nurse who had boarded in Port Cale. Captain Ruth Enders, whose boat was searched, thanked the pilot for helping her.

Trader Emil Kass used the fair for selling lamps. In April 2023 a barge rammed a fallen crane near Port Cale, killing one diver.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ quarry: QUARRY, bribes: BRIBES });
});

test.each([
  ['Who fined the quarry?', 'inspector Nora Heller'],
  ['who was it that fined the quarry', 'inspector Nora Heller'],
  ['Who had warned of the slope?', 'inspector Nora Heller'],
  ['Who ordered a new survey of the cliff?', 'regional court of Tarnow'],
  ['Who kept a promise to inspect the cliff?', 'geologist Pavel Duda'],
  ['who will publish the measurements', 'Duda'],
  ['Who is Brandt meeting with?', 'a retired judge'],
  ['who wants to repair the dam', 'many engineers of good will'],
  ['who was arrested near the gate', 'Farmer Ota Hruby'],
  ['who got hurt in the slide', 'two sailors'],
  ['who questioned the brother of Hruby', 'Police'],
  ['who blamed heavy rain', 'Brandt Stone'],
  ['who has been charged with forging the report', 'Kosta Lang'],
  ['Whose chapel was buried?', 'Krasna'],
  ['who did brod ask to keep the ferry', 'Councillor Filip Zeman'],
  ['who accused Orvany', "Belsk's navy chief"],
  ['who was accused of sinking the dredger', 'Orvany'],
  ['who took bribes from hauliers', 'chief Viktor Hamr'],
  ['who hid the payments', 'Trader Karel Fous'],
  ['who sold lamps at the fair', 'Trader Emil Kass'],
  ['who had boarded in Port Cale', 'Nadia Sorel'],
  ['whose boat was searched', 'Captain Ruth Enders'],
])('%s: %s', async (question, bold) => {
  expect(await boldOf(question)).toBe(bold);
});

test.each([
  ['where were the workers sent for the night', 'Dubno'],
  ['where did geologists drill along the road', 'Olmov, Poland'],
])('%s: %s', async (question, bold) => {
  expect(await boldOf(question)).toBe(bold);
});

test.each([
  ['where was the slope known to be steep', 'the school of whoever says it is elsewhere'],
  ['Who drove to Lesk to look at the drainage?', 'they did, and the radio was told so'],
  ['Who was angry at the approach of Kolar?', 'their anger is no anger of Kolar'],
  ['who arrested the farmer Hruby near the gate', 'only that he was arrested is told'],
  ['who killed the crane', 'a preposition is nobody, whatever its capital'],
])('%s: nobody is bold, %s', async (question) => {
  expect(await boldOf(question)).toBeNull();
});

test('whoever stands behind "by" did it, rather than that it is done elsewhere', async () => {
  const wheat = await libraryOf({
    accord:
      'Wheat Traders Near Accord\n\nMay 4, 2024\n\nA trade official said on Monday that further talks between the millers and the growers, chaired within their own unions, are likely. The meetings, chaired by Ilse Kranz at Lomnice Castle, go on until May 6.\n\nAfter two days of discussions, growers and millers ended the talks on Saturday.\n',
    price:
      'Growers Want Higher Price\n\nMay 4, 2024\n\nThe growers want nine crowns a kilo. Talks on the price began last week. The talks are the first in three years.\n',
  });
  expect(await boldOf('who chaired the talks', wheat)).toBe('Ilse Kranz');
});

async function boldOf(question: string, from = library): Promise<string | null> {
  const outcome = await answered(question, from);
  return textOf(from, outcome.citations[0].bold);
}
