/** How fast a question is replied to, beside a bare bot, as a table. */

import type { Spread } from '../measure.ts';
import { type Beside, replies } from './run.ts';

/** From a question's dispatch to its reply, on the articles that come with Parley; and `answer()` alone. */
export async function replyTable(): Promise<string> {
  const { listed, first, alone } = await replies();
  const rows = (name: string, theirs: Spread, ours: Spread, most: number) =>
    (['median', 'p99'] as const).map((what) => {
      const [a, b] = [theirs[what], ours[what]];
      const goal = most === 1 ? 'at most as long' : `at most ${most} times`;
      const reached = b <= most * a ? 'yes' : '**no**';
      return `| ${name}, ${what} | ${a.toFixed(2)} ms | ${b.toFixed(2)} ms (${(b / a).toFixed(2)} times) | ${goal} | ${reached} |`;
    });
  const beside = (name: string, { bare, parley }: Beside) => [
    ...rows(`500 \`/ask\` one after another, ${name}`, bare.inARow, parley.inARow, 2),
    ...rows(`2,000 \`/ask\`, 32 at once, ${name}`, bare.atOnce, parley.atOnce, 2),
  ];
  const rates = [listed.bare, listed.parley, first.parley].map(({ rate }) => Math.round(rate));
  return [
    '',
    '| | a bare discord.js bot, "pong" | Parley | goal | reached |',
    '|---|---|---|---|---|',
    ...beside('200 questions over and over', listed),
    ...beside('none asked before', first),
    ...rows('`answer()` alone beside a ping', ...alone, 1),
    '',
    `With 32 at once ${rates.join(', ')} replies a second: bare, 200 questions over and over, none asked before.`,
    '',
  ].join('\n');
}
