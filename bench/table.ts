/** The figures as a table, each beside its peer and held against its goal. */

import type { Figures } from './peers.ts';

/** Longest that the main thread may be kept from its other work, in milliseconds. */
const STALL = 50;

export function table(figures: Readonly<Record<string, Figures>>, corpus: string): string {
  const [peer, sqlite, own] = [
    figures.minisearch!,
    figures.fts5!,
    { ...figures.parley!, ...figures.change! },
  ];
  const rows: string[] = [];
  const row = (what: string, theirs: string, ours: string, goal: string, reached: boolean) =>
    rows.push(`| ${what} | ${theirs} | ${ours} | ${goal} | ${reached ? 'yes' : '**no**'} |`);
  const times = (what: string, theirs: number, ours: number, most: number, and = true, unit = ms) =>
    row(
      what,
      unit(theirs),
      `${unit(ours)} (${(ours / theirs).toFixed(2)} times)`,
      `at most ${most} times`,
      ours <= most * theirs && and,
    );
  const stall = (what: string, value: number) =>
    row(`longest stall of the main thread, ${what}`, '', ms(value), `at most ${STALL} ms`, value <= STALL);

  times('first build', peer.build!, own.build!, 1.6);
  times(
    'start from the snapshot, beside the first build',
    own.build!,
    own.restart!,
    0.25,
    own['restart same'] === 1,
  );
  times('`answer()`, median', peer['answer median']!, own['answer median']!, 0.1);
  times('`answer()`, p99', peer['answer p99']!, own['answer p99']!, 0.1);
  row(
    'right passage in the first ten',
    `${percent(peer.found!)}, FTS5 ${percent(sqlite.found!)}`,
    percent(own.found!),
    '80 %',
    own.found! >= 0.8,
  );
  row(
    'right passage in the first ten, each question with a slip more',
    `${percent(peer['found with slips']!)}, FTS5 ${percent(sqlite['found with slips']!)}`,
    percent(own['found with slips']!),
    '',
    true,
  );
  times('resident memory, first build', peer.resident!, own.resident!, 1.5, true, mb);
  times('resident memory, after the questions', peer.resident!, own['asked resident']!, 1.5, true, mb);
  times('resident memory, start from the snapshot', peer.resident!, own['restart resident']!, 1.5, true, mb);
  times('autocomplete, median', peer['suggest median']!, own['suggest median']!, 0.1);
  times('autocomplete, p99', peer['suggest p99']!, own['suggest p99']!, 0.1, own['suggest p99']! <= 150);
  row(
    'first autocomplete after a change, slowest of 5',
    '',
    ms(own['suggest after a change']!),
    'at most 150 ms',
    own['suggest after a change']! <= 150,
  );
  times('one article in and out', peer.change!, own.change!, 3);
  times('the first article in and out after a start', peer.change!, own['first change']!, 3);
  times('one article in and out, beside a tenth of the corpus', own['change of a tenth']!, own.change!, 1.5);
  row('a new file is in the answers', '', ms(own.fresh!), 'at most 2 s', own.fresh! <= 2000);
  row(
    'a new file is in the answers, while the snapshot is written',
    '',
    ms(own['fresh while saving']!),
    'at most 2 s',
    own['fresh while saving']! <= 2000,
  );
  stall('first build', own['build stall']!);
  stall('saving', own['save stall']!);
  stall('answering', own['answer stall']!);
  stall('taking in a new file', own['reload stall']!);
  stall('start from the snapshot', own['restart stall']!);
  return [
    `${peer.passages} passages: ${corpus}. Node ${process.version}.`,
    `SQLite FTS5: build ${ms(sqlite.build!)}, median ${ms(sqlite['answer median']!)}, p99 ${ms(sqlite['answer p99']!)}.`,
    `Topics of all articles, read when they are first asked for: ${ms(own['topics read']!)}.`,
    '',
    '| | MiniSearch as it comes | Parley | goal | reached |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

const ms = (value: number) => `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`;
const mb = (value: number) => `${Math.round(value)} MB`;
const percent = (value: number) => `${Math.round(value * 100)} %`;
