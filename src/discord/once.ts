/** Tells what arrives for the first time: a resumed gateway says again what it said before, a button is pressed twice. */

/** A resume repeats what came within seconds: far fewer. */
const KEPT = 1_000;

/** `true` for an id that is not among the last ones. */
export type IsNew = (id: string) => boolean;

export function firstTime(kept = KEPT): IsNew {
  const last = new Set<string>();
  return (id) => {
    if (last.has(id)) return false;
    last.add(id);
    if (last.size > kept) last.delete(last.values().next().value!);
    return true;
  };
}
