/** Discord's answers fail; each test says what a member sees of it, and that the log has the cause. */

import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { messageOf, textOf } from '../discord/read.ts';
import { controlOf } from '../local/control.ts';
import { startLocal } from '../local/start.ts';
import { settingsFor, startProgram, until } from '../program.ts';
import { answeredOnce, openScene } from './scene.ts';

// Whole processes are started, and a small machine may have other work.
vi.setConfig({ testTimeout: 120_000 });

const CALLBACK = 'POST /interactions/:interaction/:token/callback';
const POST = 'POST /channels/:channel/messages';
const DELETE = 'DELETE /webhooks/:application/:token/messages/:message';

test.each(['user', 'shared', 'global'] as const)(
  '429 of scope %s: the answer comes after the wait',
  async (scope) => {
    const { control, expectAnswer, expectReplyToMention } = await openScene();
    await control.fault({ kind: 'rate limit', scope, route: CALLBACK, waitMs: 400, times: 1 });
    await expectAnswer();
    await control.fault({ kind: 'rate limit', scope, route: POST, waitMs: 400, times: 1 });
    await expectReplyToMention();
  },
);

test('429 for minutes: Discord says that the application did not respond, a mention waits, and the log says for how long', async () => {
  const { control, ask, local, member, program } = await openScene();
  await control.turn({ answerMs: 300 });
  await control.fault({ kind: 'rate limit', scope: 'global', route: CALLBACK, waitMs: 300_000, times: 1 });
  expect(await ask()).toMatchObject({ kind: 'no answer' });
  await control.fault({ kind: 'rate limit', scope: 'shared', route: POST, waitMs: 300_000, times: 1 });
  await member.say(`<@${local.applicationId}> who represented Russia`);
  const waits = () => program.lines.filter(({ msg }) => msg === 'Discord has us wait (429)');
  await until(() => waits().length === 2, 'both waits are said');
  expect(waits().map(({ route, scope, seconds }) => [route, scope, seconds])).toEqual([
    ['POST /interactions/:id/:token/callback', 'global', 300],
    ['POST /channels/:id/messages', 'shared', 300],
  ]);
  program.child.kill('SIGTERM');
  expect(await program.ended).toEqual({ code: 0, signal: null });
  expect(program.lines.find(({ msg }) => msg === 'replies could not be finished in time')).toMatchObject({
    replies: 2,
  });
});

test('429 for minutes at the login: health is told, the log says for how long, and it can be stopped', async () => {
  const local = await startLocal({ page: false });
  await controlOf(local).fault({
    kind: 'rate limit',
    scope: 'user',
    route: 'GET /gateway/bot',
    waitMs: 300_000,
  });
  const program = startProgram(settingsFor(local));
  expect(await program.said('Discord has us wait (429)')).toMatchObject({
    route: 'GET /gateway/bot',
    seconds: 300,
  });
  const { status, text } = await program.health('/readyz');
  expect([status, JSON.parse(text).gateway]).toEqual([503, 'not connected']);
  program.child.kill('SIGTERM');
  expect(await program.ended).toEqual({ code: 0, signal: null });
});

const COMMANDS = 'GET /applications/:application/commands';

/** A second start, while Discord takes nothing about commands for minutes; those of the first are known to it. */
async function openHeldBack(settings: Record<string, string> = {}) {
  const scene = await openScene();
  scene.program.child.kill('SIGTERM');
  await scene.program.ended;
  await scene.control.fault({ kind: 'rate limit', scope: 'user', route: COMMANDS, waitMs: 300_000 });
  const program = startProgram({ ...settingsFor(scene.local), ...settings });
  await program.said('index built');
  const { route, seconds } = await program.said('Discord has us wait (429)');
  expect([route, seconds]).toEqual(['GET /applications/:id/commands', 300]);
  return { ...scene, program };
}

