/** Which articles hold a number, for millions of them: a hash table in plain arrays of numbers, 16 bytes an entry. */

const NONE = -1;

/** Any number of holders a key, 32 bits each. */
export interface Holders {
  add(key: number, holder: number): void;
  remove(key: number, holder: number): void;
  /** In no order; stops behind `most`. */
  of(key: number, most: number): number[];
}

/** Empty; it grows as entries come. */
export function createHolders(): Holders {
  let capacity = 1 << 12;
  let keys = new Uint32Array(capacity);
  let holders = new Int32Array(capacity);
  /** By entry the next of its chain, and by the key's last bits the first of one. */
  let nexts = new Int32Array(capacity);
  let firsts = new Int32Array(capacity).fill(NONE);
  let used = 0;
  let free = NONE;

  const chain = (key: number) => (Math.imul(key, 0x9e3779b1) >>> 0) & (capacity - 1);
  const link = (entry: number) => {
    const at = chain(keys[entry]!);
    nexts[entry] = firsts[at]!;
    firsts[at] = entry;
  };
  const grow = () => {
    capacity *= 2;
    const [oldKeys, oldHolders] = [keys, holders];
    keys = new Uint32Array(capacity);
    holders = new Int32Array(capacity);
    keys.set(oldKeys);
    holders.set(oldHolders);
    nexts = new Int32Array(capacity);
    firsts = new Int32Array(capacity).fill(NONE);
    for (let entry = 0; entry < used; entry++) link(entry);
  };
  return {
    add(key, holder) {
      if (free === NONE && used === capacity) grow();
      const entry = free === NONE ? used++ : free;
      if (entry === free) free = nexts[entry]!;
      keys[entry] = key;
      holders[entry] = holder;
      link(entry);
    },
    remove(key, holder) {
      const at = chain(key);
      let before = NONE;
      for (let entry = firsts[at]!; entry !== NONE; before = entry, entry = nexts[entry]!) {
        if (keys[entry] !== key || holders[entry] !== holder) continue;
        if (before === NONE) firsts[at] = nexts[entry]!;
        else nexts[before] = nexts[entry]!;
        nexts[entry] = free;
        free = entry;
        return;
      }
    },
    of(key, most) {
      const found: number[] = [];
      for (let entry = firsts[chain(key)]!; entry !== NONE && found.length <= most; entry = nexts[entry]!)
        if (keys[entry] === key) found.push(holders[entry]!);
      return found;
    },
  };
}
