/** Tells what a question asks of those that news is asked most: one file for each sort, the first that fits is it. */

import { type Asking, askingOf } from './asking.ts';
import { casualtiesOf } from './casualties.ts';
import { detailOf } from './detail.ts';
import { eventOf } from './event.ts';
import type { Found } from './found.ts';
import { planOf } from './plan.ts';
import { presenceOf } from './presence.ts';
import { sideOf } from './side.ts';

/** `null`: the question is of another sort. */
export function businessOf(given: Omit<Asking, 'lowers'>): Found | null {
  const asking = askingOf(given);
  return (
    planOf(asking) ??
    eventOf(asking) ??
    sideOf(asking) ??
    presenceOf(asking) ??
    casualtiesOf(asking) ??
    detailOf(asking)
  );
}
