/** What Parley says around facts and timelines, in English. */

import type { Apart, Stand } from '../../../answer/answer.ts';
import { en as dates } from '../dates.ts';
import { echo } from '../echo.ts';
import { countEn as count } from '../grammar.ts';

const APART: Record<Apart, string> = {
  day: 'Speaks of a different day from [1]',
  place: 'Speaks of a different place from [1]',
  unit: 'Counts something other than [1]',
  role: 'Names a different role from [1]',
  scope: 'Tells a different aspect of it from [1]',
  event: 'Speaks of a different event from [1]',
  wording: 'A passage near it, told in its own words',
};

const STAND: Record<Stand['stand'], string> = {
  same: 'Same as [1]',
  'more specific': 'More specific than [1]',
  'less specific': 'Less specific than [1]',
  differs: 'Differs from [1]',
  silent: 'Not comparable with [1]',
};

export const factsEn = {
  /** Of a topic in a list of choices. */
  topicIn: (label: string, articles: number) => `${label} · ${count(articles, 'article')}`,
  /** Under a topic; `origins`: of how many these are, `null` when that is not known. */
  voices: (speaking: number, articles: number, origins: number | null) =>
    `in ${speaking} of ${count(articles, 'article')}${origins === null ? '' : ` · ${count(origins, 'origin')}`}`,
  alsoCalled: (names: string) => `also ${names}`,
  stand: (stand: Stand['stand'], apart: Apart | null) => (apart ? APART[apart] : STAND[stand]),
  superseded: 'Written before a later report',
  silent: (titles: string, more: number) => `Silent: ${titles}${more > 0 ? ` and ${more} more` : ''}`,
  noTopic: (name: string, articles: number) =>
    `**Not in ${articles === 1 ? 'this article' : `these ${articles} articles`}.** I found no topic ‘${echo(name)}’.`,
  /** A name that several topics go by (E4). */
  which: (name: string) => `Which one do you mean by ‘${echo(name)}’?`,
  choose: 'Choose a topic',
  near: (topics: string) => `Near it: ${topics}`,
  timeline: 'Timeline',
  /** First and last day, ISO 8601; `null` for no limit. */
  limits: (from: string | null, to: string | null) =>
    from && to
      ? `from ${dates.day(from)} to ${dates.day(to)}`
      : from
        ? `from ${dates.day(from)}`
        : `until ${dates.day(to!)}`,
  when: dates.span,
  /** Beside the words of an article that name no day. */
  around: (from: string, to: string) => `about ${dates.span(from, to)}`,
  plan: 'a plan when it was written',
  statements: (from: number, to: number, of: number) => `statements ${from} to ${to} of ${of}`,
  noMoment: (articles: number) =>
    `**Not in ${articles === 1 ? 'this article' : `these ${articles} articles`}.** No sentence gives a date for that.`,
  /** `about`: a topic, `null` for all; `outside`: there are dates, but none within the limits. */
  noDay: (about: string | null, outside: boolean) =>
    outside
      ? about === null
        ? 'No sentence speaks of a day in that time.'
        : `No sentence on ‘${echo(about)}’ speaks of a day in that time.`
      : about === null
        ? 'No sentence of these articles gives a day.'
        : `The articles speak of ‘${echo(about)}’, but no sentence on it gives a day.`,
  backwards: 'The first day is after the last one. Change one of them.',
  older: 'Older',
  newer: 'Newer',
};

/** What a language has to say of facts and timelines. */
export type FactsWords = typeof factsEn;
