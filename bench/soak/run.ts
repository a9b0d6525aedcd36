/**
 * `npm run soak [COUNT] [SECONDS]`: the built program on a local Discord, COUNT interactions of all kinds
 * (100,000), faults switched on and off, and what came of it. Ends by itself, at the latest after SECONDS (3,600).
 */

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { startLocalDiscord } from '../../src/local/server.ts';
import { isTrouble } from '../../src/trouble.ts';
import { wholeNumber } from '../options.ts';
import { type Crowd, FIRST_NUMBER, post, type Verdict } from './crowd.ts';
import { act } from './member.ts';

const [count = 100_000, seconds = 3_600] = process.argv
  .slice(2, 4)
  .map((typed, i) => wholeNumber(['COUNT', 'SECONDS'][i]!, typed));
const AT_ONCE = 16;
const FAULT_MS = 3_000;
const CALLBACK = 'POST /interactions/:interaction/:token/callback';
const POST = 'POST /channels/:channel/messages';

/** One after the other, with as long a time without any in between. All of them leave a way to answer in time. */
const FAULTS: readonly (readonly [path: string, body: object])[] = [
  ['faults', { kind: 'status', status: 502, route: CALLBACK, times: 40 }],
  ['faults', { kind: 'rate limit', scope: 'user', route: CALLBACK, waitMs: 200, times: 20 }],
  ['faults', { kind: 'rate limit', scope: 'global', route: POST, waitMs: 200, times: 3 }],
  ['faults', { kind: 'stall', route: CALLBACK, ms: 900, times: 20 }],
  ['faults', { kind: 'hang', route: CALLBACK, times: 10 }],
  ['faults', { kind: 'answer lost', as: '500', route: CALLBACK, times: 20 }],
  ['faults', { kind: 'answer lost', as: 'closed', route: POST, times: 3 }],
  ['faults', { kind: 'truncate', route: CALLBACK, times: 20 }],
  ['gateway', { do: 'reconnect' }],
  ['gateway', { do: 'drop' }],
  ['gateway', { do: 'invalidate', resumable: true }],
];

const local = await startLocalDiscord({
  page: false,
  extraChannels: 20,
  history: 100,
  crowd: 600,
  knobs: { rateLimits: false },
});
if (isTrouble(local)) throw new Error(local.trouble);
const folder = mkdtempSync(join(tmpdir(), 'parley-soak-'));
const program = spawn(process.execPath, [resolve(import.meta.dirname, '../../src/parley.js'), 'serve'], {
  cwd: folder,
  env: {
    ...process.env,
    DISCORD_TOKEN: local.token,
    DISCORD_API_URL: local.apiUrl,
    HEALTH_PORT: '0',
    LOG_LEVEL: 'info',
  },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const log: { level: number; msg: string; err?: { message: string } }[] = [];
let rest = '';
const ready = new Promise<void>((done, fail) => {
  program.once('exit', (code) => fail(new Error(`the program ended with ${code}`)));
  program.stdout.on('data', (data) => {
    const lines = (rest + data).split('\n');
    rest = lines.pop()!;
    for (const line of lines) {
      const entry = JSON.parse(line) as (typeof log)[number];
      log.push(entry);
      if (entry.msg === 'commands registered') done();
    }
  });
});
await ready;
const get = async <T>(url: string) => (await (await fetch(url)).json()) as T;

const { members } = await get<{ members: { id: string }[] }>(`${local.pageUrl}members`);
const base = `${local.pageUrl}members/${members[0]!.id}`;
const { guilds } = await get<{ guilds: { rooms: { id: string; name: string }[] }[] }>(`${base}/places`);
const channels = guilds[0]!.rooms.filter(({ name }) => name.startsWith('channel-')).map(({ id }) => id);
const commands = await get<{ id: string; name: string }[]>(`${base}/channels/${channels[0]}/commands`);
const crowd: Crowd = {
  page: local.pageUrl,
  channels,
  people: members,
  bot: local.applicationId,
  moderator: members[0]!.id,
  commands: new Map(commands.map(({ id, name }) => [name, id])),
  seen: [],
  next: FIRST_NUMBER,
  secrets: new Map(),
};

await post(`${base}/channels/${channels[0]}/interactions`, {
  kind: 'command',
  command: crowd.commands.get('digest'),
  path: ['setup'],
  options: { time: '9:00', zone: 'Europe/Kyiv' },
});

const verdicts: Verdict[] = [];
const memory: number[] = [];
const measure = setInterval(() => {
  const status = readFileSync(`/proc/${program.pid}/status`, 'utf8');
  memory.push(Number(/VmRSS:\s+(\d+)/.exec(status)![1]) / 1024);
}, 500);
let number = 0;
const upset = setInterval(async () => {
  const turn = number++;
  if (turn % 2 === 1) await fetch(`${local.pageUrl}control/faults`, { method: 'DELETE' });
  else
    await post(
      `${local.pageUrl}control/${FAULTS[(turn / 2) % FAULTS.length]![0]}`,
      FAULTS[(turn / 2) % FAULTS.length]![1],
    );
}, FAULT_MS);

// The local Discord and its members live here: while this process gets no processor, nobody is answered.
const standstill = monitorEventLoopDelay();
standstill.enable();
const start = performance.now();
const end = start + seconds * 1000;
let begun = 0;
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    while (begun < count && performance.now() < end) {
      begun++;
      const verdict = await act(crowd);
      if (verdict) verdicts.push(verdict);
      else begun--;
    }
  }),
);
const took = (performance.now() - start) / 1000;
clearInterval(measure);
clearInterval(upset);

program.removeAllListeners('exit');
program.kill('SIGTERM');
const status = await new Promise((done) => program.once('exit', done));
await local.close();
rmSync(folder, { recursive: true, force: true });

const third = Math.floor(memory.length / 3);
const mean = (list: readonly number[]) => list.reduce((all, value) => all + value, 0) / list.length;
const second = mean(memory.slice(third, 2 * third));
const last = mean(memory.slice(2 * third));
const times = verdicts.map(({ ms }) => ms).sort((a, b) => a - b);
const at = (share: number) => times[Math.floor((times.length - 1) * share)]!.toFixed(0);
const tally = (names: readonly (string | null)[]) => {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, n]) => `${name} ${n}`).join(', ') || 'none';
};
const complaints = log.filter(({ level }) => level >= 40);
process.stdout.write(
  `${[
    `${verdicts.length} interactions in ${took.toFixed(0)} s, ${(verdicts.length / took).toFixed(0)} a second, ${AT_ONCE} at once, ${number} changes of faults, Node.js ${process.version}, ${availableParallelism()} cores`,
    `kinds: ${tally(verdicts.map(({ kind }) => kind))}`,
    `wrong: ${tally(verdicts.map(({ wrong }) => wrong))}`,
    `as a member waits, faults included: median ${at(0.5)} ms, 99 % ${at(0.99)} ms, longest ${at(1)} ms`,
    `memory: second third ${second.toFixed(1)} MiB, last third ${last.toFixed(1)} MiB, ${((last / second - 1) * 100).toFixed(1)} %`,
    `the local Discord itself stood still for up to ${(standstill.max / 1e6).toFixed(0)} ms`,
    `log: ${tally(complaints.map(({ msg, err }) => (err ? `${msg}: ${err.message}` : msg)))}`,
    `exit status ${status}`,
  ].join('\n')}\n`,
);
const flat = Math.abs(last / second - 1) <= 0.05;
process.exitCode =
  verdicts.length === count && flat && status === 0 && verdicts.every(({ wrong }) => wrong === null) ? 0 : 1;
