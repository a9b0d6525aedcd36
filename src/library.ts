/** The articles together with the index built over them: what every question is asked of. */

import { type Learned, readLearned } from './answer/learned.ts';
import { createReader, type Reader } from './answer/reader.ts';
import type { Corpus } from './corpus/article.ts';
import { readCorpus } from './corpus/read.ts';
import { readLanguage } from './language/language.ts';
import type { Index } from './search/index.ts';
import { miniSearchStore } from './search/minisearch.ts';
import { isTrouble, type Trouble } from './trouble.ts';

export interface Library {
  readonly corpus: Corpus;
  readonly index: Index;
  readonly reader: Reader;
  readonly learned: Learned;
}

/** Reads the folder and indexes it; trouble when there is nothing to serve. */
export async function openLibrary(folder: string): Promise<Library | Trouble> {
  const corpus = await readCorpus(folder);
  if (isTrouble(corpus)) return corpus;
  const language = readLanguage();
  const index = await miniSearchStore(language.stem).change(
    [...corpus.articles.values()].map(({ id, text, paragraphs }) => ({
      article: id,
      texts: paragraphs.map(({ start, end }) => text.slice(start, end)),
    })),
    [],
  );
  return { corpus, index, reader: createReader(language), learned: readLearned() };
}
