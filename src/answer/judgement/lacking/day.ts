/** Whether the best sentence tells the day or the date that is asked for. */

import { wordSet } from '../../../language/word-set.ts';
import type { Case } from './case.ts';

const DAY = wordSet('day date dates days');
const WHICH = wordSet('exact precise which exactly');

/** "The exact day", "on which day", "what date". */
export const dayLacking = ({ question: { lowers }, statement }: Case): boolean =>
  lowers.some((lower, i) => DAY.has(lower) && WHICH.has(lowers[i - 1] ?? '')) &&
  !statement().times.some(({ precision }) => precision === 'day');

/** "Next round date". */
export const dateLacking = ({ question: { lowers }, statement }: Case): boolean =>
  lowers.at(-1) === 'date' && !statement().times.some(({ precision }) => precision !== 'duration');
