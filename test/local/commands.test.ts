/** Registering commands: what is kept, what is given back, what is refused. */

import { expect, test } from 'vitest';
import { complaints, rawBot } from './raw.ts';
import { startLocal } from './start.ts';

async function open() {
  const local = await startLocal({ knobs: { rateLimits: false } });
  const own = `/applications/${local.applicationId}`;
  return {
    bot: rawBot(local),
    all: `${own}/commands`,
    here: `${own}/guilds/${local.guildId}/commands`,
    local,
  };
}

const command = (more: object = {}) => ({ name: 'ask', description: 'Asks', ...more });
const option = (name: string, more: object = {}) => ({ type: 3, name, description: 'What', ...more });
const choices = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ name: `n${i}`, value: `v${i}` }));

test('overwriting keeps the ids of commands that stay', async () => {
  const { bot, all } = await open();
  const first = (await bot.put(all, [command(), command({ name: 'fact' })])).body;
  const second = (await bot.put(all, [command({ description: 'Asks more' }), command({ name: 'about' })]))
    .body;
  expect(second.map(({ name }: { name: string }) => name)).toEqual(['ask', 'about']);
  expect(second[0].id).toBe(first[0].id);
  expect(second[0].version).not.toBe(first[0].version);
  expect((await bot.get(`${all}/${first[1].id}`)).body.code).toBe(10063);
});

test('translations are listed only when asked for', async () => {
  const { bot, all } = await open();
  await bot.put(all, [
    command({
      name_localizations: { de: 'frage' },
      options: [option('q', { description_localizations: { de: 'Was' } })],
    }),
  ]);
  const plain = (await bot.get(all)).body[0];
  expect(plain.name_localizations).toBeUndefined();
  const full = (await bot.get(`${all}?with_localizations=true`)).body[0];
  expect(full.name_localizations).toEqual({ de: 'frage' });
  expect(full.options[0].description_localizations).toEqual({ de: 'Was' });
});

test('creating twice replaces; editing and deleting one', async () => {
  const { bot, all } = await open();
  const first = await bot.post(all, command());
  const again = await bot.post(all, command({ description: 'Asks more' }));
  expect([first.status, again.status]).toEqual([201, 200]);
  expect(again.body.id).toBe(first.body.id);
  const edited = await bot.patch(`${all}/${first.body.id}`, { description: 'Asks least' });
  expect(edited.body).toMatchObject({ name: 'ask', description: 'Asks least' });
  expect((await bot.delete(`${all}/${first.body.id}`)).status).toBe(204);
  expect((await bot.get(all)).body).toEqual([]);
});

test('a server’s commands stand beside the global ones', async () => {
  const { bot, all, here, local } = await open();
  await bot.put(all, [command()]);
  const [own] = (await bot.put(here, [command({ name: 'fact' })])).body;
  expect(own).toMatchObject({ guild_id: local.guildId, name: 'fact' });
  expect((await bot.get(all)).body).toHaveLength(1);
  expect((await bot.get(here)).body).toHaveLength(1);
});

test('another application and a server without the bot are refused', async () => {
  const { bot, local } = await open();
  expect((await bot.get('/applications/1/commands')).body.code).toBe(10002);
  expect((await bot.get(`/applications/${local.applicationId}/guilds/1/commands`)).body.code).toBe(50001);
});

test('what fills in: defaults of a new command', async () => {
  const { bot, all, local } = await open();
  expect((await bot.post(all, command())).body).toMatchObject({
    application_id: local.applicationId,
    type: 1,
    default_member_permissions: null,
    dm_permission: true,
    contexts: null,
    integration_types: [0],
    nsfw: false,
  });
});

const tree = (count: number, length: number) =>
  Array.from({ length: count }, (_, i) => option(`o${i}`, { description: 'x'.repeat(length) }));

test.each<[string, object]>([
  ['names in any script', command({ name: 'запитати' })],
  ['32 letters', command({ name: 'x'.repeat(32) })],
  ['25 options', command({ options: tree(25, 1) })],
  ['25 choices', command({ options: [option('q', { choices: choices(25) })] })],
  ['a message command with spaces and capitals', { type: 3, name: 'Check against articles' }],
  [
    'subcommands in groups',
    command({
      options: [
        { type: 2, name: 'g', description: 'G', options: [{ type: 1, name: 's', description: 'S' }] },
      ],
    }),
  ],
])('%s are taken', async (_, body) => {
  const { bot, all } = await open();
  expect((await bot.post(all, body)).status).toBe(201);
});

