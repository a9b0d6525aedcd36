/** How fast a question is replied to, beside a bare bot, as a table. */

import { join } from 'node:path';
import { readPackage } from '../../src/package.ts';
import type { Spread } from '../measure.ts';
import { answers } from './answers.ts';
import { listed, replies } from './run.ts';

/** From a question's dispatch to its reply, on the articles that come with Parley; and `answer()` alone. */
export async function replyTable(): Promise<string> {
  const { bare, first, again } = await replies();
  const alone = await answers(join(readPackage().root, 'seeds'), listed());
  const rows = (name: string, theirs: Spread, ours: Spread, most: number) =>
    (['median', 'p99'] as const).map((what) => {
      const [a, b] = [theirs[what], ours[what]];
      const goal = most === 1 ? 'at most as long' : `at most ${most} times`;
      const reached = b <= most * a ? 'yes' : '**no**';
      return `| ${name}, ${what} | ${a.toFixed(2)} ms | ${b.toFixed(2)} ms (${(b / a).toFixed(2)} times) | ${goal} | ${reached} |`;
    });
  return [
    '',
    '| | a bare discord.js bot, "pong" | Parley | goal | reached |',
    '|---|---|---|---|---|',
    ...rows('`/ask`, 500 one after another, asked before', bare.inARow, again.inARow, 2),
    ...rows('`/ask`, 500 one after another, never asked before', bare.inARow, first.inARow, 2),
    ...rows('`/ask`, 2,000, 32 at once, asked before', bare.atOnce, again.atOnce, 2),
    ...rows('`/ask`, 2,000, 32 at once, never asked before', bare.atOnce, first.atOnce, 2),
    ...rows('`answer()` alone beside a ping', bare.inARow, alone, 1),
    '',
    `With 32 at once ${[bare, again, first].map(({ rate }) => Math.round(rate)).join(', ')} replies a second: bare, asked before, never asked before.`,
    '',
  ].join('\n');
}
