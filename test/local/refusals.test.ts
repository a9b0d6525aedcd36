/** What Discord refuses, refused in Discord's words: message bodies. */

import { describe, expect, test } from 'vitest';
import { complaints, rawBot } from './raw.ts';
import { startLocal } from './start.ts';

const V2 = 1 << 15;
const text = (content: string) => ({ type: 10, content });
const button = (custom_id: string, more: object = {}) => ({
  type: 2,
  style: 2,
  label: 'Press',
  custom_id,
  ...more,
});
const row = (...components: object[]) => ({ type: 1, components });
const layout = (...components: object[]) => ({ flags: V2, components });
const option = (value: string) => ({ label: value, value });
const options = (count: number) => Array.from({ length: count }, (_, i) => option(`v${i}`));
const select = (more: object) => row({ type: 3, custom_id: 's', options: options(1), ...more });

async function post(body: unknown) {
  const local = await startLocal({ knobs: { rateLimits: false } });
  return rawBot(local).post(`/channels/${local.channelId}/messages`, body);
}

describe('at the limit a message is taken', () => {
  test.each<[string, object]>([
    ['2,000 characters of content', { content: 'x'.repeat(2000) }],
    ['2,000 emoji, which are 4,000 units', { content: '👍'.repeat(2000) }],
    ['4,000 characters in one text display', layout(text('x'.repeat(4000)))],
    ['4,000 characters over two', layout(text('x'.repeat(2000)), text('y'.repeat(2000)))],
    ['40 components', layout(...Array.from({ length: 40 }, () => text('x')))],
    ['a custom id of 100 characters', { content: 'x', components: [row(button('x'.repeat(100)))] }],
    ['a label of 80 characters', { content: 'x', components: [row(button('a', { label: 'x'.repeat(80) }))] }],
    [
      'five buttons in a row',
      { content: 'x', components: [row(...'abcde'.split('').map((id) => button(id)))] },
    ],
    [
      '25 options of 100 characters',
      { content: 'x', components: [select({ options: options(24).concat(option('x'.repeat(100))) })] },
    ],
    ['ten embeds', { embeds: Array.from({ length: 10 }, () => ({ title: 'x' })) }],
    [
      '6,000 characters over the embeds',
      { embeds: [{ description: 'x'.repeat(4096) }, { description: 'x'.repeat(1904) }] },
    ],
    ['a nonce of 25 characters', { content: 'x', nonce: 'n'.repeat(25) }],
    [
      'null for what is not given',
      { content: 'x', embeds: null, components: null, flags: null, nonce: null },
    ],
    [
      'an emoji in place of a label',
      { content: 'x', components: [row({ type: 2, style: 1, custom_id: 'a', emoji: { name: '👍' } })] },
    ],
  ])('%s', async (_, body) => {
    expect((await post(body)).status).toBe(200);
  });
});

