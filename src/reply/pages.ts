/** Entries in pages: as many whole ones as a message holds, from any entry on. */

import type { APIComponentInContainer } from 'discord-api-types/v10';
import type { Citation } from '../answer/answer.ts';
import type { Corpus } from '../corpus/article.ts';
import { button, section } from './message.ts';
import { customId, placeOf } from './press.ts';
import type { Words } from './words/index.ts';

/** Entries that are components: eight sections with their texts and buttons are 24 of the 40 components that a message may have. */
const MOST = 8;

/** Index behind the last entry of the page that begins at `from`; at least one entry is on it. */
export function endOfPage(
  from: number,
  count: number,
  budget: number,
  lengthOf: (i: number) => number,
  most = MOST,
): number {
  let [left, i] = [budget, from];
  for (; i < count && i < from + most; i++) {
    left -= lengthOf(i);
    if (left < 0 && i > from) break;
  }
  return i;
}

/** Where the page that ends before `until` begins. */
export function startOfPage(
  until: number,
  budget: number,
  lengthOf: (i: number) => number,
  most = MOST,
): number {
  let [left, i] = [budget, until];
  for (; i > 0 && i > until - most; i--) {
    left -= lengthOf(i - 1);
    if (left < 0 && i < until) break;
  }
  return i;
}

/** A quotation with a button that shows its paragraph. */
export function quoted(
  content: string,
  citation: Pick<Citation, 'sentence' | 'paragraph' | 'position'>,
  corpus: Corpus,
  words: Words,
): APIComponentInContainer {
  return section(
    content,
    button(words.context, customId({ action: 'context', ...placeOf(corpus, citation) })),
  );
}

/** As many whole lines as the budget holds; the rest is counted. */
export function within(lines: readonly string[], budget: number, words: Words): string[] {
  let left = budget;
  const count = lines.findIndex((line) => {
    left -= line.length + 1;
    return left < 0;
  });
  return count < 0 ? [...lines] : [...lines.slice(0, count), words.andMore(lines.length - count)];
}
