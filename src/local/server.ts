/** The local Discord: Discord's wire protocol and a page to use it, on this machine only. */

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { readPackage } from '../package.ts';
import { failed, isTrouble, type Trouble } from '../trouble.ts';
import { createBus } from './bus.ts';
import { createCommands } from './commands.ts';
import { controlApi } from './control/api.ts';
import { createFaults } from './faults.ts';
import { createGateway, GATEWAY_PATH, type Gateway } from './gateway/gateway.ts';
import { guard } from './guard.ts';
import { createInteractions } from './interactions.ts';
import { createJournal } from './journal.ts';
import { type Knobs, knobs } from './knobs.ts';
import type { Local } from './local.ts';
import { membersApi } from './members/api.ts';
import { createNonces } from './nonces.ts';
import { pageApp } from './page.ts';
import { restApi } from './rest/funnel.ts';
import { createLimits } from './rest/limits.ts';
import { type SeedOptions, seedWorld } from './seed.ts';
import { snowflakes } from './snowflake.ts';

const HOST = '127.0.0.1';
const KEEP_ALIVE_MS = 120_000;

export interface LocalDiscordOptions extends Partial<SeedOptions> {
  /** 0: any free port. */
  readonly port?: number;
  /** Whether the page is served too. */
  readonly page?: boolean;
  readonly knobs?: Partial<Knobs>;
  /** Epoch milliseconds; a test may let its own time pass. */
  readonly now?: () => number;
}

export interface LocalDiscord {
  /** Base for discord.js' `rest.api`, for example `http://127.0.0.1:4000/api`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  readonly guildId: string;
  /** A text channel where the bot may read and write. */
  readonly channelId: string;
  readonly pageUrl: string;
  close(): Promise<void>;
}

/** Starts the local Discord, on loopback only. A port that is taken is trouble. */
export async function startLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord | Trouble> {
  const now = options.now ?? Date.now;
  const nextId = snowflakes(now);
  const world = seedWorld({
    applicationName: 'Parley',
    guilds: 1,
    extraChannels: 0,
    history: 2_000,
    ...options,
  });
  const bus = createBus();
  const turned = knobs.parse(options.knobs ?? {});
  let gateway: Gateway | null = null;
  const local: Local = {
    world,
    bus,
    knobs: turned,
    faults: createFaults(),
    journal: createJournal(),
    now,
    nextId,
    commands: createCommands({
      applicationId: world.application.id,
      now,
      nextId,
      changed: () => bus.tell({ type: 'commands-changed' }),
    }),
    interactions: createInteractions(() => local),
    nonces: createNonces(now, () => turned.nonceMs),
    gatewayUrl: () => `ws://${HOST}:${port}${GATEWAY_PATH}`,
    identifies: () => gateway?.identifies ?? 0,
  };

  const app = new Hono();
  app.use(guard);
  app.route('/api/v10', restApi(local, createLimits(now)));
  app.route(
    '/control',
    controlApi(local, () => gateway!),
  );
  app.route('/members', membersApi(local, readPackage().version));
  if (options.page !== false) app.route('/', pageApp());
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  // Node's 5 seconds close idle connections under clients that are about to use them again.
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const port = await listen(server, options.port ?? 0);
  if (isTrouble(port)) return port;
  gateway = createGateway(local, server);

  const [guild] = world.guilds.values();
  const [channelId] = guild!.channels;
  return {
    apiUrl: `http://${HOST}:${port}/api`,
    token: world.application.token,
    applicationId: world.application.id,
    guildId: guild!.id,
    channelId: channelId!,
    pageUrl: `http://${HOST}:${port}/`,
    close: () =>
      new Promise((resolve) => {
        gateway.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The port listened on. */
function listen(server: Server, port: number): Promise<number | Trouble> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') reject(error);
      else
        resolve(
          failed(`Port ${port} on ${HOST} is in use by another program.`, 'Choose another with LOCAL_PORT.'),
        );
    });
    server.listen(port, HOST, () => resolve((server.address() as AddressInfo).port));
  });
}
