/** Takes pictures of every kind of reply: the built program on its local Discord, in a real browser. */

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser, Page } from 'playwright-core';
import { readPackage } from '../../src/package.ts';
import { browserPath, openBrowser } from '../browser.ts';
import { type Joined, joinAs } from '../local/member.ts';

const ROOT = readPackage().root;
const FOLDER = join(ROOT, 'docs/screenshots');

/** The one picture of a phone among those that docs/replies.md shows. */
const PHONE: Readonly<Record<string, string>> = { 'ask-dark': 'phone' };

/** Widths in CSS pixels; a phone shows more of a reply in height. */
const DEVICES = { desktop: { width: 1280, height: 1120 }, phone: { width: 390, height: 844 } } as const;
const ZONE = 'Europe/Kyiv';
const SCHEMES = ['dark', 'light'] as const;

/** What a scene is played with: the page of the reader, and members who act elsewhere. */
interface Stage {
  readonly page: Page;
  /** Whose page it is. */
  readonly reader: Joined;
  readonly other: Joined;
  readonly channel: string;
}

/** Types a slash command and its first option. */
const type =
  (command: string, value?: string) =>
  async ({ page }: Stage): Promise<void> => {
    await page.getByRole('textbox', { name: /^Message/ }).fill(`/${command}`);
    await page.getByRole('listbox', { name: 'Commands' }).getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    if (value !== undefined) {
      await page.keyboard.type(value);
      await page.waitForTimeout(400);
    }
    await answered(page, () => page.getByRole('button', { name: 'Send', exact: true }).click());
  };

/** Uses a command with options, as the reader. */
const use =
  (command: string, options: Record<string, string>) =>
  ({ page, reader, channel }: Stage): Promise<void> =>
    answered(page, () => reader.slash(command, options, channel));

/** Presses the last button of this name, to which the bot answers with a message. */
const press =
  (name: string) =>
  ({ page }: Stage): Promise<void> =>
    answered(page, () => page.getByRole('button', { name, exact: true }).last().click());

/** Does something that makes one more message. */
async function answered(page: Page, deed: () => Promise<unknown>): Promise<void> {
  const messages = page.locator('.message');
  const before = await messages.count();
  await deed();
  for (const end = Date.now() + 20_000; (await messages.count()) <= before; ) {
    if (Date.now() > end)
      throw new Error(`No answer; the page says: ${await page.locator('body').innerText()}`);
    await page.waitForTimeout(50);
  }
  await page.waitForTimeout(200);
}

/** The card with the button becomes the article. */
async function read({ page }: Stage): Promise<void> {
  await page.getByRole('button', { name: 'Read the article', exact: true }).last().click();
  await page.getByText(/^paragraphs? \d+/).waitFor();
}

async function report({ page }: Stage): Promise<void> {
  await page.getByRole('button', { name: 'Report', exact: true }).last().click();
  await page.getByText('It does not answer the question').click();
}

async function check({ page, other, channel }: Stage): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  const claim = 'so 27 people were wounded in Kharkiv. and they meet again on March 1';
  await answered(page, () => other.say(claim, { channel }));
  await page.getByRole('article').last().focus();
  await page.keyboard.press('Shift+F10');
  const menu = page.getByRole('menu', { name: 'Message' });
  await answered(page, () => menu.getByRole('menuitem', { name: 'Check against articles' }).click());
}

async function digest({ page, reader, channel }: Stage): Promise<void> {
  await answered(page, () => reader.slash('digest setup', { time: '9:00', zone: ZONE }, channel));
  await press('Post an overview of all articles')({ page, reader, other: reader, channel });
  // The headline comes first, and is edited into the whole.
  await page.getByRole('heading', { name: 'New' }).waitFor();
}

/** An answer and a digest from their beginning, anything else to its end. */
async function look(page: Page, scene: string): Promise<void> {
  const all = page.locator('.message');
  const place = (scene === 'digest' ? all.filter({ hasText: 'All articles so far' }) : all).last();
  const block = scene === 'ask' || scene === 'digest' ? 'start' : 'end';
  if (scene !== 'article')
    await place.evaluate((element, to) => element.scrollIntoView({ block: to }), block);
  await page.mouse.move(0, 0);
  await page.waitForTimeout(200);
}

/** In the order in which a member might come to them. */
const SCENES: readonly (readonly [name: string, deed: (stage: Stage) => Promise<void>])[] = [
  ['ask', type('ask', 'who represented Russia')],
  ['context', press('Context')],
  ['article', read],
  ['compare', press('Compare sources')],
  ['explain', press('Explain')],
  ['abstention', type('ask', 'what is the capital of France')],
  ['nearest', press('Show closest passage')],
  ['fact', type('fact', 'Next round')],
  ['choose', type('fact', 'delegation')],
  ['timeline', use('timeline', { about: 'Next round' })],
  ['sources', use('sources', {})],
  ['report', report],
  ['check', check],
  ['share', press('Share as reply')],
  ['about', use('about', {})],
  ['digest', digest],
];

async function takeAll(browser: Browser, scheme: (typeof SCHEMES)[number], device: keyof typeof DEVICES) {
  const folder = mkdtempSync(join(tmpdir(), 'parley-screenshots-'));
  const program = spawn(process.execPath, [join(ROOT, 'dist/src/parley.js'), 'serve'], {
    cwd: folder,
    env: { PATH: process.env.PATH, LOCAL_PORT: '0', HEALTH_PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => program.once('close', resolve));
  try {
    let url = '';
    // Before that, it would only say that it is still at it.
    const awaited = new Set(['commands registered', 'index built']);
    for await (const line of createInterface({ input: program.stdout })) {
      url = /http:\/\/127\.0\.0\.1:\d+\//.exec(/open /.test(line) ? line : '')?.[0] ?? url;
      for (const message of awaited) if (line.includes(message)) awaited.delete(message);
      if (url && awaited.size === 0) break;
    }
    // The day of the digest is the day of the reader.
    const seen = { viewport: DEVICES[device], colorScheme: scheme, timezoneId: ZONE };
    const page = await browser.newPage(seen);
    page.setDefaultTimeout(10_000);
    await page.goto(url);
    await page.getByRole('log').waitFor();
    const other = await joinAs({ pageUrl: url, channelId: '' }, 'Member');
    const reader = await joinAs({ pageUrl: url, channelId: '' }, 'Moderator');
    const channel = (await reader.places()).guilds[0]!.rooms[0]!.id;
    for (const [name, deed] of SCENES) {
      await deed({ page, reader, other, channel });
      // One member may do ten things in ten seconds.
      await page.waitForTimeout(1_100);
      await look(page, name);
      const kind =
        device === 'desktop'
          ? `${name}-${scheme}`
          : (PHONE[`${name}-${scheme}`] ?? `${name}-phone-${scheme}`);
      await page.screenshot({ path: join(FOLDER, `${kind}.png`) });
    }
    await page.close();
  } finally {
    program.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}

mkdirSync(FOLDER, { recursive: true });
if (browserPath === null) {
  process.exitCode = 1;
} else {
  const browser = await openBrowser(browserPath);
  for (const scheme of SCHEMES)
    for (const device of ['desktop', 'phone'] as const) await takeAll(browser, scheme, device);
  await browser.close();
}
