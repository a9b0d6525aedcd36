/** The gateway fails; each test says what a member sees of it, and that the log has the cause. */

import { expect, test, vi } from 'vitest';
import { controlOf } from '../local/control.ts';
import { startLocal } from '../local/start.ts';
import { settingsFor, startProgram, until } from '../program.ts';
import { openScene } from './scene.ts';

// Whole processes are started, and a small machine may have other work.
vi.setConfig({ testTimeout: 120_000 });

test('a dropped connection: what was asked meanwhile is answered', async () => {
  const { control, ask, expectAnswer, program, warnings } = await openScene();
  await control.toGateway({ do: 'drop' });
  await expectAnswer(ask());
  await program.said(({ how }) => how === 'resumed');
  expect(warnings()).toEqual(['the gateway is gone, connecting again']);
});

test('Discord asks to connect anew (op 7): what was asked meanwhile is answered', async () => {
  const { control, ask, expectAnswer, program, warnings } = await openScene();
  await control.toGateway({ do: 'reconnect' });
  await expectAnswer(ask());
  await program.said(({ how }) => how === 'resumed');
  expect(warnings()).toEqual(['the gateway is gone, connecting again']);
});

test('a session declared invalid but resumable: questions are answered as ever', async () => {
  const { control, expectAnswer, program, warnings } = await openScene();
  await control.toGateway({ do: 'invalidate', resumable: true });
  await expectAnswer();
  await program.said(({ how }) => how === 'resumed');
  expect(warnings()).toEqual([]);
});

test('a session declared invalid: Discord says that the application did not respond, then all is well', async () => {
  const { control, ask, expectAnswer, program, warnings } = await openScene();
  await control.turn({ answerMs: 300 });
  await control.toGateway({ do: 'invalidate', resumable: false });
  expect(await ask()).toMatchObject({ kind: 'no answer' });
  await until(() => program.lines.filter(({ how }) => how === 'new session').length === 2, 'a new session');
  expect(warnings()).toEqual(['the gateway is gone, connecting again']);
  await control.turn({ answerMs: 20_000 });
  await expectAnswer();
});

test('a resume that is refused: Discord says that the application did not respond, then all is well', async () => {
  const { control, ask, expectAnswer, program, warnings } = await openScene();
  await control.turn({ answerMs: 300 });
  await control.toGateway({ do: 'drop', code: 4000 });
  // Nobody is connected, so this only forgets the session that is about to be resumed.
  await control.toGateway({ do: 'invalidate', resumable: false });
  expect(await ask()).toMatchObject({ kind: 'no answer' });
  await until(() => program.lines.filter(({ how }) => how === 'new session').length === 2, 'a new session');
  expect(warnings()[0]).toBe('the gateway is gone, connecting again');
  await control.turn({ answerMs: 20_000 });
  await expectAnswer();
});

test('heartbeats that nobody acknowledges: questions are answered meanwhile, and on a new connection', async () => {
  const { control, ask, expectAnswer, program } = await openScene({}, { knobs: { heartbeatMs: 1_000 } });
  await control.toGateway({ do: 'set', acknowledge: false });
  // On a connection of which nobody knows yet that it is dead, and while it is left for another.
  await expectAnswer();
  await program.said('the gateway is gone, connecting again');
  await expectAnswer(ask());
  await control.toGateway({ do: 'set', acknowledge: true });
  await until(() => program.lines.some(({ how }) => how === 'resumed'), 'resumed');
  await expectAnswer();
});

test.each([
  ['without a word', null],
  ['with 502', 502],
])(
  'a gateway that turns us away at the start (%s): knocked at ever less often, and then there is one session',
  async (_, refusal) => {
    const local = await startLocal({ page: false });
    const control = controlOf(local);
    await control.toGateway({ do: 'set', open: false, refusal });
    const program = startProgram(settingsFor(local));
    const knocks = async () => (await control.gateway()).turnedAway;
    await until(async () => (await knocks()).length >= 3, 'three knocks');
    const [first, second, third] = await knocks();
    expect(second! - first!).toBeGreaterThan(900);
    expect(third! - second!).toBeGreaterThan(1_900);
    expect(program.lines.some(({ level, msg }) => level >= 40 && /gateway|cannot be reached/.test(msg))).toBe(
      true,
    );
    await control.toGateway({ do: 'set', open: true });
    await program.answering();
    const { identifies, sessions } = await control.gateway();
    expect([identifies, sessions.length]).toEqual([1, 1]);
  },
);

