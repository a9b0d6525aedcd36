/** The page in a real browser, used as a member uses it: by mouse, by keyboard, on a phone. */

import { InteractionType } from 'discord-api-types/v10';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { browserPath, openBrowser } from '../browser.ts';
import { controlOf } from './control.ts';
import { joinAs } from './member.ts';
import { startSampleBot } from './sample-bot.ts';
import { startLocal } from './start.ts';

// A browser is slow on a machine that has other work; what it waits for in vain it says itself, after 30 seconds.
vi.setConfig({ testTimeout: 120_000 });

describe.skipIf(browserPath === null)('the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(browserPath!);
  });
  afterAll(() => browser.close());

  /** A page with a bot behind it; what goes wrong in it fails the test. `held`: see `hold`. */
  async function open({
    width = 1200,
    scheme = 'dark' as 'dark' | 'light',
    held = null as RegExp | null,
  } = {}) {
    // The bot must not be late only because the machine is busy.
    const local = await startLocal({ knobs: { rateLimits: false, answerMs: 20_000 } });
    const bot = await startSampleBot(local);
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: scheme });
    const release = held === null ? () => {} : await hold(page, held);
    const trouble: string[] = [];
    const outside: string[] = [];
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith(local.pageUrl) && !request.url().startsWith('data:'))
        outside.push(request.url());
    });
    await page.goto(local.pageUrl);
    await page.getByRole('log').waitFor();
    onTestFinished(async () => {
      await page.close();
      await bot.destroy();
      expect(trouble).toEqual([]);
      expect(outside).toEqual([]);
    });
    return { local, bot, page, release, field: page.getByRole('textbox', { name: /^Message/ }) };
  }

  /** Keeps back the answers to the page's requests of an address until the returned function is called. */
  async function hold(page: Page, address: RegExp): Promise<() => void> {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(address, async (route) => {
      const response = await route.fetch();
      await released;
      await route.fulfill({ response });
    });
    return release;
  }

  /** Types a slash command and picks it once the page knows it. */
  async function pick(page: Page, command: string) {
    await page.getByRole('textbox', { name: /^Message/ }).fill(command);
    await page.getByRole('option', { name: command }).first().waitFor();
    await page.keyboard.press('Enter');
  }

  /** Types a slash command and its first option, and sends it. */
  async function ask(page: Page, question: string) {
    await pick(page, '/ask');
    await page.getByRole('combobox', { name: 'question' }).fill(question);
    await page.keyboard.press('Enter');
    await page.locator('.container').last().waitFor();
  }

  const lastMessage = (page: Page) => page.locator('.message').last();

  test('the slash menu is fed by what the bot registered, and an option completes as one types', async () => {
    const { page, field } = await open();
    await field.pressSequentially('/');
    const menu = page.getByRole('listbox', { name: 'Commands' });
    await expect
      .poll(() => menu.getByRole('option').allInnerTexts())
      .toContain('/ask\nAsk what the articles say');
    await expect
      .poll(() => menu.getByRole('option').allInnerTexts())
      .toContain('/digest setup\nChoose where and when');
    await page.keyboard.type('as');
    await page.keyboard.press('Enter');
    await page.keyboard.type('next');
    const choices = page.getByRole('option');
    await expect.poll(() => choices.allInnerTexts()).toContain('next round date');
    await choices.filter({ hasText: 'next round date' }).click();
    await page.keyboard.press('Enter');
    await expect.poll(() => lastMessage(page).innerText()).toContain('next round date');
    const origin = await lastMessage(page).locator('.origin').innerText();
    expect(origin.replace(/\s+/g, ' ')).toBe('M Moderator used /ask');
  });

  test('a command typed or pasted as a whole line is a command, no message', async () => {
    const { page, field } = await open();
    await pick(page, '/ask');
    await page.keyboard.press('Escape');
    await field.pressSequentially('/ask who represented Russia');
    await page.keyboard.press('Enter');
    await expect.poll(() => lastMessage(page).locator('.origin').innerText()).toContain('used');
    await page.getByRole('textbox', { name: /^Message/ }).fill('/ask next round date');
    await expect
      .poll(() => page.getByRole('combobox', { name: 'question' }).inputValue())
      .toBe('next round date');
    await page.keyboard.press('Enter');
    await expect.poll(() => lastMessage(page).innerText()).toContain('next round date');
  });

  test('a whole line with names of options fills them in', async () => {
    const { local, page } = await open();
    await pick(page, '/ask');
    await page.keyboard.press('Escape');
    const line = '/ask who represented Russia visibility:only me explain:true';
    await page.getByRole('textbox', { name: /^Message/ }).fill(line);
    await expect
      .poll(() => page.getByRole('combobox', { name: 'question' }).inputValue())
      .toBe('who represented Russia');
    await page.keyboard.press('Enter');
    await expect.poll(() => lastMessage(page).innerText()).toContain('Only you can see this');
    const told = (await controlOf(local).dispatches()).map(
      ({ data }) => data as { type?: number; data?: object },
    );
    const command = told.findLast(({ type }) => type === InteractionType.ApplicationCommand);
    expect((command!.data as { options: object[] }).options).toMatchObject([
      { name: 'question', value: 'who represented Russia' },
      { name: 'visibility', value: 'me' },
      { name: 'explain', value: true },
    ]);
  });

  test('choices, booleans and optional options are picked from lists, by keys alone', async () => {
    const { page } = await open();
    await pick(page, '/ask');
    await page.keyboard.type('who represented Russia');
    // The bot offers what is typed first, and then what begins so: by now it has heard the whole question.
    await expect.poll(() => page.getByRole('option', { name: 'who represented Russia' }).count()).toBe(2);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.type('only');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect.poll(() => lastMessage(page).innerText()).toContain('Only you can see this');
  });

  test('whoever just types writes into the composer, at first and after each command', async () => {
    const { page, field } = await open();
    for (const times of [1, 2]) {
      await page.keyboard.type('/ask');
      await page.getByRole('option', { name: /^\/ask/ }).waitFor();
      await page.keyboard.press('Enter');
      await page.keyboard.type('who represented Russia');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('.container').count()).toBe(times);
    }
    await page.getByRole('button', { name: 'Context' }).last().focus();
    await page.keyboard.type('hello');
    expect(await field.inputValue()).toBe('hello');
  });

  test('what opens over the page has the focus before the next key', async () => {
    const { page, field } = await open();
    await field.fill('27 were wounded');
    await page.keyboard.press('Enter');
    await lastMessage(page).getByText('27 were wounded').waitFor();
    const holdsFocus = (opener: string, opened: string) =>
      page.evaluate(`(async () => {
        document.querySelector('${opener}').click();
        await null;
        return document.querySelector('${opened}').contains(document.activeElement);
      })()`);
    expect(await holdsFocus('[aria-label=More]', '[role=menu]')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await holdsFocus('[aria-label=Settings]', 'dialog')).toBe(true);
    await page.keyboard.type('x');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await field.inputValue()).toBe('');
  });

  test('a command is not sent as a message while the page does not know the commands yet', async () => {
    const { page, field, release } = await open({ held: /\/commands$/ });
    await field.fill('/ask');
    await page.keyboard.press('Enter');
    expect(await page.locator('.suggestions').innerText()).toMatch(/Loading commands…$/);
    expect(await field.inputValue()).toBe('/ask');
    release();
    await page.getByRole('option', { name: '/ask' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'question' }).waitFor();
    expect(await page.locator('.message').count()).toBe(0);
  });

  test('what is said while the page loads the messages is not lost', async () => {
    const { page, local, release } = await open({ held: /\/messages$/ });
    const member = await joinAs(local, 'Member');
    await member.say('too early');
    await expect.poll(() => lastMessage(page).innerText()).toContain('too early');
    await member.say('still early');
    release();
    await page.getByText('Welcome to #general!').waitFor();
    expect(await page.locator('.message .markdown').allInnerTexts()).toEqual(['too early', 'still early']);
  });

  test('what else happens does not move the reader in a list, nor do offers for another option', async () => {
    const { page, local } = await open();
    const options = page.locator('.suggestions').getByRole('option');
    const field = (name: string) => page.getByRole('combobox', { name });
    const add = async (name: string) => {
      await options.filter({ hasText: 'optional' }).filter({ hasText: name }).click();
      await field(name).waitFor();
    };
    await pick(page, '/ask');
    await page.keyboard.type('who');
    await options.filter({ hasText: 'who represented Russia' }).click();
    await add('visibility');
    await page.keyboard.press('ArrowDown');
    const member = await joinAs(local, 'Member');
    await member.say('Something else');
    await page.getByText('Something else').waitFor();
    await page.keyboard.press('Enter');
    expect(await field('visibility').inputValue()).toBe('Only me');

    await add('article');
    await field('question').fill('next');
    await options.filter({ hasText: 'next round date' }).waitFor();
    const release = await hold(page, /\/interactions$/);
    await field('article').focus();
    await page.getByText('Loading options…').waitFor();
    expect(await options.count()).toBe(0);
    release();
    await options.filter({ hasText: 'Peace talks' }).waitFor();
  });

  test('a required option that is missing is pointed at', async () => {
    const { page, field } = await open();
    await pick(page, '/ask');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').innerText()).toBe('question is not filled in yet.');
    await page.keyboard.press('Escape');
    await field.waitFor();
  });

  test('an answer is rendered, and a citation’s button answers to its reader alone', async () => {
    const { page, local } = await open();
    await ask(page, 'who represented Russia');
    const card = page.locator('.container').last();
    expect(await card.locator('strong').allInnerTexts()).toContain(
      'military intelligence and army officials',
    );
    expect(await card.locator('.subtext').first().innerText()).toBe('3 of 4 articles · 2 origins');
    await card.getByRole('button', { name: 'Context' }).first().click();
    await expect.poll(() => lastMessage(page).innerText()).toContain('You pressed context|1');
    const moderator = await joinAs(local, 'Moderator');
    expect(await moderator.history()).toHaveLength(2);
    const member = await joinAs(local, 'Member');
    expect(await member.history()).toHaveLength(1);
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => page.locator('.message').count()).toBe(1);
  });

  test('a form is filled in and sent', async () => {
    const { page } = await open();
    await ask(page, 'who represented Russia');
    await page.getByRole('button', { name: 'Report' }).click();
    const form = page.getByRole('dialog', { name: 'Report this answer' });
    await form.getByLabel('Out of date').check();
    await form.getByRole('button', { name: 'Submit' }).click();
    await expect.poll(() => lastMessage(page).innerText()).toContain('Reported: old');
    await form.waitFor({ state: 'detached' });
  });

  test('a message’s menu opens by right click, by its button and by keys, and holds the bot’s commands', async () => {
    const { page, field } = await open();
    await field.fill('27 were wounded');
    await page.keyboard.press('Enter');
    const menu = page.getByRole('menu', { name: 'Message' });
    await lastMessage(page).click({ button: 'right' });
    await menu.getByRole('menuitem', { name: 'Check against articles' }).waitFor();
    await page.keyboard.press('Escape');
    await lastMessage(page).hover();
    await lastMessage(page).getByRole('button', { name: 'More' }).click();
    await menu.waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('article').last().focus();
    await page.keyboard.press('Shift+F10');
    await menu.getByRole('menuitem', { name: 'Check against articles' }).click();
    await expect.poll(() => lastMessage(page).innerText()).toContain('Checked: “27 were wounded”');
  });

  test('a mention is completed, sent, and answered as a reply', async () => {
    const { page, field } = await open();
    await field.pressSequentially('@Par');
    await page.getByRole('option', { name: '@Parley' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('who went?');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.origin-text').allInnerTexts()).toEqual(['@Parley who went?']);
    expect(await page.locator('.message .mention').first().innerText()).toBe('@Parley');
  });

  test('a select offers its options and tells what was chosen', async () => {
    const { page } = await open();
    await pick(page, '/looks');
    await page.keyboard.press('Enter');
    const select = page.getByRole('combobox', { name: 'Which one do you mean?' });
    await select.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => lastMessage(page).innerText()).toContain('Chose 2');
    expect(await page.getByRole('button', { name: 'No', exact: true }).isDisabled()).toBe(true);
    expect(await page.getByRole('link', { name: 'Read' }).getAttribute('rel')).toBe('noopener noreferrer');
    await page.getByRole('button', { name: 'Spoiler' }).last().click();
    expect(await page.locator('.spoiler-block.shown').innerText()).toBe('Hidden');
  });

  test('a deferred answer is shown thinking, a missing one as missing', async () => {
    const { page, local, field } = await open();
    await pick(page, '/slow');
    await page.keyboard.press('Enter');
    await page.getByText('Parley is thinking…').waitFor();
    await field.fill('Go on');
    await page.keyboard.press('Enter');
    await page.getByText('Done thinking.').waitFor();
    await controlOf(local).turn({ answerMs: 100 });
    await pick(page, '/silent');
    await page.keyboard.press('Enter');
    await page.getByText('The application did not respond').waitFor();
  });

  test('the other member sees other commands and no private messages', async () => {
    const { page, field } = await open();
    await page.getByLabel('You are').selectOption('Member');
    await field.pressSequentially('/');
    await page.getByRole('option', { name: '/ask' }).waitFor();
    expect(await page.getByRole('option').filter({ hasText: '/digest' }).count()).toBe(0);
    await expect.poll(() => page.getByRole('button', { name: 'moderators' }).count()).toBe(0);
  });

  test('hostile text stays text', async () => {
    const { page, field } = await open();
    const hostile =
      '<img src=x onerror="document.title=1"> <script>document.title=2</script> [a](javascript:alert(1))';
    await field.fill(hostile);
    await page.keyboard.press('Enter');
    await expect.poll(() => lastMessage(page).locator('.markdown').innerText()).toBe(hostile);
    expect(await page.locator('.log img, .log script, .log a').count()).toBe(0);
    expect(await page.title()).toBe('Parley · Local Discord');
  });

  test('light, dark and the switch between them; the meter of limits', async () => {
    const { page } = await open({ scheme: 'light' });
    const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByLabel('Dark').check();
    await expect.poll(ground).toBe('rgb(49, 51, 56)');
    await page.getByLabel(/limits/).check();
    await page.keyboard.press('Escape');
    await ask(page, 'who represented Russia');
    expect(await page.locator('.meter').innerText()).toMatch(
      /\d+ of 4,000 characters\s+\d+ of 40 components/,
    );
  });

  test('commands and their descriptions in the reader’s language', async () => {
    const { page, field } = await open();
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByLabel('Language of commands').selectOption('Deutsch');
    await page.keyboard.press('Escape');
    await field.pressSequentially('/fr');
    await expect
      .poll(() => page.locator('.suggestions [role=option]').allInnerTexts())
      .toEqual(['/frage\nFrage, was in den Artikeln steht']);
  });

  test('on a phone nothing hangs over the edge, and channels are in a drawer', async () => {
    const { page } = await open({ width: 360 });
    await ask(page, 'who represented Russia');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    const card = await page.locator('.container').last().boundingBox();
    expect(card!.x + card!.width).toBeLessThanOrEqual(360);
    await page.getByRole('button', { name: 'Channels' }).click();
    await page.getByRole('button', { name: 'news' }).click();
    await page.getByRole('heading', { name: 'news', exact: true }).waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'announcements' }).isVisible()).toBe(false);
  });
});
