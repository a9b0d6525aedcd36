/** The links of citations, followed in a browser to the page that the article is from. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { clean } from '../../src/corpus/clean.ts';
import { htmlDraft } from '../../src/corpus/html.ts';
import { articleOf } from '../../src/corpus/parse.ts';
import { addressOf } from '../../src/reply/address.ts';
import { browserPath, openBrowser } from '../browser.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Each a paragraph of one sentence, as pages write them. */
const PARAGRAPHS = [
  'They will meet again, soon.',
  'The <a href="#">harbour of</a> Oslo <b>was closed</b> for nine long days while crews <i>cleared the channel.</i>',
  'It cost 3&nbsp;million euros and took twelve&nbsp;weeks to build the new pier for all.',
  '“We are glad that it is over,” she said; ‘really’ &amp; truly glad, it has been a long time.',
  'A five-year-old, well-known plan - the so-called “pier-2030” - was dropped, at long-last.',
  'The Reichs&shy;tag of the con&shy;stitution was dis&shy;solved after only two months by the king.',
  'Міністри обох країн зустрілися в понеділок на дві години і домовилися зустрітися знову.',
  'The first line of a long sentence that goes<br>on behind a break until it ends here at last.',
  'The sentence of this\n   paragraph is wrapped in the\n  source of the page and has  double blanks.',
  'U.S. officials said at 10 p.m. that Mr. Doe (aged 52) had paid $3.5 million; no more than that!',
];

/** In the page: the paragraphs in sight. None is where the page begins. */
const IN_SIGHT = `[...document.querySelectorAll('p')]
  .filter((one) => one.getBoundingClientRect().top < innerHeight && one.getBoundingClientRect().bottom > 0)
  .map(({ id }) => id)`;

test.skipIf(browserPath === null)('a browser goes to the very sentence', async () => {
  const paragraphs = PARAGRAPHS.map(
    (html, i) => `<p id="${i}">${html}</p><div style="height: 2000px"></div>`,
  );
  const page = (address: string) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="canonical" href="${address}"></head><body><article><h1>A page</h1><div style="height: 2000px"></div>${paragraphs.join('')}</article></body></html>`;
  const server = createServer((_, response) => response.end(page(address)));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => void server.close());
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/page`;
  const draft = htmlDraft(page(address));
  if (typeof draft === 'string') throw new Error(draft);
  const article = articleOf('a', draft, clean(draft.lines));
  const sentences = article.paragraphs.slice(1).map(({ sentences }) => sentences[0]!);
  expect(sentences).toHaveLength(PARAGRAPHS.length);

  const browser = await openBrowser(browserPath!);
  try {
    for (const [i, sentence] of sentences.entries()) {
      const tab = await browser.newPage({ viewport: { width: 800, height: 600 } });
      await tab.goto(addressOf(article, sentence)!);
      await tab.waitForFunction('scrollY > 0');
      const seen = await tab.evaluate(IN_SIGHT);
      expect(seen).toEqual([String(i)]);
      await tab.close();
    }
  } finally {
    await browser.close();
  }
});
