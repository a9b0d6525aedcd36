import { expect, test } from 'vitest';
import { asShown } from '../src/shown.ts';

test.each([
  ['https://paper.example/rss', 'https://paper.example/rss'],
  ['https://user:secret@paper.example/rss', 'https://paper.example/rss'],
  ['https://paper.example/@desk.rss', 'https://paper.example/@desk.rss'],
  ['https://paper.example/rss?key=secret#secret', 'https://paper.example/rss?…'],
  ['https://user:se/cret@paper.example/rss?key=secret', 'https://paper.example/rss?…'],
])('%s is shown as %s', (address, shown) => {
  expect(asShown(address)).toBe(shown);
});
