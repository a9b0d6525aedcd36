/** `parley doctor`: looks at everything that the bot needs and says what to do. */

import { pino } from 'pino';
import { readConfig } from '../config.ts';
import { feeds, health, index, shards } from '../doctor/around.ts';
import { discord } from '../doctor/discord.ts';
import { bad, type Finding, fine } from '../doctor/finding.ts';
import { articles, disk, node } from '../doctor/machine.ts';
import { database } from '../doctor/store.ts';
import { landing } from '../feeds/landing.ts';
import { EXIT_CONFIG, isTrouble, told } from '../trouble.ts';

const MARK = { fine: 'ok  ', look: 'look', bad: 'BAD ' };

/** With everything told, the process is given so long to end by itself. */
const LINGER_MS = 500;

/** Exit status 78 when something is bad, 0 otherwise. */
export async function doctor(): Promise<number> {
  const config = readConfig();
  if (isTrouble(config)) {
    process.stdout.write(`${told(config)}\n`);
    return config.exitCode;
  }
  const all: Finding[] = [];
  const tell = (findings: readonly Finding[]) => {
    for (const finding of findings) process.stdout.write(lineOf(finding));
    all.push(...findings);
  };
  tell([fine('settings', 'all can be read'), node(process.versions.node)]);
  tell(await articles(config.articles, landing(config), config.feeds.length > 0));
  const room = await disk(config.data);
  tell([room]);
  const { findings, subscribed } =
    room.state === 'bad' && config.databaseUrl === null
      ? { findings: [bad('database', 'it has no place on this disk', 'see to DATA')], subscribed: [] }
      : await database(config);
  tell(findings);
  tell([await index(config.index), ...(await feeds(config)), await health(config), shards(config)]);
  if (config.token === null) tell([fine('token', 'none is set: the bot runs on the local Discord')]);
  else tell(await discord({ ...config, token: config.token }, subscribed, pino({ level: 'silent' })));
  const count = all.filter(({ state }) => state === 'bad').length;
  process.stdout.write(
    count === 0 ? '\nParley can run.\n' : `\nParley cannot run well: ${count} to see to, marked BAD.\n`,
  );
  // A connection that discord.js had begun and left would hold the process, and end it with an error that nobody hears.
  setTimeout(() => process.exit(), LINGER_MS).unref();
  return count === 0 ? 0 : EXIT_CONFIG;
}

function lineOf({ state, about, says, fix }: Finding): string {
  const todo = fix === undefined ? '' : `      To do: ${ended(fix)}\n`;
  return `${MARK[state]}  ${about}: ${ended(says)}\n${todo}`;
}

function ended(sentence: string): string {
  return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}
