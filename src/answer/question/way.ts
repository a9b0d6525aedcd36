/** A way of asking, and the plain words for it. */

/** Text that the pattern fits asks what `plain` says. */
export interface Way {
  /** Without one of these, all in lower case, the text does not ask so: most ask in none of these ways. */
  readonly signs: readonly string[];
  readonly pattern: RegExp;
  readonly plain: string;
}

/** Signs are parted by a slash. */
export const way = (signs: string, pattern: RegExp, plain: string): Way => ({
  signs: signs.split('/'),
  pattern,
  plain,
});
