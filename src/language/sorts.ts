/** Tells by one look-up in which of several sets a word is: of each word of a question dozens are asked. */

interface Sorts<Name extends string> {
  /** A bit for each set. */
  readonly bit: Readonly<Record<Name, number>>;
  /** The bits of the sets that the word is in. */
  of(word: string): number;
}

/** Each set: its words, or these between blanks. Throws for more sets than a number has bits. */
export function sortsOf<Name extends string>(
  sets: Readonly<Record<Name, string | Iterable<string>>>,
): Sorts<Name> {
  const bit: Partial<Record<Name, number>> = {};
  const bits = new Map<string, number>();
  const names = Object.keys(sets) as Name[];
  if (names.length > 32) throw new Error(`${names.length} sets of words have no bit each.`);
  for (const [i, name] of names.entries()) {
    const set = sets[name];
    bit[name] = 1 << i;
    for (const word of typeof set === 'string' ? set.split(' ') : set)
      bits.set(word, (bits.get(word) ?? 0) | (1 << i));
  }
  return { bit: bit as Record<Name, number>, of: (word) => bits.get(word) ?? 0 };
}
