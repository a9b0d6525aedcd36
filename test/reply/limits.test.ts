import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Answer, Citation } from '../../src/answer/answer.ts';
import type { Article, Corpus } from '../../src/corpus/article.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { outcomeCard } from '../../src/reply/answer.ts';
import { choices, topicChoices } from '../../src/reply/choices.ts';
import { moreCard } from '../../src/reply/closer.ts';
import {
  CHOICE_LIMIT,
  CHOICE_TEXT_LIMIT,
  COMPONENT_LIMIT,
  LABEL_LIMIT,
  PIECE_LIMIT,
  TEXT_LIMIT,
} from '../../src/reply/limits.ts';
import { button, type Message } from '../../src/reply/message.ts';
import { articlePage, sourcesList } from '../../src/reply/sources.ts';
import { wordsFor } from '../../src/reply/words/index.ts';
import { isTrouble } from '../../src/trouble.ts';
import { hiddenFrom, pages } from './every.ts';
import { partsOf, shownOf, textsOf } from './read.ts';

const words = wordsFor('en');

async function corpusOf(files: Readonly<Record<string, string>>): Promise<Corpus> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-limits-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const corpus = await readCorpus(folder);
  rmSync(folder, { recursive: true });
  if (isTrouble(corpus)) throw new Error(corpus.trouble);
  return corpus;
}

/** An answer that cites every sentence of the body. */
function answerOf(corpus: Corpus): Answer {
  const citations = [...corpus.articles.values()].flatMap(({ paragraphs }) =>
    paragraphs
      .filter(({ section }) => section === 'body')
      .flatMap(({ number, sentences }) =>
        sentences.map(
          (sentence): Citation => ({
            sentence,
            paragraph: number,
            position: sentence.number,
            bold: null,
            attribution: null,
            hedges: [],
          }),
        ),
      ),
  );
  return {
    kind: 'answer',
    question: 'q'.repeat(300),
    corpus: { id: corpus.id, articles: corpus.articles.size },
    among: 4,
    score: 1,
    citations: citations as [Citation, ...Citation[]],
    agreement: [],
  };
}

function expectSendable(message: Message): void {
  expect(textsOf(message).join('').length).toBeLessThanOrEqual(TEXT_LIMIT);
  expect(partsOf(message).length).toBeLessThanOrEqual(COMPONENT_LIMIT);
}

/** The pages of an answer, as one turns them. */
function pagesOf(corpus: Corpus, answer: Answer): Message[] {
  const card = outcomeCard(answer, corpus, { asker: '123456789012345678', words });
  const first = hiddenFrom(card);
  if (first === null) return [card];
  const id = { corpus: corpus.id, article: '', asOf: '' };
  const show = (from: number) => moreCard(answer, corpus, id, { first, from: Math.max(first, from) }, words);
  return [card, ...pages('more', show)];
}

const sentence = (i: number, length: number) => `${`Norway said ${i} `.padEnd(length - 1, 'ab cd ')}.`;

test.each([
  ['short', 60],
  ['as long as five on a page have room for', 600],
  ['so long that one has a page of its own', 1500],
])('sentences that are %s are all shown, each once, in order, whole', async (_, length) => {
  const said = Array.from({ length: 13 }, (__, i) => sentence(i, length).trim());
  const corpus = await corpusOf({ 'a.txt': `Talks in Oslo\nJanuary 24, 2026\n\n${said.join('\n\n')}\n` });
  const answer = answerOf(corpus);
  expect(answer.citations).toHaveLength(13);
  const pages = pagesOf(corpus, answer);
  for (const page of pages) expectSendable(page);
  const shown = pages.map(shownOf).join('\n');
  const found = [...shown.matchAll(/“([^”]*)”/g)].map(([, quoted]) => quoted);
  expect(found).toEqual(said);
});

test('a sentence at the limit is quoted, one character more is said to be too long', async () => {
  const at = sentence(1, PIECE_LIMIT);
  const over = sentence(2, PIECE_LIMIT + 1);
  expect([at.length, over.length]).toEqual([PIECE_LIMIT, PIECE_LIMIT + 1]);
  const corpus = await corpusOf({ 'a.txt': `Talks in Oslo\nJanuary 24, 2026\n\n${at}\n\n${over}\n` });
  const shown = pagesOf(corpus, answerOf(corpus)).map(shownOf).join('\n');
  expect(shown).toContain(`“${at}”`);
  expect(shown).not.toContain(over.slice(0, 40));
  expect(shown).toContain(words.tooLongToQuote);
});

