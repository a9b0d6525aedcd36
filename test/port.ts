/** A port for a server that comes later, or comes back. */

import { createServer } from 'node:net';

/**
 * Free now, and it stays so: systems take the ports that they hand out by themselves, also to those who only call
 * elsewhere, from 32768 up.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 10_000 + Math.floor(Math.random() * 20_000);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
