import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createClient } from '../../src/discord/client.ts';
import { register } from '../../src/discord/register.ts';
import { unrecorded } from '../../src/health/record.ts';
import type { LocalDiscord } from '../../src/local/server.ts';
import { startLocal } from '../local/start.ts';

function connect({ apiUrl, token }: LocalDiscord) {
  const client = createClient(apiUrl, null, unrecorded);
  client.rest.setToken(token);
  return client;
}

test('only what differs is sent', async () => {
  const local = await startLocal();
  const client = connect(local);
  const wanted = commands.map(({ data }) => data);
  const names = wanted.map(({ name }) => name);
  const go = (list: typeof wanted) => register(client.rest, local.applicationId, null, list);

  expect(await go(wanted)).toEqual({ created: names, changed: [], removed: [] });
  expect(await go(wanted)).toEqual({ created: [], changed: [], removed: [] });
  const [first, ...rest] = wanted;
  expect(
    await go([{ ...first!, description: 'Another description' } as typeof first & object, ...rest]),
  ).toEqual({
    created: [],
    changed: [first!.name],
    removed: [],
  });
  expect(await go(rest)).toEqual({ created: [], changed: [], removed: [first!.name] });
  await client.destroy();
});

test('what is not said of a command any more is taken back', async () => {
  const local = await startLocal();
  const client = connect(local);
  const go = (command: (typeof commands)[number]['data']) =>
    register(client.rest, local.applicationId, null, [command]);
  const bare = { type: 1, name: 'look', description: 'Looks' } as const;
  const option = { type: 3, name: 'what', description: 'At what' } as const;
  for (const more of [
    { options: [option] },
    { options: [{ ...option, autocomplete: true }] },
    { options: [option] },
    { options: [{ ...option, required: true, max_length: 300 }] },
    { options: [{ ...option, required: true }] },
    { default_member_permissions: '32' },
    { nsfw: true },
    {},
  ]) {
    await go({ ...bare, ...more });
    expect(await go({ ...bare, ...more })).toEqual({ created: [], changed: [], removed: [] });
  }
  await go({ ...bare, options: [option], default_member_permissions: '32' });
  for (const less of [{ ...bare, options: [option] }, bare])
    expect(await go(less)).toEqual({ created: [], changed: ['look'], removed: [] });
  await client.destroy();
});

test('commands stand in one scope only', async () => {
  const local = await startLocal();
  const client = connect(local);
  const wanted = commands.map(({ data }) => data);
  await register(client.rest, local.applicationId, null, wanted);
  await register(client.rest, local.applicationId, local.guildId, wanted);
  expect(await client.rest.get(`/applications/${local.applicationId}/commands`)).toEqual([]);
  await client.destroy();
});
