import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Citation, Explained } from '../../src/answer/answer.ts';
import type { Library } from '../../src/answer/library.ts';
import type { Article, Sentence } from '../../src/corpus/article.ts';
import { openLibrary } from '../../src/library/open.ts';
import { aboutCard } from '../../src/reply/about.ts';
import { said, visible } from '../../src/reply/escape.ts';
import { TEXT_LIMIT } from '../../src/reply/limits.ts';
import { type Message, note } from '../../src/reply/message.ts';
import { articlePage, sourcesList } from '../../src/reply/sources.ts';
import { wordsFor } from '../../src/reply/words/index.ts';
import { isTrouble } from '../../src/trouble.ts';
import { pages, type Reply, repliesAbout, repliesTo, repliesWith } from './every.ts';
import { HOSTILE, inArticles, QUESTIONS, writeHostileArticles } from './hostile.ts';
import { foreignIn, forgedNumbers, linksTo, quotedIn, shapeOf, shownOf, textsOf } from './read.ts';

const words = wordsFor('en');

let library: Library;
let links: ReadonlySet<string>;
let texts: string[];

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-hostile-'));
  const opened = await openLibrary(writeHostileArticles(folder));
  rmSync(folder, { recursive: true });
  if (isTrouble(opened)) throw new Error(opened.trouble);
  library = opened;
  links = linksTo(articles());
  texts = articles().map(({ text }) => visible(text));
});

const articles = () => Array.from(library.corpus.articles.values());

/** Every sentence that is stored, once, with where it stands. */
function* places(): Generator<{ article: Article; paragraph: number; sentence: Sentence }> {
  const seen = new Set<string>();
  for (const article of articles())
    for (const { number, sentences } of article.paragraphs)
      for (const sentence of sentences) {
        const words = article.text.slice(sentence.start, sentence.end);
        if (!seen.has(words)) yield { article, paragraph: number, sentence };
        seen.add(words);
      }
}

/** A citation that claims as much as one can: a bold part, an attribution and hedges. */
function cited({ paragraph, sentence }: { paragraph: number; sentence: Sentence }): Citation {
  const { article, start, end } = sentence;
  const third = Math.max(1, Math.floor(Math.min(end - start, 300) / 3));
  const part = { article, start: start + third - 1, end: Math.min(end, start + 2 * third) };
  return { sentence, paragraph, position: sentence.number, bold: part, attribution: part, hedges: [part] };
}

function answerOf(question: string, citations: [Citation, ...Citation[]]): Answer & Explained {
  const stands = ['same', 'differs', 'more specific', 'less specific'] as const;
  return {
    kind: 'answer',
    question,
    corpus: { id: library.corpus.id, articles: library.corpus.articles.size },
    among: 4,
    score: 0.9,
    citations,
    agreement: articles().map(({ id, published }, i) => {
      const own = citations.find(({ sentence }) => sentence.article === id);
      return {
        article: id,
        stand: own ? stands[i % 4]! : 'silent',
        apart: own ? null : 'day',
        certainty: own ? null : 'less',
        value: own?.bold ?? null,
        sentence: own?.sentence ?? null,
        asOf: published,
        attribution: own?.attribution ?? null,
        hedges: own?.hedges ?? [],
        origin: 1,
        superseded: true,
      };
    }),
    trace: {
      wanted: 'thing',
      words: [{ word: question, variants: [question, 'x'], passages: 2 }],
      candidates: citations.map(({ sentence }) => ({
        sentence,
        score: 1,
        verdict: 'taken',
        share: 0.5,
        lacking: [question],
      })),
      untold: 'the day',
    },
  };
}

function expectHarmless({ kind, message }: Reply): void {
  expect(foreignIn(message, links), kind).toEqual([]);
  expect(forgedNumbers(message), kind).toEqual([]);
  expect(
    quotedIn(message).filter((quoted) => !texts.some((text) => text.includes(quoted))),
    kind,
  ).toEqual([]);
  expect(textsOf(message).join('').length, kind).toBeLessThanOrEqual(TEXT_LIMIT);
}

/** Nothing of what is quoted is lost, added or set in another form. */
function expectShown(message: Message, text: string): void {
  expect(shownOf(message)).toContain(visible(text));
}