test.each<[string, object, string]>([
  [
    'capitals in the name',
    command({ name: 'Ask' }),
    'name: APPLICATION_COMMAND_INVALID_NAME Command name is invalid',
  ],
  [
    'spaces in the name',
    command({ name: 'a b' }),
    'name: APPLICATION_COMMAND_INVALID_NAME Command name is invalid',
  ],
  ['no description', { name: 'ask' }, 'description: BASE_TYPE_REQUIRED This field is required'],
  [
    'a description of 101',
    command({ description: 'x'.repeat(101) }),
    'description: BASE_TYPE_BAD_LENGTH Must be between 1 and 100 in length.',
  ],
  [
    '26 options',
    command({ options: tree(26, 1) }),
    'options: BASE_TYPE_MAX_LENGTH Must be 25 or fewer in length.',
  ],
  [
    '26 choices',
    command({ options: [option('q', { choices: choices(26) })] }),
    'options[0].choices: BASE_TYPE_MAX_LENGTH Must be 25 or fewer in length.',
  ],
  [
    'a choice of 101',
    command({ options: [option('q', { choices: [{ name: 'x'.repeat(101), value: 'x' }] })] }),
    'options[0].choices[0].name: BASE_TYPE_BAD_LENGTH Must be between 1 and 100 in length.',
  ],
  [
    'a number for a text choice',
    command({ options: [option('q', { choices: [{ name: 'x', value: 1 }] })] }),
    'options[0].choices[0].value: NUMBER_TYPE_COERCE Value "1" is not string.',
  ],
  [
    'required after optional',
    command({ options: [option('a'), option('b', { required: true })] }),
    'options[1]: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID Required options must be placed before non-required options',
  ],
  [
    'an option twice',
    command({ options: [option('a'), option('a')] }),
    'options[1].name: APPLICATION_COMMAND_OPTIONS_NAME_INVALID Option name is already used',
  ],
  [
    'subcommands beside options',
    command({ options: [option('a'), { type: 1, name: 's', description: 'S' }] }),
    'options: APPLICATION_COMMAND_OPTIONS_TYPE_INVALID Sub-command and sub-command group option types are mutually exclusive to all other types',
  ],
  [
    'autocomplete with choices',
    command({ options: [option('a', { autocomplete: true, choices: choices(1) })] }),
    'options[0]: APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES_EXCLUSIVE Autocomplete and choices are mutually exclusive',
  ],
  [
    'an unknown option type',
    command({ options: [option('a', { type: 12 })] }),
    'options[0].type: BASE_TYPE_CHOICES Value must be one of (3, 4, 5, 6, 7, 8, 9, 10, 11).',
  ],
  [
    'a nested fault',
    command({ options: [{ type: 1, name: 's', description: 'S', options: [option('A')] }] }),
    'options[0].options[0].name: APPLICATION_COMMAND_INVALID_NAME Command name is invalid',
  ],
  [
    'more than 8,000 characters',
    command({
      options: tree(25, 100).map((each) => ({
        ...each,
        choices: Array.from({ length: 3 }, (_, i) => ({ name: `${i}${'x'.repeat(75)}`, value: `${i}` })),
      })),
    }),
    ': APPLICATION_COMMAND_TOO_LARGE Command exceeds maximum size (8000)',
  ],
  [
    'a language Discord does not have',
    command({ name_localizations: { xx: 'ask' } }),
    'name_localizations.xx: BASE_TYPE_CHOICES',
  ],
])('%s is refused', async (_, body, complaint) => {
  const { bot, all } = await open();
  expect(complaints(await bot.post(all, body))[0]).toContain(complaint);
});

test('in a list the place comes first, and names are unique', async () => {
  const { bot, all } = await open();
  expect(complaints(await bot.put(all, [command(), command({ name: 'Bad' })]))).toEqual([
    '[1].name: APPLICATION_COMMAND_INVALID_NAME Command name is invalid',
  ]);
  expect(complaints(await bot.put(all, [command(), command()]))).toEqual([
    '[1]: APPLICATION_COMMANDS_DUPLICATE_NAME Application command names must be unique',
  ]);
  expect((await bot.get(all)).body).toEqual([]);
});

test('200 new commands a day and server', async () => {
  const { bot, all } = await open();
  for (let i = 0; i < 200; i++) await bot.put(all, [command({ name: `c${i}` })]);
  expect((await bot.put(all, [command({ name: 'one-more' })])).body.code).toBe(30034);
  expect((await bot.put(all, [command({ name: 'c199' })])).status).toBe(200);
});
