import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { controlOf } from '../local/control.ts';
import { firstChannel, joinAs } from '../local/member.ts';
import { startLocal } from '../local/start.ts';
import { freePort } from '../port.ts';
import { settingsFor, startProgram, temporaryFolder, until } from '../program.ts';

// Whole processes are started, and a small machine may have other work.
vi.setConfig({ testTimeout: 120_000 });

/** Discord waits three seconds, which a busy machine may need for the first answer. */
const PATIENT = { answerMs: 20_000 };

const QUESTION = 'Who represented Russia in Abu Dhabi, zanzibar?';

test('without any setting it runs on a local Discord, answers, is healthy, and ends when it is told to', async () => {
  const program = startProgram();
  const { msg } = await program.said(/open http/);
  const pageUrl = /http:\S+/.exec(msg)![0];
  const control = controlOf({ pageUrl });
  await control.turn(PATIENT);
  await program.answering();
  const member = await joinAs({ pageUrl, channelId: await firstChannel(pageUrl) }, 'Member');
  expect(await member.slash('ask', { question: 'who represented Russia' })).toMatchObject({
    kind: 'message',
  });
  await control.checkSent();
  expect(await program.health('/livez')).toEqual({ status: 200, text: 'ok\n' });
  const ready = await program.health('/readyz');
  expect(JSON.parse(ready.text)).toEqual({ process: 'ok', index: 'ok', database: 'ok', gateway: 'ok' });
  expect(ready.status).toBe(200);
  program.child.kill('SIGTERM');
  expect(await program.ended).toEqual({ code: 0, signal: null });
  expect(program.lines.at(-1)!.msg).toBe('stopped');
});

test('the log holds no word of a question, no name and no token', async () => {
  const local = await startLocal({ knobs: PATIENT });
  const program = startProgram({ ...settingsFor(local), LOG_LEVEL: 'trace' });
  await program.answering();
  const member = await joinAs(local, 'Member');
  await member.slash('ask', { question: QUESTION });
  await member.say(`<@${local.applicationId}> ${QUESTION}`);
  await until(async () => (await member.history()).length >= 3, 'the mention is answered');
  program.child.kill('SIGTERM');
  await program.ended;
  const log = program.lines.map((line) => JSON.stringify(line)).join('\n') + program.complaints();
  for (const secret of ['zanzibar', 'Abu Dhabi', 'Member', member.id, local.token])
    expect(log).not.toContain(secret);
});

test('a token that Discord does not accept ends the start at once with status 78', async () => {
  const local = await startLocal();
  const program = startProgram({ ...settingsFor(local), DISCORD_TOKEN: `wrong.${local.token}` });
  expect((await program.ended).code).toBe(78);
  expect(program.complaints()).toMatch(/^Discord does not accept DISCORD_TOKEN\. Copy it again .*\n$/);
});

test('a server of DISCORD_GUILD_ID that the bot is not in: status 78, and what to do', async () => {
  const local = await startLocal();
  const program = startProgram({ ...settingsFor(local), DISCORD_GUILD_ID: '100000000000000000' });
  expect((await program.ended).code).toBe(78);
  expect(program.complaints()).toMatch(/^DISCORD_GUILD_ID names a server that the bot is not in\. Invite it/);
});

test('a Discord that is down is tried again and again, and found when it is back', async () => {
  const port = await freePort();
  const { token } = await startLocal();
  const program = startProgram({ DISCORD_TOKEN: token, DISCORD_API_URL: `http://127.0.0.1:${port}/api` });
  const tries = () =>
    program.lines.filter(({ msg }) => /cannot be reached \(ECONNREFUSED\).* Trying again/.test(msg));
  await until(() => tries().length >= 2, 'two tries');
  expect(
    tries()
      .map(({ seconds }) => seconds)
      .slice(0, 2),
  ).toEqual([1, 2]);
  expect((await program.health('/readyz')).status).toBe(503);
  expect((await program.health('/livez')).status).toBe(200);
  const local = await startLocal({ port, knobs: PATIENT });
  await program.answering();
  const member = await joinAs(local, 'Member');
  expect(await member.slash('ask', { question: 'who represented Russia' })).toMatchObject({
    kind: 'message',
  });
});

