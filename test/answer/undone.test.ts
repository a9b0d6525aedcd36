/** Nobody is shown as the one who did something where the sentence tells that it was not done. */

import { beforeAll, expect, test } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf, textOf } from './stands.ts';

const FERRY = `Ferry Line Left Without a Buyer

June 4, 2024

Harbour Trust has not yet offered a price for the ferry line. The mayor of Belsk, Ines Kaal, had no plans to close the pier.

Captain Ruth Enders declined to explain the grounding of the barge. Pilot Jonas Brod denied that he had steered the Corvina onto the bank.

Deputy Mila Sorel did not only read the inspection file but copied it. Trader Emil Kass refused to repay the deposit.

Lodna Shipping signed no lease for the warehouse. Inspector Nora Heller condemned the gangway, and no one was hurt.

Orvany, not Lodna, paid for the dredging of the channel. The union never accepted the roster. Surveyor Hana Moravec said the cranes were not safe.
`;

const COURT = `Court Rules on the Quarry

June 6, 2024

The court denied the appeal that lawyer Tomas Brill filed. Premier Luis Vega did not resign until June.

Guard Pia Lorn did not hesitate to open the gate. Tenant Olaf Reit did not fail to renew the permit.

Peru and Chile ended three days of talks without signing a treaty. Orvany vowed not to raise the levy.

Miner Jan Kobel agreed not to close the shaft. Neither Bolivia nor Ecuador accepted the invitation.

LODNA - No country signed the charter. Trader Vit Sand was barred from flying the glider.

Grocer Ella Moss avoided repaying the loan. Builder Karl Dost promised to fix the bridge.

Clerk Ada Wirth denied the claim that she had forged the stamp. No country except Krasna joined the pact.

Banker Otto Lenz made no comment, and adviser Eva Prinz sold the shares. Cook Ivo Halas saved the stove without waking the guests.

Baker Lena Stroh stopped coming from Tarnow after winning the raffle. Doctor Milo Feld did not treat the driver but rescued the horse.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ ferry: FERRY, court: COURT });
});

test.each([
  ['who offered a price for the ferry line', 'it has not yet'],
  ['who has plans to close the pier', 'she had none'],
  ['who explained the grounding of the barge', 'she declined to'],
  ['who steered the Corvina onto the bank', 'he denies it'],
  ['who repaid the deposit', 'he refused to'],
  ['who signed a lease for the warehouse', 'it signed none'],
  ['who accepted the roster', 'it never did'],
  ['who signed the treaty', 'they went without'],
  ['who raised the levy', 'it vowed not to'],
  ['who closed the shaft', 'he agreed not to'],
  ['who accepted the invitation', 'neither did'],
  ['which country signed the charter', 'none did'],
  ['who signed the charter', 'none did'],
  ['who flew the glider', 'he was barred from it'],
  ['who repaid the loan', 'she avoided it'],
  ['who fixed the bridge', 'he only promised to'],
  ['who forged the stamp', 'she denies the claim'],
])('%s: nobody is bold, %s', async (question) => {
  expect(await boldOf(question)).toBe('');
});

test.each([
  ['who never accepted the roster', 'union', 'that is what is asked'],
  ['who declined to explain the grounding', 'Captain Ruth Enders', 'declining is what is asked'],
  ['who refused to repay the deposit', 'Trader Emil Kass', 'refusing is what is asked'],
  ['who read the inspection file', 'Deputy Mila Sorel', 'not only that'],
  ['who filed the appeal', 'Tomas Brill', 'the appeal is denied, not the filing'],
  ['who resigned in June', 'Luis Vega', 'until then he did not'],
  ['who opened the gate', 'Pia Lorn', 'she did not hesitate to'],
  ['who renewed the permit', 'Olaf Reit', 'he did not fail to'],
  ['who ended the talks', 'Peru and Chile', 'ending is told as done'],
  ['who was barred from flying the glider', 'Vit Sand', 'that is what is asked'],
  ['who promised to fix the bridge', 'Karl Dost', 'promising is what is asked'],
  ['who will fix the bridge', 'Karl Dost', 'it is not over'],
  ['who joined the pact', 'Krasna', 'it is excepted'],
  ['who sold the shares', 'Eva Prinz', 'no comment is another matter'],
  ['who saved the stove', 'Ivo Halas', 'waking is what was not done'],
  ['who won the raffle', 'Lena Stroh', 'coming is what stopped'],
  ['who rescued the horse', 'Milo Feld', 'treating is what he did not'],
  ['who condemned the gangway', 'Inspector Nora Heller', 'something else is denied'],
  ['who said the cranes were not safe', 'Hana Moravec', 'what is said is denied, not the saying'],
])('%s: %s is bold, %s', async (question, bold) => {
  expect(await boldOf(question)).toContain(bold);
});

/** What is bold in the sentence that is quoted; a refusal is no answer without a bold. */
async function boldOf(question: string): Promise<string> {
  const { citations } = await answered(question, library);
  return textOf(library, citations[0].bold) ?? '';
}
