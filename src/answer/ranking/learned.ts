/** The weights that `npm run learn` wrote, read once at the start. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPackage } from '../../package.ts';
import { type Network, networkOf, networkShape } from './network.ts';

/** All that was learned. */
export interface Learned {
  /** Orders the sentences of a question. */
  readonly ranking: Network;
  readonly confidence: Confidence;
}

/**
 * Tells how likely the first sentence is an answer: a logit. What speaks against one is another thing in a few articles
 * about one subject, where near misses are asked, than in many, most of which are about something else.
 */
export interface Confidence {
  readonly amongFew: Network;
  readonly amongMany: Network;
}

/** Where the weights lie, from the sources and from the compiled program alike. */
export function learnedFolder(): string {
  return join(readPackage().root, 'src', 'answer', 'data');
}

/** Throws when a file is missing or of another shape. */
export function readLearned(folder: string = learnedFolder()): Learned {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown;
  const network = (name: string) => networkOf(networkShape.parse(read(name)));
  return {
    ranking: network('ranking.json'),
    confidence: { amongFew: network('confidence.json'), amongMany: network('confidence-many.json') },
  };
}