test('429 for minutes while commands are registered: questions are answered, health is well, and it can be stopped', async () => {
  const { member, program, expectAnswer, expectReplyToMention } = await openHeldBack();
  await answeredOnce(member);
  await expectAnswer();
  await expectReplyToMention();
  expect(await program.health('/readyz')).toMatchObject({ status: 200 });
  program.child.kill('SIGTERM');
  expect(await program.ended).toEqual({ code: 0, signal: null });
  expect(program.lines.filter(({ msg }) => msg === 'commands registered')).toEqual([]);
});

test('429 for minutes while commands are registered: a gateway that refuses us is heard', async () => {
  const { control, program } = await openHeldBack();
  await control.toGateway({ do: 'drop', code: 4014 });
  expect(await program.ended).toEqual({ code: 78, signal: null });
  expect(program.complaints()).toMatch(/^Discord refuses the intents/);
});

test('429 for minutes while commands are registered: a gateway that stays away is given up', async () => {
  const { control, program } = await openHeldBack({ GATEWAY_LIMIT: '2' });
  await control.toGateway({ do: 'set', open: false });
  await control.toGateway({ do: 'drop' });
  expect(await program.ended).toEqual({ code: 1, signal: null });
  expect(program.complaints()).toBe("Discord's gateway has been gone for 2 s (GATEWAY_LIMIT).\n");
});

test('commands that cannot be registered: those before are answered, and the log says why', async () => {
  const { local, control, member, program: first, expectAnswer } = await openScene();
  first.child.kill('SIGTERM');
  await first.ended;
  await control.fault({ kind: 'status', status: 403, route: COMMANDS });
  const program = startProgram(settingsFor(local));
  await program.said('index built');
  const { err } = await program.said('commands could not be registered, trying again in a minute');
  expect(err).toMatchObject({ status: 403 });
  await answeredOnce(member);
  await expectAnswer();
});

test('a burst of 502: the answer comes all the same, once', async () => {
  const { control, expectAnswer, expectReplyToMention, metric } = await openScene();
  await control.fault({ kind: 'status', status: 502, route: CALLBACK, times: 4 });
  await expectAnswer();
  await control.fault({ kind: 'status', status: 502, route: POST, times: 2 });
  await expectReplyToMention();
  expect(await metric('parley_discord_errors_total{status="502"}')).toBe(6);
});

test('502 without end: Discord says that the application did not respond, and the log says why', async () => {
  const { control, ask, program, metric } = await openScene();
  await control.turn({ answerMs: 4_000 });
  await control.fault({ kind: 'status', status: 502, route: CALLBACK });
  expect(await ask()).toMatchObject({ kind: 'no answer' });
  const { err } = await program.said('a reply was not taken');
  expect(err).toMatchObject({ type: 'Unanswered', message: expect.stringContaining('HTTP 502') });
  expect(await metric('parley_replies_lost_total{what="/ask"}')).toBe(1);
});

test('502 without end for a mention: no answer, and the log says why', async () => {
  const { control, local, member, program, metric } = await openScene();
  await control.fault({ kind: 'status', status: 502, route: POST });
  await member.say(`<@${local.applicationId}> who represented Russia`);
  const { err } = await program.said('a reply was not taken');
  expect(err).toMatchObject({ status: 502 });
  expect(await member.history()).toHaveLength(1);
  expect(await metric('parley_replies_lost_total{what="mention"}')).toBe(1);
});

test('a request that is never answered: tried again in time', async () => {
  const { control, expectAnswer } = await openScene();
  await control.fault({ kind: 'hang', route: CALLBACK, times: 2 });
  await expectAnswer();
});

test('requests that are never answered while garbage is collected: tried again in time', async () => {
  const { control, ask, warnings } = await openScene(
    {},
    // Optimized code does not keep what it will not read again, which Node.js 20 may take from a clock that still runs.
    {
      start: {
        node: [
          '--always-turbofan',
          '--turbo-filter=callback',
          '--import',
          resolve(import.meta.dirname, 'garbage.mjs'),
        ],
      },
    },
  );
  await control.fault({ kind: 'hang', route: CALLBACK, times: 5 });
  for (const result of await Promise.all(Array.from({ length: 5 }, ask)))
    expect(textOf(messageOf(result))).toContain('Russia');
  expect(warnings()).toEqual([]);
});

