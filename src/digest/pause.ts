/** Why a channel gets no digest, and what somebody has to be told: plain values, kept as JSON. */

import { z } from 'zod';
import type { No } from './courier.ts';

const pause = z.discriminatedUnion('why', [
  /** Somebody paused it; `by` is empty for one who asked to be forgotten. */
  z.object({ why: z.literal('asked'), by: z.string() }),
  /** Discord does not let us write there. */
  z.object({ why: z.literal('forbidden'), code: z.number() }),
  /** The channel was deleted. */
  z.object({ why: z.literal('gone') }),
  /** The bot was removed from the server. */
  z.object({ why: z.literal('left') }),
  /** Discord refused the message for another reason. */
  z.object({ why: z.literal('rejected'), code: z.number(), message: z.string() }),
  /** The time zone is not known to this machine. */
  z.object({ why: z.literal('zone'), zone: z.string() }),
]);
const notice = z.union([
  pause,
  /** A digest may or may not have been posted, and the history may not be read; `null`: one asked for by hand. */
  z.object({ why: z.literal('uncertain'), slot: z.string().nullable() }),
  /** A digest could not be posted in time, and no late one says so by itself. */
  z.object({ why: z.literal('missed'), slot: z.string() }),
]);

/** Why there is none. */
export type Pause = z.infer<typeof pause>;
/** What has to be told. */
export type Notice = z.infer<typeof notice>;

/** Throws for what is none. */
export function readPause(json: string): Pause {
  return pause.parse(JSON.parse(json));
}

/** Throws for what is none. */
export function readNotice(json: string): Notice {
  return notice.parse(JSON.parse(json));
}

/** Unknown Channel and Unknown Guild, https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
const GONE = [10003, 10004];

/** The reason that Discord's refusal comes to. */
export function pauseFor(no: No): Pause {
  if (GONE.includes(no.code)) return { why: 'gone' };
  if (no.status === 403) return { why: 'forbidden', code: no.code };
  return { why: 'rejected', code: no.code, message: no.message };
}
