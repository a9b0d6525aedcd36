/** What a test lets go wrong with the answers of the REST API. */

import { z } from 'zod';

const common = {
  /** `POST /channels/:channel/messages`, as the route is written; `*`: every route. */
  route: z.string(),
  /** How many requests it hits; without it, all until it is taken back. */
  times: z.number().int().min(1).optional(),
};

export const faultForm = z.discriminatedUnion('kind', [
  /** Refused before anything is done: a burst of 502, or any code of Discord's. */
  z.object({
    ...common,
    kind: z.literal('status'),
    status: z.number().int().min(400).max(599),
    code: z.number().int().default(0),
    message: z.string().default('Internal Server Error'),
  }),
  z.object({
    ...common,
    kind: z.literal('rate limit'),
    scope: z.enum(['user', 'shared', 'global']),
    /** For how long the bot must wait. */
    waitMs: z.number().int().min(1),
  }),
  /** Done and answered, but only after this time. */
  z.object({ ...common, kind: z.literal('stall'), ms: z.number().int().min(1) }),
  /** Never answered; nothing is done. */
  z.object({ ...common, kind: z.literal('hang') }),
  /** Done, but the connection breaks in the middle of the answer. */
  z.object({ ...common, kind: z.literal('truncate') }),
  /** Done, but the bot is told otherwise: a 500, or a connection closed or reset without a word. */
  z.object({ ...common, kind: z.literal('answer lost'), as: z.enum(['500', 'closed', 'reset']) }),
]);

export type Fault = z.output<typeof faultForm>;

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  list(): Fault[];
  /** The fault for a request on this route, if any; counts it. */
  take(route: string): Fault | null;
}

export function createFaults(): Faults {
  let active: { fault: Fault; left: number }[] = [];
  return {
    add: (fault) => void active.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY }),
    clear: () => {
      active = [];
    },
    list: () => active.map(({ fault }) => fault),
    take: (route) => {
      const hit = active.find(({ fault }) => fault.route === '*' || fault.route === route);
      if (hit === undefined) return null;
      hit.left--;
      if (hit.left === 0) active = active.filter((each) => each !== hit);
      return hit.fault;
    },
  };
}
