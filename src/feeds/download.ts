/** One polite and careful request: no private addresses, no endless answers, no more than was asked for. */

import { lookup as resolve } from 'node:dns/promises';
import { type IncomingHttpHeaders, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import ipaddr from 'ipaddr.js';
import { asShown } from '../shown.ts';
import { failed, isTrouble, type Trouble } from '../trouble.ts';

/** What a request may cost. */
export interface Limits {
  /** Of the answer, unpacked. */
  readonly bytes: number;
  /** For everything together, redirects too, in milliseconds. */
  readonly ms: number;
  readonly redirects: number;
  /** Which IP addresses may be asked; `null`: any, also of this machine and of private networks. */
  readonly admits: ((address: string) => boolean) | null;
}

export const LIMITS: Limits = { bytes: 5 * 1024 * 1024, ms: 20_000, redirects: 5, admits: isPublic };

/** What was answered. */
export interface Download {
  /** Where the answer came from in the end. */
  readonly url: string;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Makes a request to where it leads when its turn has come, or says why not. */
export type Gate = (url: URL, request: () => Promise<Download | Trouble>) => Promise<Download | Trouble>;

const atOnce: Gate = (_, request) => request();

/** Any status but a redirect is an answer; what keeps one from coming is trouble that names the address. */
export async function download(
  address: string,
  headers: Readonly<Record<string, string>> = {},
  limits: Limits = LIMITS,
  gate: Gate = atOnce,
): Promise<Download | Trouble> {
  // Waiting for a turn is not the host's fault.
  let left = limits.ms;
  let url = address;
  for (let hop = 0; hop <= limits.redirects; hop++) {
    const parsed = URL.canParse(url) ? new URL(url) : null;
    if (!parsed || !/^https?:$/.test(parsed.protocol))
      return failed(`${asShown(url)} is not an http or https address.`);
    if (parsed.username || parsed.password)
      return failed(`The address of ${parsed.origin} carries a password; leave it out.`);
    const answer = await gate(parsed, async () => {
      const end = AbortSignal.timeout(Math.max(0, Math.round(left)));
      const began = performance.now();
      try {
        return await one(parsed, headers, limits, end);
      } catch (error) {
        const late = `it took longer than ${limits.ms / 1000} seconds`;
        const why = end.aborted ? late : error instanceof Error ? error.message : String(error);
        return failed(`${asShown(address)} cannot be read: ${why}.`);
      } finally {
        left -= performance.now() - began;
      }
    });
    if (isTrouble(answer)) return answer;
    const target = answer.status >= 300 && answer.status < 400 && answer.headers.location;
    if (!target || answer.status === 304) return answer;
    if (!URL.canParse(target, url)) return failed(`${asShown(address)} leads to an address that is none.`);
    url = new URL(target, url).href;
  }
  return failed(`${asShown(address)} leads on and on, more than ${limits.redirects} times.`);
}

async function one(
  url: URL,
  headers: Readonly<Record<string, string>>,
  limits: Limits,
  signal: AbortSignal,
): Promise<Download | Trouble> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const { admits } = limits;
  if (admits !== null && ipaddr.isValid(host) && !admits(host))
    return failed(`${url.origin} is a private address; FEED_NETWORK=any allows it.`);
  const response = await new Promise<IncomingMessage>((done, reject) => {
    const start = url.protocol === 'https:' ? requestHttps : requestHttp;
    const request = start(url, {
      headers: { 'accept-encoding': 'gzip, deflate, br', ...headers },
      signal,
      agent: false,
      ...(admits && { lookup: lookupOf(admits) }),
    });
    request.on('response', done).on('error', reject).end();
  });
  try {
    const redirect = (response.statusCode ?? 0) >= 300 && (response.statusCode ?? 0) < 400;
    const body = redirect ? Buffer.alloc(0) : await bodyOf(response, limits.bytes);
    if (body === null)
      return failed(`${asShown(url.href)} is larger than ${limits.bytes / 1024 / 1024} MiB.`);
    return { url: url.href, status: response.statusCode ?? 0, headers: response.headers, body };
  } finally {
    response.destroy();
  }
}

/** Counts what comes out of the unpacking, so that a small answer cannot grow without end; `null`: too large. */
async function bodyOf(response: IncomingMessage, limit: number): Promise<Buffer | null> {
  const unpacker = {
    gzip: createGunzip,
    'x-gzip': createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  };
  const packing = (response.headers['content-encoding'] ?? '').toLowerCase();
  const make = unpacker[packing as keyof typeof unpacker];
  // Errors of the pipeline come out of the loop.
  const stream: Readable = make ? pipeline(response, make(), () => {}) : response;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Asked for each connection, so that a name cannot lead elsewhere after it was checked. */
const lookupOf =
  (admits: (address: string) => boolean): LookupFunction =>
  (name, options, callback) => {
    resolve(name, { ...options, all: true }).then(
      (found) => {
        const hidden = found.find(({ address }) => !admits(address));
        if (hidden || found.length === 0)
          return callback(
            new Error('its name leads to a private address, which FEED_NETWORK=any allows'),
            '',
            0,
          );
        if (options.all) return callback(null, found);
        return callback(null, found[0]!.address, found[0]!.family);
      },
      (error: Error) => callback(error as NodeJS.ErrnoException, '', 0),
    );
  };

/** Globally routable; `ipaddr.js` knows the registries of special addresses. */
function isPublic(address: string): boolean {
  return ipaddr.process(address).range() === 'unicast';
}
