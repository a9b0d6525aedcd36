/** What a member is told as it happens, as server-sent events. */

import type { Happening } from '../bus.ts';
import type { Local } from '../local.ts';
import { may, Permission, permissionsIn } from '../permissions.ts';
import { placeOf } from '../world.ts';
import type { News } from './shapes.ts';

/** Keeps proxies and sleeping laptops from thinking that the line is dead. */
const PULSE_MS = 30_000;

export function liveNews(local: Local, userId: string): Response {
  const encoder = new TextEncoder();
  let stop = () => {};
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => {
      const write = (text: string) => controller.enqueue(encoder.encode(text));
      const pulse = setInterval(() => write(': still here\n\n'), PULSE_MS);
      const silence = local.bus.listen((happening) => {
        const news = newsFor(local, userId, happening);
        if (news !== null) write(`data: ${JSON.stringify(news)}\n\n`);
      });
      stop = () => {
        clearInterval(pulse);
        silence();
      };
      write(': welcome\n\n');
    },
    cancel: () => stop(),
  });
  const headers = { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' };
  return new Response(stream, { headers });
}

/** `null`: not for this member. */
function newsFor(local: Local, userId: string, happening: Happening): News | null {
  switch (happening.type) {
    case 'message-created':
    case 'message-updated':
    case 'message-deleted': {
      const { message, onlyFor } = happening.stored;
      if (onlyFor !== null && onlyFor !== userId) return null;
      if (!sees(local, userId, message.channel_id)) return null;
      if (happening.type !== 'message-deleted') return { type: happening.type, message };
      return { type: happening.type, channel_id: message.channel_id, message_id: message.id };
    }
    case 'typing': {
      const { channelId, userId: who } = happening;
      return sees(local, userId, channelId) ? { type: 'typing', channel_id: channelId, user_id: who } : null;
    }
    case 'commands-changed':
      return { type: 'commands-changed' };
    case 'interaction':
      return null;
    default:
      return { type: 'places-changed' };
  }
}

function sees(local: Local, userId: string, channelId: string): boolean {
  const place = placeOf(local.world, channelId);
  return place !== null && may(permissionsIn(local.world, place, userId), Permission.ViewChannel);
}
