/** The words of a member's language; English where Parley does not speak it. */

import { de } from './de.ts';
import { en, type Words } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

export type { Words } from './en.ts';

/** By the language part of a locale. */
export const translations = { uk, ru, de, fr, es, pl } as const;

const LANGUAGES: Readonly<Record<string, Words>> = { en, ...translations };

/** `locale` as Discord sends it, e.g. `uk`, `en-GB`. */
export function wordsFor(locale: string): Words {
  const language = locale.split('-')[0]!;
  return Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language]! : en;
}
