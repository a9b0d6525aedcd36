/** Reduces a word to the form under which its inflections meet. */

import { stemmer } from 'stemmer';
import { irregular } from './irregular.ts';

/** `lower` is a lower-case word; numbers and words with other letters than a to z come back as they are. */
export function stemOf(lower: string): string {
  const base = irregular.get(lower) ?? lower;
  return /^[a-z]{3,}$/.test(base) ? stemmer(base) : base;
}