test('the backslashes that a sentence is written with take room, too', async () => {
  const marked = (text: string) => text.replaceAll('cd ', '_ ');
  const [at, over] = [marked(sentence(1, PIECE_LIMIT)), marked(sentence(2, PIECE_LIMIT + 1))];
  const corpus = await corpusOf({ 'a.txt': `Talks in Oslo\nJanuary 24, 2026\n\n${at}\n\n${over}\n` });
  const shown = pagesOf(corpus, answerOf(corpus)).map(shownOf).join('\n');
  expect(shown).toContain(`“${at}”`);
  expect(shown).not.toContain('Norway said 2');
  expect(shown).toContain(words.tooLongToQuote);
});

test('a title as long as a page does not make a reply that Discord refuses', async () => {
  const title = 'Talks_ '.repeat(800).trim();
  const corpus = await corpusOf({ 'a.txt': `${title}\n\nNorway said that talks go on.\n` });
  const [article] = [...corpus.articles.values()];
  for (const page of pagesOf(corpus, answerOf(corpus))) expectSendable(page);
  expectSendable(sourcesList({ corpus, origins: () => new Map() }, words));
  expectSendable(articlePage(corpus, article!, 0, words));
});

test('500 articles are listed on pages, each once', async () => {
  const files = Array.from({ length: 500 }, (_, i) => [
    `a${i}.txt`,
    `Talks number ${i} in Oslo\nJanuary 24, 2026\n\nNorway said ${i}.\n`,
  ]);
  const corpus = await corpusOf(Object.fromEntries(files));
  const origins = (some: readonly Article[]) => {
    // Working out those of all would hold the bot up for seconds where there are thousands.
    expect(some.length).toBeLessThan(100);
    return new Map(some.map(({ id }, i) => [id, i]));
  };
  const lists = pages('list', (from) => sourcesList({ corpus, origins }, words, from));
  for (const list of lists) expectSendable(list);
  const listed = [
    ...lists
      .map(shownOf)
      .join('\n')
      .matchAll(/Talks number \d+ in Oslo/g),
  ].map(([title]) => title);
  expect(listed).toHaveLength(500);
  expect(new Set(listed).size).toBe(500);
});

test('25 choices are offered, not 26', () => {
  const texts = Array.from({ length: CHOICE_LIMIT + 1 }, (_, i) => `choice ${i}`);
  expect(choices(texts.slice(0, CHOICE_LIMIT))).toHaveLength(25);
  expect(choices(texts)).toHaveLength(25);
});

test('a choice has 100 characters of name and of value, not 101, and no half letter', () => {
  const [at] = choices(['x'.repeat(CHOICE_TEXT_LIMIT)]);
  expect([at!.name.length, at!.value.length]).toEqual([100, 100]);
  const [over] = choices(['x'.repeat(CHOICE_TEXT_LIMIT + 1)]);
  expect([over!.name.length, over!.value.length]).toEqual([100, 100]);
  const [split] = choices([`${'x'.repeat(99)}👍`]);
  expect(split!.name).toBe('x'.repeat(99));
});

test('what was typed is offered first as long as it has 100 characters, and nothing of 101', () => {
  const topic = {
    kind: 'place',
    label: 'Talks',
    variants: [],
    role: null,
    articles: 2,
    dated: true,
  } as const;
  const offered = (length: number) => topicChoices('x'.repeat(length), [topic], words);
  expect(offered(100)).toEqual([
    { name: 'x'.repeat(100), value: 'x'.repeat(100) },
    { name: 'Talks · 2 articles', value: 'Talks' },
  ]);
  expect(offered(101)).toEqual([]);
});

test('a topic is offered as long as its line has 100 characters, not with 101', () => {
  const offered = (length: number) => {
    const label = 'x'.repeat(length - ' · 2 articles'.length);
    const topic = { kind: 'place', label, variants: [], role: null, articles: 2, dated: true } as const;
    return topicChoices('', [topic], words).map(({ name }) => name.length);
  };
  expect([offered(100), offered(101)]).toEqual([[100], []]);
});

test('a label has 80 characters, not 81', () => {
  expect(button('x'.repeat(LABEL_LIMIT), 'id').label).toHaveLength(80);
  expect(button('x'.repeat(LABEL_LIMIT + 1), 'id').label).toHaveLength(80);
});
