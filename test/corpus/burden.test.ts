import { expect, it } from 'vitest';
import { draftFile, isRefusal } from '../../src/corpus/file.ts';

/** With a limit for honest text ten to a hundred times larger than news. */
const SIZE = 1_900_000;
const fill = (unit: string) => unit.repeat(Math.floor(SIZE / unit.length));
const refusal = async (name: string, text: string) => {
  const draft = await draftFile(name, Buffer.from(text));
  return isRefusal(draft) ? draft.refusal : 'was taken';
};

it.each([
  ['a.md', '[', /^a\.md has more than 1000 signs of Markdown/],
  ['a.md', '[a](', /signs of Markdown/],
  ['a.md', '*a _b ', /signs of Markdown/],
  ['a.md', '> ', /inside one another/],
  ['a.md', '- ', /inside one another/],
  ['a.md', '[a]: b\n\n', /lines/],
  ['a.html', '<', /^a\.html has more than 1000 loose "<"/],
  ['a.html', '<p>a', /tags/],
  ['a.html', '<div>', /inside one another/],
  ['a.html', '&amp;', /"&"/],
  ['a.html', '<a', /without an end/],
  ['a.html', `<p ${Array.from({ length: 600 }, (_, i) => `a${i}`).join(' ')}>`, /attributes/],
  ['a.txt', 'a\n\n', /lines/],
])('%s of nothing but %j is named and left out, not parsed', async (name, unit, why) => {
  expect(await refusal(name, fill(unit))).toMatch(why);
});

it('lets long honest texts pass', async () => {
  const words = 'The ferry, which [left](https://a.example/b) on *Friday*, came back at night.';
  expect(await refusal('a.md', `- one\n  - two\n    > three\n\n${`${words}\n\n`.repeat(400)}`)).toBe(
    'was taken',
  );
  const script = `<script>${'if (a < b) "<div>";'.repeat(5000)}</script><!-- ${'<div>'.repeat(5000)} -->`;
  const page = `<div><ul>${'<li><a href="/x">Menu</a>'.repeat(200)}</ul>${`<p>${words}</p><br>`.repeat(400)}</div>`;
  expect(await refusal('a.html', `<html><body>${script}${page}</body></html>`)).toBe('was taken');
});