describe('one over it is refused with the place', () => {
  test.each<[string, object, string]>([
    [
      'content',
      { content: 'x'.repeat(2001) },
      'content: BASE_TYPE_MAX_LENGTH Must be 2000 or fewer in length.',
    ],
    [
      'a text display',
      layout(text('x'.repeat(4001))),
      'components[0].content: BASE_TYPE_BAD_LENGTH Must be between 1 and 4000 in length.',
    ],
    [
      'an empty text display',
      layout(text('')),
      'components[0].content: BASE_TYPE_BAD_LENGTH Must be between 1 and 4000 in length.',
    ],
    [
      'text displays together',
      layout(text('x'.repeat(2000)), text('y'.repeat(2001))),
      'components: COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED Components displayable text size exceeds maximum size of 4000',
    ],
    [
      'components, nested ones counted',
      layout({ type: 17, components: Array.from({ length: 40 }, () => text('x')) }),
      'components: COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED Total number of components cannot exceed 40',
    ],
    [
      'a custom id',
      { content: 'x', components: [row(button('x'.repeat(101)))] },
      'components[0].components[0].custom_id: BASE_TYPE_BAD_LENGTH Must be between 1 and 100 in length.',
    ],
    [
      'a label',
      { content: 'x', components: [row(button('a', { label: 'x'.repeat(81) }))] },
      'components[0].components[0].label: BASE_TYPE_MAX_LENGTH Must be 80 or fewer in length.',
    ],
    [
      'six buttons',
      { content: 'x', components: [row(...'abcdef'.split('').map((id) => button(id)))] },
      'components[0].components: BASE_TYPE_BAD_LENGTH Must be between 1 and 5 in length.',
    ],
    [
      'six rows',
      { content: 'x', components: 'abcdef'.split('').map((id) => row(button(id))) },
      'components: BASE_TYPE_MAX_LENGTH Must be 5 or fewer in length.',
    ],
    [
      '26 options',
      { content: 'x', components: [select({ options: options(26) })] },
      'components[0].components[0].options: BASE_TYPE_BAD_LENGTH Must be between 1 and 25 in length.',
    ],
    [
      'an option value',
      { content: 'x', components: [select({ options: [option('x'.repeat(101))] })] },
      'components[0].components[0].options[0].value: BASE_TYPE_BAD_LENGTH Must be between 1 and 100 in length.',
    ],
    [
      'eleven embeds',
      { embeds: Array.from({ length: 11 }, () => ({ title: 'x' })) },
      'embeds: BASE_TYPE_MAX_LENGTH Must be 10 or fewer in length.',
    ],
    [
      'embeds together',
      { embeds: [{ description: 'x'.repeat(4096) }, { description: 'x'.repeat(1905) }] },
      'embeds: MAX_EMBED_SIZE_EXCEEDED Embed size exceeds maximum size of 6000',
    ],
    [
      'a nonce',
      { content: 'x', nonce: 'n'.repeat(26) },
      'nonce: BASE_TYPE_MAX_LENGTH Must be 25 or fewer in length.',
    ],
    [
      'four texts in a section',
      layout({ type: 9, components: [text('a'), text('b'), text('c'), text('d')], accessory: button('x') }),
      'components[0].components: BASE_TYPE_BAD_LENGTH Must be between 1 and 3 in length.',
    ],
  ])('%s', async (_, body, complaint) => {
    const answer = await post(body);
    expect([answer.status, answer.body.code, answer.body.message]).toEqual([400, 50035, 'Invalid Form Body']);
    expect(complaints(answer)).toContain(complaint);
  });
});

