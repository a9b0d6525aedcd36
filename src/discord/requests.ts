/** How requests reach Discord: answers are whole or none, and a first reply is tried again while it still counts. */

import { EventEmitter } from 'node:events';
import { STATUS_CODES } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RESTOptions } from 'discord.js';
import { Agent, type Dispatcher } from 'undici';
import type { Recorder } from '../health/record.ts';

type MakeRequest = RESTOptions['makeRequest'];
type Answer = Awaited<ReturnType<MakeRequest>>;

/** The first answer of an interaction, for which Discord gives 3 seconds from the member's click. */
const CALLBACK = /\/interactions\/\d+\/[^/]+\/callback/;
const CALLBACK_MS = 2_800;
/** Discord answers a callback within tenths of a second, so one that takes longer is lost. */
const CALLBACK_TRY_MS = 700;
const CALLBACK_PAUSE_MS = 50;

/** Pause before discord.js repeats a request that Discord failed at: it has none of its own. */
const PAUSE_MS = 1_000;

/** "Interaction has already been acknowledged." https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
const ALREADY_ANSWERED = 40060;

/** The requests of discord.js, hardened. discord.js itself repeats three times what failed with 5xx or a timeout. */
export function requests(record: Pick<Recorder, 'discordError'>): MakeRequest {
  const counted: Send = async (url, init, signal) => {
    try {
      const response = await whole(url, init, signal);
      if (response.status >= 400) record.discordError(response.status);
      return response;
    } catch (error) {
      record.discordError('none');
      throw error;
    }
  };
  return async (url, init) => {
    if (CALLBACK.test(url)) return callback(counted, url, init);
    const response = await counted(url, init, init.signal);
    if (response.status >= 500) await sleep(PAUSE_MS);
    return response;
  };
}

/** `signal` ends the try, whatever discord.js would end it by. */
type Send = (url: string, init: Init, signal: Dispatcher.RequestOptions['signal']) => Promise<Answer>;
type Init = Parameters<MakeRequest>[1];

/** The connections to Discord, which stay open. */
const connections = new Agent();

/**
 * discord.js stops its clock at the headers; an answer that stalls or ends behind them is no answer. It also
 * does not repeat a request whose connection broke: it is told so in the one way that it knows. A post that
 * had arrived is recognised by its nonce.
 *
 * What discord.js would send it by adds to copies of its options, and V8 makes a new shape of each such copy: all that
 * reads them has to be looked up, and the shapes are garbage that young collections do not take. Half of a request's time.
 */
const whole: Send = async (url, { method, headers: asked, body }, signal) => {
  try {
    const { origin, pathname, search } = new URL(url);
    const options = { origin, path: `${pathname}${search}`, method, headers: asked, body, signal };
    const response = await connections.request(options as Dispatcher.RequestOptions);
    const headers = new Headers(response.headers as Record<string, string>);
    return arrived(response.statusCode, headers, await response.body.arrayBuffer());
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'UND_ERR_SOCKET') throw error;
    throw Object.assign(new Error('the connection broke', { cause: error }), { code: 'ECONNRESET' });
  }
};

/** A response that has come whole; it can be read as often as it is asked. */
function arrived(status: number, headers: Answer['headers'], body: ArrayBuffer): Answer {
  const text = async () => new TextDecoder().decode(body);
  return {
    status,
    statusText: STATUS_CODES[status] ?? '',
    headers,
    ok: status >= 200 && status < 300,
    body: null,
    bodyUsed: false,
    arrayBuffer: async () => body,
    text,
    json: async () => JSON.parse(await text()),
  };
}

async function callback(send: Send, url: string, init: Init) {
  const end = performance.now() + CALLBACK_MS;
  for (let attempt = 0, pause = CALLBACK_PAUSE_MS; ; attempt++, pause *= 2) {
    const outcome = await tryOnce(send, url, init);
    if (!(outcome instanceof Error)) {
      // The answer to an earlier try was lost, not the try.
      if (attempt > 0 && outcome.status === 400 && (await codeOf(outcome)) === ALREADY_ANSWERED)
        return arrived(204, new Headers(), new ArrayBuffer(0));
      if (outcome.status < 500) return outcome;
    }
    if (performance.now() + pause >= end) throw new Unanswered(outcome);
    await sleep(pause);
  }
}

/**
 * The signal of discord.js is left out: it ends nothing before its 15 seconds. An emitter is a signal to undici, too, and
 * costs a request next to nothing. It is heard only once there is a connection: the try is over before that.
 */
async function tryOnce(send: Send, url: string, init: Init): Promise<Answer | Error> {
  const lost = new EventEmitter();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Error>((resolve) => {
    const end = () => {
      resolve(new Error(`no answer within ${CALLBACK_TRY_MS} ms`));
      lost.emit('abort');
    };
    timer = setTimeout(end, CALLBACK_TRY_MS);
  });
  try {
    return await Promise.race([send(url, init, lost), late]);
  } catch (error) {
    return error as Error;
  } finally {
    clearTimeout(timer);
  }
}

async function codeOf(response: Answer): Promise<unknown> {
  return ((await response.json()) as { code?: unknown }).code;
}

/** Discord could not be told in time; an error of this kind is not repeated by discord.js. */
export class Unanswered extends Error {
  constructor(outcome: { status: number } | Error) {
    const last = outcome instanceof Error ? outcome.message : `HTTP ${outcome.status}`;
    super(`Discord did not take a reply in time, last: ${last}`, { cause: outcome });
    this.name = 'Unanswered';
  }
}
