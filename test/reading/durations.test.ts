import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/language/tokens.ts';
import { durationsIn } from '../../src/reading/time/durations.ts';

const DAY = 1;
const WEEK = 7;
const HOUR = 1 / 24;

const rounded = (days: number) => (days === Number.MAX_VALUE ? days : Math.round(days * 1000) / 1000);

const read = (text: string) =>
  durationsIn({ tokens: tokenize(text) }).map(({ start, end, range, of }) => ({
    said: text.slice(start, end),
    days: range.map(rounded),
    of: of && text.slice(of.start, of.end),
  }));

const days = (least: number, most = least) => [least, most].map(rounded);

describe('how long something lasts', () => {
  test.each([
    ['The strike lasted nearly three weeks.', 'nearly three weeks', days(2.7 * WEEK, 3.3 * WEEK), null],
    ['They sat for two days in Orvik.', 'two days', days(2 * DAY), null],
    ['The two-day talks ended.', 'two-day', days(2 * DAY), 'talks'],
    ['A nearly four-week-long siege of the fort.', 'nearly four-week-long', days(25.2, 30.8), 'siege'],
    ['After two days of heated debate they voted.', 'two days', days(2), 'heated debate'],
    ['He got a sentence of 18 months.', '18 months', days(18 * 30.44), 'sentence'],
    ["She faces five years' imprisonment.", 'five years', days(5 * 365.25), 'imprisonment'],
    ['The crossing takes two and a half hours.', 'two and a half hours', days(2.5 * HOUR), null],
    ['It took an hour and a half.', 'an hour and a half', days(1.5 * HOUR), null],
    ['It took half an hour.', 'half an hour', days(HOUR / 2), null],
    ['It ran for a year and three months.', 'a year and three months', days(365.25 + 3 * 30.44), null],
    ['Repairs take three to four weeks.', 'three to four weeks', days(21, 28), null],
    ['Repairs take between three and four weeks.', 'three and four weeks', days(21, 28), null],
    ['A two-to-three-week pause.', 'two-to-three-week', days(14, 21), 'pause'],
    ['It rained for ten straight days.', 'ten straight days', days(10), null],
    ['A weeklong festival opened.', 'weeklong', days(7), 'festival'],
    ['The month-long siege ended.', 'month-long', days(30.44), 'siege'],
    ['A week of mourning was declared.', 'A week', days(7), 'mourning'],
    ['They were without water for days.', 'days', days(2, 30), null],
    ['It was held over two days.', 'two days', days(2), null],
    ['They have been out for the past nine days.', 'nine days', days(9), null],
    ['It lasted two days before rain ended it.', 'two days', days(2), null],
  ])('%s', (text, said, range, of) => {
    expect(read(text)).toEqual([{ said, days: range, of }]);
  });

  test('a limit leaves one side open', () => {
    expect(read('It lasted for over two days.')).toMatchObject([
      { said: 'over two days', days: [2, Number.MAX_VALUE] },
    ]);
    expect(read('It lasted up to six hours.')).toMatchObject([
      { said: 'up to six hours', days: days(0, 6 * HOUR) },
    ]);
  });

  test.each([
    'She left two days ago.',
    'The gate opens in two weeks.',
    'A 39-year-old man was held.',
    'It has been shut since 2021.',
    'Wages are paid every two weeks.',
    'They met twice a week.',
    'Pumps move 40 tonnes an hour.',
    'Two days before the vote she resigned.',
    'The last three weeks of the term were calm.',
    'Three quarters of them agreed.',
    'He gave her two second chances.',
    'It happened days after the vote.',
    'It fell in the past two years.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
