/** Where articles of feeds land: each address in one file, whatever its title has become. */

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { hashOf, plainHashOf } from '../corpus/address.ts';
import { makeFolder } from '../folder.ts';
import { inOrder } from '../turns.ts';
import type { Landed } from './land.ts';
import { replace } from './replace.ts';

/** The folder that articles of feeds land in. */
export function landing({ data }: Pick<Config, 'data'>): string {
  return join(data, 'articles');
}

/** The name of the file that an address landed in, in this folder; its beginning is the title it had then. */
export async function landedAs(folder: string, url: string): Promise<string | null> {
  const ends = [hashOf(url), plainHashOf(url)].map((hash) => `${hash}.md`);
  const names = await readdir(folder);
  return names.find((name) => !name.startsWith('.') && ends.some((end) => name.endsWith(end))) ?? null;
}

/** Puts articles into the folder and tells their files' names; two feeds may bring the same article at once. */
export function createLanding(folder: string): (url: string, landed: Landed) => Promise<string> {
  const writing = inOrder();
  return (url, { name, text }) =>
    writing(async () => {
      makeFolder(folder);
      const file = (await landedAs(folder, url)) ?? name;
      await replace(join(folder, file), text);
      return file;
    });
}
