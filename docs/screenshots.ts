/** Takes pictures of every kind of reply: the built program on its local Discord, in a real browser. */

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser, Page } from 'playwright-core';
import { readPackage } from '../src/package.ts';
import { browserPath, openBrowser } from '../test/browser.ts';

const ROOT = readPackage().root;
const FOLDER = join(ROOT, 'docs/screenshots');

/** The one picture of a phone that is used in README. */
const PHONE: Readonly<Record<string, string>> = { 'ask-dark': 'phone' };

/** Widths in CSS pixels; a phone shows more of a reply in height. */
const DEVICES = { desktop: { width: 1280, height: 1120 }, phone: { width: 390, height: 844 } } as const;
const SCHEMES = ['dark', 'light'] as const;

/** Types a slash command and its first option. */
async function slash(page: Page, command: string, value?: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Message/ }).fill(`/${command}`);
  await page.getByRole('listbox', { name: 'Commands' }).getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  if (value !== undefined) {
    await page.keyboard.type(value);
    await page.waitForTimeout(400);
  }
  await answered(page, () => page.getByRole('button', { name: 'Send', exact: true }).click());
}

const press = (name: string) => (page: Page) =>
  answered(page, () => page.getByRole('button', { name, exact: true }).last().click());

/** Does something that the bot answers with one more message. */
async function answered(page: Page, deed: () => Promise<void>): Promise<void> {
  const messages = page.locator('.message');
  const before = await messages.count();
  await deed();
  for (const end = Date.now() + 10_000; (await messages.count()) <= before; ) {
    if (Date.now() > end)
      throw new Error(`No answer; the page says: ${await page.locator('body').innerText()}`);
    await page.waitForTimeout(50);
  }
  await page.waitForTimeout(200);
}

/** In the order in which a member might come to them. */
const SCENES: readonly (readonly [name: string, deed: (page: Page) => Promise<void>])[] = [
  ['ask', (page) => slash(page, 'ask', 'who represented Russia')],
  ['context', (page) => press('Context')(page)],
  ['compare', press('Compare sources')],
  ['about', (page) => slash(page, 'about')],
  ['sources', (page) => slash(page, 'sources')],
  ['digest', (page) => slash(page, 'digest preview')],
  ['abstention', (page) => slash(page, 'ask', 'what is the capital of France')],
  ['explain', press('Explain')],
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
    let registered = false;
    for await (const line of createInterface({ input: program.stdout })) {
      url = /http:\/\/127\.0\.0\.1:\d+\//.exec(/open /.test(line) ? line : '')?.[0] ?? url;
      registered ||= line.includes('commands registered');
      if (url && registered) break;
    }
    const page = await browser.newPage({ viewport: DEVICES[device], colorScheme: scheme });
    page.setDefaultTimeout(10_000);
    await page.goto(url);
    await page.getByRole('log').waitFor();
    for (const [name, deed] of SCENES) {
      await deed(page);
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
