import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/article.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { withLeadIn } from '../../src/reply/lead-in.ts';
import { slice } from '../../src/reply/quote.ts';
import { isTrouble } from '../../src/trouble.ts';

async function corpusOf(...paragraphs: string[]): Promise<Corpus> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-lead-in-'));
  writeFileSync(join(folder, 'one.txt'), ['A strike in the harbour', ...paragraphs].join('\n\n'));
  const corpus = await readCorpus(folder);
  rmSync(folder, { recursive: true });
  if (isTrouble(corpus)) throw new Error(corpus.trouble);
  return corpus;
}

async function quoted(sentence: string, paragraph: string, attribution: string | null = null) {
  const corpus = await corpusOf(
    'The harbour of Bergen has been closed since Monday, its owner says.',
    paragraph,
  );
  const { text } = corpus.articles.get('one')!;
  const spanOf = (words: string) => {
    const start = text.indexOf(words);
    return { article: 'one', start, end: start + words.length };
  };
  return slice(
    corpus,
    withLeadIn(corpus, spanOf(sentence), attribution === null ? null : spanOf(attribution)),
  );
}

const MAYOR = 'The mayor met the dockers on Tuesday morning.';
const NOTED = 'She noted that the strike may end by Friday.';
const THEIR = 'Their demands have not changed since May.';

test.each([
  ['a sentence that begins with a pronoun', NOTED, `${MAYOR} ${NOTED}`, `${MAYOR} ${NOTED}`],
  ['while the one before does so too', THEIR, `${MAYOR} ${NOTED} ${THEIR}`, `${MAYOR} ${NOTED} ${THEIR}`],
  [
    'of a quotation',
    '“They will pay,” the mayor told us.',
    `${MAYOR} “They will pay,” the mayor told us.`,
    `${MAYOR} “They will pay,” the mayor told us.`,
  ],
  ['of one that is all quotation', '“Nobody came.”', `${MAYOR} “Nobody came.”`, `${MAYOR} “Nobody came.”`],
  [
    'and who says it behind "he said"',
    '"Then men ran."',
    `${MAYOR} "I saw smoke," she said. "Then men ran." It was noon.`,
    `${MAYOR} "I saw smoke," she said. "Then men ran."`,
  ],
])('%s is quoted with what it points back at', async (_, sentence, paragraph, whole) => {
  expect(await quoted(sentence, paragraph)).toBe(whole);
});

test('what "she said" tells is quoted with who she is', async () => {
  const sentence = 'The port opens on Friday, she said.';
  expect(await quoted(sentence, `${MAYOR} ${sentence}`, 'she said')).toBe(`${MAYOR} ${sentence}`);
  expect(await quoted(sentence, `${MAYOR} ${sentence}`)).toBe(sentence);
});

test.each([
  ['a sentence with a name', 'Hershey sells no coal.', `${MAYOR} Hershey sells no coal.`],
  [
    'a quotation with a name',
    '“Nobody came,” said the mayor, and she left.',
    `${MAYOR} “Nobody came,” said the mayor, and she left.`,
  ],
  ['a title in quotation marks', '"Smoke" won a prize.', `${MAYOR} "Smoke" won a prize.`],
  [
    'a sentence about one who is named later',
    'The mayor says she may resign.',
    `${MAYOR} The mayor says she may resign.`,
  ],
  ['the first of a paragraph', NOTED, `${NOTED} ${MAYOR}`],
])('%s is quoted alone', async (_, sentence, paragraph) => {
  expect(await quoted(sentence, paragraph)).toBe(sentence);
});

test('it reaches back past others that point back too, not only as far as there is room for', async () => {
  const many = [MAYOR, NOTED, '“It was a mistake.”', THEIR, 'It was raining all day.'];
  expect(await quoted(THEIR, many.join(' '))).toBe(many.slice(0, 4).join(' '));
  expect(await quoted(many[4]!, many.join(' '))).toBe(many[4]);
  const long = `The mayor met ${'the dockers and '.repeat(105)}the owner.`;
  expect(await quoted(NOTED, `${long} ${NOTED}`)).toBe(NOTED);
  expect(await quoted(THEIR, `${long} ${NOTED} ${THEIR}`)).toBe(THEIR);
});
