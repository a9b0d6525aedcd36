/** The messages of one channel, oldest first. */

import type { APIMessage } from 'discord-api-types/v10';
import { compareIds } from './snowflake.ts';

export interface StoredMessage {
  /** A value: an edit puts a new one in its place. */
  message: APIMessage;
  readonly guildId: string | null;
  /** The one user who sees an ephemeral message; `null`: everybody in the channel. */
  readonly onlyFor: string | null;
}

/** Where to look and how much: at most one of the three, as in Discord's query. */
export interface Page {
  readonly limit: number;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly around?: string | undefined;
}

export class MessageLog {
  readonly #byId = new Map<string, StoredMessage>();
  /** Ids rise, so the list is sorted and pages are found by bisection. */
  readonly #inOrder: StoredMessage[] = [];
  readonly #capacity: number;

  /** Beyond `capacity` messages the oldest fall out: long load tests must not fill the memory. */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  add(stored: StoredMessage): void {
    this.#byId.set(stored.message.id, stored);
    this.#inOrder.push(stored);
    // Cut in larger steps, since cutting moves the whole list.
    if (this.#inOrder.length > this.#capacity * 1.25) {
      const old = this.#inOrder.splice(0, this.#inOrder.length - this.#capacity);
      for (const { message } of old) this.#byId.delete(message.id);
    }
  }

  get(id: string): StoredMessage | undefined {
    return this.#byId.get(id);
  }

  delete(id: string): StoredMessage | undefined {
    const stored = this.#byId.get(id);
    if (stored === undefined) return undefined;
    this.#byId.delete(id);
    this.#inOrder.splice(this.#placeOf(id), 1);
    return stored;
  }

  /** One page, newest first as Discord lists it, of the messages that `visible` lets through. */
  list(page: Page, visible: (stored: StoredMessage) => boolean): StoredMessage[] {
    const { limit, before, after, around } = page;
    if (around !== undefined) {
      const place = this.#placeOf(around);
      const newer = this.#upFrom(place, Math.ceil(limit / 2), visible);
      return [...newer.reverse(), ...this.#downFrom(place - 1, limit - newer.length, visible)];
    }
    if (after !== undefined) {
      const place = this.#placeOf(after);
      const skip = this.#inOrder[place]?.message.id === after ? 1 : 0;
      return this.#upFrom(place + skip, limit, visible).reverse();
    }
    const end = before === undefined ? this.#inOrder.length : this.#placeOf(before);
    return this.#downFrom(end - 1, limit, visible);
  }

  #upFrom(place: number, limit: number, visible: (stored: StoredMessage) => boolean): StoredMessage[] {
    const found: StoredMessage[] = [];
    for (let at = place; at < this.#inOrder.length && found.length < limit; at++) {
      const stored = this.#inOrder[at]!;
      if (visible(stored)) found.push(stored);
    }
    return found;
  }

  #downFrom(place: number, limit: number, visible: (stored: StoredMessage) => boolean): StoredMessage[] {
    const found: StoredMessage[] = [];
    for (let at = place; at >= 0 && found.length < limit; at--) {
      const stored = this.#inOrder[at]!;
      if (visible(stored)) found.push(stored);
    }
    return found;
  }

  /** Position of the first message whose id is not below `id`. */
  #placeOf(id: string): number {
    let low = 0;
    let high = this.#inOrder.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareIds(this.#inOrder[middle]!.message.id, id) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
