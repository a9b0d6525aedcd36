/** The gateway: takes bots' connections and tells their sessions what happens. */

import type { Server } from 'node:http';
import { ApplicationFlags, GatewayOpcodes as Op } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Happening } from '../bus.ts';
import type { Local } from '../local.ts';
import { guildCreatePayload, memberPayload } from '../payloads.ts';
import { shardOf } from '../snowflake.ts';
import { hasBot, userOf } from '../world.ts';
import { type Host, handleConnection } from './connection.ts';
import { dispatchesFor } from './dispatches.ts';
import { Session } from './session.ts';

export const GATEWAY_PATH = '/gateway';

/** How long a session without a connection can be resumed. */
const RESUMABLE_MS = 5 * 60_000;

export interface Gateway {
  /** Number of sessions begun, which counts against the day's 1,000. */
  readonly identifies: number;
  readonly sessions: ReadonlySet<Session>;
  acknowledge: boolean;
  /** Says op 7 or op 9 to all, or closes all connections with a code. */
  reconnect(): void;
  invalidate(resumable: boolean): void;
  drop(code: number | null): void;
  close(): void;
}

export function createGateway(local: Local, server: Server, address: () => string): Gateway {
  const sessions = new Set<Session>();
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 16_384 });
  let identifies = 0;

  const gateway: Gateway = {
    get identifies() {
      return identifies;
    },
    sessions,
    acknowledge: true,
    reconnect: () => each((session) => session.say(Op.Reconnect, null)),
    invalidate: (resumable) => {
      each((session) => session.say(Op.InvalidSession, resumable));
      if (!resumable) sessions.clear();
    },
    drop: (code) => {
      for (const socket of sockets.clients) code === null ? socket.terminate() : socket.close(code);
    },
    close: () => {
      stopListening();
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
  const each = (act: (session: Session) => void) => {
    for (const session of sessions) act(session);
  };

  const tell = (happening: Happening) => {
    for (const { name, intents, guildId, data } of dispatchesFor(local.world, happening)) {
      let json: string | null = null;
      for (const session of sessions) {
        if (!session.hears(intents) || shardOf(guildId, session.shards) !== session.shard) continue;
        json ??= JSON.stringify(data);
        session.dispatch(name, json);
      }
    }
  };
  const stopListening = local.bus.listen(tell);

  const greet = (session: Session) => {
    const { application, guilds } = local.world;
    const own = [...guilds.values()].filter(
      (guild) => hasBot(local.world, guild) && shardOf(guild.id, session.shards) === session.shard,
    );
    const ready = {
      v: 10,
      user: { ...userOf(local.world, application.id), mfa_enabled: false, verified: true, email: null },
      guilds: own.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: address(),
      session_type: 'normal',
      shard: [session.shard, session.shards],
      application: { id: application.id, flags: ApplicationFlags.ApplicationCommandBadge },
      private_channels: [],
      presences: [],
      relationships: [],
      geo_ordered_rtc_regions: [],
      user_settings: {},
    };
    session.dispatch('READY', JSON.stringify(ready));
    for (const guild of own) {
      if (!guild.available || !session.hears(1)) continue;
      session.dispatch('GUILD_CREATE', JSON.stringify(guildCreatePayload(local.world, guild)));
    }
  };

  const host: Host = {
    token: local.world.application.token,
    heartbeatMs: () => local.knobs.heartbeatMs,
    acknowledges: () => gateway.acknowledge,
    identify: (socket: WebSocket, intents, shard) => {
      identifies++;
      const session = new Session(local.nextId(), intents, shard, socket);
      sessions.add(session);
      greet(session);
      return session;
    },
    resume: (socket, sessionId, sequence) => {
      const session = [...sessions].find(({ id }) => id === sessionId);
      return session?.resume(socket, sequence) ? session : null;
    },
    leave: (session, socket, resumable) => {
      // A bot that resumed on a new connection may close the old one later.
      if (session.socket !== socket) return;
      session.detach();
      if (!resumable) sessions.delete(session);
      else setTimeout(() => session.socket ?? sessions.delete(session), RESUMABLE_MS).unref();
    },
    members: (guildId, userIds) => {
      const members = [...(local.world.guilds.get(guildId)?.members.values() ?? [])];
      const wanted = members.filter(({ userId }) => userIds.length === 0 || userIds.includes(userId));
      return wanted.map((member) => memberPayload(local.world, member));
    },
  };

  server.on('upgrade', (request, socket, head) => {
    if (new URL(request.url ?? '/', 'http://localhost').pathname.replace(/\/$/, '') !== GATEWAY_PATH) {
      socket.destroy();
      return;
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => handleConnection(host, webSocket));
  });
  return gateway;
}