test('a gateway that turns two shards away with 502 at the start: both are there once it opens, each once', async () => {
  const local = await startLocal({ page: false });
  const control = controlOf(local);
  await control.toGateway({ do: 'set', open: false, refusal: 502 });
  const program = startProgram({ ...settingsFor(local), SHARDS: '0-1', SHARD_COUNT: '2' });
  await until(async () => (await control.gateway()).turnedAway.length >= 6, 'six knocks');
  await control.toGateway({ do: 'set', open: true });
  await program.said('ready');
  const { identifies, sessions } = await control.gateway();
  expect([identifies, sessions.length]).toEqual([2, 2]);
});

test('a gateway that turns us away with 502: knocked at ever less often, and what was asked meanwhile is answered', async () => {
  const { control, ask, expectAnswer, program } = await openScene();
  await control.toGateway({ do: 'set', open: false, refusal: 502 });
  await control.toGateway({ do: 'drop' });
  const asked = ask();
  await until(async () => (await control.gateway()).turnedAway.length >= 3, 'three knocks');
  const [first, second, third] = (await control.gateway()).turnedAway;
  expect(second! - first!).toBeGreaterThan(900);
  expect(third! - second!).toBeGreaterThan(1_900);
  expect(program.lines.find(({ msg }) => msg === 'trouble with the gateway')!.err).toMatchObject({
    message: 'Unexpected server response: 502',
  });
  await control.toGateway({ do: 'set', open: true });
  await expectAnswer(asked);
  await program.said(({ how }) => how === 'resumed');
});

test('a gateway that stays away: the process ends for its supervisor and says why', async () => {
  const { control, ask, program } = await openScene({ GATEWAY_LIMIT: '2' });
  await control.turn({ answerMs: 300 });
  await control.toGateway({ do: 'set', open: false });
  await control.toGateway({ do: 'drop' });
  expect(await ask()).toMatchObject({ kind: 'no answer' });
  expect(await program.ended).toEqual({ code: 1, signal: null });
  expect(program.lines.some(({ msg }) => msg === 'the gateway is gone, connecting again')).toBe(true);
  expect(program.complaints()).toBe("Discord's gateway has been gone for 2 s (GATEWAY_LIMIT).\n");
});

test('told to stop while the gateway stays away: it does, in good order', async () => {
  const { control, program } = await openScene();
  await control.toGateway({ do: 'set', open: false });
  await control.toGateway({ do: 'drop' });
  await program.said('the gateway is gone, connecting again');
  program.child.kill('SIGTERM');
  const end = await program.ended;
  expect({ ...end, said: program.lines.at(-1)!.msg }).toEqual({ code: 0, signal: null, said: 'stopped' });
});

test.each([
  [4004, /^Discord does not accept DISCORD_TOKEN/],
  [4014, /^Discord refuses the intents of this bot \(4014\)/],
  [4011, /^Discord refuses these shards \(4011\)/],
])(
  'closed with %i: the process ends with status 78, says what to do, and Discord that it did not respond',
  async (code, sentence) => {
    const { control, ask, program } = await openScene();
    await control.turn({ answerMs: 300 });
    await control.toGateway({ do: 'drop', code });
    expect(await ask()).toMatchObject({ kind: 'no answer' });
    expect(await program.ended).toEqual({ code: 78, signal: null });
    expect(program.complaints()).toMatch(sentence);
    expect(program.lines.some((line) => line.msg === 'the gateway refuses us' && line.code === code)).toBe(
      true,
    );
  },
);
