/** A member in a test: the members' API with the waiting that tests need. */

import type {
  Command,
  Invocation,
  Message,
  News,
  OptionValues,
  Places,
  Result,
  Welcome,
} from '../../src/local/members/shapes.ts';
import type { LocalDiscord } from '../../src/local/server.ts';

export type { Command, Message, News };

type Where = Pick<LocalDiscord, 'pageUrl' | 'channelId'>;

/** What a request was refused with. */
export class Refused extends Error {
  readonly status: number;
  readonly code: number;
  constructor(status: number, body: { message: string; code: number }) {
    super(body.message);
    this.status = status;
    this.code = body.code;
  }
}

async function request<Body>(url: string, method = 'GET', body?: unknown): Promise<Body> {
  const response = await fetch(url, {
    method,
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  });
  const text = await response.text();
  if (!response.ok) throw new Refused(response.status, JSON.parse(text));
  return (text === '' ? undefined : JSON.parse(text)) as Body;
}

/** Where everybody may write, of a local Discord of which only the address is known. */
export async function firstChannel(pageUrl: string): Promise<string> {
  const { members } = await request<Welcome>(`${pageUrl}members`);
  const { guilds } = await request<Places>(`${pageUrl}members/${members[0]!.id}/places`);
  return guilds[0]!.rooms[0]!.id;
}

/** `name` is a display name: `Moderator` or `Member`. */
export async function joinAs(local: Where, name: 'Moderator' | 'Member') {
  const { members } = await request<Welcome>(`${local.pageUrl}members`);
  const person = members.find((each) => each.name === name);
  if (person === undefined) throw new Error(`No member called ${name}`);
  const base = `${local.pageUrl}members/${person.id}`;
  const at = (channel: string) => `${base}/channels/${channel}`;

  const commands = (channel = local.channelId) => request<Command[]>(`${at(channel)}/commands`);
  const command = async (name_: string, channel: string) => {
    const found = (await commands(channel)).find((each) => each.name === name_);
    if (found === undefined) throw new Error(`No command ${name_}`);
    return found.id;
  };
  const invoke = (invocation: Invocation, channel = local.channelId) =>
    request<Result>(`${at(channel)}/interactions`, 'POST', invocation);

  return {
    id: person.id,
    commands,
    invoke,
    places: () => request<Places>(`${base}/places`),
    history: (channel = local.channelId) => request<Message[]>(`${at(channel)}/messages`),
    say: (
      content: string,
      { channel = local.channelId, replyTo }: { channel?: string; replyTo?: string } = {},
    ) =>
      request<Message>(`${at(channel)}/messages`, 'POST', { content, ...(replyTo && { reply_to: replyTo }) }),
    remove: (message: string, channel = local.channelId) =>
      request<void>(`${at(channel)}/messages/${message}`, 'DELETE'),
    /** `name` may hold a subcommand: `digest setup`. */
    slash: async (name_: string, options: OptionValues = {}, channel = local.channelId) => {
      const [first, ...path] = name_.split(' ');
      return invoke({ kind: 'command', command: await command(first!, channel), path, options }, channel);
    },
    complete: async (name_: string, focused: string, options: OptionValues, channel = local.channelId) => {
      const [first, ...path] = name_.split(' ');
      const id = await command(first!, channel);
      return invoke({ kind: 'autocomplete', command: id, path, options, focused }, channel);
    },
    press: (message: string, custom_id: string, values?: string[], channel = local.channelId) =>
      invoke({ kind: 'component', message, custom_id, ...(values && { values }) }, channel),
    onMessage: async (name_: string, message: string, channel = local.channelId) =>
      invoke({ kind: 'message command', command: await command(name_, channel), message }, channel),
    listen: () => listen(`${base}/events`),
  };
}

export type Joined = Awaited<ReturnType<typeof joinAs>>;

/** The member's live news, kept from now on; `next` waits for the first piece that fits. */
async function listen(url: string) {
  const stop = new AbortController();
  const response = await fetch(url, { signal: stop.signal });
  const heard: News[] = [];
  const waiting = new Set<() => void>();
  const read = async () => {
    let rest = '';
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      const parts = (rest + chunk).split('\n\n');
      rest = parts.pop()!;
      for (const part of parts) if (part.startsWith('data: ')) heard.push(JSON.parse(part.slice(6)) as News);
      for (const look of waiting) look();
    }
  };
  read().catch(() => {});
  return {
    heard,
    stop: () => stop.abort(),
    next: <Piece extends News>(fits: (news: News) => news is Piece, ms = 20_000): Promise<Piece> =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`Not heard within ${ms} ms`)), ms);
        const look = () => {
          const place = heard.findIndex(fits);
          if (place < 0) return;
          clearTimeout(timer);
          waiting.delete(look);
          resolve(heard.splice(place, 1)[0] as Piece);
        };
        waiting.add(look);
        look();
      }),
  };
}
