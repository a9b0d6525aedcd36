/** Channels: looking at one, opening a direct message, showing that the bot is typing. */

import { z } from 'zod';
import { parseForm } from '../forms/parse.ts';
import { snowflake } from '../forms/rules.ts';
import { MessageLog } from '../message-log.ts';
import { channelPayload } from '../payloads.ts';
import { Permission } from '../permissions.ts';
import { cannotMessageUser, unknownUser } from '../refusal.ts';
import { directMessage } from '../world.ts';
import { reachChannel } from './reach.ts';
import { nothing, ok, type Route } from './route.ts';

const recipient = z.object({ recipient_id: snowflake });

export const channelRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/channels/:channel',
    handle: (local, { params }) => {
      const { channel } = reachChannel(local, params.channel!);
      return ok(channelPayload(local.world, channel));
    },
  },
  {
    method: 'POST',
    path: '/channels/:channel/typing',
    handle: (local, { params }) => {
      const { channel } = reachChannel(local, params.channel!, Permission.SendMessages);
      const { id: channelId, guildId } = channel;
      local.bus.tell({ type: 'typing', channelId, guildId, userId: local.world.application.id });
      return nothing;
    },
  },
  {
    method: 'POST',
    path: '/users/@me/channels',
    handle: (local, { body }) => {
      const { world } = local;
      const userId = String(parseForm(recipient, body).recipient_id);
      if (!world.users.has(userId)) throw unknownUser();
      if (userId === world.application.id) throw cannotMessageUser();
      const channel = directMessage(world, world.application.id, userId) ?? openDirectMessage(local, userId);
      return ok(channelPayload(world, channel));
    },
  },
];

function openDirectMessage(local: Parameters<Route['handle']>[0], userId: string) {
  const { world } = local;
  const channel = {
    id: local.nextId(),
    type: 1,
    guildId: null,
    name: '',
    topic: '',
    position: 0,
    overwrites: [],
    recipients: [world.application.id, userId],
    log: new MessageLog(1000),
  };
  world.channels.set(channel.id, channel);
  return channel;
}
