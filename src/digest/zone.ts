/** Time zones: which names are accepted, and which are suggested while somebody types. */

import { Temporal } from 'temporal-polyfill';
import { byCodeUnit } from '../order.ts';

/**
 * Names in use today that `Intl.supportedValuesOf` gives only by an older name, from the file
 * "backward" of the IANA time zone database, and UTC, which it leaves out.
 */
const TODAY = [
  'UTC',
  'Africa/Asmara',
  'America/Nuuk',
  'Asia/Ho_Chi_Minh',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Atlantic/Faroe',
  'Europe/Kyiv',
  'Pacific/Chuuk',
  'Pacific/Kanton',
  'Pacific/Pohnpei',
];

/** Names of an offset instead of a place. Some have summer time all the same: `CET`, but not `EST`. */
const OFFSET = /^(?:Etc\/.+|[A-Z]{3})$/;

/** Whether this process can tell the time there. An offset such as `+02:00` is no zone: it knows no summer. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** A zone somebody may have meant as a place, though its clocks never change: `EST` has no summer time. */
export function isFixedOffset(name: string, now: number): boolean {
  if (!OFFSET.test(name) || name === 'UTC') return false;
  const there = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(name);
  return there.getTimeZoneTransition('next') === null;
}

/**
 * Zones whose name holds the words typed; a name whose city begins with them comes first.
 * Nothing typed gives UTC alone, since any order of four hundred would be wrong.
 */
export function zonesLike(typed: string): readonly string[] {
  const words = typed
    .toLowerCase()
    .split(/[\s/_]+/)
    .filter(Boolean);
  const [first] = words;
  if (first === undefined) return ['UTC'];
  const names = [...new Set([...TODAY, ...Intl.supportedValuesOf('timeZone')])];
  return names
    .map((name) => ({ name, rank: rank(name.toLowerCase(), words) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank || byCodeUnit(a.name, b.name))
    .map(({ name }) => name);
}

const NO_MATCH = 2;

function rank(name: string, words: readonly string[]): number {
  const parts = name.split(/[/_]/);
  if (!words.every((word) => parts.some((part) => part.startsWith(word)))) return NO_MATCH;
  return name.slice(name.lastIndexOf('/') + 1).startsWith(words[0]!) ? 0 : 1;
}
