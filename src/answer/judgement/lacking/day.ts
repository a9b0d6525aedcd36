/** Whether the best sentence tells the day or the date that is asked for. */

import { asksForDay } from '../../question/duration.ts';
import type { Case } from './case.ts';

export const dayLacking = ({ question: { lowers }, statement }: Case): boolean =>
  asksForDay(lowers) && !statement().times.some(({ precision }) => precision === 'day');

/** "Next round date". */
export const dateLacking = ({ question: { lowers }, statement }: Case): boolean =>
  lowers.at(-1) === 'date' && !statement().times.some(({ precision }) => precision !== 'duration');
