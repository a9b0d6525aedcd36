import { expect, test } from 'vitest';
import type { Figures } from '../../bench/peers.ts';
import { table } from '../../bench/table.ts';

/** Goal and "reached" of the row of this name; figures that are not given are not numbers. */
function goalOf(name: string, theirs: Figures, ours: Figures): readonly string[] {
  const text = table({ minisearch: theirs, fts5: {}, parley: ours, change: {} }, 'none');
  const row = text.split('\n').find((line) => line.startsWith(`| ${name} |`));
  return row!
    .split('|')
    .slice(4, 6)
    .map((cell) => cell.trim());
}

test('what has no goal reaches none', () => {
  const name = 'right passage in the first ten, each question with a slip more';
  expect(goalOf(name, { 'found with slips': 0.4 }, { 'found with slips': 0 })).toEqual(['', '']);
});

test.each([
  [100, 'yes'],
  [200, '**no**'],
])('both limits of a figure are shown and count: %i ms', (own, reached) => {
  expect(goalOf('autocomplete, p99', { 'suggest p99': 10_000 }, { 'suggest p99': own })).toEqual([
    'at most 0.1 times, at most 150 ms',
    reached,
  ]);
});

test('a start from the snapshot that answers otherwise reaches nothing', () => {
  const name = 'start from the snapshot, beside the first build';
  const figures = { build: 1000, restart: 1, 'restart same': 0 };
  expect(goalOf(name, {}, figures)).toEqual(['at most 0.25 times, with the same answers', '**no**']);
});
