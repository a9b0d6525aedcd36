/**
 * Distils the language data from two public packages: `npm run distil -- EMBEDDINGS.json WORDNET-FOLDER`.
 * Needed only to make `src/language/data` anew; the bot reads the distilled files.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../src/language/language.ts';
import { distilLexicon } from './distil-lexicon.ts';
import { distilVectors } from './distil-vectors.ts';

/** The most frequent words are kept; rarer ones are mostly names, which meaning does not help to find. */
const WORDS = 60_000;

const [embeddings, wordnet] = process.argv.slice(2);
if (embeddings === undefined || wordnet === undefined) {
  console.error('usage: npm run distil -- EMBEDDINGS.json WORDNET-FOLDER');
  process.exitCode = 2;
} else {
  const source = JSON.parse(readFileSync(embeddings, 'utf8')) as {
    words: string[];
    vectors: Record<string, number[]>;
    dimensions: number;
  };
  const words = source.words.filter((word) => /^[a-z][a-z'-]*$/.test(word)).slice(0, WORDS);
  const vectors = distilVectors(words.map((word) => source.vectors[word]!.slice(0, source.dimensions)));
  writeFileSync(join(dataFolder(), 'words.txt'), `${words.join('\n')}\n`);
  writeFileSync(join(dataFolder(), 'words.bin'), vectors);
  const { lexicon, kinds } = distilLexicon(wordnet, words);
  writeFileSync(join(dataFolder(), 'lexicon.txt'), lexicon);
  writeFileSync(join(dataFolder(), 'kinds.txt'), kinds);
}
