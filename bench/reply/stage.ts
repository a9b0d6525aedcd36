/** The least of Discord that a bot can answer to: it stamps when a question goes out and when the reply is in. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GatewayDispatchEvents, GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocketServer } from 'ws';

const APPLICATION = '100000000000000001';
const GUILD = '200000000000000001';
const CHANNEL = '300000000000000001';

export interface Stage {
  readonly apiUrl: string;
  /** A bot is there, and what it registers is taken. */
  readonly ready: Promise<void>;
  /** `/ask` of a member who has not asked before; milliseconds until the reply is in. */
  ask(question: string): Promise<number>;
  close(): void;
}

export async function openStage(): Promise<Stage> {
  const waiting = new Map<string, () => void>();
  let send: ((event: string, data: unknown) => void) | null = null;
  let here: () => void;
  const ready = new Promise<void>((resolve) => {
    here = resolve;
  });
  let count = 0;

  const server = createServer((request, response) => {
    const path = request.url!.replace(/^\/api\/v10/, '').replace(/\?.*/, '');
    const token = /^\/interactions\/\d+\/([^/]+)\/callback$/.exec(path)?.[1];
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (token !== undefined) {
        waiting.get(token)?.();
        waiting.delete(token);
        response.writeHead(204).end();
        return;
      }
      const json = (body: unknown) =>
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      if (path === '/gateway/bot') {
        const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
        json({ url: `ws://127.0.0.1:${port()}`, shards: 1, session_start_limit: limit });
      } else if (request.method === 'POST' && path.endsWith('/commands')) {
        const id = `${400000000000000000n + BigInt(++count)}`;
        const sent = JSON.parse(Buffer.concat(chunks).toString()) as object;
        json({
          id,
          application_id: APPLICATION,
          version: id,
          type: 1,
          default_member_permissions: null,
          ...sent,
        });
      } else json([]);
    });
  });
  const port = () => (server.address() as AddressInfo).port;
  const gateway = new WebSocketServer({ server });
  gateway.on('connection', (socket) => {
    let sequence = 0;
    const out = (op: GatewayOpcodes, d: unknown, t: string | null = null) =>
      socket.send(JSON.stringify({ op, d, t, s: t === null ? null : ++sequence }));
    out(GatewayOpcodes.Hello, { heartbeat_interval: 41_250 });
    socket.on('message', (data) => {
      const { op } = JSON.parse(String(data)) as { op: GatewayOpcodes };
      if (op === GatewayOpcodes.Heartbeat) out(GatewayOpcodes.HeartbeatAck, null);
      if (op !== GatewayOpcodes.Identify) return;
      const user = { id: APPLICATION, username: 'bot', discriminator: '0', avatar: null, bot: true };
      const application = { id: APPLICATION, flags: 0 };
      const address = `ws://127.0.0.1:${port()}`;
      const session = { session_id: 's', resume_gateway_url: address };
      out(GatewayOpcodes.Dispatch, { v: 10, user, guilds: [], application, ...session }, 'READY');
      send = (event, body) => out(GatewayOpcodes.Dispatch, body, event);
      here();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    apiUrl: `http://127.0.0.1:${port()}/api`,
    ready,
    ask(question) {
      const id = `${(BigInt(Date.now() - 1_420_070_400_000) << 22n) | BigInt(++count % 4_000_000)}`;
      const token = `t${count}`;
      const body = JSON.stringify(interaction(id, token, `${500000000000000000n + BigInt(count)}`, question));
      return new Promise((resolve) => {
        const began = performance.now();
        waiting.set(token, () => resolve(performance.now() - began));
        send!(GatewayDispatchEvents.InteractionCreate, JSON.parse(body));
      });
    },
    close() {
      for (const client of gateway.clients) client.terminate();
      gateway.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** `/ask question:` as Discord dispatches it from a channel of a server. */
function interaction(id: string, token: string, userId: string, question: string) {
  const user = { id: userId, username: 'member', discriminator: '0', global_name: null, avatar: null };
  return {
    id,
    application_id: APPLICATION,
    type: 2,
    token,
    version: 1,
    guild_id: GUILD,
    channel_id: CHANNEL,
    channel: { id: CHANNEL, type: 0, guild_id: GUILD, name: 'general', permissions: '0' },
    member: {
      user,
      roles: [],
      joined_at: '2024-01-01T00:00:00Z',
      permissions: '2147483648',
      deaf: false,
      mute: false,
      flags: 0,
    },
    app_permissions: '274877991936',
    locale: 'en-US',
    guild_locale: 'en-US',
    entitlements: [],
    authorizing_integration_owners: { 0: GUILD },
    context: 0,
    attachment_size_limit: 10_485_760,
    data: {
      id: '400000000000000001',
      name: 'ask',
      type: 1,
      options: [{ name: 'question', type: 3, value: question }],
    },
  };
}
