import { pino } from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { progressOn, type Screen } from '../../src/terminal/progress.ts';

type Bot = NonNullable<ReturnType<Parameters<typeof progressOn>[1]>>;

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

function stage(isTTY: boolean) {
  const lines: { done?: number; total?: number; msg: string }[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(JSON.parse(line)) });
  let drawn = '';
  const screen = {
    isTTY,
    write: (text: string) => {
      drawn += text;
      return true;
    },
  } as Screen;
  const shown: unknown[] = [];
  const user = {
    setPresence: ({ activities: [first] }: { activities: { name: string }[] }) =>
      void shown.push(first?.name),
  };
  let bot: Bot | null = null;
  const progress = progressOn(log, () => bot, screen);
  return {
    lines,
    shown,
    drawn: () => drawn,
    logIn: () => {
      bot = { user } as unknown as Bot;
    },
    /** Tells of the reading every 50 ms. */
    read(from: number, to: number, total: number, ms: number) {
      for (let passed = 0; passed < ms; passed += 50) {
        vi.advanceTimersByTime(50);
        progress.progress({ done: Math.round(from + ((to - from) * passed) / ms), total });
      }
    },
    finished: () => progress.finished(),
  };
}

test('a reading that is soon over is not mentioned', () => {
  const { read, finished, lines, drawn, shown, logIn } = stage(false);
  logIn();
  read(0, 400, 400, 900);
  finished();
  expect([lines, drawn(), shown]).toEqual([[], '', []]);
});

test('nor is a file that comes hours later', () => {
  const { read, finished, lines, drawn, shown, logIn } = stage(false);
  logIn();
  read(0, 400, 400, 900);
  finished();
  vi.advanceTimersByTime(3_600_000);
  read(0, 1, 401, 900);
  finished();
  expect([lines, drawn(), shown]).toEqual([[], '', []]);
});

test('a terminal shows a bar that draws over itself and goes', () => {
  const { read, finished, lines, drawn } = stage(true);
  read(0, 10_000, 20_000, 5_000);
  const bars = drawn().split('\r\x1b[K').slice(1);
  expect(bars.at(-1)).toBe('███████████████░░░░░░░░░░░░░░░ 9900 of 20000 articles');
  expect(new Set(bars.map((bar) => bar.replace(/ .*/, '').length))).toEqual(new Set([30]));
  finished();
  expect(drawn().endsWith('\r\x1b[K')).toBe(true);
  expect(lines).toEqual([]);
});

test('a log gets a line now and then', () => {
  const { read, lines, drawn } = stage(false);
  read(0, 20_000, 20_000, 10_000);
  expect(drawn()).toBe('');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatchObject({ msg: 'reading the articles', done: 4100, total: 20_000 });
});

test('the bot shows it beside its name once it is logged in, seldom enough, and clears it', () => {
  const { read, finished, shown, logIn } = stage(false);
  read(0, 12_400, 20_000, 7_000);
  expect(shown).toEqual([]);
  logIn();
  read(12_400, 12_400, 20_000, 100);
  expect(shown).toEqual(['reading 12,400 of 20,000']);
  read(12_400, 20_000, 20_000, 11_000);
  expect(shown).toHaveLength(3);
  finished();
  expect(shown.at(-1)).toBeUndefined();
  expect(shown).toHaveLength(4);
});
