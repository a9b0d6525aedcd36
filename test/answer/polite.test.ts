/** What a polite question begins with is taken off it. */

import { expect, test } from 'vitest';
import { inPlainWords } from '../../src/answer/question/plain.ts';

test.each([
  ['Could you please clarify which post the pilot holds?', 'which post the pilot holds?'],
  ['I would be grateful if you could tell me when the bridge opens.', 'when the bridge opens.'],
  ['would you be so kind as to explain why it fell', 'why it fell'],
  ['can someone tell me who won', 'who won'],
  ['May I ask since when it has been shut', 'since when it has been shut'],
  ['Good morning, I was just wondering whether the bridge is open', 'whether the bridge is open'],
  ['hello, please let us know to whom it belongs', 'to whom it belongs'],
  ['Does anybody happen to know how many fell', 'how many fell'],
  ["I'd like to know when it opens", 'when it opens'],
  ['can anyone explain why it fell', 'why it fell'],
  ['I would be very grateful if somebody could tell me when it opens', 'when it opens'],
])('%s: %s', (way, plain) => {
  expect(inPlainWords(way)).toBe(plain);
});

test.each([
  'can you swim in the lake',
  'could they have told the crew who it was',
  'who would be grateful if the bridge opened',
  'what would the crew like to know',
  'please open the bridge',
])('%s: stays as it is', (text) => {
  expect(inPlainWords(text)).toBe(text);
});
