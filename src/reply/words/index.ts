/** The words of a member's language; English where Parley does not speak it. */

import { en, type Words } from './en.ts';

export type { Words } from './en.ts';

const LANGUAGES: Readonly<Record<string, Words>> = { en };

/** `locale` as Discord sends it, e.g. `uk`, `en-GB`. */
export function wordsFor(locale: string): Words {
  return LANGUAGES[locale.split('-')[0]!] ?? en;
}
