import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { MessageFlags } from 'discord-api-types/v10';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import type { Article } from '../../src/corpus/article.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { readLanguage } from '../../src/language/language.ts';
import { equip, shelve } from '../../src/library/open.ts';
import { parseMessage } from '../../src/local/forms/message.ts';
import { unescapeText, visible } from '../../src/reply/escape.ts';
import type { Message } from '../../src/reply/message.ts';
import { type Words, wordsFor } from '../../src/reply/words/index.ts';
import { miniSearchStore } from '../../src/search/minisearch.ts';
import { isTrouble } from '../../src/trouble.ts';
import { type Reply, repliesAbout, repliesWith } from './every.ts';
import { inArticles } from './hostile.ts';
import { foreignIn, linksTo, quotedIn, textsOf } from './read.ts';

const SEEDS = resolve(import.meta.dirname, '../../seeds');
const language = readLanguage();
const equipment = equip(language);

async function libraryOf(files: Readonly<Record<string, string>>): Promise<Library | null> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-verbatim-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const corpus = await readCorpus(folder);
  rmSync(folder, { recursive: true });
  if (isTrouble(corpus)) return null;
  const index = await miniSearchStore(language.stem).change(
    [...corpus.articles.values()].map(({ id, text, paragraphs }) => ({
      article: id,
      texts: paragraphs.map(({ start, end }) => text.slice(start, end)),
    })),
    [],
  );
  return shelve(equipment, corpus, index);
}

/** Sentences as people write them, and as they do not. */
const reported = readdirSync(SEEDS)
  .flatMap((name) => readFileSync(join(SEEDS, name), 'utf8').split(/\n+/))
  .filter((line) => line.length > 40);
const sentence = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...reported) },
  fc.constantFrom(...inArticles().map((text) => `The envoy of Norway wrote ${text} on January 24.`)),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc
    .integer({ min: 100, max: 2500 })
    .map((length) => `${'Norway said so and '.repeat(200).slice(0, length)}.`),
  fc
    .tuple(fc.constantFrom('Norway', 'Kyiv', 'Denmark'), fc.nat(40), fc.integer({ min: 1, max: 28 }))
    .map(
      ([place, hurt, date]) =>
        `A strike on ${place} injured ${hurt} people on February ${date}, 2026, according to its mayor.`,
    ),
);
const article = fc.record({
  title: fc.oneof(fc.constantFrom('Talks in Oslo', 'Talks_End__Next_Round_', '“Quoted” *title*'), sentence),
  paragraphs: fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 }),
  date: fc.constantFrom('', 'January 24, 2026\n\n', 'February 2, 2026\n\n'),
});
const question = fc.oneof(
  fc.constantFrom('who represented Russia', 'when is the next round', 'how many were injured in Kyiv'),
  fc.constantFrom('what did the envoy of Norway write', 'Kyiv casualties', 'Zelenskyy', 'capital of France'),
  sentence.map((text) => text.slice(0, 300)),
);
const tongue = fc.constantFrom('en', 'uk', 'ru', 'de', 'fr', 'es', 'pl');

/** Lines of an article to read stand without quotation marks. */
function readIn(message: Message): string[] {
  const [, body = ''] = textsOf(message);
  return body
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('-# '))
    .map((line) => unescapeText(line.replace(/(?<!\\)\*\*/g, '')));
}

function expectSound(
  { kind, message }: Reply,
  articles: readonly Article[],
  texts: readonly string[],
  links: ReadonlySet<string>,
  words: Words,
) {
  const claimed = [
    ...quotedIn(message, articles),
    ...(kind === 'article' ? readIn(message).filter((line) => line !== words.tooLongToQuote) : []),
  ];
  expect(
    claimed.filter((run) => !texts.some((text) => text.includes(run))),
    kind,
  ).toEqual([]);
  expect(foreignIn(message, links, words), kind).toEqual([]);
  const flags = MessageFlags.IsComponentsV2;
  expect(() => parseMessage({ components: message.components, flags }), kind).not.toThrow();
}

test('every quoted run of every reply is a contiguous run of an article, and Discord takes the reply', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(article, { minLength: 1, maxLength: 4 }),
      fc.array(question, { minLength: 1, maxLength: 3 }),
      tongue,
      async (articles, questions, locale) => {
        const files = articles.map(({ title, paragraphs, date }, i) => [
          `${i}.txt`,
          `${title}\n${date}\n${paragraphs.map((sentences) => sentences.join(' ')).join('\n\n')}\n`,
        ]);
        const library = await libraryOf(Object.fromEntries(files));
        if (library === null) return;
        const words = wordsFor(locale);
        const texts = Array.from(library.corpus.articles.values(), ({ text }) => visible(text));
        const links = linksTo(library.corpus.articles.values(), words);
        const replies = await repliesAbout(library, words);
        for (const asked of questions) replies.push(...(await repliesWith(asked, library, words)));
        for (const reply of replies) {
          seen.add(reply.kind);
          expectSound(reply, Array.from(library.corpus.articles.values()), texts, links, words);
        }
      },
    ),
    { numRuns: 25 },
  );
  expect([...seen].sort()).toEqual(
    [
      ...[
        'answer',
        'answer to one',
        'article',
        'check',
        'choose',
        'compare',
        'context',
        'digest',
        'explain',
        'fact',
      ],
      ...['more', 'nearest', 'no topic', 'note', 'preview', 'sources', 'timeline', 'why'],
    ].sort(),
  );
}, 120_000);
