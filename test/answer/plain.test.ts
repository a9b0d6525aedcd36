/** Idioms of asking, each said in plain words. */

import { expect, test } from 'vitest';
import { inPlainWords } from '../../src/answer/question/plain.ts';

test.each([
  ['why on earth did they walk out', 'why did they walk out'],
  ['what the hell does she want', 'what does she want'],
  ['number of boats in the bay', 'how many boats in the bay'],
  ['tell me the exact number of boats', 'how many boats'],
  ['latest number of boats', 'how many boats'],
  ['has the ferry sunk before?', 'has the ferry sunk previously?'],
  ['which hall served as the venue', 'which hall was the venue'],
  ['who is acting as mayor', 'who is mayor'],
  ['how long has she served as mayor', 'how long has she been mayor'],
  ['what could serve as a harbour', 'what could be a harbour'],
  ["what's the deal with the ferry", 'what about the ferry'],
  ['does the pilot who fell have a name', 'what is the name of the pilot who fell'],
  ['how much have they paid so far', 'how much have they paid'],
  ['which post does Mrs Holm hold', 'which post does Holm hold'],
  ['so where is all this going down', 'so where is all this happening'],
  ['where did the match take place', 'where did the match happen'],
  ['what did Holm call the plan', 'how did Holm describe the plan'],
  ['what is Holm still asking for', 'what is Holm still demanding'],
  ['what did the crew ask for before the strike', 'what did the crew demand before the strike'],
  ['why are they sitting in the cold', 'why are they in the cold'],
  ['where does Holm stand on the toll', "what is Holm's position on the toll"],
  ['so where does the union stand regarding the toll', "so what is the union's position on the toll"],
])('%s: %s', (way, plain) => {
  expect(inPlainWords(way)).toBe(plain);
});

test.each([
  'what is the deal worth',
  'what is the phone number of the mayor',
  'did a number of boats sink',
  'number of boats in the bay in 1998',
  'has the ferry sunk before the storm',
  'when did it sink before',
  'who on the board served in the navy',
  'does the town have a named street',
  'who will take the place of the captain',
  'when did Holm call the crew',
  'so far only two boats came back',
  'where was the ship going down the river',
  'where does the statue stand',
  'why are they sitting in the colder room',
  'who asked for a doctor',
  'what did the man who asked for a doctor say',
  'what does Holm ask the crew for',
  'where did Holm stand during the vote',
  'who will stand on the stage',
])('%s: stays as it is', (text) => {
  expect(inPlainWords(text)).toBe(text);
});
