/** What lies in a folder of articles. */

import { lstatSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { byCodeUnit } from '../order.ts';
import { isTrouble, misconfigured, type Trouble } from '../trouble.ts';
import { codeOf } from './file.ts';

/**
 * Path of each file by its name. The files of `others`, which may be missing, are called by their folder too. Trouble
 * when the first folder cannot be read.
 */
export function filesIn([folder, ...others]: readonly [string, ...string[]]): Map<string, string> | Trouble {
  const own = listing(folder);
  if (isTrouble(own)) return own;
  const paths = new Map(own.map((name) => [name, join(folder, name)]));
  for (const other of others) {
    const found = listing(other);
    if (isTrouble(found)) continue;
    for (const name of found) paths.set(`${basename(other)}/${name}`, join(other, name));
  }
  return paths;
}

/** File names in an order that is the same on every machine; hidden files are nobody's article. */
function listing(folder: string): string[] | Trouble {
  try {
    const found = readdirSync(folder);
    const files = new Set(found);
    return found
      .filter((name) => !name.startsWith('.') && !savedBeside(folder, name, files))
      .sort(byCodeUnit);
  } catch (error) {
    return misconfigured(
      `The article folder ${folder} cannot be read (${codeOf(error)}).`,
      'ARTICLES must name a folder with articles.',
    );
  }
}

/** Browsers put the pictures of `page.html` into a folder `page_files` beside it. */
function savedBeside(folder: string, name: string, files: ReadonlySet<string>): boolean {
  const page = /^(.*)_files$/.exec(name)?.[1];
  const saved = page !== undefined && (files.has(`${page}.html`) || files.has(`${page}.htm`));
  return saved && (lstatSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory() ?? false);
}
