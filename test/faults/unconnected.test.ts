/** Discord does not take up connections. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { requests } from '../../src/discord/requests.ts';

/** A port of which the queue of connections is full, and nobody takes one from it. */
async function deafPort(): Promise<number> {
  const deaf = `
    const server = require('node:net').createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
      console.log(server.address().port);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    });`;
  const child = spawn(process.execPath, ['--eval', deaf], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const port = Number(line);
  for (let waiting = 0; waiting < 4; waiting++) {
    const socket = connect(port, '127.0.0.1').on('error', () => {});
    onTestFinished(() => void socket.destroy());
  }
  return port;
}

// undici gives up a connection only after ten seconds.
test('a first reply for which no connection is made is given up when Discord takes it no more', async () => {
  const port = await deafPort();
  const send = requests({ discordError() {} });
  const { signal } = new AbortController();
  const reply = { method: 'POST', headers: {}, body: '{}', signal };
  const sent = send(`http://127.0.0.1:${port}/interactions/1/token/callback`, reply);
  await expect(sent).rejects.toThrow('Discord did not take a reply in time, last: no answer within 700 ms');
}, 8_000);
