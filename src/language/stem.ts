/** Reduces a word to the form under which its inflections meet. */

import { stemmer } from 'stemmer';
import { irregular, stray } from './irregular.ts';

/** `lower` is a lower-case word; "23rd" is "23" and "6,000" is "6000"; what holds other letters than a to z comes back as it is. */
export function stemOf(lower: string): string {
  const base = irregular.get(lower) ?? stray.get(lower) ?? lower;
  // "Gas" and "bus" are no plurals.
  if (/^[a-z][aeiou]s$/.test(base)) return base;
  if (/^[a-z]{3,}$/.test(base)) return stemmer(base);
  if (/^\d{1,3}(?:,\d{3})+$/.test(base)) return base.replaceAll(',', '');
  return /^\d+(st|nd|rd|th)$/.test(base) ? base.slice(0, -2) : base;
}
