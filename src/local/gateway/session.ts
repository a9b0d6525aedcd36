/** One session of a bot on the gateway: what it was told, so that it can resume, and its connection if any. */

import { GatewayOpcodes as Op } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';

/** Events kept for a resume. Discord's number is not documented; a bot away for longer must identify anew. */
const REPLAY = 1_000;

export class Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: number;
  readonly shards: number;
  /** Sequence number of the last event. */
  sequence = 0;
  #socket: WebSocket | null;
  /** Ready-made frames, the last one with number `sequence`. */
  #replay: string[] = [];

  constructor(id: string, intents: number, [shard, shards]: readonly [number, number], socket: WebSocket) {
    this.id = id;
    this.intents = intents;
    this.shard = shard;
    this.shards = shards;
    this.#socket = socket;
  }

  get socket(): WebSocket | null {
    return this.#socket;
  }

  /** Whether the session hears events that need one of these intents. */
  hears(intents: number): boolean {
    return intents === 0 || (this.intents & intents) !== 0;
  }

  /** Tells an event whose data is already JSON: the same text goes to all sessions. */
  dispatch(name: string, json: string): void {
    this.sequence++;
    const frame = `{"op":${Op.Dispatch},"t":"${name}","s":${this.sequence},"d":${json}}`;
    this.#replay.push(frame);
    if (this.#replay.length > REPLAY * 1.25) this.#replay = this.#replay.slice(-REPLAY);
    this.#socket?.send(frame);
  }

  /** Says something outside the sequence: HELLO, RECONNECT, INVALID_SESSION. */
  say(op: Op, data: unknown): void {
    this.#socket?.send(JSON.stringify({ op, d: data, s: null, t: null }));
  }

  /** The connection is gone; the session waits to be resumed. */
  detach(): void {
    this.#socket = null;
  }

  /** Takes a new connection and repeats what came after `seen`. `false`: too long ago, or never said. */
  resume(socket: WebSocket, seen: number): boolean {
    const missed = this.sequence - seen;
    if (missed < 0 || missed > this.#replay.length) return false;
    this.#socket = socket;
    for (const frame of this.#replay.slice(this.#replay.length - missed)) socket.send(frame);
    this.dispatch('RESUMED', '{}');
    return true;
  }
}
