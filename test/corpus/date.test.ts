import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDate, isDate } from '../../src/corpus/date.ts';

describe('findDate', () => {
  it.each([
    ['January 24, 2026', '2026-01-24', 'January 24, 2026'],
    ['Jan. 24, 2026', '2026-01-24', 'Jan. 24, 2026'],
    ['on Sept 5th 2025 they met', '2025-09-05', 'Sept 5th 2025'],
    ['24 January 2026', '2026-01-24', '24 January 2026'],
    ['the 1st of nothing, 3rd May, 2024', '2024-05-03', '3rd May, 2024'],
    ['MAY 3, 2024', '2024-05-03', 'MAY 3, 2024'],
    ['25.01.2026 4,79 B 5 Mins Read', '2026-01-25', '25.01.2026'],
    ['2026-01-25T10:00:00Z', '2026-01-25', '2026-01-25'],
    ['13/01/2026', '2026-01-13', '13/01/2026'],
    ['01/13/2026', '2026-01-13', '01/13/2026'],
    ['05/05/2026', '2026-05-05', '05/05/2026'],
    ['the first of two: 3 May 2024 and 2020-01-01', '2024-05-03', '3 May 2024'],
    ['29 February 2024', '2024-02-29', '29 February 2024'],
  ])('%s', (text, date, words) => {
    const found = findDate(text)!;
    expect(found.date).toBe(date);
    expect(text.slice(found.start, found.end)).toBe(words);
  });

  it.each([
    ['a day and month that could be swapped', '01/02/2026'],
    ['a day that the calendar lacks', '29 February 2026'],
    ['a month that the calendar lacks', '2026-13-01'],
    ['no year', 'February 1'],
    ['no day', 'January 2026'],
    ['a longer number', '12026-01-255'],
    ['a month inside another word', 'Maybe 3, 2024'],
    ['a version number', '1.2.3'],
  ])('reads nothing from %s', (_, text) => {
    expect(findDate(text)).toBeNull();
  });

  it('reads back every day of the calendar in every form', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.nat(3), (day, form) => {
        const date = day.toISOString().slice(0, 10);
        const [year, month, date_] = date.split('-') as [string, string, string];
        const name = day.toLocaleString('en', { month: form % 2 ? 'long' : 'short', timeZone: 'UTC' });
        const text = [
          `${name} ${Number(date_)}, ${year}`,
          `${Number(date_)} ${name} ${year}`,
          date,
          `${date_}.${month}.${year}`,
        ][form]!;
        expect(findDate(`It was ${text} then.`)?.date).toBe(date);
      }),
    );
  });
});

describe('isDate', () => {
  it.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '2026-1-5', '0026-1', '2026-01-05 ', ''])(
    'refuses %j',
    (text) => expect(isDate(text)).toBe(false),
  );

  it('takes every day as it is written', () => {
    const days = fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(fc.property(days, (day) => isDate(day.toISOString().slice(0, 10))));
  });
});
