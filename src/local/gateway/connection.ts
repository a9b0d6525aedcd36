/** One WebSocket of a bot: HELLO, IDENTIFY or RESUME, heartbeats, and Discord's close codes. */

import { GatewayCloseCodes as Close, GatewayOpcodes as Op } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { z } from 'zod';
import { KNOWN_INTENTS, PRIVILEGED } from './intents.ts';
import type { Session } from './session.ts';
import type { Temper } from './temper.ts';

/** What a connection asks of the gateway it belongs to. */
export interface Host {
  readonly token: string;
  heartbeatMs(): number;
  readonly temper: Temper;
  identify(socket: WebSocket, intents: number, shard: readonly [number, number]): Session;
  /** `null`: no such session, or too much was missed. */
  resume(socket: WebSocket, sessionId: string, sequence: number): Session | null;
  /** The bot went away; `resumable` unless it said goodbye with 1000 or 1001. */
  leave(session: Session, socket: WebSocket, resumable: boolean): void;
  members(guildId: string, userIds: readonly string[]): object[];
}

const frame = z.object({ op: z.number(), d: z.unknown() });
const identify = z.object({
  token: z.string(),
  intents: z.number().int().min(0),
  properties: z.object({}),
  shard: z.tuple([z.number().int(), z.number().int()]).optional(),
});
const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.number().int() });
const memberRequest = z.object({
  guild_id: z.string(),
  user_ids: z.union([z.string(), z.array(z.string())]).optional(),
  nonce: z.string().optional(),
});

/** Frames a bot may send in a minute. */
const FRAMES_A_MINUTE = 120;

/** `version`: the one the bot asked for in the address; `null`: none. */
export function handleConnection(host: Host, socket: WebSocket, version: string | null): void {
  let session: Session | null = null;
  let lastBeat = Date.now();
  let minute = { start: Date.now(), frames: 0 };

  const say = (op: Op, data: unknown) => socket.send(JSON.stringify({ op, d: data, s: null, t: null }));
  const close = (code: Close, reason: string) => socket.close(code, reason);

  // A bot that stops beating is dropped, as Discord drops it.
  const pulse = setInterval(() => {
    if (Date.now() - lastBeat > host.heartbeatMs() * 2) close(Close.SessionTimedOut, 'Session timed out.');
  }, host.heartbeatMs());

  const onIdentify = (data: unknown) => {
    if (session !== null) return close(Close.AlreadyAuthenticated, 'Already authenticated.');
    const fault = host.temper.identifyCloses;
    if (fault !== null) return close(fault, 'Closed by the test.');
    const wish = identify.safeParse(data);
    if (!wish.success) return close(Close.DecodeError, 'Error while decoding payload.');
    const { token, intents, shard = [0, 1] } = wish.data;
    if (token.replace(/^Bot /, '') !== host.token) {
      return close(Close.AuthenticationFailed, 'Authentication failed.');
    }
    if (shard[0] < 0 || shard[0] >= shard[1]) return close(Close.InvalidShard, 'Invalid shard.');
    if ((intents & ~KNOWN_INTENTS) !== 0) return close(Close.InvalidIntents, 'Invalid intent(s).');
    if ((intents & PRIVILEGED) !== 0) return close(Close.DisallowedIntents, 'Disallowed intent(s).');
    session = host.identify(socket, intents, shard);
  };

  const onResume = (data: unknown) => {
    const wish = resume.safeParse(data);
    if (!wish.success) return close(Close.DecodeError, 'Error while decoding payload.');
    const { token, session_id, seq } = wish.data;
    if (token.replace(/^Bot /, '') !== host.token) {
      return close(Close.AuthenticationFailed, 'Authentication failed.');
    }
    session = host.resume(socket, session_id, seq);
    if (session === null) say(Op.InvalidSession, false);
  };

  const onMembers = (data: unknown) => {
    const wish = memberRequest.safeParse(data);
    if (!wish.success || session === null) return;
    const { guild_id, user_ids = [], nonce } = wish.data;
    const members = host.members(guild_id, [user_ids].flat());
    const chunk = { guild_id, members, chunk_index: 0, chunk_count: 1, not_found: [], nonce };
    session.dispatch('GUILD_MEMBERS_CHUNK', JSON.stringify(chunk));
  };

  socket.on('message', (raw) => {
    const read = frame.safeParse(parsed(String(raw)));
    if (!read.success) return close(Close.DecodeError, 'Error while decoding payload.');
    if (Date.now() - minute.start > 60_000) minute = { start: Date.now(), frames: 0 };
    if (++minute.frames > FRAMES_A_MINUTE) return close(Close.RateLimited, 'Rate limited.');
    const { op, d } = read.data;
    if (op === Op.Heartbeat) {
      lastBeat = Date.now();
      if (host.temper.acknowledge) say(Op.HeartbeatAck, null);
    } else if (op === Op.Identify) onIdentify(d);
    else if (op === Op.Resume) onResume(d);
    else if (session === null) close(Close.NotAuthenticated, 'Not authenticated.');
    else if (op === Op.RequestGuildMembers) onMembers(d);
    else if (op !== Op.PresenceUpdate && op !== Op.VoiceStateUpdate)
      close(Close.UnknownOpcode, 'Unknown opcode.');
  });
  socket.on('close', (code) => {
    clearInterval(pulse);
    if (session !== null) host.leave(session, socket, code !== 1000 && code !== 1001);
  });
  socket.on('error', () => socket.terminate());
  if (version === null || version === '10')
    say(Op.Hello, { heartbeat_interval: host.heartbeatMs(), _trace: [] });
  else close(Close.InvalidAPIVersion, 'Invalid API version.');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
