/** A side of an answer in pages that are turned in place: how its sources compare, how it came about. */

import type { APIComponentInContainer } from 'discord-api-types/v10';
import type { Outcome } from '../answer/answer.ts';
import { QUESTION_ID } from './body.ts';
import { TEXT_BUDGET } from './limits.ts';
import { button, card, type Message, row, text } from './message.ts';
import { endOfPage, startOfPage, within } from './pages.ts';
import { type AnswerId, customId } from './press.ts';
import type { Words } from './words/index.ts';

/** What a page consists of: its text, and how that stands on a page. */
export interface Entry {
  readonly content: string;
  readonly shown: APIComponentInContainer;
}

/** What the words of a question take at most: one of 300 characters can have 150. */
const ASKED_BUDGET = 1200;

/** What a side shows. */
export interface Side {
  readonly action: 'compare' | 'explain';
  /** The question, above the entries of every page: the buttons of the pages read it back. */
  readonly title: string;
  /** What stands under it on the first page. */
  readonly asked: readonly string[];
  readonly entries: readonly Entry[];
}

/** The page of a side on which the entry of number `from` (0-based) is the first; of the last one where there are fewer. */
export function sideCard(
  { action, title, asked, entries }: Side,
  { corpus }: Outcome,
  id: AnswerId,
  from: number,
  words: Words,
): Message {
  const [heading, ...under] = title.split('\n');
  const start = Math.max(0, Math.min(from, entries.length - 1));
  const shown = start === 0 ? within(asked, ASKED_BUDGET, words) : [];
  const above: APIComponentInContainer[] = [
    text(heading!, QUESTION_ID),
    ...(under.length > 0 ? [text(under.join('\n'))] : []),
    ...(shown.length > 0 ? [text(shown.join('\n'))] : []),
  ];
  const footer = words.index(corpus.id, corpus.articles);
  const lengthOf = (i: number) => entries[i]!.content.length;
  const budgetOf = (taken: readonly string[]) =>
    TEXT_BUDGET - title.length - footer.length - 60 - taken.reduce((sum, { length }) => sum + length + 1, 0);
  const end = endOfPage(start, entries.length, budgetOf(shown), lengthOf);
  const back = startOfPage(start, budgetOf(within(asked, ASKED_BUDGET, words)), lengthOf);
  const turn = (label: string, page: number) => button(label, customId({ action, ...id, from: `${page}` }));
  const place = end - start < entries.length ? [words.range(start + 1, end, entries.length)] : [];
  return card(
    'asker',
    ...above,
    ...entries.slice(start, end).map(({ shown }) => shown),
    text(`-# ${[...place, footer].join(' · ')}`),
    ...row(
      ...(start > 0 ? [turn(words.back, back)] : []),
      ...(end < entries.length ? [turn(words.next, end)] : []),
    ),
  );
}
