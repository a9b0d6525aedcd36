/** The content of one digest as the ledger keeps it: bytes that every later try sends again. */

import { createHash } from 'node:crypto';
import { z } from 'zod';

const body = z.record(z.string(), z.unknown());

const schema = z.object({
  /** The message as it is posted: plain text, because a notification shows nothing else. */
  headline: body,
  /** What the headline is edited into; `null` when it says all there is. */
  full: body.nullable(),
  /** The rest, a page behind a button each. */
  more: z.array(body),
  /** What the digest carries: id and hash of each article. Of thousands, a schema for each would take a tenth of a second. */
  articles: z.custom<(readonly [string, string])[]>(arePairs),
});

/** What is sent, and which articles the channel knows by it. */
export type Frozen = z.infer<typeof schema>;

function arePairs(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (one) => Array.isArray(one) && one.length === 2 && one.every((part) => typeof part === 'string'),
    )
  );
}

/** Throws for what is none. */
export function thaw(payload: string): Frozen {
  return schema.parse(JSON.parse(payload));
}

/**
 * What Discord tells repetitions by: the same for every try of one slot in one channel, and for no other.
 * 22 of the 25 characters allowed.
 */
export function nonceOf(channel: string, slot: string): string {
  return createHash('sha256').update(`digest\n${channel}\n${slot}`).digest('base64url').slice(0, 22);
}

/** The part of the nonce that stands in the message itself, by which it is found again in the history. */
export function markOf(nonce: string): string {
  return nonce.slice(0, 10);
}