test('with feeds and no article yet it waits for the first, tells askers so, and goes on by itself', async () => {
  const local = await startLocal({ knobs: PATIENT });
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'articles'));
  const program = startProgram(
    {
      ...settingsFor(local),
      ARTICLES: 'articles',
      FEEDS: 'http://127.0.0.1:9/feed',
      FEED_NETWORK: 'any',
    },
    { folder },
  );
  await program.said(/Waiting for the first\.$/);
  await program.said('commands registered');
  const member = await joinAs(local, 'Member');
  const asked = async () => JSON.stringify(await member.slash('ask', { question: 'what crossed the fjord' }));
  expect(await asked()).toContain('Still reading the articles');
  expect(JSON.parse((await program.health('/readyz')).text)).toMatchObject({ index: 'not ready' });
  expect((await program.health('/metrics')).text).not.toMatch(/^parley_index_age_seconds /m);
  mkdirSync(join(folder, 'data', 'articles'), { recursive: true });
  writeFileSync(
    join(folder, 'data', 'articles', 'ferry.txt'),
    'A ferry\n\nJanuary 2, 2026\n\nThe ferry Solveig crossed the fjord on Friday.\n',
  );
  await program.said('index built');
  // The first answer may take a busy machine longer than the bot lets anybody wait.
  await until(async () => (await asked()).includes('Solveig'), 'answered from the article that came');
});

test('it can be stopped while it waits for a Discord that is down', async () => {
  const program = startProgram({ DISCORD_TOKEN: 'x'.repeat(30), DISCORD_API_URL: 'http://127.0.0.1:9/api' });
  await program.said(/Trying again/);
  program.child.kill('SIGTERM');
  expect((await program.ended).code).toBe(0);
});

const TAKEN = /Port \d+ on 127\.0\.0\.1 is in use by another program\. Choose another with HEALTH_PORT/;

test('a port that is taken is said with its remedy', async () => {
  const { HEALTH_PORT, close } = await takenPort();
  const program = startProgram({ HEALTH_PORT, DISCORD_TOKEN: 'x'.repeat(30) });
  expect((await program.ended).code).toBe(1);
  expect(program.complaints()).toMatch(TAKEN);
  close();
});

test('the port of the local Discord likewise', async () => {
  const { HEALTH_PORT: LOCAL_PORT, close } = await takenPort();
  const program = startProgram({ LOCAL_PORT });
  expect((await program.ended).code).toBe(1);
  expect(program.complaints()).toBe(
    `Port ${LOCAL_PORT} on 127.0.0.1 is in use by another program. Choose another with LOCAL_PORT.\n`,
  );
  close();
});

test('without Discord the same is a warning, and the bot answers', async () => {
  const { HEALTH_PORT, close } = await takenPort();
  const program = startProgram({ HEALTH_PORT });
  expect((await program.said(TAKEN)).level).toBe(40);
  await program.said(/open http/);
  close();
});

test('mistakes of the configuration and unknown commands end with status 78', async () => {
  const mistaken = startProgram({ LOG_LEVEL: 'loud', SHARDS: '7' });
  expect((await mistaken.ended).code).toBe(78);
  expect(mistaken.complaints()).toMatch(/2 mistakes[\s\S]*SHARD_COUNT is [\s\S]*LOG_LEVEL is /);
  const unknown = startProgram({}, { args: ['sreve'] });
  expect((await unknown.ended).code).toBe(78);
  expect(unknown.complaints()).toMatch(/^There is no command sreve\./);
});

test('a .env that cannot be read is not passed over', async () => {
  const folder = temporaryFolder();
  mkdirSync(`${folder}/.env`);
  const program = startProgram({}, { folder });
  expect((await program.ended).code).toBe(78);
  expect(program.complaints()).toMatch(/^\.env cannot be read \(EISDIR\): let it be a file/);
});

test('settings are read from a .env file in the working folder', async () => {
  const folder = temporaryFolder();
  writeFileSync(`${folder}/.env`, 'LOG_LEVEL=nonsense\n');
  const program = startProgram({}, { folder });
  expect((await program.ended).code).toBe(78);
});

async function takenPort() {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return { HEALTH_PORT: String(port), close: () => server.close() };
}
