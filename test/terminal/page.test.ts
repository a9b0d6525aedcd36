/** The built program without any setting, used in its page as whoever tries it does. */

import { expect, test, vi } from 'vitest';
import { browserPath, openBrowser } from '../browser.ts';
import { messageOf, textOf } from '../discord/read.ts';
import { controlOf } from '../local/control.ts';
import { firstChannel, joinAs } from '../local/member.ts';
import { startProgram, until } from '../program.ts';

vi.setConfig({ testTimeout: 120_000 });

test.skipIf(browserPath === null)('a question typed in the page is answered with a quotation', async () => {
  const program = startProgram();
  const { msg } = await program.said(/open http/);
  const pageUrl = /http:\S+/.exec(msg)![0];
  const control = controlOf({ pageUrl });
  // Discord waits three seconds, which a busy machine may need for the first answer.
  await control.turn({ answerMs: 20_000 });
  // And the bot lets nobody wait two: whoever asks the same after somebody else is answered from memory.
  await program.answering();
  const member = await joinAs({ pageUrl, channelId: await firstChannel(pageUrl) }, 'Member');
  for (const [question, answer] of [
    ['who represented russia', 'military intelligence'],
    ['what is the price of gas', 'Not in these 4 articles'],
  ] as const) {
    const asked = () => member.slash('ask', { question, visibility: 'asker' });
    await until(async () => textOf(messageOf(await asked())).includes(answer), question);
  }
  const browser = await openBrowser(browserPath!);
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    await page.goto(pageUrl);
    const last = page.locator('.message').last();

    await page.getByRole('textbox', { name: /^Message/ }).pressSequentially('/as');
    await page.getByRole('option', { name: /^\/ask/ }).click();
    await page.getByRole('combobox', { name: 'question' }).fill('who represented russia');
    await page.keyboard.press('Enter');
    await page.getByText('Russian representatives included military intelligence').waitFor();
    expect(await last.innerText()).toContain('Ukraine Peace Talks Show Progress Amid Ongoing Attacks');

    await last
      .getByRole('button', { name: /^Context/ })
      .first()
      .click();
    await page.getByText('Only you can see this').waitFor();
    // The sentence stands in its paragraph now, between what is said before and after it.
    expect((await last.innerText()).replace(/\s+/g, ' ')).toMatch(
      /chief negotiator Rustem Umerov.*\. In contrast, Russia was represented.*”.*“While Zelenskyy had/,
    );

    await page.getByRole('textbox', { name: /^Message/ }).pressSequentially('/ask');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'question' }).fill('what is the price of gas');
    await page.keyboard.press('Enter');
    await page.getByText(/Not in these 4 articles/).waitFor();
    await control.checkSent();
  } finally {
    await browser.close();
  }
});
