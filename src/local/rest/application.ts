/** The bot about itself: its gateway, its user, its application, other users. */

import type { Local } from '../local.ts';
import { unknownUser } from '../refusal.ts';
import { hasBot, userOf } from '../world.ts';
import { ok, type Route } from './route.ts';

/** Sessions a bot may begin in a day. */
const DAILY_SESSIONS = 1000;

function application(local: Local): object {
  const { id, name } = local.world.application;
  return {
    id,
    name,
    icon: null,
    description: '',
    type: null,
    bot: userOf(local.world, id),
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    flags_new: '0',
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: userOf(local.world, id),
    approximate_guild_count: [...local.world.guilds.values()].filter((guild) => hasBot(local.world, guild))
      .length,
    approximate_user_install_count: local.world.installedBy.size,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: [],
    integration_types_config: { 0: {}, 1: {} },
  };
}

export const applicationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/gateway',
    access: 'open',
    handle: (local) => ok({ url: local.gatewayUrl() }),
  },
  {
    method: 'GET',
    path: '/gateway/bot',
    handle: (local) =>
      ok({
        url: local.gatewayUrl(),
        shards: 1,
        session_start_limit: {
          total: DAILY_SESSIONS,
          remaining: Math.max(0, DAILY_SESSIONS - local.identifies()),
          reset_after: 24 * 3_600_000,
          max_concurrency: 16,
        },
      }),
  },
  { method: 'GET', path: '/applications/@me', handle: (local) => ok(application(local)) },
  { method: 'GET', path: '/oauth2/applications/@me', handle: (local) => ok(application(local)) },
  {
    method: 'GET',
    path: '/users/@me',
    handle: (local) => {
      const user = userOf(local.world, local.world.application.id);
      return ok({ ...user, mfa_enabled: false, locale: 'en-US', verified: true, email: null });
    },
  },
  {
    method: 'GET',
    path: '/users/@me/guilds',
    handle: (local) => {
      const own = [...local.world.guilds.values()].filter((guild) => hasBot(local.world, guild));
      return ok(
        own.map(({ id, name }) => ({
          id,
          name,
          icon: null,
          banner: null,
          owner: false,
          permissions: '0',
          features: [],
        })),
      );
    },
  },
  {
    method: 'GET',
    path: '/users/:user',
    handle: (local, { params }) => {
      const user = local.world.users.get(params.user!);
      if (user === undefined) throw unknownUser();
      return ok(user);
    },
  },
];
