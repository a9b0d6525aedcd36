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

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ ferry: FERRY });
});

test.each([
  ['who offered a price for the ferry line', 'it has not yet'],
  ['who has plans to close the pier', 'she had none'],
  ['who explained the grounding of the barge', 'she declined to'],
  ['who steered the Corvina onto the bank', 'he denies it'],
  ['who repaid the deposit', 'he refused to'],
  ['who signed a lease for the warehouse', 'it signed none'],
  ['who accepted the roster', 'it never did'],
])('%s: nobody is bold, %s', async (question) => {
  expect(await boldOf(question)).toBe('');
});

test.each([
  ['who never accepted the roster', 'union', 'that is what is asked'],
  ['who declined to explain the grounding', 'Captain Ruth Enders', 'declining is what is asked'],
  ['who refused to repay the deposit', 'Trader Emil Kass', 'refusing is what is asked'],
  ['who read the inspection file', 'Deputy Mila Sorel', 'not only that'],
  ['who condemned the gangway', 'Inspector Nora Heller', 'something else is denied'],
  ['who said the cranes were not safe', 'Hana Moravec', 'what is said is denied, not the saying'],
])('%s: %s is bold, %s', async (question, bold) => {
  expect(await boldOf(question)).toContain(bold);
});

async function boldOf(question: string): Promise<string> {
  const outcome = await answered(question, library).catch(() => null);
  return outcome === null ? '' : (textOf(library, outcome.citations[0].bold) ?? '');
}
