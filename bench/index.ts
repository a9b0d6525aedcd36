/** `npm run bench`: Parley beside its peers on the same passages in the same run, held against its goals. */

import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { generate } from './generate.ts';
import { replies } from './reply/run.ts';
import { type Figures, roles } from './roles.ts';

const { values } = parseArgs({
  options: {
    /** How many articles are generated. */
    articles: { type: 'string', default: '20000' },
    /** A folder of real articles instead. */
    text: { type: 'string' },
    /** `reply`: only how fast a question is replied to. */
    part: { type: 'string' },
    role: { type: 'string' },
    folder: { type: 'string' },
  },
});

if (values.role) process.stdout.write(JSON.stringify(await roles[values.role]!(values.folder!)));
else if (values.part === 'reply') process.stdout.write(await replyTable());
else await compare();

async function compare(): Promise<void> {
  const temporary = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  try {
    const count = Number(values.articles);
    if (!values.text)
      for (const { name, text } of generate(count)) writeFileSync(join(temporary, name), text);
    const folder = values.text ?? temporary;
    const figures: Record<string, Figures> = {};
    for (const role of Object.keys(roles)) {
      process.stderr.write(`measuring ${role}\n`);
      figures[role] = await measured(role, folder);
    }
    const corpus = values.text ? `the articles in ${values.text}` : `${count} generated articles`;
    process.stdout.write(table(figures, corpus));
    process.stderr.write('measuring replies\n');
    process.stdout.write(await replyTable());
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** From a question's dispatch to its reply, on the articles that come with Parley. */
async function replyTable(): Promise<string> {
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

async function measured(role: string, folder: string): Promise<Figures> {
  const program = fileURLToPath(import.meta.url);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=6000', program, '--role', role, '--folder', folder],
    { maxBuffer: 1 << 24 },
  );
  return JSON.parse(stdout) as Figures;
}

function table({ minisearch, fts5, parley, change }: Record<string, Figures>, corpus: string): string {
  const [peer, sqlite, own, one] = [minisearch!, fts5!, parley!, change!];
  const ms = (value: number) => `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`;
  const rows: string[] = [];
  const row = (what: string, theirs: string, ours: string, goal: string, reached: boolean) =>
    rows.push(`| ${what} | ${theirs} | ${ours} | ${goal} | ${reached ? 'yes' : '**no**'} |`);
  const times = (what: string, theirs: number, ours: number, most: number, and = true) =>
    row(
      what,
      ms(theirs),
      `${ms(ours)} (${(ours / theirs).toFixed(2)} times)`,
      `at most ${most} times`,
      ours <= most * theirs && and,
    );

  times('first build', peer.build!, own.build!, 1.6);
  row(
    'longest stall of the main thread, first build',
    '',
    ms(own['build stall']!),
    'at most 50 ms',
    own['build stall']! <= 50,
  );
  times(
    'start from the snapshot, beside the first build',
    own.build!,
    own.restart!,
    0.25,
    own['restart same'] === 1,
  );
  row(
    'longest stall, start from the snapshot',
    '',
    ms(own['restart stall']!),
    'at most 50 ms',
    own['restart stall']! <= 50,
  );
  times('answer(), median', peer['answer median']!, own['answer median']!, 0.1);
  times('answer(), p99', peer['answer p99']!, own['answer p99']!, 0.1);
  row(
    'longest stall while answering',
    '',
    ms(own['answer stall']!),
    'at most 50 ms',
    own['answer stall']! <= 50,
  );
  const percent = (value: number) => `${Math.round(value * 100)} %`;
  row(
    'right passage in the first ten',
    `${percent(peer.found!)}, FTS5 ${percent(sqlite.found!)}`,
    percent(own.found!),
    '80 %',
    own.found! >= 0.8,
  );
  const mb = (value: number) => `${Math.round(value)} MB`;
  row(
    'resident memory after the first build',
    mb(peer.resident!),
    `${mb(own.resident!)} (${(own.resident! / peer.resident!).toFixed(2)} times)`,
    'at most 1.5 times',
    own.resident! <= 1.5 * peer.resident!,
  );
  row(
    'resident memory after a start from the snapshot',
    mb(peer.resident!),
    `${mb(own['restart resident']!)} (${(own['restart resident']! / peer.resident!).toFixed(2)} times)`,
    'at most 1.5 times',
    own['restart resident']! <= 1.5 * peer.resident!,
  );
  times('autocomplete, median', peer['suggest median']!, own['suggest median']!, 0.1);
  times('autocomplete, p99', peer['suggest p99']!, own['suggest p99']!, 0.1, own['suggest p99']! <= 150);
  times('one article in and out again', peer.change!, one.change!, 3);
  return [
    `${peer.passages} passages: ${corpus}. Node ${process.version}.`,
    `SQLite FTS5: build ${ms(sqlite.build!)}, median ${ms(sqlite['answer median']!)}, p99 ${ms(sqlite['answer p99']!)}.`,
    '',
    '| | MiniSearch as it comes | Parley | goal | reached |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
