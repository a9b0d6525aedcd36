import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/language/tokens.ts';
import { times } from '../../src/reading/time/times.ts';

/** "words = from..to precision" for each time of the sentence. */
function read(text: string, written: string | null, anchor?: string): string[] {
  return times(tokenize(text), { written, anchor: anchor ?? null }).map((time) => {
    const range = time.from === null ? '?' : time.from === time.to ? time.from : `${time.from}..${time.to}`;
    return `${text.slice(time.start, time.end)} = ${range} ${time.precision}${time.limit ? ` ${time.limit}` : ''}`;
  });
}

// 25 January 2026 is a Sunday.
const written = '2026-01-25';

describe('times', () => {
  it.each([
    ['a full date', 'It began on January 24, 2026, in Oslo.', ['January 24, 2026 = 2026-01-24 day']],
    ['day before month', 'Polls open on 3 May 2026.', ['3 May 2026 = 2026-05-03 day']],
    ['ordinal day', 'On the 14th of March it rained.', ['14th of March = 2026-03-14 day']],
    ['dotted digits', '25.01.2026 4,79 B', ['25.01.2026 = 2026-01-25 day']],
    ['ISO digits', 'Released 2025-11-02.', ['2025-11-02 = 2025-11-02 day']],
    ['slashes that can only be one day', 'Due 31/12/2025.', ['31/12/2025 = 2025-12-31 day']],
    ['slashes that could be two days', 'Due 01/02/2026.', ['01/02/2026 = ? day']],
    ['dashes around an ordinal', 'Series 1990-4th-6.', []],
    ['a day the calendar does not have', 'Due February 30, 2026.', ['2026 = 2026-01-01..2026-12-31 year']],
    ['the nearest year ahead', 'would reconvene on February 1, he said', ['February 1 = 2026-02-01 day']],
    ['the nearest year behind', 'since December 3 the yen fell', ['December 3 = 2025-12-03 day since']],
    ['an abbreviated month', 'The quake of Jan. 12 killed two.', ['Jan. 12 = 2026-01-12 day']],
    [
      'two days of a month',
      'from January 23-24 in Bern',
      ['January 23-24 = 2026-01-23..2026-01-24 day from'],
    ],
    ['two days joined by and', 'held on March 4 and 5.', ['March 4 and 5 = 2026-03-04..2026-03-05 day']],
    ['a day and a count', 'on March 4 and 5 people left', ['March 4 = 2026-03-04 day']],
    [
      'part of a month',
      'planned for early February',
      ['early February = 2026-02-01..2026-02-10 part of month'],
    ],
    ['middle of a month', 'in mid-March', ['mid-March = 2026-03-11..2026-03-20 part of month']],
    ['month and year', 'in November 2025', ['November 2025 = 2025-11-01..2025-11-30 month']],
    ['a month alone', 'elections in May', ['May = 2026-05-01..2026-05-31 month']],
    ['may as a verb', 'Markets may march on.', []],
    [
      'a quarter of a year',
      'to close in the first quarter of 2026',
      ['first quarter of 2026 = 2026-01-01..2026-03-31 year'],
    ],
    ['as early as', 'as early as February 1', ['February 1 = 2026-02-01 day as early as']],
    ['the last weekday', 'concluded on Saturday', ['Saturday = 2026-01-24 day']],
    ['a weekday ahead', 'The court will rule on Tuesday.', ['Tuesday = 2026-01-27 day']],
    [
      'a weekday ahead of which somebody says',
      'He said the court will rule on Tuesday.',
      ['Tuesday = 2026-01-27 day'],
    ],
    ['what was done by somebody', 'He was hit by a car on Tuesday.', ['Tuesday = 2026-01-20 day']],
    ['where somebody was taken', 'She was taken to hospital on Tuesday.', ['Tuesday = 2026-01-20 day']],
    ['a forename that is a verb', 'Will Young left on Tuesday.', ['Tuesday = 2026-01-20 day']],
    ['a limit ahead', 'It must be paid by late Tuesday.', ['Tuesday = 2026-01-27 day']],
    ['what somebody is to do', 'They were told to leave on Tuesday.', ['Tuesday = 2026-01-27 day']],
    ['a day of telling ahead', 'It will be announced on Tuesday.', ['Tuesday = 2026-01-27 day']],
    ['a weekday behind him who says', 'It is set, he said, for Tuesday.', ['Tuesday = 2026-01-27 day']],
    ['a weekday to do something on', 'They agreed to meet on Tuesday.', ['Tuesday = 2026-01-27 day']],
    [
      'the day it was said',
      'The bridge will close, the mayor told reporters on Tuesday.',
      ['Tuesday = 2026-01-20 day'],
    ],
    ['the day of a way', 'The envoy flew to Oslo on Tuesday.', ['Tuesday = 2026-01-20 day']],
    ['the day of a change', 'It rose to 41 votes on Tuesday.', ['Tuesday = 2026-01-20 day']],
    ['the day of an end', 'She was taken to the harbour on Tuesday.', ['Tuesday = 2026-01-20 day']],
    ['last weekday', 'since last Sunday', ['last Sunday = 2026-01-18 day since']],
    ['weekday with part of day', 'late Friday night', ['Friday night = 2026-01-23 day']],
    ['yesterday', 'Yesterday, the yen fell.', ['Yesterday = 2026-01-24 day']],
    ['last week', 'fell last week', ['last week = 2026-01-12..2026-01-18 week']],
    ['next month', 'resume next month', ['next month = 2026-02-01..2026-02-28 month']],
    ['this year', 'earlier this year', ['earlier this year = 2026-01-01..2026-12-31 year']],
    ['last summer', "since last summer's match", ['last summer = 2025-06-01..2025-08-31 season since']],
    [
      'a season with its year',
      'in the summer of 2024',
      ['the summer of 2024 = 2024-06-01..2024-08-31 season'],
    ],
    ['a year', 'since the 2022 flood', ['2022 = 2022-01-01..2022-12-31 year']],
    ['a count that looks like a year', 'about 2022 people came', []],
    ['a decade', 'in the 1990s', ['1990s = 1990-01-01..1999-12-31 decade']],
    ['days ago', 'two days ago', ['two days ago = 2026-01-23 day']],
    ['weeks ago', 'three weeks ago', ['three weeks ago = 2025-12-29..2026-01-04 week']],
    ['years ago', 'a year ago', ['a year ago = 2025-01-01..2025-12-31 year']],
    ['in weeks', 'returns in two weeks', ['two weeks = 2026-02-02..2026-02-08 week']],
    ['durations', 'held over two days', ['two days = ? duration']],
    ['a delay', 'met three days later than planned', ['three days = ? duration']],
    ['hyphenated durations', 'the nearly four-year conflict', ['four-year = ? duration']],
    ['clock times', 'at 10:30 a.m. or 6pm', ['10:30 a.m. = ? clock', '6pm = ? clock']],
    [
      'vague times',
      'recently, and in the coming weeks',
      ['recently = ? vague', 'in the coming weeks = ? vague'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text, written)).toEqual(expected);
  });

  it('counts the following day from the day just spoken of', () => {
    expect(read('set for the following day', written)).toEqual(['the following day = 2026-01-26 day']);
    expect(read('set for the following day', written, '2026-01-23')).toEqual([
      'the following day = 2026-01-24 day',
    ]);
    expect(read('It struck on March 3; rescue began the next day.', written)[1]).toBe(
      'the next day = 2026-03-04 day',
    );
  });

  it('leaves unresolved what needs a day of writing', () => {
    expect(read('on Saturday, February 1, last week', null)).toEqual([
      'Saturday = ? day',
      'February 1 = ? day',
      'last week = ? week',
    ]);
    expect(read('on February 1, 2026', null)).toEqual(['February 1, 2026 = 2026-02-01 day']);
  });

  it('never throws, keeps mentions apart and intervals in order on any words', () => {
    const word = fc.constantFrom(
      ...'January may 3 31 2026 early mid - , / . last next this week two dozen years ago in the following day Friday summer of 29 February 0 9999 1990s a.m. : 30'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 14 }),
        fc.constantFrom(null, written, '2024-02-29', '0001-01-01', '9999-12-31'),
        (list, date) => {
          const text = list.join(' ');
          let end = 0;
          for (const time of times(tokenize(text), { written: date })) {
            expect(time.start).toBeGreaterThanOrEqual(end);
            end = time.end;
            expect(end).toBeLessThanOrEqual(text.length);
            if (time.from !== null) expect(time.from <= time.to!).toBe(true);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
