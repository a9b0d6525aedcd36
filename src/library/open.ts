/** Makes a library: from what answers are made with, from articles at hand, or from a folder. */

import { createLikeness } from '../answer/compare/likeness.ts';
import type { Equipment, Library } from '../answer/library.ts';
import { readLearned } from '../answer/ranking/learned.ts';
import { createReader } from '../answer/reader/reader.ts';
import type { Corpus } from '../corpus/article.ts';
import { datesOf } from '../corpus/dates.ts';
import { originsOf } from '../corpus/origin.ts';
import { readCorpus } from '../corpus/read.ts';
import { type Language, readLanguage } from '../language/language.ts';
import { createIdentity } from '../reading/name/identity.ts';
import { createReadings } from '../reading/readings.ts';
import type { Index } from '../search/index.ts';
import { miniSearchStore } from '../search/minisearch.ts';
import { isTrouble, type Trouble } from '../trouble.ts';

/** Reads what answers are made with. */
export function equip(language: Language = readLanguage()): Equipment {
  const reader = createReader(language);
  const identity = createIdentity(language.aliases);
  return {
    reader,
    learned: readLearned(),
    readings: createReadings(),
    identity,
    likeness: createLikeness(reader, identity),
  };
}

/** A library of these articles; their origins are worked out when they are asked for, unless they are given. */
export function shelve(
  equipment: Equipment,
  corpus: Corpus,
  index: Index,
  origins: Library['origins'] = originsOf(corpus),
): Library {
  let dates: ReturnType<typeof datesOf> | undefined;
  // Looked for when it is asked for: it takes a look at every article.
  const newest = () => {
    if (dates === undefined) dates = datesOf(corpus);
    return dates?.newest ?? null;
  };
  return { ...equipment, corpus, index, newest, origins };
}

/** Reads the folder and indexes it; trouble when there is nothing to serve. */
export async function openLibrary(folder: string, ...others: string[]): Promise<Library | Trouble> {
  const corpus = await readCorpus(folder, ...others);
  if (isTrouble(corpus)) return corpus;
  const language = readLanguage();
  const index = await miniSearchStore(language.stem).change(
    [...corpus.articles.values()].map(({ id, text, paragraphs }) => ({
      article: id,
      texts: paragraphs.map(({ start, end }) => text.slice(start, end)),
    })),
    [],
  );
  return shelve(equip(language), corpus, index);
}
