/** A set of words, written down in one line. */

/** The words between the blanks. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
