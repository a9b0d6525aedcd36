import { expect, test } from 'vitest';
import { unopened } from '../../src/store/file.ts';

// https://www.sqlite.org/rescode.html, the second of each an extended one.
test.each([
  ['busy', 5, 261],
  ['locked', 6, 262],
  ['out of memory', 7, 3082],
  ['a disk that fails', 10, 266],
  ['a full disk', 13, 13],
  ['a file that cannot be opened', 14, 270],
  ['a locking protocol that is not kept', 15, 15],
])('%s may pass by itself', (message, code, extended) => {
  for (const errcode of [code, extended])
    expect(unopened('parley.db', Object.assign(new Error(message), { errcode }))).toEqual({
      trouble: expect.stringContaining('parley.db'),
      exitCode: 1,
    });
});

test.each([
  ['a damaged file', 11],
  ['no database', 26],
  ['a fault without a code', undefined],
])('%s does not', (message, errcode) => {
  expect(unopened('parley.db', Object.assign(new Error(message), { errcode })).exitCode).toBe(78);
});