test('the articles keep all of the hostile texts', () => {
  const kept = articles().map(({ text, paragraphs }) =>
    paragraphs.map(({ start, end }) => text.slice(start, end)),
  );
  for (const text of inArticles()) expect(kept.flat().join('\n')).toContain(text);
});

test('what is quoted stays text in every reply to it', () => {
  for (const place of places()) {
    const { text } = place.article;
    const sentence = text.slice(place.sentence.start, place.sentence.end);
    const replies = repliesTo(answerOf('who', [cited(place)]), library, words);
    for (const reply of replies) {
      expectHarmless(reply);
      if (sentence.length < 1000 && ['answer', 'context', 'compare', 'explain'].includes(reply.kind))
        expectShown(reply.message, sentence);
    }
  }
});

test('every reply about the articles keeps them text', async () => {
  const replies = await repliesAbout(library, words);
  expect(new Set(replies.map(({ kind }) => kind))).toEqual(
    new Set(['fact', 'timeline', 'sources', 'article', 'digest', 'preview', 'why']),
  );
  for (const reply of replies) expectHarmless(reply);
});

test.each(QUESTIONS.map((question) => [question]))('%j stays text in every reply', async (question) => {
  for (const reply of await repliesWith(question, library, words)) expectHarmless(reply);
});

test('whatever is asked, a reply is read as the same markup', () => {
  const [first] = places();
  const shapes = (question: string) =>
    repliesTo(answerOf(said(question), [cited(first!)]), library, words).map(({ kind, message }) => [
      kind,
      shapeOf(message),
    ]);
  const plain = shapes('who');
  for (const text of Object.values(HOSTILE)) expect(shapes(text), text).toEqual(plain);
});

describe.each(['en', 'uk', 'ru', 'de', 'fr', 'es', 'pl'])('in %s', (language) => {
  const own = wordsFor(language);

  test.each(Object.entries(HOSTILE))('%s stays text in the sentences that say it back', (_, text) => {
    for (const sentence of [
      own.noSuchArticle(text),
      own.noSuchDate(text),
      own.searched(text, [text, `${text} x`], 3),
      own.candidate('behind', 0.5, 0.5, [text]),
      own.because({ why: 'unknown word', words: [text, 'x'] }),
      own.because({ why: 'other subject', words: [text] }),
      own.because({ why: 'wrong kind', words: [text], wanted: 'time', passages: 2 }),
      own.facts.noTopic(text, 3),
      own.digest.noTime(text),
      own.digest.noZone(text),
      own.digest.notPosted(text),
    ]) {
      expect(foreignIn(note('asker', sentence))).toEqual([]);
      expect(quotedIn(note('asker', sentence))).toEqual([]);
      expect(sentence).not.toMatch(/\[\d/);
    }
    expect(foreignIn(note('asker', own.leftOutLine(3, text)))).toEqual([]);
  });

  test('titles stay text where articles are listed', () => {
    const lists = pages('list', (from) => sourcesList(library, own, from));
    for (const list of lists) expect(foreignIn(list)).toEqual([]);
    for (const { title } of articles()) expect(lists.map(shownOf).join('\n')).toContain(visible(title));
  });
});

test('every article can be read from the first page to the last, whole and as text', () => {
  for (const article of articles()) {
    const all = pages('read', (from) => articlePage(library.corpus, article, from, words));
    for (const message of all) expectHarmless({ kind: 'article', message });
    const seen = all.map(shownOf).join('\n');
    for (const { sentences } of article.paragraphs) {
      for (const { start, end } of sentences) {
        if (end - start < 3000) expect(seen).toContain(visible(article.text.slice(start, end)));
      }
    }
    for (const { line } of article.leftOut) expect(seen).toContain(`line ${line} left out:`);
  }
});

test('help says back nothing that is read as markup', () => {
  const listed = Object.values(HOSTILE).map((text) => ({
    name: text,
    path: text,
    description: text,
    id: null,
    example: null,
  }));
  const foreign = foreignIn(aboutCard({ ...library, since: 0 }, listed, '1', words));
  // When the articles were read, Parley says itself.
  expect(foreign).toEqual([expect.stringMatching(/^timestamp in -# Parley 1 · .* · read <t:0:R>$/)]);
});
