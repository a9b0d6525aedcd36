/** The figures as a table, each beside its peer and held against its goal. */

import type { Figures } from './peers.ts';

/** Longest that the main thread may be kept from its other work, in milliseconds. */
const STALL = 50;
/** Longest that completing what somebody types may take, in milliseconds. */
const SUGGESTED = 150;
/** Longest that a new file may be missing from the answers, in milliseconds. */
const FRESH = 2_000;

/** What a figure is held against; a row without one is only told. */
interface Goal {
  readonly says: string;
  readonly reached: boolean;
}

const atMost = (most: number, value: number): Goal => ({
  says: `at most ${most} ms`,
  reached: value <= most,
});
const reachedOf = (goal: Goal | undefined) => (goal === undefined ? '' : goal.reached ? 'yes' : '**no**');

export function table(figures: Readonly<Record<string, Figures>>, corpus: string): string {
  const [peer, sqlite, own] = [
    figures.minisearch!,
    figures.fts5!,
    { ...figures.parley!, ...figures.change! },
  ];
  const rows: string[] = [];
  const row = (what: string, theirs: string, ours: string, goal?: Goal) =>
    rows.push(`| ${what} | ${theirs} | ${ours} | ${goal?.says ?? ''} | ${reachedOf(goal)} |`);
  const times = (what: string, theirs: number, ours: number, most: number, and?: Goal, unit = ms) =>
    row(what, unit(theirs), `${unit(ours)} (${(ours / theirs).toFixed(2)} times)`, {
      says: [`at most ${most} times`, ...(and ? [and.says] : [])].join(', '),
      reached: ours <= most * theirs && (and?.reached ?? true),
    });
  const stall = (what: string, value: number) =>
    row(`longest stall of the main thread, ${what}`, '', ms(value), atMost(STALL, value));

  times('first build', peer.build!, own.build!, 1.6);
  times('start from the snapshot, beside the first build', own.build!, own.restart!, 0.25, {
    says: 'with the same answers',
    reached: own['restart same'] === 1,
  });
  times('`answer()`, median', peer['answer median']!, own['answer median']!, 0.1);
  times('`answer()`, p99', peer['answer p99']!, own['answer p99']!, 0.1);
  row(
    'right passage in the first ten',
    `${percent(peer.found!)}, FTS5 ${percent(sqlite.found!)}`,
    percent(own.found!),
    { says: 'at least 80 %', reached: own.found! >= 0.8 },
  );
  row(
    'right passage in the first ten, each question with a slip more',
    `${percent(peer['found with slips']!)}, FTS5 ${percent(sqlite['found with slips']!)}`,
    percent(own['found with slips']!),
  );
  times('resident memory, first build', peer.resident!, own.resident!, 1.5, undefined, mb);
  times('resident memory, after the questions', peer.resident!, own['asked resident']!, 1.5, undefined, mb);
  times(
    'resident memory, start from the snapshot',
    peer.resident!,
    own['restart resident']!,
    1.5,
    undefined,
    mb,
  );
  times('autocomplete, median', peer['suggest median']!, own['suggest median']!, 0.1);
  const suggested = own['suggest p99']!;
  times('autocomplete, p99', peer['suggest p99']!, suggested, 0.1, atMost(SUGGESTED, suggested));
  const anew = own['suggest after a change']!;
  row('first autocomplete after a change, slowest of 5', '', ms(anew), atMost(SUGGESTED, anew));
  times('one article in and out', peer.change!, own.change!, 3);
  times('the first article in and out after a start', peer.change!, own['first change']!, 3);
  times('one article in and out, beside a tenth of the corpus', own['change of a tenth']!, own.change!, 1.5);
  row('a new file is in the answers', '', ms(own.fresh!), atMost(FRESH, own.fresh!));
  const saving = own['fresh while saving']!;
  row('a new file is in the answers, while the snapshot is written', '', ms(saving), atMost(FRESH, saving));
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
