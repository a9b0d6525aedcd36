/** The digest's way to Discord: plain requests, so that they work while the gateway is away. */

import {
  type APIMessage,
  DiscordAPIError,
  type REST,
  type RESTPostAPICurrentUserCreateDMChannelResult,
  Routes,
  SnowflakeUtil,
} from 'discord.js';
import type { Body, Courier, Editing, Finding, No, Posting } from '../digest/courier.ts';

const UNKNOWN_MESSAGE = 10008;
/** Messages of one page, Discord's most. */
const PAGE = 100;
/** Pages read at most: 5,000 messages between a post and its recovery is a busy channel. */
const PAGES = 50;

/** `me` is the bot's own user id. Once `leaving` is aborted, every request ends as unsure. */
export function createCourier(rest: REST, me: string, leaving: AbortSignal): Courier {
  const answered = <T>(limit: AbortSignal, ask: (signal: AbortSignal) => Promise<unknown>) =>
    untilEither(limit, leaving, ask) as Promise<T>;

  const post = async (channel: string, body: Body, nonce: string, limit: AbortSignal): Promise<Posting> => {
    const data = { ...body, nonce, enforce_nonce: true };
    const sent = answered<APIMessage>(limit, (signal) =>
      rest.post(Routes.channelMessages(channel), { body: data, signal }),
    );
    return sent.then(
      ({ id }): Posting => ({ kind: 'posted', message: id }),
      (error): Posting => {
        const no = refusal(error);
        if (no === null) return { kind: 'unsure', error: String(error) };
        return no.code === UNKNOWN_MESSAGE ? { kind: 'deleted' } : { kind: 'refused', no };
      },
    );
  };

  const edit = (channel: string, message: string, body: Body, limit: AbortSignal): Promise<Editing> =>
    answered(limit, (signal) => rest.patch(Routes.channelMessage(channel, message), { body, signal })).then(
      (): Editing => ({ kind: 'edited' }),
      unwilling,
    );

  const find = async (
    channel: string,
    mark: string,
    from: number,
    to: number,
    limit: AbortSignal,
  ): Promise<Finding> => {
    try {
      for await (const message of messages(channel, from, to, limit)) {
        if (message.author.id === me && holds(message, mark)) return { kind: 'found', message: message.id };
      }
      return await readable(channel, limit);
    } catch (error) {
      const no = refusal(error);
      if (no === null) return { kind: 'unsure', error: String(error) };
      return { kind: 'forbidden', no };
    }
  };

  /** Oldest first. */
  async function* messages(
    channel: string,
    from: number,
    to: number,
    limit: AbortSignal,
  ): AsyncGenerator<APIMessage> {
    let after = snowflakeAt(from);
    const end = snowflakeAt(to);
    for (let page = 0; page < PAGES; page++) {
      const query = new URLSearchParams({ limit: `${PAGE}`, after: `${after}` });
      const found = await answered<APIMessage[]>(limit, (signal) =>
        rest.get(Routes.channelMessages(channel), { query, signal }),
      );
      const ordered = found
        .map((message) => ({ message, id: BigInt(message.id) }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
      for (const { message, id } of ordered) {
        if (id > end) return;
        yield message;
      }
      if (found.length < PAGE) return;
      after = ordered.at(-1)!.id;
    }
    throw new Error(`more than ${PAGES * PAGE} messages to look through`);
  }

  /**
   * Without the permission to read the history, Discord's list of messages is empty instead of refused;
   * asking for a single message tells the two apart: 403 for the one, 404 for the other.
   */
  const readable = async (channel: string, limit: AbortSignal): Promise<Finding> => {
    // The channel's own id is the id of no message, but for the first one of a thread or forum post.
    const asked = answered(limit, (signal) => rest.get(Routes.channelMessage(channel, channel), { signal }));
    return asked.then(
      (): Finding => ({ kind: 'absent' }),
      (error): Finding => {
        const no = refusal(error);
        if (no === null) return { kind: 'unsure', error: String(error) };
        return no.code === UNKNOWN_MESSAGE ? { kind: 'absent' } : { kind: 'forbidden', no };
      },
    );
  };

  const tell = async (user: string, body: Body, nonce: string, limit: AbortSignal): Promise<Posting> => {
    const opened = answered<RESTPostAPICurrentUserCreateDMChannelResult>(limit, (signal) =>
      rest.post(Routes.userChannels(), { body: { recipient_id: user }, signal }),
    );
    return opened.then(
      ({ id }) => post(id, body, nonce, limit),
      (error): Posting => {
        const no = refusal(error);
        return no === null ? { kind: 'unsure', error: String(error) } : { kind: 'refused', no };
      },
    );
  };

  return { post, edit, find, tell };
}

/**
 * discord.js may hold a request in its queue beyond its signal, for as long as a rate limit lasts. The request has a
 * signal of its own: what `AbortSignal.any` makes of a timeout, Node.js 20 may collect as garbage before its time.
 */
async function untilEither(
  limit: AbortSignal,
  leaving: AbortSignal,
  ask: (signal: AbortSignal) => Promise<unknown>,
): Promise<unknown> {
  const own = new AbortController();
  return new Promise((resolve, reject) => {
    const abort = ({ reason }: AbortSignal) => {
      own.abort(reason);
      reject(reason);
    };
    const ends = [limit, leaving].map((end) => [end, () => abort(end)] as const);
    for (const [end, told] of ends) {
      if (end.aborted) return told();
      end.addEventListener('abort', told, { once: true });
    }
    ask(own.signal)
      .then(resolve, reject)
      .finally(() => {
        for (const [end, told] of ends) end.removeEventListener('abort', told);
      });
  });
}

/**
 * Discord's own "no", which another try would not change; `null` for everything else. 401 is about our
 * token and 429 about our pace, not about this message.
 */
function refusal(error: unknown): No | null {
  if (!(error instanceof DiscordAPIError) || typeof error.code !== 'number') return null;
  const { status, code, message } = error;
  return status < 400 || status >= 500 || status === 401 || status === 429 ? null : { status, code, message };
}

function unwilling(error: unknown): Editing {
  const no = refusal(error);
  return no === null ? { kind: 'unsure', error: String(error) } : { kind: 'refused', no };
}

/** In its words, or in the id of one of its buttons. */
function holds({ content, components }: APIMessage, mark: string): boolean {
  return content.includes(mark) || JSON.stringify(components ?? []).includes(mark);
}

function snowflakeAt(instant: number): bigint {
  return SnowflakeUtil.generate({
    timestamp: BigInt(Math.max(Math.round(instant), Number(SnowflakeUtil.epoch))),
    increment: 0n,
    workerId: 0n,
    processId: 0n,
  });
}
