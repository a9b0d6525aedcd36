/** Where articles of feeds land. */

import { join } from 'node:path';
import type { Config } from '../config.ts';

/** The folder that articles of feeds land in. */
export function landing({ data }: Pick<Config, 'data'>): string {
  return join(data, 'articles');
}
