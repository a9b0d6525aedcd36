/** Keeps what was made or asked for last, or with what it was made of, so that memory stays bounded. */

import { own } from './own.ts';

interface Kept<Value> {
  readonly value: Value;
  /** Whether it was asked for since it was made or last spared. */
  asked: boolean;
}

/**
 * Gives what is kept under a key, or makes it. When there are more than `most`, the oldest goes that was not asked
 * for again; those that were are spared once more. Unlike an order of use, this costs nothing when it is asked.
 */
export function keepRecent<Key, Value>(most: number): Recent<Key, Value> {
  const kept = new Map<Key, Kept<Value>>();
  const makeRoom = () => {
    for (const [key, one] of kept) {
      kept.delete(key);
      if (!one.asked) return;
      one.asked = false;
      kept.set(key, one);
    }
  };
  return {
    of(key, make) {
      const known = kept.get(key);
      if (known !== undefined) {
        known.asked = true;
        return known.value;
      }
      const value = make();
      if (kept.size >= most) makeRoom();
      kept.set(key, { value, asked: false });
      return value;
    },
    forget: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

/** What is made of a word or name is kept without the text that it stands in; of `most`, the memory starts anew. */
export function keepWritten<Value>(
  most: number,
  make: (written: string) => Value,
): (written: string) => Value {
  const kept = new Map<string, Value>();
  return (written) => {
    let value = kept.get(written);
    if (value === undefined) {
      const name = own(written);
      value = make(name);
      if (kept.size >= most) kept.clear();
      kept.set(name, value);
    }
    return value;
  };
}

/** What is made of an object is kept as long as the object itself. */
export function keepWith<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const kept = new WeakMap<Key, Value>();
  return (key) => {
    let value = kept.get(key);
    if (value === undefined) {
      value = make(key);
      kept.set(key, value);
    }
    return value;
  };
}

/** Makes a value where it is not kept. */
export interface Recent<Key, Value> {
  of(key: Key, make: () => Value): Value;
  forget(key: Key): void;
  clear(): void;
}
