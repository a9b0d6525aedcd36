/** Counters and gauges for Prometheus. No label holds a name, an id or a word that somebody typed. */

import { setTimeout as sleep } from 'node:timers/promises';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Reason } from '../answer/answer.ts';
import type { Librarian } from '../librarian.ts';
import type { Recorder } from './record.ts';

/** Upper bounds in ms: from an answer out of memory to the three seconds after which Discord takes none. */
const REPLY_MS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 3000];

/** Errors of Discord's own, and of the network. */
const STATUSES = [429, 500, 502, 503, 504, 'none'];

/** Why the articles may hold no answer. */
const REASONS = Object.keys({
  empty: true,
  'not a question': true,
  'another language': true,
  'unknown word': true,
  'wrong kind': true,
  'other subject': true,
} satisfies Record<Reason['why'], true>);

/** After this the page is told without what the database would add: Prometheus waits ten seconds for all of it. */
const DATABASE_MS = 2_000;

/** All that is counted. */
export interface Metrics {
  readonly record: Recorder;
  /** The text that Prometheus reads, and its content type. */
  page(): Promise<{ readonly type: string; readonly text: string }>;
}

/** What is measured when somebody looks. */
export interface Sources {
  /** What replies are counted by. */
  readonly kinds: readonly string[];
  readonly librarian: () => Librarian | null;
  /** Epoch milliseconds at which that librarian was built; `null`: there is none yet. */
  readonly builtAt: () => number | null;
  /** Milliseconds since the gateway's last sign of life. */
  readonly silence: () => number;
  /** How many digests the ledger holds in each state. */
  readonly digests: () => Promise<readonly (readonly [state: string, runs: number])[]>;
}

/** A registry of its own, so that two bots in one process do not mix. */
export function createMetrics({ kinds, librarian, builtAt, silence, digests }: Sources): Metrics {
  const register = new Registry();
  const registers = [register];
  // Event-loop delay, memory, garbage collection, open handles, processor time.
  collectDefaultMetrics({ register });

  const questions = new Counter({
    registers,
    name: 'parley_questions_total',
    help: 'Questions of members, answered or not.',
  });
  const abstentions = new Counter({
    registers,
    name: 'parley_abstentions_total',
    help: 'Questions to which the articles hold no answer, by the reason that the member was told.',
    labelNames: ['reason'],
  });
  const replies = new Histogram({
    registers,
    name: 'parley_reply_milliseconds',
    help: 'From the arrival of an interaction or a message to the moment Discord had taken the reply.',
    labelNames: ['what'],
    buckets: REPLY_MS,
  });
  const late = new Counter({
    registers,
    name: 'parley_replies_late_total',
    help: 'Replies that Discord no longer took: the member saw that the application did not respond.',
    labelNames: ['what'],
  });
  const lost = new Counter({
    registers,
    name: 'parley_replies_lost_total',
    help: 'Replies that Discord did not take for another reason than time; the log has it.',
    labelNames: ['what'],
  });
  const errors = new Counter({
    registers,
    name: 'parley_discord_errors_total',
    help: 'Requests that Discord answered with an error, by HTTP status, or did not answer.',
    labelNames: ['status'],
  });
  // Prometheus sees no increase in a series that begins with 1: what may go wrong is told as none from the start.
  for (const what of kinds) for (const counter of [late, lost]) counter.inc({ what }, 0);
  for (const status of STATUSES) errors.inc({ status }, 0);
  for (const reason of REASONS) abstentions.inc({ reason }, 0);
  new Gauge({
    registers,
    name: 'parley_digest_runs',
    help: 'Digests in the ledger by state, those of all processes on the same database.',
    labelNames: ['state'],
    async collect() {
      this.reset();
      const inTime = Promise.race([digests(), sleep(DATABASE_MS, [], { ref: false })]);
      for (const [state, runs] of await inTime.catch(() => [])) this.set({ state }, runs);
    },
  });
  gauge(
    'parley_index_articles',
    'Articles that are answered from.',
    () => librarian()?.corpus.articles.size ?? 0,
  );
  gauge('parley_index_passages', 'Passages that are answered from.', () => librarian()?.passages() ?? 0);
  gauge('parley_index_age_seconds', 'Time since the index was built.', () => {
    const built = builtAt();
    return built === null ? null : (Date.now() - built) / 1000;
  });
  gauge('parley_gateway_silence_seconds', "Time since the gateway's last sign of life.", () =>
    silence() === Number.POSITIVE_INFINITY ? null : silence() / 1000,
  );

  /** What is `null` has no sample. */
  function gauge(name: string, help: string, value: () => number | null | Promise<number | null>): void {
    new Gauge({
      registers,
      name,
      help,
      async collect() {
        const sample = await value();
        if (sample === null) this.remove();
        else this.set(sample);
      },
    });
  }

  return {
    record: {
      question(outcome) {
        questions.inc();
        if (outcome.kind === 'abstention') abstentions.inc({ reason: outcome.reason.why });
      },
      reply: (what, ms) => replies.observe({ what }, ms),
      lost: (what, why) => (why === 'late' ? late : lost).inc({ what }),
      discordError: (status) => errors.inc({ status }),
    },
    page: async () => ({ type: register.contentType, text: await register.metrics() }),
  };
}
