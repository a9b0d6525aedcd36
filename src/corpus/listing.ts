/** What lies in a folder of articles. */

import { readdirSync } from 'node:fs';
import { misconfigured, type Trouble } from '../trouble.ts';
import { codeOf } from './file.ts';

/** File names in an order that is the same on every machine; hidden files are nobody's article. */
export function listing(folder: string): string[] | Trouble {
  try {
    const found = readdirSync(folder, { withFileTypes: true });
    const pages = new Set(found.map(({ name }) => name));
    return found
      .filter((file) => !file.name.startsWith('.') && !(file.isDirectory() && savedBeside(file.name, pages)))
      .map(({ name }) => name)
      .sort(byCodeUnit);
  } catch (error) {
    return misconfigured(
      `The article folder ${folder} cannot be read (${codeOf(error)}). ARTICLES must name a folder with articles.`,
    );
  }
}

/** Browsers put the pictures of `page.html` into a folder `page_files` beside it. */
function savedBeside(folder: string, files: ReadonlySet<string>): boolean {
  const page = /^(.*)_files$/.exec(folder)?.[1];
  return page !== undefined && (files.has(`${page}.html`) || files.has(`${page}.htm`));
}

/** Locale-free order, the same on every machine. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
