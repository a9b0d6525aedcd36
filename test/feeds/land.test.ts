import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clean } from '../../src/corpus/clean.ts';
import type { Draft } from '../../src/corpus/draft.ts';
import { draftFile, isRefusal } from '../../src/corpus/file.ts';
import { type Known, land } from '../../src/feeds/land.ts';

const PROSE =
  'The ministers met for two hours on Monday, officials said, and agreed to meet again in spring. ';
const URL = 'https://paper.example/a';
const html = `<p>${PROSE.repeat(8)}</p>`;

async function readAgain(known: Known, text = html): Promise<Draft> {
  const landed = await land({ text, html: true }, known);
  if (typeof landed === 'string') throw new Error(landed);
  const draft = await draftFile(landed.name, Buffer.from(landed.text));
  if (isRefusal(draft)) throw new Error(draft.refusal);
  return draft;
}

it.each<[Partial<Known>, object]>([
  [{ language: 'en_US' }, { language: 'en-US' }],
  [{ language: 'english' }, { language: null }],
  [{ published: '2026-13-45' }, { published: null }],
  [{ published: '+275760-09-13T00:00:00Z' }, { published: null }],
  [{ published: 'Sat, 24 Jan 2026 10:00:00 GMT' }, { published: '2026-01-24' }],
  [{ published: 'Sat, 24 Jan 2026 23:30:00 -0500' }, { published: '2026-01-24' }],
  [{ published: '2026-01-24T23:30:00-05:00' }, { published: '2026-01-24' }],
  [{ published: 'Sat, 24 Jan 26 10:00:00 GMT' }, { published: '2026-01-24' }],
  [{ outlet: 'a'.repeat(501) }, { outlet: null }],
  [{ title: 'A ferry '.repeat(100) }, { title: `${'A ferry '.repeat(62)}A` }],
  [{ title: ' \n' }, { title: null }],
  [{ url: `${URL}?${'a'.repeat(2000)}` }, { url: null }],
])('what front matter may not have is mended or left out: %#', async (known, head) => {
  expect((await readAgain({ url: URL, ...known })).head).toMatchObject(head);
});

it('whatever lands can be read again, with reporting in it', async () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 700 }),
    fc.constantFrom(
      '---',
      '...',
      '"',
      "'",
      '# a',
      '- a: b',
      '!!x',
      '&a',
      '*a',
      '\u0000',
      '\ud800',
      '2026-02-30',
    ),
    fc.string({ unit: 'grapheme' }).map((text) => text.repeat(60)),
  );
  const value = fc.option(odd);
  const known = fc.record({ title: value, outlet: value, published: value, language: value });
  const block = fc.oneof(odd, fc.constant(PROSE));
  const texts = fc
    .array(block, { maxLength: 5 })
    .map((all) => all.map((text) => `<p>${text}</p>`).join('\n'));
  let landedOnce = 0;
  await fc.assert(
    fc.asyncProperty(known, texts, fc.boolean(), async (about, text, page) => {
      const landed = await land({ text, html: page }, { url: URL, ...about });
      if (typeof landed === 'string') return;
      landedOnce++;
      const draft = await draftFile(landed.name, Buffer.from(landed.text));
      if (isRefusal(draft)) throw new Error(draft.refusal);
      expect(draft.head.url).toBe(URL);
      expect(clean(draft.lines).kept.some(({ section }) => section !== 'title')).toBe(true);
    }),
    { numRuns: 200 },
  );
  expect(landedOnce).toBeGreaterThan(20);
});
