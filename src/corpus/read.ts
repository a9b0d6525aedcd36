/** The single door for articles: a folder of files becomes a corpus, and what was wrong is named. */

import { isTrouble, type Trouble } from '../trouble.ts';
import type { Corpus } from './article.ts';
import { unpack } from './pack.ts';
import { createShelf } from './shelf.ts';

/**
 * Reads every article of the folder, and of others that may be missing. A file that cannot be served is listed in
 * `problems` and the rest goes on; a folder that is missing, unreadable or holds no article at all is trouble.
 */
export async function readCorpus(folder: string, ...others: string[]): Promise<Corpus | Trouble> {
  const change = await createShelf([folder, ...others]).look();
  if (isTrouble(change)) return change;
  const { changed, id, problems } = change;
  return { id, problems, articles: new Map(changed.map((article) => [article.id, unpack(article)])) };
}
