/** A bot without a library: plain requests and plain frames, for what discord.js would never send. */

import { WebSocket } from 'ws';
import type { LocalDiscord } from '../../src/local/server.ts';

export interface Answered {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the server said, for a test to look at
  readonly body: any;
  readonly headers: Headers;
}

export function rawBot({ apiUrl, token }: Pick<LocalDiscord, 'apiUrl' | 'token'>) {
  const send = async (
    method: string,
    path: string,
    body?: unknown,
    auth = `Bot ${token}`,
  ): Promise<Answered> => {
    const response = await fetch(`${apiUrl}/v10${path}`, {
      method,
      headers: { authorization: auth, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: text === '' ? undefined : JSON.parse(text),
      headers: response.headers,
    };
  };
  return {
    send,
    get: (path: string) => send('GET', path),
    post: (path: string, body: unknown) => send('POST', path, body),
    put: (path: string, body: unknown) => send('PUT', path, body),
    patch: (path: string, body: unknown) => send('PATCH', path, body),
    delete: (path: string) => send('DELETE', path),
  };
}

/** Where a 50035 complains, as `data.components[0].label: CODE message` lines. */
export function complaints({ body }: Answered): string[] {
  const found: string[] = [];
  // biome-ignore lint/suspicious/noExplicitAny: the nested errors have no fixed shape
  const walk = (value: any, path: string) => {
    for (const { code, message } of value._errors ?? []) found.push(`${path}: ${code} ${message}`);
    for (const [key, inner] of Object.entries(value)) {
      if (key === '_errors') continue;
      walk(inner, /^\d+$/.test(key) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`);
    }
  };
  if (body.code !== 50035) throw new Error(`Not a 50035: ${JSON.stringify(body)}`);
  walk(body.errors, '');
  return found;
}

export interface Frame {
  op: number;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the server said, for a test to look at
  d: any;
  s: number | null;
  t: string | null;
}

/** A connection to the gateway. `next` waits for the first frame that fits and has not been taken. */
export function dial(local: Pick<LocalDiscord, 'pageUrl'>, query = '?v=10&encoding=json') {
  const socket = new WebSocket(`${local.pageUrl.replace('http', 'ws')}gateway/${query}`);
  const frames: Frame[] = [];
  const looks = new Set<() => void>();
  const closed = new Promise<number>((resolve) => socket.on('close', (code) => resolve(code)));
  socket.on('error', () => {});
  socket.on('message', (raw) => {
    frames.push(JSON.parse(String(raw)) as Frame);
    for (const look of looks) look();
  });
  const next = (fits: (frame: Frame) => boolean, ms = 20_000): Promise<Frame> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`No such frame in ${JSON.stringify(frames)}`)), ms);
      const look = () => {
        const place = frames.findIndex(fits);
        if (place < 0) return;
        clearTimeout(timer);
        looks.delete(look);
        resolve(frames.splice(place, 1)[0]!);
      };
      looks.add(look);
      look();
    });
  const say = (op: number, d: unknown) => socket.send(JSON.stringify({ op, d }));
  const event = (name: string) => next(({ t }) => t === name);
  return {
    socket,
    frames,
    closed,
    next,
    event,
    say,
    /** Says who it is, and waits for READY. */
    identify: async (token: string, intents: number, shard?: [number, number]) => {
      await next(({ op }) => op === 10);
      say(2, { token, intents, properties: {}, ...(shard && { shard }) });
      return event('READY');
    },
  };
}
