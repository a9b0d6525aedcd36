import { expect, test } from 'vitest';
import { createClient, login } from '../../src/discord/client.ts';
import { unrecorded } from '../../src/health/record.ts';

test('a password in the address of Discord is not told when nobody answers there', async () => {
  const client = createClient('http://user:secret@127.0.0.1:9/api', null, unrecorded);
  const outcome = await login(client, 'x'.repeat(30), { gone: new Promise(() => {}) });
  expect(outcome).toEqual({
    trouble: expect.stringMatching(/^Discord at http:\/\/127\.0\.0\.1:9\/api cannot be reached \(/),
    fix: 'Check the network and DISCORD_API_URL.',
    exitCode: 1,
  });
  expect(JSON.stringify(outcome)).not.toContain('secret');
});
