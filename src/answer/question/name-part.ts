/** Whether a part of somebody's name is asked for: the first name, the surname. */

/** Which part of somebody's name is asked for, before or behind the one given, and the words that say so. */
export interface NamePart {
  readonly side: 'before' | 'behind';
  readonly said: readonly number[];
}

/** "What is Doe's first name", "the surname of Ann"; "the first name on the list" is no part of one. */
export function namePartAsked(lowers: readonly string[]): NamePart | null {
  const at = lowers.findIndex((lower) => /^(?:name|surname|forename)$/.test(lower));
  if (at < 0 || (at < lowers.length - 1 && lowers[at + 1] !== 'of')) return null;
  const which = lowers[at] === 'name' ? lowers[at - 1]! : lowers[at]!;
  const said = lowers[at] === 'name' ? [at - 1, at] : [at];
  if (/^(?:first|given|forename)$/.test(which)) return { side: 'before', said };
  return /^(?:last|family|surname)$/.test(which) ? { side: 'behind', said } : null;
}
