/** All that Parley knows of English, read once at the start and handed to whoever needs it. */

import { join } from 'node:path';
import { readPackage } from '../package.ts';
import { keepWritten } from '../recent.ts';
import { type Aliases, readAliases } from './aliases.ts';
import { type Lexicon, readLexicon } from './lexicon.ts';
import { stemOf } from './stem.ts';
import { readVectors, type Vectors } from './vectors.ts';

/** Never changes once it is read. */
export interface Language {
  readonly vectors: Vectors;
  readonly lexicon: Lexicon;
  readonly aliases: Aliases;
  /** Like `stemOf`, remembering the words it has met. */
  stem(lower: string): string;
}

/** Words whose stems are remembered. */
const REMEMBERED_STEMS = 50_000;

/** Where the distilled data lies, from the sources and from the compiled program alike. */
export function dataFolder(): string {
  return join(readPackage().root, 'src', 'language', 'data');
}

/** Throws when a file is missing or broken. */
export function readLanguage(folder: string = dataFolder()): Language {
  const lexicon = readLexicon(folder);
  return {
    vectors: readVectors(folder),
    lexicon,
    aliases: readAliases(folder, lexicon),
    stem: keepWritten(REMEMBERED_STEMS, stemOf),
  };
}
