/** A stage for the ledger: a local Discord over the wire, a store, and a clock that the test moves. */

import { type APIMessage, REST, Routes } from 'discord.js';
import { afterEach, beforeEach } from 'vitest';
import type { Carrier, Step } from '../../src/digest/carrier.ts';
import { carry } from '../../src/digest/carry.ts';
import type { Courier } from '../../src/digest/courier.ts';
import { dressLeftovers } from '../../src/digest/dress.ts';
import { type Frozen, markOf, nonceOf } from '../../src/digest/frozen.ts';
import { claim } from '../../src/digest/ledger.ts';
import { tellNotices } from '../../src/digest/notices.ts';
import { decideDue } from '../../src/digest/plan.ts';
import { type Settings, setUp } from '../../src/digest/subscriptions.ts';
import { TIMING } from '../../src/digest/timing.ts';
import { createCourier } from '../../src/discord/courier.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/server.ts';
import type { Store } from '../../src/store/open.ts';
import type { Run } from '../../src/store/schema.ts';
import { sound } from '../discord/scene.ts';
import { type Control, controlOf } from '../local/control.ts';
import type { Bench } from '../store/engines.ts';

/** Headline, mark and full form, as a digest has them; `articles` are what it carries. */
export function frozen(channel: string, slot: string, articles: Frozen['articles'] = []): Frozen {
  const mark = markOf(nonceOf(channel, slot));
  return {
    headline: { content: `Digest of ${slot}\n-# ${mark}` },
    full: {
      flags: 1 << 15,
      content: null,
      components: [{ type: 10, content: `Digest of ${slot}, all of it ${mark}` }],
    },
    more: [],
    articles,
  };
}

export interface Scene {
  readonly local: LocalDiscord;
  readonly store: Store;
  readonly courier: Courier;
  readonly control: Control;
  readonly steps: Step[];
  /** What the next digests say; `null`: nothing new. */
  compose: Carrier['compose'];
  /** One of the extra channels. */
  channel(number: number): string;
  /** The instant it is. */
  at(instant: string): void;
  wait(ms: number): void;
  now(): number;
  subscribe(settings?: Partial<Settings>): Promise<void>;
  /** Decides and carries whatever is due now, as one process would. */
  pass(courier?: Partial<Courier>): Promise<void>;
  /** Tells whoever is to be told. */
  tell(): Promise<void>;
  runs(): Promise<Pick<Run, 'slot' | 'state' | 'error'>[]>;
  /** What stands in the channel. */
  messages(channel?: string): Promise<APIMessage[]>;
}

/**
 * A new scene for each test. Discord forgets nonces at once, so that nothing rests on them, unless told otherwise.
 * `answerMs`: real milliseconds until an answer counts as lost; the clock of the scene stands still meanwhile.
 */
export function sceneOn(bench: Bench, { nonceMs = 0, extraChannels = 0, answerMs = 20_000 } = {}): Scene {
  const scene = {} as { -readonly [name in keyof Scene]: Scene[name] };
  let instant = 0;
  let rest: REST;
  beforeEach(async () => {
    instant = Date.parse('2026-01-24T12:00:00Z');
    scene.local = sound(
      await startLocalDiscord({
        now: () => instant,
        extraChannels,
        knobs: { rateLimits: false, nonceMs },
      }),
    );
    scene.store = await bench.open();
    rest = new REST({ api: scene.local.apiUrl, version: '10', retries: 0, timeout: answerMs }).setToken(
      scene.local.token,
    );
    scene.control = controlOf(scene.local);
    scene.courier = createCourier(rest, scene.local.applicationId, new AbortController().signal);
    scene.compose = async ({ channel_id }, { slot }) => frozen(channel_id, slot);
    (scene as { steps: Step[] }).steps = [];
  });
  afterEach(() => scene.local.close());

  // Four named channels come first.
  scene.channel = (number) => `${BigInt(scene.local.guildId) + 104n + BigInt(number)}`;
  scene.at = (text) => {
    instant = Date.parse(text);
  };
  scene.wait = (ms) => {
    instant += ms;
  };
  scene.now = () => instant;
  scene.subscribe = async (settings = {}) => {
    const { channelId, guildId } = scene.local;
    await setUp(
      scene.store.db,
      {
        channel_id: channelId,
        guild_id: guildId,
        local_time: '09:00',
        zone: 'Europe/Kyiv',
        locale: 'en-US',
        silent: 0,
        quiet_line: 0,
        set_up_by: '3001',
        ...settings,
      },
      [],
      instant,
    );
  };
  scene.pass = async (courier = {}) => {
    const { db } = scene.store;
    const carrier: Carrier = {
      db,
      courier: { ...scene.courier, ...courier },
      compose: (...what) => scene.compose(...what),
      now: async () => instant,
      timing: { ...TIMING, answer: answerMs },
      passed: (step) => void scene.steps.push(step),
    };
    for (const run of await decideDue(db, instant)) await carrier.passed('due', run);
    for (;;) {
      const run = await claim(db, `process ${Math.random()}`, instant, TIMING);
      if (run === null) break;
      await carry(run, carrier);
    }
    await dressLeftovers(carrier);
  };
  scene.tell = () =>
    tellNotices({
      db: scene.store.db,
      courier: scene.courier,
      timing: TIMING,
      phrase: (_, notice) => ({ content: `Notice: ${notice.why}` }),
    });
  scene.runs = () =>
    scene.store.db.selectFrom('digest_runs').select(['slot', 'state', 'error']).orderBy('slot').execute();
  scene.messages = async (channel = scene.local.channelId) =>
    (await rest.get(Routes.channelMessages(channel))) as APIMessage[];
  return scene;
}
