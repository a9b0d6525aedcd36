/** The numbers a test may turn: how long things last and how much is kept. */

import { z } from 'zod';

export const knobs = z.object({
  /** Time to the first answer of an interaction, in ms. Discord: 3 s. */
  answerMs: z.number().int().min(0).default(3_000),
  /** Life of an interaction's token, in ms. Discord: 15 minutes. */
  tokenMs: z
    .number()
    .int()
    .min(0)
    .default(15 * 60_000),
  /** How long `enforce_nonce` remembers a nonce, in ms. Discord says "the past few minutes". 0: not at all. */
  nonceMs: z
    .number()
    .int()
    .min(0)
    .default(3 * 60_000),
  /** The gateway's heartbeat interval, in ms. */
  heartbeatMs: z.number().int().min(50).default(41_250),
  /** Whether requests over Discord's usual limits are answered with 429. */
  rateLimits: z.boolean().default(true),
});

export type Knobs = z.infer<typeof knobs>;
