/** The articles together with the index built over them: what every question is asked of. */

import type { Corpus } from './corpus/article.ts';
import { readCorpus } from './corpus/read.ts';
import type { Index } from './search/index.ts';
import { miniSearchIndex } from './search/minisearch.ts';
import { isTrouble, type Trouble } from './trouble.ts';

export interface Library {
  readonly corpus: Corpus;
  readonly index: Index;
}

/** Reads the folder and indexes it; trouble when there is nothing to serve. */
export async function openLibrary(folder: string): Promise<Library | Trouble> {
  const corpus = await readCorpus(folder);
  if (isTrouble(corpus)) return corpus;
  const index = miniSearchIndex();
  for (const article of corpus.articles.values()) await index.add(article);
  return { corpus, index };
}
