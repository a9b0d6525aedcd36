/** Discord's ids: 64-bit numbers, written as decimal strings, whose upper 42 bits are a time. */

/** First millisecond of 2015, where Discord's ids begin. */
const EPOCH_MS = 1_420_070_400_000n;
const TIME_SHIFT = 22n;
const SEQUENCE_MASK = 0xfffn;

/** The id made at `ms` (epoch milliseconds) as number `sequence` (0 to 4095) of that millisecond. */
export function snowflakeAt(ms: number, sequence = 0n): string {
  return (((BigInt(ms) - EPOCH_MS) << TIME_SHIFT) | (sequence & SEQUENCE_MASK)).toString();
}

/** Epoch milliseconds of an id. */
export function timeOf(id: string): number {
  return Number((BigInt(id) >> TIME_SHIFT) + EPOCH_MS);
}

/** A source of ids that are unique and always rise, also when the clock stands still or steps back. */
export function snowflakes(now: () => number): () => string {
  let lastMs = 0;
  let sequence = 0n;
  return () => {
    const ms = Math.max(now(), lastMs);
    sequence = ms === lastMs ? sequence + 1n : 0n;
    lastMs = sequence > SEQUENCE_MASK ? ms + 1 : ms;
    if (sequence > SEQUENCE_MASK) sequence = 0n;
    return snowflakeAt(lastMs, sequence);
  };
}

/** Orders ids by age. Ids of different length cannot be compared as text. */
export function compareIds(left: string, right: string): number {
  if (left.length !== right.length) return left.length - right.length;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The shard that serves a server, `(guild_id >> 22) % shards`; everything else goes to shard 0. */
export function shardOf(guildId: string | null, shards: number): number {
  return guildId === null ? 0 : Number((BigInt(guildId) >> TIME_SHIFT) % BigInt(shards));
}
