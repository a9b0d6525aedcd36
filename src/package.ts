/** Where the installed package lies and what it calls itself, found from `src` and from `dist/src` alike. */

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Package {
  /** Absolute path of the folder that holds `package.json`. */
  readonly root: string;
  readonly name: string;
  readonly version: string;
}

/**
 * The nearest `package.json` above `from`, a file address such as `import.meta.url`.
 * Throws when there is none: the program was taken out of its package.
 */
export function readPackage(from: string = import.meta.url): Package {
  for (let folder = dirname(fileURLToPath(from)); ; folder = dirname(folder)) {
    const text = readIfThere(join(folder, 'package.json'));
    if (text !== null) {
      const { name, version } = JSON.parse(text) as { name: string; version: string };
      return { root: folder, name, version };
    }
    if (folder === dirname(folder)) throw new Error(`No package.json above ${from}`);
  }
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
