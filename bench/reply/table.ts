/** How fast a question is replied to, beside a bare bot, as a table. */

import { replies } from './run.ts';

/** From a question's dispatch to its reply, on the articles that come with Parley. */
export async function replyTable(): Promise<string> {
  const { bare, parley } = await replies();
  const rows = (['inARow', 'atOnce'] as const).flatMap((how) =>
    (['median', 'p99'] as const).map((what) => {
      const [theirs, ours] = [bare[how][what], parley[how][what]];
      const name = how === 'inARow' ? '500 one after another' : '2,000, 32 at once';
      return `| \`/ask\`, ${name}, ${what} | ${theirs.toFixed(2)} ms | ${ours.toFixed(2)} ms (${(ours / theirs).toFixed(2)} times) | at most 2 times | ${ours <= 2 * theirs ? 'yes' : '**no**'} |`;
    }),
  );
  const rate = `With 32 at once ${Math.round(bare.rate)} and ${Math.round(parley.rate)} replies a second.`;
  return [
    '',
    '| | a bare discord.js bot, "pong" | Parley | goal | reached |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    rate,
    '',
  ].join('\n');
}
