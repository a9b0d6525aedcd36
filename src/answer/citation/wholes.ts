/** The amounts of a sentence as they are said aloud: with noun, rate, range, and the whole of which they are a part. */

import type { Quantity } from '../../reading/amount/quantities.ts';
import type { Statement } from '../../reading/article.ts';
import type { Mention } from '../../reading/mention.ts';
import { keepWith } from '../../recent.ts';

/** The amounts of a statement, each as it is said aloud. */
export const wholes = keepWith(({ quantities, text }: Statement) =>
  quantities.map((one) => wholeOf(one, text)),
);

/** A number with its noun and rate ("27 wounded", "1,900 machines a day"), or with the other that it is told with. */
function wholeOf({ counted }: Quantity, text: string): Mention {
  const { start } = counted;
  // "4 million died" counts whom it leaves out.
  const end = counted.end - (BEFELL.exec(text.slice(start, counted.end))?.[0].length ?? 0);
  const before = text.slice(0, start);
  const range = RANGE.exec(text.slice(end));
  const rate = RATE.exec(text.slice(end, end + LONGEST_RATE)) ?? range;
  const other = PART_OF.exec(before) ?? LEAST.exec(before) ?? (range && FROM.exec(before));
  return { start: other ? other.index : start, end: rate ? end + rate[0].length : end };
}

/** "$40 million a day". */
const RATE =
  /^ (?:(?:an?|per) (?:second|minute|hour|night|day|week|month|year|person|head|tonne|ton|barrel|ounce|share)\b ?)+(?<! )/;
const LONGEST_RATE = 24;
const BEFELL = / (?:died|dies|die|dying|perished|drowned|fled)$/;
/** "600 of 5,100 jobs" is one amount: the part with the whole. */
const PART_OF = /\b\d(?:[\d.,]*\d)? (?:out )?of (?:the |its |their )?$/;
/** "20 to 30 people" as well, but not "from 20 to 30 people", which tells how it changed. */
const LEAST = /(?<!\b(?:from|of|by) )(?<![\d.,$])[$€£]?\d(?:[\d.,]*\d)?(?: [mb]illion)?(?: to |[-–])$/;
const FROM = /\bfrom $/;
const RANGE = /^ to [$€£]\d(?:[\d.,]*\d)?(?: (?:million|billion|trillion))?\b/;
