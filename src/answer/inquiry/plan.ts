/** Asks for a plan: when or where something will take place. */

import { months, weekdays } from '../../language/calendar.ts';
import { aheadWords } from '../../reading/data/plans.ts';
import { wordsIn } from '../question/asked.ts';
import { asksUntilWhen } from '../question/duration.ts';
import type { Asking } from './asking.ts';
import { eventFamily, familiesIn, PAST, WHEN } from './event.ts';
import { asksNoMore, type Found } from './found.ts';

/** "Will they meet again", "are more talks planned", "the next one is in Lima". */
const COMING = /\b(?:next|will|gonna|going to|plan|planned|scheduled|coming|expected)\b/i;

/** Asks when or where something will be, or whether it will: `null` where it does not. */
export function planOf({ text, question, topic, asked, lowers }: Asking): Found | null {
  const { wanted } = question;
  const open = topic.facet === 'time' || topic.facet === 'place';
  // Up to when something lasts is told by an event as well.
  if (!(open || wanted === 'claim') || PAST.test(text) || asksUntilWhen(question.lowers)) return null;
  const families = familiesIn(lowers());
  const will = wanted === 'time' && lowers().some((word) => word === 'will' || word === 'gonna');
  if (families.size === 0 || !(will || lowers().some((word) => aheadWords.has(word)))) return null;
  const own = (lower: string) =>
    eventFamily(lower) !== null || aheadWords.has(lower) || WHEN.has(lower) || /^follow|^up$/.test(lower);
  const business = { kind: 'plan', families } as const;
  if (wanted === 'claim' && COMING.test(text)) {
    const where = wordsIn(
      text,
      asked().names.filter(({ kind }) => kind === 'place'),
    );
    const owned = (lower: string) => own(lower) || where.has(lower) || isDate(lower);
    // Where or when it will be tells whether it will be there or then; "will there be talks on prices" asks more.
    if (asksNoMore(question, owned)) {
      // Of "will it be in Lima" that it will be in Lima is an answer too.
      const changes = { ahead: true, keys: new Set<string>() };
      return { business, topic: { ...changes, facet: where.size > 0 ? 'place' : 'time' }, own: owned };
    }
  }
  return open ? { business, topic: { ahead: true }, own } : null;
}

const isDate = (lower: string): boolean =>
  months.has(lower) || weekdays.has(lower) || /^\d{1,4}(?:st|nd|rd|th)?$/.test(lower);
