/**
 * Loaded into the built program before it starts: a clock that runs faster and from another day, and a step of the
 * digest at which the program stands still until it is killed. The program itself knows nothing of it.
 *
 * TEST_CLOCK: file that holds JSON of `{ from, realFrom, speed }`, the instants in epoch milliseconds; read again at
 * SIGUSR2, when somebody has set the clock. What was read is written beside it, under this process's id.
 * TEST_STOP_AT: name of a step; TEST_STOP_MS: for how long, for ever if not given.
 */

import fs from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const { TEST_CLOCK, TEST_STOP_AT, TEST_STOP_MS } = process.env;

if (TEST_CLOCK) {
  const readClock = () => {
    const text = fs.readFileSync(TEST_CLOCK, 'utf8');
    if (isMainThread) fs.writeFileSync(`${TEST_CLOCK}.${process.pid}`, text);
    return JSON.parse(text);
  };
  let clock;
  process.on('SIGUSR2', () => {
    clock = readClock();
  });
  clock = readClock();
  const realNow = Date.now;
  Date.now = () => Math.round(clock.from + (realNow() - clock.realFrom) * clock.speed);
  // Only the digest's own waiting is shortened: discord.js has to do with a server in real time.
  const realTimeout = globalThis.setTimeout;
  const shortened = (work, ms, ...rest) =>
    realTimeout(work, new Error().stack.includes('clockwork') ? ms / clock.speed : ms, ...rest);
  globalThis.setTimeout = Object.assign(shortened, realTimeout);
}

if (TEST_STOP_AT) {
  const write = fs.write;
  let stopped = false;
  // The log writes when it finds the time, a line behind another; here each line is written as it is said, so
  // that the program has done the step and nothing after it.
  fs.write = (fd, text, ...rest) => {
    const done = rest.at(-1);
    if (fd !== 1 || typeof done !== 'function') return write(fd, text, ...rest);
    const written = fs.writeSync(fd, text, ...rest.slice(0, -1));
    if (!stopped && String(text).includes(`"step":"${TEST_STOP_AT}"`)) {
      stopped = true;
      Atomics.wait(
        new Int32Array(new SharedArrayBuffer(4)),
        0,
        0,
        Number(TEST_STOP_MS ?? Number.POSITIVE_INFINITY),
      );
    }
    done(null, written);
  };
}
