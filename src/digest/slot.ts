/** Slots: which local calendar dates have a digest, and at which instant each is due. */

import { Temporal } from 'temporal-polyfill';

/** The local calendar date a digest is for, `YYYY-MM-DD`: one slot a date, whatever clocks and edits do. */
export type Slot = string;

/** A wall-clock time in an IANA zone. */
export interface When {
  /** `HH:MM` */
  readonly time: string;
  readonly zone: string;
}

/**
 * Epoch milliseconds at which the slot is due. A time that the clocks jump over moves forward by the
 * jump (02:30 becomes 03:30), of a time that comes twice the first is taken (Temporal: `compatible`).
 * @throws RangeError when the zone is not known to this process.
 */
export function dueAt(slot: Slot, when: When): number {
  return Temporal.PlainDate.from(slot).toZonedDateTime({ timeZone: when.zone, plainTime: when.time })
    .epochMilliseconds;
}

/**
 * The slot after the given one: the next date, but for a date that the zone has left out (Apia had no
 * 30 December 2011), which would be due together with the one after it.
 */
export function slotAfter(slot: Slot, when: When): Slot {
  return existing(dayAfter(slot), when);
}

/**
 * The next slot to plan: the first date that is due after `now` and comes after `last`, the latest slot
 * that has been decided. So an edit neither repeats a day nor takes one back.
 */
export function nextSlot(now: number, last: Slot | null, when: When): Slot {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(when.zone).toPlainDate();
  // Yesterday may still be due: 23:30 in the gap of Nuuk's 28 March 2026 is 00:30 of the 29th.
  let slot = existing(today.subtract({ days: 1 }).toString(), when);
  while (dueAt(slot, when) <= now || (last !== null && slot <= last)) slot = slotAfter(slot, when);
  return slot;
}

function existing(slot: Slot, when: When): Slot {
  const following = dayAfter(slot);
  return dueAt(slot, when) >= dueAt(following, when) ? existing(following, when) : slot;
}

function dayAfter(slot: Slot): Slot {
  return Temporal.PlainDate.from(slot).add({ days: 1 }).toString();
}

/** `HH:MM` of what a member typed as a time of day: `9`, `9:05`, `09.05`, `9 pm`, `21h05`; `null` when it is none. */
export function readTime(text: string): string | null {
  const match = /^\s*(\d{1,2})(?:[:.h](\d{2}))?\s*([ap])?\.?(?:m\.?)?\s*$/i.exec(text);
  if (match === null) return null;
  const [, hours, minutes = '00', half] = match;
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  if (hour > 23 || Number(minutes) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

/** `news`: what the channel has not been shown; `overview`: everything there is. */
export type ByHand = 'news' | 'overview';

/** The slot of a digest that somebody asked for by hand; `request` is Discord's id of the interaction. */
export function byHand(what: ByHand, request: string): Slot {
  return `${what === 'news' ? 'm' : 'o'}:${request}`;
}

/** Whether somebody asked for it. */
export function isByHand(slot: Slot): boolean {
  return slot[1] === ':';
}

/** Whether it tells everything there is. */
export function isOverview(slot: Slot): boolean {
  return slot.startsWith('o:');
}

/** The calendar date in a zone at an instant. */
export function dateIn(zone: string, now: number): Slot {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString();
}
