/** What a route of the REST API is: where, for whom, how often, and what it does. */

import type { Local } from '../local.ts';

/** A request that has passed the funnel: known route, valid token, JSON read. */
export interface Call {
  /** Parts of the path, by their names in the route: `channel` of `/channels/:channel`. */
  readonly params: Record<string, string>;
  readonly query: URLSearchParams;
  /** The JSON body; `undefined` without one. */
  readonly body: unknown;
}

export interface Reply {
  readonly status: number;
  /** Sent as JSON; `undefined`: an empty answer. */
  readonly body?: unknown;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api/v10`. */
  readonly path: string;
  /** `open`: the address itself carries the right, as with interaction tokens. */
  readonly access?: 'bot' | 'open';
  /** Requests per window, for each value of the path's first id. */
  readonly limit?: { readonly requests: number; readonly windowMs: number };
  readonly handle: (local: Local, call: Call) => Reply;
}

export const ok = (body: unknown): Reply => ({ status: 200, body });
export const created = (body: unknown): Reply => ({ status: 201, body });
export const nothing: Reply = { status: 204 };