test('an answer that stalls: the member has the reply, and the log no complaint', async () => {
  const { control, expectAnswer, expectReplyToMention, warnings, metric } = await openScene();
  await control.fault({ kind: 'stall', route: CALLBACK, ms: 1_500, times: 1 });
  await expectAnswer();
  await control.fault({ kind: 'stall', route: POST, ms: 1_500, times: 1 });
  await expectReplyToMention();
  await until(
    async () => (await metric('parley_reply_milliseconds_count{what="/ask"}')) === 1,
    'it is counted',
  );
  expect(warnings()).toEqual([]);
});

test.each([
  { kind: 'truncate' },
  { kind: 'answer lost', as: '500' },
  { kind: 'answer lost', as: 'closed' },
] as const)('%o: one reply, not none and not two', async (fault) => {
  const { control, expectAnswer, expectReplyToMention, warnings } = await openScene();
  await control.fault({ ...fault, route: CALLBACK, times: 1 });
  await expectAnswer();
  await control.fault({ ...fault, route: POST, times: 1 });
  await expectReplyToMention();
  expect(warnings()).toEqual([]);
});

test('an interaction that has expired: Discord says that the application did not respond, the log that it was late', async () => {
  const { control, ask, expectAnswer, program, metric } = await openScene();
  await control.turn({ answerMs: 0 });
  expect(await ask()).toMatchObject({ kind: 'no answer' });
  await program.said('a reply came too late');
  expect(await metric('parley_replies_late_total{what="/ask"}')).toBe(1);
  await control.turn({ answerMs: 20_000 });
  await expectAnswer();
});

test('a token of an interaction that expires after its answer: what was to follow is missing, and the log says why', async () => {
  const { control, ask, member, program, expectAnswer, expectReplyToMention, metric } = await openScene();
  const { id, components } = messageOf(await ask());
  const [, button] = /"custom_id":"([^"]+delete[^"]*)"/.exec(JSON.stringify(components))!;
  const invalid = { status: 401, code: 50027, message: 'Invalid Webhook Token' };
  await control.fault({ kind: 'status', route: DELETE, times: 1, ...invalid });
  expect(await member.press(id, button!)).toMatchObject({ kind: 'acknowledged' });
  const { err, what } = await program.said('a reply was not taken');
  expect([what, err]).toEqual(['delete', expect.objectContaining({ status: 401, code: 50027 })]);
  expect((await member.history()).map((message) => message.id)).toContain(id);
  expect(await metric('parley_replies_lost_total{what="delete"}')).toBe(1);
  // It is not our own token that Discord refused.
  await expectAnswer();
  await expectReplyToMention();
});

test('a reply on its way when the process is told to end still arrives', async () => {
  const { control, ask, expectAnswer, program, metric } = await openScene();
  await control.fault({ kind: 'hang', route: CALLBACK, times: 2 });
  const before = await metric('parley_questions_total');
  const asked = ask();
  await until(
    async () => (await metric('parley_questions_total')) > before,
    'answered, and the answer on its way',
  );
  program.child.kill('SIGTERM');
  await expectAnswer(asked);
  expect(await program.ended).toEqual({ code: 0, signal: null });
});

test('a reply that Discord does not take while the process is to end: it ends in good order, and the log says so', async () => {
  const { control, local, member, program, metric } = await openScene();
  await control.fault({ kind: 'hang', route: POST });
  const before = await metric('parley_questions_total');
  await member.say(`<@${local.applicationId}> who represented Russia`);
  await until(
    async () => (await metric('parley_questions_total')) > before,
    'answered, and the answer on its way',
  );
  program.child.kill('SIGTERM');
  expect(await program.ended).toEqual({ code: 0, signal: null });
  expect(program.lines.find(({ msg }) => msg === 'replies could not be finished in time')).toMatchObject({
    replies: 1,
  });
});
