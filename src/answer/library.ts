/** What every question is asked of: the articles, the index built over them, and what they are read with. */

import type { Article, Corpus } from '../corpus/article.ts';
import type { Identity } from '../reading/name/identity.ts';
import type { Readings } from '../reading/readings.ts';
import type { Index } from '../search/index.ts';
import type { Likeness } from './compare/likeness.ts';
import type { Learned } from './ranking/learned.ts';
import type { Reader } from './reader/reader.ts';

/** What answers are made with, whatever the articles: read once. */
export interface Equipment {
  readonly reader: Reader;
  readonly learned: Learned;
  readonly readings: Readings;
  readonly identity: Identity;
  readonly likeness: Likeness;
}

/** What is kept between questions. */
export interface Library extends Equipment {
  readonly corpus: Corpus;
  readonly index: Index;
  /** ISO date of the newest article. */
  newest(): string | null;
  /** Number of the origin of each of these articles and perhaps of others: what one origin tells is one voice. */
  origins(articles: readonly Article[]): ReadonlyMap<string, number>;
}
