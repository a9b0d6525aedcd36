import { describe, expect, it } from 'vitest';
import { isFixedOffset, isZone, zonesLike } from '../../src/digest/zone.ts';

const NOW = Date.parse('2026-01-24T12:00:00Z');

describe('a zone', () => {
  it.each([
    'Europe/Kyiv',
    'Europe/Kiev',
    'Asia/Kolkata',
    'UTC',
    'EST',
    'Etc/GMT-3',
    'America/Argentina/Buenos_Aires',
  ])('may be %s', (name) => expect(isZone(name)).toBe(true));
  it.each(['Mars/X', '+02:00', '-0300', '', 'Kyiv', '@everyone', '\u0000'])('may not be %j', (name) =>
    expect(isZone(name)).toBe(false),
  );
  it.each([
    ['EST', true],
    ['Etc/GMT-3', true],
    ['UTC', false],
    ['Europe/Kyiv', false],
    ['CET', false],
    ['EET', false],
    ['WET', false],
    ['GMT', true],
  ])('%s is an offset that never changes: %s', (name, fixed) => expect(isFixedOffset(name, NOW)).toBe(fixed));
});

describe('typing', () => {
  it.each([
    ['kyi', 'Europe/Kyiv'],
    ['new york', 'America/New_York'],
    ['york', 'America/New_York'],
    ['NUUK', 'America/Nuuk'],
    ['calc', 'Asia/Calcutta'],
    ['utc', 'UTC'],
    ['buenos', 'America/Buenos_Aires'],
    ['europe/ber', 'Europe/Berlin'],
  ])('%s suggests %s first', (typed, name) => {
    expect(zonesLike(typed)[0]).toBe(name);
  });

  it('suggests zones alone', () => {
    const zones = zonesLike('america');
    expect(zones.length).toBeGreaterThan(25);
    expect(zones.every(isZone)).toBe(true);
  });

  it('nothing suggests UTC, and nonsense nothing', () => {
    expect(zonesLike(' ')).toEqual(['UTC']);
    expect(zonesLike('zzzz')).toEqual([]);
  });
});
