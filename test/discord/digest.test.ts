import { appendFileSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { librarianOf } from '../../src/library/inquiries.ts';
import { openLibrary } from '../../src/library/open.ts';
import { controlOf } from '../local/control.ts';
import { temporaryFolder, until } from '../program.ts';
import { buttonOf, expectVerbatim, messageOf, onlyForAsker, textOf } from './read.ts';
import { openScene, SEEDS, sound } from './scene.ts';

const setup = { time: '9:00', zone: 'Europe/Kyiv' };

it('is set up, shown and posted by hand', async () => {
  const { local, moderator, corpus } = await openScene();
  const call = async (name: string, options = {}) =>
    messageOf(await moderator.slash(`digest ${name}`, options));

  expect(textOf(await call('status'))).toContain('No channel here has a digest');
  const done = await call('setup', setup);
  expect(onlyForAsker(done)).toBe(true);
  expect(textOf(done)).toMatch(
    /gets a digest every day, next <t:\d+:F> \(<t:\d+:R>\), .* UTC\.\nThe 4 articles/,
  );
  expect(textOf(await call('preview'))).toContain('There is nothing new');
  expect(textOf(await call('now'))).toContain('There is nothing new');

  // A button that is pressed again tells what came of it the first time.
  let made = '';
  await until(async () => {
    const press = moderator.press(done.id, buttonOf(done, 'Post an overview of all articles'));
    const told = textOf(messageOf(await press));
    made = /^Posted: \[.+\]\(https:\/\/discord.com\/channels\/\d+\/\d+\/(\d+)\)$/.exec(told)?.[1] ?? '';
    return made !== '';
  }, 'posted');
  const digest = async () => (await moderator.history()).find(({ id }) => id === made)!;
  await until(async () => (await digest()).content === '', 'edited into its full form');
  const shown = await digest();
  expect(textOf(shown)).toContain('All articles so far');
  expect(textOf(shown)).toContain('### New');
  expect(textOf(shown)).toContain('### Next dates');
  expectVerbatim(shown, corpus);

  const status = textOf(await call('status'));
  for (const line of [
    'daily at 09:00, Europe/Kyiv',
    'last: by hand, posted',
    'so far: 1 posted',
    '0 articles waiting',
  ])
    expect(status).toContain(line);
  // In the reader's own time, which Discord writes, and in UTC.
  expect(status).toMatch(/next: <t:\d+:F> \(<t:\d+:R>\), \d{4}-\d\d-\d\d \d\d:\d\d UTC/);
  expect(textOf(await call('why'))).toContain('posted by hand');
  await controlOf(local).checkWire();
});

it('is posted once, however often the button is pressed, and again where nothing came of it', async () => {
  const { local, moderator, store } = await openScene();
  const done = messageOf(await moderator.slash('digest setup', setup));
  const post = async () =>
    textOf(messageOf(await moderator.press(done.id, buttonOf(done, 'Post an overview of all articles'))));
  const told = [...(await Promise.all([post(), post()])), await post()];
  expect(told[0]).toContain('Posted: ');
  expect(new Set(told).size).toBe(1);
  const runs = () => store.db.selectFrom('digest_runs').select(['slot', 'state']).orderBy('due_at').execute();
  expect(await runs()).toEqual([{ slot: `o:${done.id}`, state: 'posted' }]);

  const become = (state: 'uncertain' | 'failed') =>
    store.db.updateTable('digest_runs').set({ state }).execute();
  // It may stand in the channel.
  await become('uncertain');
  expect(await post()).toContain('I could not tell whether the digest asked for by hand was posted');
  expect(await runs()).toEqual([{ slot: `o:${done.id}`, state: 'uncertain' }]);

  await become('failed');
  expect(await post()).toContain('Posted: ');
  expect(await runs()).toMatchObject([{ state: 'failed' }, { state: 'posted' }]);
  await controlOf(local).checkWire();
});

it('is paused and resumed', async () => {
  const { moderator } = await openScene();
  const call = async (name: string, options = {}) =>
    textOf(messageOf(await moderator.slash(`digest ${name}`, options)));
  expect(await call('pause')).toContain('No channel here has a digest');
  await call('setup', setup);
  expect(await call('pause')).toContain('is paused');
  expect(await call('status')).toContain(`<@${moderator.id}> paused it`);
  expect(await call('resume')).toContain('goes on');
  expect(await call('status')).toContain('next: <t:');
});

it('names the date that keeps its old time as the next one, whatever is changed around it', async () => {
  const { moderator } = await openScene();
  const call = async (name: string, options = {}) =>
    textOf(messageOf(await moderator.slash(`digest ${name}`, options)));
  const instant = (said: string) => /<t:(\d+):F>/.exec(said)?.[1];
  // Where it is about noon, so that today's 20:00 is to come and its 1:00 is over; Etc has the sign turned round.
  const west = new Date().getUTCHours() - 12;
  const zone = `Etc/GMT${west < 0 ? '' : '+'}${west}`;
  const first = instant(await call('setup', { time: '20:00', zone }));
  expect(first).toBeDefined();
  expect(instant(await call('setup', { time: '1:00', zone }))).toBe(first);
  expect(instant(await call('status'))).toBe(first);
  await call('pause');
  expect(await call('status')).not.toContain('so far');
  expect(instant(await call('resume'))).toBe(first);
});

it('quotes what came after the baseline, and says of each article what became of it', async () => {
  const folder = temporaryFolder();
  cpSync(SEEDS, folder, { recursive: true });
  let librarian = librarianOf(sound(await openLibrary(folder)));
  const { moderator } = await openScene(folder, { librarian: () => librarian });
  expect(librarian.corpus.articles.size).toBe(4);
  await moderator.slash('digest setup', setup);
  writeFileSync(
    join(folder, 'port.txt'),
    'Harbour Reopens After Storm\nMarch 3, 2027\n\nThe harbour of Odesa reopened on Wednesday, officials said.\n\nThe next ferry is planned for March 9, 2027, pending a safety check.\n',
  );
  librarian = librarianOf(sound(await openLibrary(folder)));
  const preview = messageOf(await moderator.slash('digest preview', {}));
  expect(textOf(preview)).toContain('Harbour Reopens After Storm');

  const why = async () => textOf(messageOf(await moderator.slash('digest why', {}))).split('\n');
  const outcomeOf = async (title: string) => (await why()).find((line) => line.includes(title));
  expect(await outcomeOf('Harbour Reopens After Storm')).toContain('waiting for the next digest');
  expect((await why()).filter((line) => line.includes('there before the digest was set up'))).toHaveLength(4);
  expect(textOf(messageOf(await moderator.slash('digest status')))).toContain('1 article waiting');
  expect(textOf(messageOf(await moderator.slash('digest now')))).toContain('Posted: ');
  expect(await outcomeOf('Harbour Reopens After Storm')).toContain('posted by hand');
  appendFileSync(join(folder, 'port.txt'), '\nThe port authority corrected an earlier figure on Friday.\n');
  // The one without a title line is served all the same.
  writeFileSync(
    join(folder, 'untitled.txt'),
    'The ferry crossed the fjord on Friday, the port authority said.\n',
  );
  writeFileSync(join(folder, 'empty.txt'), '');
  librarian = librarianOf(sound(await openLibrary(folder)));
  expect(await outcomeOf('Harbour Reopens After Storm')).toContain('changed since it was shown');
  expect((await why()).filter((line) => line.includes('not served'))).toEqual(['- empty.txt: not served']);
});

it.each([
  ['a time that is none', { ...setup, time: 'noonish' }, 'is not a time of day'],
  ['a zone that is none', { ...setup, zone: 'Mars/Base' }, 'is not a time zone'],
  ['an offset for a zone', { ...setup, zone: '+02:00' }, 'is not a time zone'],
  ['markup for a zone', { ...setup, zone: '@everyone **x**' }, 'is not a time zone'],
])('refuses %s', async (_, options, said) => {
  const { moderator } = await openScene();
  expect(textOf(messageOf(await moderator.slash('digest setup', options)))).toContain(said);
});

it('minds what it may not do in a channel', async () => {
  const { local, moderator } = await openScene();
  const control = controlOf(local);
  const channel = local.channelId;
  await control.change({ do: 'deny', channel, permissions: ['SendMessages'] });
  await until(async () => {
    const refused = messageOf(await moderator.slash('digest setup', setup));
    return textOf(refused).includes(
      `I cannot post in <#${channel}>. Missing: Send Messages. Nothing was changed.`,
    );
  }, 'refused');
  await control.change({ do: 'deny', channel, permissions: ['ReadMessageHistory'] });
  await until(async () => {
    const done = messageOf(await moderator.slash('digest setup', setup));
    return textOf(done).includes('I may not read the message history');
  }, 'warned');
});

it('is for members who manage the server, and for no other server', async () => {
  const { moderator, member } = await openScene();
  await expect(member.slash('digest status')).rejects.toThrow();
  const done = messageOf(await moderator.slash('digest setup', setup));
  await expect(member.press(done.id, buttonOf(done, 'Post an overview of all articles'))).rejects.toThrow();
});

it('suggests zones while they are typed', async () => {
  const { moderator } = await openScene();
  const suggested = await moderator.complete('digest setup', 'zone', { zone: 'kyi' });
  expect(suggested).toMatchObject({
    kind: 'choices',
    choices: [{ name: 'Europe/Kyiv', value: 'Europe/Kyiv' }],
  });
});
