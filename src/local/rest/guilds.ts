/** Servers, their roles and members. */

import { channelPayload, channelsOf, guildPayload, memberPayload } from '../payloads.ts';
import { unknownMember } from '../refusal.ts';
import { reachGuild } from './reach.ts';
import { ok, type Route } from './route.ts';

export const guildRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/guilds/:guild',
    handle: (local, { params }) => ok(guildPayload(reachGuild(local, params.guild!))),
  },
  {
    method: 'GET',
    path: '/guilds/:guild/channels',
    handle: (local, { params }) => {
      const guild = reachGuild(local, params.guild!);
      return ok(channelsOf(local.world, guild).map((channel) => channelPayload(local.world, channel)));
    },
  },
  {
    method: 'GET',
    path: '/guilds/:guild/roles',
    handle: (local, { params }) => ok([...reachGuild(local, params.guild!).roles.values()]),
  },
  {
    method: 'GET',
    path: '/guilds/:guild/members/:user',
    handle: (local, { params }) => {
      const guild = reachGuild(local, params.guild!);
      const userId = params.user === '@me' ? local.world.application.id : params.user!;
      const member = guild.members.get(userId);
      if (member === undefined) throw unknownMember();
      return ok(memberPayload(local.world, member));
    },
  },
];
