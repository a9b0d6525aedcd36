/** Keeps what was made or asked for last, so that memory stays bounded. */

/** Gives what is kept under a key, or makes it; when there are more than `most`, the one unused longest goes. */
export function keepRecent<Key, Value>(most: number): Recent<Key, Value> {
  const kept = new Map<Key, Value>();
  return {
    of(key, make) {
      let value = kept.get(key);
      if (value === undefined) {
        value = make();
        if (kept.size >= most) kept.delete(kept.keys().next().value!);
      } else {
        kept.delete(key);
      }
      kept.set(key, value);
      return value;
    },
    forget: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

export interface Recent<Key, Value> {
  of(key: Key, make: () => Value): Value;
  forget(key: Key): void;
  clear(): void;
}
