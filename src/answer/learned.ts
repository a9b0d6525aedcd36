/** The weights that `npm run learn` wrote, read once at the start. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPackage } from '../package.ts';
import { type Network, networkOf, networkShape } from './network.ts';

export interface Learned {
  /** Orders the sentences of a question. */
  readonly ranking: Network;
  /** Tells how likely the first of them is an answer: a logit. */
  readonly confidence: Network;
}

/** Where the weights lie, from the sources and from the compiled program alike. */
export function learnedFolder(): string {
  return join(readPackage().root, 'src', 'answer', 'data');
}

export function readLearned(folder: string = learnedFolder()): Learned {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown;
  const network = (name: string) => networkOf(networkShape.parse(read(name)));
  return { ranking: network('ranking.json'), confidence: network('confidence.json') };
}
