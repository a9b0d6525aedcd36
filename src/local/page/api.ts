/** What the page asks of its server: the members' API. */

import type { Command, Invocation, Message, News, Places, Result, Welcome } from '../members/shapes.ts';

/** The server refused; `message` is its sentence. */
export class Refused extends Error {}

async function request<Body>(path: string, method = 'GET', body?: unknown): Promise<Body> {
  const response = await fetch(`/members${path}`, {
    method,
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  const text = await response.text();
  const read = text === '' ? undefined : JSON.parse(text);
  if (!response.ok) throw new Refused(read?.message ?? 'That did not work.');
  return read as Body;
}

export const loadWelcome = () => request<Welcome>('');
export const loadPlaces = (member: string) => request<Places>(`/${member}/places`);

export const loadHistory = (member: string, channel: string, before?: string) =>
  request<Message[]>(`/${member}/channels/${channel}/messages${before ? `?before=${before}` : ''}`);

export const loadCommands = (member: string, channel: string) =>
  request<Command[]>(`/${member}/channels/${channel}/commands`);

export const sendMessage = (member: string, channel: string, content: string, replyTo?: string) =>
  request<Message>(`/${member}/channels/${channel}/messages`, 'POST', {
    content,
    ...(replyTo && { reply_to: replyTo }),
  });

export const removeMessage = (member: string, channel: string, message: string) =>
  request<void>(`/${member}/channels/${channel}/messages/${message}`, 'DELETE');

/** Resolves when the bot has answered, or its three seconds are over. */
export const interact = (member: string, channel: string, invocation: Invocation) =>
  request<Result>(`/${member}/channels/${channel}/interactions`, 'POST', invocation);

/** Hears the member's news; the browser reconnects by itself. `opened` is told each time that the line is there. */
export function listen(member: string, hear: (news: News) => void, opened: () => void): () => void {
  const source = new EventSource(`/members/${member}/events`);
  source.onopen = opened;
  source.onmessage = ({ data }) => hear(JSON.parse(data) as News);
  return () => source.close();
}
