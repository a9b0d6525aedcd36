import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readPackage } from '../../src/package.ts';
import { temporaryFolder } from '../program.ts';

// Whole processes are started, and a small machine may have other work.
vi.setConfig({ testTimeout: 120_000 });

const { root } = readPackage();
const SEEDS = join(root, 'seeds');
const PROGRAM = join(root, 'dist/src/parley.js');

interface Answer {
  readonly question: string;
  readonly answered: boolean;
  readonly score: number;
  readonly reason: string | null;
  readonly answer: string | null;
  readonly passages: readonly {
    readonly article: string;
    readonly paragraph: number;
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly sentence: string;
  }[];
  readonly agreement: readonly { readonly article: string; readonly stand: string }[];
}

/** A conversation with a child process: each line is written only after the line before it was answered. */
function converse(command: string, args: readonly string[]) {
  const child = spawn(command, args, { cwd: root, stdio: ['pipe', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let complaints = '';
  child.stderr.on('data', (data) => {
    complaints += data;
  });
  return {
    child,
    complaints: () => complaints,
    async ask(line: string | Buffer): Promise<Answer> {
      child.stdin.write(line);
      child.stdin.write('\n');
      return JSON.parse((await lines.next()).value as string) as Answer;
    },
    async end(): Promise<number | null> {
      child.stdin.end();
      const [code] = await once(child, 'close');
      return code as number | null;
    },
  };
}

const program = (...args: string[]) => converse(process.execPath, [PROGRAM, 'ask', ...args]);

test('a program holds a conversation, line by line, and no line ends it', async () => {
  const { ask, end, complaints } = program('--json');
  const first = await ask('who represented Russia');
  expect(Object.keys(first)).toEqual([
    'question',
    'answered',
    'score',
    'reason',
    'answer',
    'passages',
    'agreement',
  ]);
  expect(first).toMatchObject({ question: 'who represented Russia', answered: true, reason: null });
  for (const line of [
    '',
    ' ',
    '🕊️',
    '@everyone <@1> # [x](https://example.org) ```',
    '{"question": "who"}',
    '\u0000\u202e\u200b',
    'who '.repeat(5000),
    'x'.repeat(50_000),
    '\r',
    'next\rround\u2028date',
  ]) {
    const outcome = await ask(line);
    expect(outcome.score).toBeGreaterThanOrEqual(0);
    expect(outcome.score).toBeLessThanOrEqual(1);
    if (!outcome.answered) expect(outcome.reason).toMatch(/\.$/);
    expect(outcome.question).toBe(line.replace(/\r$/, ''));
  }
  expect(await ask(Buffer.from([0xff, 0xfe, 0xc3]))).toMatchObject({ answered: false });
  // Nothing before it has changed what is answered.
  expect(await ask('who represented Russia')).toEqual(first);
  expect({ code: await end(), complaints: complaints() }).toEqual({ code: 0, complaints: '' });
});

test('passages are what stands in the files, where it is said to stand', async () => {
  const { ask, end } = program('--json', '--articles', SEEDS);
  const { passages, agreement } = await ask('How many people were injured in Kharkiv?');
  expect(passages.length).toBeGreaterThan(0);
  for (const { article, start, end, text, sentence } of passages) {
    const file = readFileSync(join(SEEDS, `${article}.txt`), 'utf8');
    expect(file.slice(start, end)).toBe(text);
    expect(text).toContain(sentence);
  }
  expect(agreement.map(({ article }) => article).sort()).toEqual(
    ['000_aea04c4bbf4ab0e2', '001_159a423b7d111fb6', '002_31cb130fa75a4bee', '003_4d80e010bbac8cc9'].sort(),
  );
  await end();
});

test('npm runs it too, with nothing else on standard output', async () => {
  const { ask, end } = converse('npm', ['run', '-s', 'ask', '--', '--json']);
  expect(await ask('where were the talks held')).toMatchObject({ answered: true });
  expect(await end()).toBe(0);
});

test('files that cannot be read are named, and the others answer', async () => {
  const folder = temporaryFolder();
  cpSync(SEEDS, folder, { recursive: true });
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
  writeFileSync(join(folder, 'latin.txt'), Buffer.from('Caf\xe9 talks\n\nThe talks were held.\n', 'latin1'));
  const { ask, end, complaints } = program('--json', '--articles', folder);
  expect(await ask('who represented Russia')).toMatchObject({ answered: true });
  expect(await end()).toBe(0);
  expect(complaints().trim().split('\n')).toHaveLength(3);
  for (const name of ['empty.txt', 'picture.txt', 'latin.txt']) expect(complaints()).toContain(name);
});

test.each([
  [['--articles', 'nowhere', 'who'], /nowhere/],
  [[], /needs a question/],
  [['--jsno'], /--jsno/],
])('%j is refused with a sentence and status 78', async (args, sentence) => {
  const { end, complaints } = program(...args);
  expect(await end()).toBe(78);
  expect(complaints()).toMatch(sentence);
});

test('for people: the quotation, its source, and how it was found', async () => {
  const { child, end } = program('--explain', 'how many people were injured in kharkiv');
  let text = '';
  child.stdout.on('data', (data) => {
    text += data;
  });
  expect(await end()).toBe(0);
  expect(text).toMatch(/^\[1\] “.*”\n {4}.* · paragraph \d+ · /);
  expect(text).toMatch(/kharkiv/);
  expect(text).toMatch(/^\+ \d+\.\d{3} /m);
});

test('whoever reads no further hears no complaint', async () => {
  const { child, end, complaints } = converse(process.execPath, [
    PROGRAM,
    'eval',
    join(root, 'test', 'gold', 'questions.jsonl'),
  ]);
  child.stdout.destroy();
  expect(await end()).toBe(0);
  expect(complaints()).toBe('');
});

test('one question may be given with --json, and standard input is left alone', async () => {
  const child = spawn(
    process.execPath,
    [PROGRAM, 'ask', '--json', '--articles', SEEDS, 'who represented Russia'],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  let written = '';
  child.stdout.on('data', (data) => {
    written += data;
  });
  const [status] = await once(child, 'close');
  expect(status).toBe(0);
  expect(JSON.parse(written)).toMatchObject({ question: 'who represented Russia', answered: true });
});

test('a command tells how it is used, unless that is asked of the articles', async () => {
  for (const [args, written] of [
    [['ask', '--help'], /^usage: parley/],
    [['articles', '-h'], /^usage: parley/],
    [['ask', '--articles', SEEDS, '--', '--help'], /^Not in these 4 articles/],
  ] as const) {
    const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [status, text] = await Promise.all([once(child, 'close'), child.stdout.toArray()]);
    expect(status[0]).toBe(0);
    expect(Buffer.concat(text).toString()).toMatch(written);
  }
});
