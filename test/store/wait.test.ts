import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { awaitStore } from '../../src/store/wait.ts';

test('a server that does not come is said after the limit, with status 1', async () => {
  const said: number[] = [];
  const store = await awaitStore(
    { file: '', url: `postgres://parley@127.0.0.1:${await freePort()}/parley` },
    { stop: new AbortController().signal, again: (_, seconds) => said.push(seconds), limitMs: 2_000 },
  );
  expect(store).toEqual({
    trouble: 'The server of DATABASE_URL cannot be used (ECONNREFUSED): is it running and reachable?',
    exitCode: 1,
  });
  expect(said).toEqual([1]);
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
