/** The questions of the gold file over the seeds: what was reached may only rise. */

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readGold } from '../../src/evaluation/gold.ts';
import { type Evaluation, evaluate, type Share } from '../../src/evaluation/score.ts';
import { openLibrary } from '../../src/library.ts';
import { isTrouble } from '../../src/trouble.ts';

/** In percent. Raise a floor when the measure has risen; never lower one. */
const FLOORS = {
  passageFirst: 83,
  passageInThree: 91,
  inSentence: 81,
  boldRight: 87,
  speakingRight: 78,
  speakingFound: 87,
};
const CEILINGS = { answeredUnanswerable: 12, refusedAnswerable: 7 };

let evaluation: Evaluation;

beforeAll(async () => {
  const rows = readGold(readFileSync(join(import.meta.dirname, 'questions.jsonl'), 'utf8'));
  const library = await openLibrary(resolve(import.meta.dirname, '../../seeds'));
  if (isTrouble(rows) || isTrouble(library)) throw new Error('The gold file or the seeds cannot be read.');
  evaluation = await evaluate(rows, library);
});

const percent = ({ count, of }: Share) => (100 * count) / of;

test('all questions are asked', () => {
  expect(evaluation.verdicts).toHaveLength(200);
  expect(evaluation.passageFirst.of).toBe(130);
});

test.each(Object.entries(FLOORS))('%s does not fall below %d percent', (name, floor) => {
  expect(percent(evaluation[name as keyof typeof FLOORS])).toBeGreaterThanOrEqual(floor);
});

test.each(Object.entries(CEILINGS))('%s does not rise above %d percent', (name, ceiling) => {
  expect(percent(evaluation[name as keyof typeof CEILINGS])).toBeLessThanOrEqual(ceiling);
});
