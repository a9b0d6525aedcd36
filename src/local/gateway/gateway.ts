/** The gateway: takes bots' connections and tells their sessions what happens. */

import type { Server } from 'node:http';
import { GatewayOpcodes as Op } from 'discord-api-types/v10';
import { WebSocketServer } from 'ws';
import type { Happening } from '../bus.ts';
import type { Local } from '../local.ts';
import { memberPayload } from '../payloads.ts';
import { shardOf } from '../snowflake.ts';
import { type Host, handleConnection } from './connection.ts';
import { dispatchesFor } from './dispatches.ts';
import { greet } from './greeting.ts';
import { Session } from './session.ts';
import type { Temper } from './temper.ts';

export const GATEWAY_PATH = '/gateway';

/** How long a session without a connection can be resumed. */
const RESUMABLE_MS = 5 * 60_000;

export interface Gateway {
  readonly temper: Temper;
  /** Number of sessions begun, which counts against the day's 1,000. */
  readonly identifies: number;
  /** When connections were turned away, in epoch milliseconds. */
  readonly turnedAway: readonly number[];
  readonly sessions: ReadonlySet<Session>;
  /** Tells all bots to connect anew (op 7). */
  reconnect(): void;
  /** Tells all bots that their session is over (op 9), or only doubtful. */
  invalidate(resumable: boolean): void;
  /** Closes all connections with a code; `null`: breaks them. */
  drop(code: number | null): void;
  close(): void;
}

export function createGateway(local: Local, server: Server): Gateway {
  const temper: Temper = { acknowledge: true, open: true, refusal: null, identifyCloses: null };
  const sessions = new Set<Session>();
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 16_384 });
  const turnedAway: number[] = [];
  let identifies = 0;

  const tell = (happening: Happening) => {
    for (const { name, intents, guildId, data } of dispatchesFor(local.world, happening)) {
      const hearers = [...sessions].filter(
        (session) => session.hears(intents) && shardOf(guildId, session.shards) === session.shard,
      );
      if (hearers.length === 0) continue;
      local.journal.dispatch({ at: local.now(), name, data });
      const json = JSON.stringify(data);
      for (const session of hearers) session.dispatch(name, json);
    }
  };
  const stopListening = local.bus.listen(tell);

  const host: Host = {
    token: local.world.application.token,
    heartbeatMs: () => local.knobs.heartbeatMs,
    temper,
    identify: (socket, intents, shard) => {
      identifies++;
      const session = new Session(local.nextId(), intents, shard, socket);
      sessions.add(session);
      greet(local, session);
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
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (!temper.open || pathname.replace(/\/$/, '') !== GATEWAY_PATH) {
      turnedAway.push(local.now());
      if (temper.refusal === null) socket.destroy();
      else socket.end(`HTTP/1.1 ${temper.refusal} Turned Away\r\n\r\n`);
    } else {
      sockets.handleUpgrade(request, socket, head, (webSocket) =>
        handleConnection(host, webSocket, searchParams.get('v')),
      );
    }
  });

  return {
    temper,
    get identifies() {
      return identifies;
    },
    turnedAway,
    sessions,
    reconnect: () => {
      for (const session of sessions) session.say(Op.Reconnect, null);
    },
    invalidate: (resumable) => {
      for (const session of sessions) {
        session.say(Op.InvalidSession, resumable);
        // What it said after that would be said again when it resumes.
        session.detach();
      }
      if (!resumable) sessions.clear();
    },
    drop: (code) => {
      for (const socket of sockets.clients) {
        if (code === null) socket.terminate();
        else socket.close(code);
      }
    },
    close: () => {
      stopListening();
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
