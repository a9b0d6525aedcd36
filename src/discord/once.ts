/** Tells what arrives for the first time: after a resume the gateway may say again what it said before. */

/** A resume repeats what came within seconds: far fewer. */
const KEPT = 1_000;

/** `true` for an id that is not among the last ones. */
export function firstTime(kept = KEPT): (id: string) => boolean {
  const last = new Set<string>();
  return (id) => {
    if (last.has(id)) return false;
    last.add(id);
    if (last.size > kept) last.delete(last.values().next().value!);
    return true;
  };
}
