/** Word meaning as small vectors: how near two words are. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Neighbours, neighboursAmong } from './neighbours.ts';

/** Bytes a word. */
const WIDTH = 100;

/** Words in order of their frequency in general English, with a row of bytes each. */
export interface Vectors {
  /** Row of a lower-case word, also its frequency rank; -1 for a word without one. */
  row(lower: string): number;
  /** Cosine of two rows, -1 to 1; exact integer arithmetic, so the same everywhere. */
  near(a: number, b: number): number;
  readonly size: number;
  /** The words spelt nearly like another. */
  readonly neighbours: Neighbours;
}

/** Reads `words.txt` and `words.bin`; throws when they do not belong together. */
export function readVectors(folder: string): Vectors {
  const words = readFileSync(join(folder, 'words.txt'), 'utf8').trimEnd().split('\n');
  const file = readFileSync(join(folder, 'words.bin'));
  if (file.length !== words.length * WIDTH) throw new Error('words.txt and words.bin differ in length.');
  const bytes = new Int8Array(file.buffer, file.byteOffset, file.length);
  const rows = new Map(words.map((word, i) => [word, i]));
  const inverse = new Float64Array(words.length);
  for (let row = 0; row < words.length; row++) inverse[row] = 1 / Math.sqrt(dot(bytes, row, row) || 1);
  return {
    size: words.length,
    neighbours: neighboursAmong(rows),
    row: (lower) => rows.get(lower) ?? -1,
    near: (a, b) => dot(bytes, a, b) * inverse[a]! * inverse[b]!,
  };
}

/** By twos and in whole numbers, of which no sum of a row is too large: it takes a quarter less so. */
function dot(bytes: Int8Array, a: number, b: number): number {
  let sum = 0;
  for (let i = a * WIDTH, j = b * WIDTH, end = i + WIDTH; i < end; i += 2, j += 2)
    sum = (sum + Math.imul(bytes[i]!, bytes[j]!) + Math.imul(bytes[i + 1]!, bytes[j + 1]!)) | 0;
  return sum;
}