describe('what does not go together is refused', () => {
  test.each<[string, object, string]>([
    [
      'content with layout components',
      { ...layout(text('x')), content: 'x' },
      "content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2 The 'content' field cannot be used when using MessageFlags.IS_COMPONENTS_V2",
    ],
    [
      'embeds with layout components',
      { ...layout(text('x')), embeds: [{ title: 'x' }] },
      "embeds: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2 The 'embeds' field cannot be used when using MessageFlags.IS_COMPONENTS_V2",
    ],
    [
      'layout components without the flag',
      { components: [text('x')] },
      'components[0]: UNION_TYPE_CHOICES Value of field "type" must be one of (1,).',
    ],
    [
      'a container in a container',
      layout({ type: 17, components: [{ type: 17, components: [text('x')] }] }),
      'components[0].components[0]: UNION_TYPE_CHOICES Value of field "type" must be one of (1, 9, 10, 12, 13, 14).',
    ],
    [
      'a component without a type',
      layout({ content: 'x' }),
      'components[0].type: BASE_TYPE_REQUIRED This field is required',
    ],
    [
      'a component that is no object',
      { flags: V2, components: ['x'] },
      'components[0]: MODEL_TYPE_CONVERT Only dictionaries may be used in a ModelType',
    ],
    [
      'a button with neither custom id nor address',
      { content: 'x', components: [row({ type: 2, style: 2, label: 'x' })] },
      'components[0].components[0].custom_id: BUTTON_COMPONENT_CUSTOM_ID_REQUIRED A custom id is required',
    ],
    [
      'a link without an address',
      { content: 'x', components: [row({ type: 2, style: 5, label: 'x' })] },
      'components[0].components[0].url: BUTTON_COMPONENT_URL_REQUIRED A url is required',
    ],
    [
      'a button with both',
      { content: 'x', components: [row(button('a', { style: 5, url: 'https://example.org' }))] },
      'components[0].components[0].custom_id: BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE A custom id and url cannot both be specified',
    ],
    [
      'the same custom id twice',
      { content: 'x', components: [row(button('a'), button('a'))] },
      'components[0].components[1].custom_id: COMPONENT_CUSTOM_ID_DUPLICATED Component custom id cannot be duplicated',
    ],
    [
      'the same custom id in section and row',
      layout({ type: 9, components: [text('x')], accessory: button('a') }, row(button('a'))),
      'components[1].components[0].custom_id: COMPONENT_CUSTOM_ID_DUPLICATED Component custom id cannot be duplicated',
    ],
    [
      'a select beside a button',
      { content: 'x', components: [row(button('a'), { type: 3, custom_id: 's', options: options(1) })] },
      'components[0].components[1]: COMPONENT_LAYOUT_WIDTH_EXCEEDED The specified component exceeds the maximum width',
    ],
    [
      'the same option twice',
      { content: 'x', components: [select({ options: [option('a'), option('a')] })] },
      'components[0].components[0].options[1].value: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED The specified option value is already used',
    ],
    [
      'a section without an accessory',
      layout({ type: 9, components: [text('x')] }),
      'components[0].accessory: BASE_TYPE_REQUIRED This field is required',
    ],
    [
      'an unknown style',
      { content: 'x', components: [row(button('a', { style: 9 }))] },
      'components[0].components[0].style: BASE_TYPE_CHOICES Value must be one of (1, 2, 3, 4, 5, 6).',
    ],
    [
      'content that is a number',
      { content: 5 },
      'content: STRING_TYPE_CONVERT Could not interpret "5" as string.',
    ],
    [
      'components that are no list',
      { content: 'x', components: {} },
      'components: LIST_TYPE_CONVERT Only iterables may be used in a ListType',
    ],
    [
      'all users and some users',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
      'allowed_mentions: MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE parse:["users"] and users: [ids...] are mutually exclusive.',
    ],
    [
      'a reply to nothing',
      { content: 'x', message_reference: { message_id: '1' } },
      'message_reference: REPLIES_UNKNOWN_MESSAGE Unknown message',
    ],
  ])('%s', async (_, body, complaint) => {
    expect(complaints(await post(body))).toEqual([complaint]);
  });
});

test.each<[string, object]>([
  ['nothing', {}],
  ['spaces', { content: ' \n ' }],
  ['no components under the flag', { flags: V2, components: [] }],
])('a message of %s is empty', async (_, body) => {
  expect((await post(body)).body).toMatchObject({ code: 50006, message: 'Cannot send an empty message' });
});

test('several faults are named at once', async () => {
  const body = layout({ type: 9, components: [], accessory: button('', { label: 'x'.repeat(81) }) });
  expect(complaints(await post(body))).toHaveLength(3);
});

test('a reply to nothing passes when it need not exist', async () => {
  const body = { content: 'x', message_reference: { message_id: '1', fail_if_not_exists: false } };
  expect((await post(body)).status).toBe(200);
});

test('an edit into layout components must clear the content and carry the flag', async () => {
  const local = await startLocal();
  const bot = rawBot(local);
  const path = `/channels/${local.channelId}/messages`;
  const { body: message } = await bot.post(path, { content: 'headline' });
  const here = `${path}/${message.id}`;
  expect(complaints(await bot.patch(here, layout(text('x'))))).toEqual([
    "content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2 The 'content' field cannot be used when using MessageFlags.IS_COMPONENTS_V2",
  ]);
  const edited = await bot.patch(here, { ...layout(text('x')), content: null });
  expect(edited.body).toMatchObject({
    content: '',
    flags: V2,
    components: [{ type: 10, id: 1, content: 'x' }],
  });
  expect(complaints(await bot.patch(here, { components: [text('y')] }))).toEqual([
    'components[0]: UNION_TYPE_CHOICES Value of field "type" must be one of (1,).',
  ]);
  expect(complaints(await bot.patch(here, { content: 'back' }))).toHaveLength(1);
});

test('what is no JSON is named as such', async () => {
  expect((await post('{')).body.code).toBe(50109);
});
