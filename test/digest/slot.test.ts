import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAt, nextSlot, readTime, slotAfter } from '../../src/digest/slot.ts';

const at = (instant: string) => Date.parse(instant);
const iso = (instant: number) => new Date(instant).toISOString().replace('.000Z', 'Z');

describe('a slot is due', () => {
  it.each([
    ['on an ordinary day', '2026-01-25', '09:00', 'Europe/Kyiv', '2026-01-25T07:00:00Z'],
    ['after the gap, moved by it', '2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:30:00Z'],
    ['at the first of two times', '2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00Z'],
    ['at the first of two times', '2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00Z'],
    ['when midnight is in the gap', '2026-09-06', '00:00', 'America/Santiago', '2026-09-06T04:00:00Z'],
    [
      'on the next day when the gap ends the day',
      '2026-03-28',
      '23:30',
      'America/Nuuk',
      '2026-03-29T01:30:00Z',
    ],
    ['after a gap of half an hour', '2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:45:00Z'],
    [
      'at the first of two times half an hour apart',
      '2026-04-05',
      '01:45',
      'Australia/Lord_Howe',
      '2026-04-04T14:45:00Z',
    ],
    [
      'at the end of a day that a zone left out',
      '2011-12-30',
      '09:00',
      'Pacific/Apia',
      '2011-12-30T19:00:00Z',
    ],
  ])('%s', (_, slot, time, zone, instant) => {
    expect(iso(dueAt(slot, { time, zone }))).toBe(instant);
  });
});

describe('the slot after', () => {
  it.each([
    ['is the next date', '2026-02-28', '09:00', 'UTC', '2026-03-01'],
    ['is the next date after a gap', '2026-03-08', '02:30', 'America/New_York', '2026-03-09'],
    ['is the next date after an overlap', '2026-11-01', '01:30', 'America/New_York', '2026-11-02'],
    ['is not a date that the zone left out', '2011-12-29', '09:00', 'Pacific/Apia', '2011-12-31'],
  ])('%s', (_, slot, time, zone, following) => {
    expect(slotAfter(slot, { time, zone })).toBe(following);
  });
});

describe('the next slot', () => {
  const kyiv = { time: '09:00', zone: 'Europe/Kyiv' };
  it.each([
    ['is today before the time', '2026-01-25T06:59:59Z', null, kyiv, '2026-01-25'],
    ['is tomorrow at the time itself', '2026-01-25T07:00:00Z', null, kyiv, '2026-01-26'],
    [
      'is tomorrow when moved later after the post',
      '2026-01-25T08:00:00Z',
      '2026-01-25',
      { ...kyiv, time: '20:00' },
      '2026-01-26',
    ],
    [
      'is today when moved later before the post',
      '2026-01-25T06:00:00Z',
      '2026-01-24',
      { ...kyiv, time: '20:00' },
      '2026-01-25',
    ],
    [
      'is tomorrow when moved earlier than now',
      '2026-01-25T06:00:00Z',
      '2026-01-24',
      { ...kyiv, time: '07:00' },
      '2026-01-26',
    ],
    [
      'waits for the date after the last when moved west',
      '2026-01-25T07:00:00Z',
      '2026-01-25',
      { time: '16:00', zone: 'America/Los_Angeles' },
      '2026-01-26',
    ],
    [
      'may be 41 hours away from Tokyo to Los Angeles',
      '2026-01-25T00:00:00Z',
      '2026-01-25',
      { time: '09:00', zone: 'America/Los_Angeles' },
      '2026-01-26',
    ],
    [
      'is later the same instant when moved east',
      '2026-01-25T07:00:00Z',
      '2026-01-25',
      { time: '09:00', zone: 'Pacific/Auckland' },
      '2026-01-26',
    ],
    [
      'is yesterday while the gap holds it back',
      '2026-03-29T01:15:00Z',
      null,
      { time: '23:30', zone: 'America/Nuuk' },
      '2026-03-28',
    ],
  ])('%s', (_, now, last, when, slot) => {
    expect(nextSlot(at(now), last, when)).toBe(slot);
  });
});

const zones = Intl.supportedValuesOf('timeZone');
const when = fc.record({
  time: fc
    .tuple(fc.nat(23), fc.nat(59))
    .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`),
  zone: fc.constantFrom(...zones),
});
const instant = fc.integer({ min: at('2000-01-01T00:00:00Z'), max: at('2040-01-01T00:00:00Z') });

describe('in every zone', () => {
  it('slots are due one after another, less than two days apart', () => {
    fc.assert(
      fc.property(when, instant, (when, now) => {
        const first = nextSlot(now, null, when);
        const second = slotAfter(first, when);
        const apart = dueAt(second, when) - dueAt(first, when);
        expect(second > first).toBe(true);
        expect(apart).toBeGreaterThan(0);
        expect(apart).toBeLessThan(48 * 3_600_000);
      }),
    );
  });

  it('the next slot is due within two days, unless an earlier decision holds the date', () => {
    fc.assert(
      fc.property(when, instant, (when, now) => {
        const due = dueAt(nextSlot(now, null, when), when);
        expect(due).toBeGreaterThan(now);
        expect(due - now).toBeLessThan(48 * 3_600_000);
      }),
    );
  });

  it('an edit never repeats a date', () => {
    fc.assert(
      fc.property(when, when, instant, (before, after, now) => {
        const last = nextSlot(now, null, before);
        expect(nextSlot(dueAt(last, before), last, after) > last).toBe(true);
      }),
    );
  });
});

describe('a time of day', () => {
  it.each([
    ['9', '09:00'],
    ['9:05', '09:05'],
    ['09.05', '09:05'],
    ['21h05', '21:05'],
    ['9 pm', '21:00'],
    ['12am', '00:00'],
    ['12:30 p.m.', '12:30'],
    ['00:00', '00:00'],
    ['23:59', '23:59'],
    ['24:00', null],
    ['9:60', null],
    ['13 pm', null],
    ['0 am', null],
    ['9:5', null],
    ['noon', null],
    ['', null],
  ])('typed as %j is %j', (typed, time) => {
    expect(readTime(typed)).toBe(time);
  });
});
