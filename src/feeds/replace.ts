/** Writes a file so that readers see the old one or the new one, never a half. */

import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Replaces the file, if there is one. */
export async function replace(file: string, content: string | Uint8Array): Promise<void> {
  // A hidden name, so that nobody takes the half for an article.
  const beside = join(dirname(file), `.${basename(file)}.part`);
  try {
    await writeFile(beside, content);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
