/** What the commands are called, by language; English stands in the commands themselves. */

import { de } from './de.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Labels } from './label.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

export type { Labels } from './label.ts';

export const labels = { uk, ru, de, fr, es, pl } as const satisfies Readonly<Record<string, Labels>>;
