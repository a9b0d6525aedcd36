/** The check against Discord's document can fail: it knows a good message from a bad one. */

import { describe, expect, test } from 'vitest';
import { openMessageCheck } from './openapi.ts';

const SEND = 'POST /channels/:channel/messages';
const given = process.env.DISCORD_OPENAPI;

describe.skipIf(!given)('with the document', () => {
  const check = openMessageCheck();

  test('a good message passes', () => {
    check({ route: SEND, body: { flags: 1 << 15, components: [{ type: 10, content: 'x' }] } });
    check({ route: SEND, body: undefined });
  });

  test.each<[string, Parameters<typeof check>[0], string]>([
    ['a text display without text', { route: SEND, body: { components: [{ type: 10 }] } }, 'components'],
    ['an unknown component', { route: SEND, body: { components: [{ type: 99 }] } }, 'components'],
    ['content that is a number', { route: SEND, body: { content: 1 } }, '/content'],
    ['an answer without an author', { route: SEND, status: 200, answer: { id: '1' } }, 'required'],
    ['an event without an author', { event: 'MESSAGE_CREATE', data: { id: '1' } }, 'required'],
    ['a route Discord does not have', { route: 'POST /nowhere', body: {} }, 'has no'],
    ['a body where none is taken', { route: 'GET /users/@me', body: {} }, 'takes no body'],
    ['a status Discord never gives', { route: SEND, status: 302, answer: {} }, 'never answers'],
  ])('%s does not', (_, payload, word) => {
    expect(() => check(payload)).toThrow(word);
  });
});
