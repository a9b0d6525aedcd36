import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Citation, Outcome } from '../../src/answer/answer.ts';
import { answer } from '../../src/answer/index.ts';
import type { Article, Sentence } from '../../src/corpus/article.ts';
import { origins } from '../../src/corpus/origin.ts';
import { type Library, openLibrary } from '../../src/library.ts';
import { aboutCard } from '../../src/reply/about.ts';
import { outcomeCard } from '../../src/reply/answer.ts';
import { compareCard, contextCard, explainCard, moreCard, nearestCard } from '../../src/reply/closer.ts';
import { escapeText, visible } from '../../src/reply/escape.ts';
import { TEXT_LIMIT } from '../../src/reply/limits.ts';
import { type Message, note } from '../../src/reply/message.ts';
import { articlePage, sourcesList } from '../../src/reply/sources.ts';
import { wordsFor } from '../../src/reply/words/index.ts';
import { isTrouble } from '../../src/trouble.ts';
import { HOSTILE, QUESTIONS, writeHostileArticles } from './hostile.ts';
import { foreignIn, linksTo, shownOf, textsOf } from './read.ts';

const words = wordsFor('en');
const asked = { asker: '123456789012345678', words };

let library: Library;
let links: ReadonlySet<string>;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-hostile-'));
  const opened = await openLibrary(writeHostileArticles(folder));
  rmSync(folder, { recursive: true });
  if (isTrouble(opened)) throw new Error(opened.trouble);
  library = opened;
  links = linksTo(articles());
});

const articles = () => [...library.corpus.articles.values()];

/** Every sentence that is stored, with where it stands. */
function* places(): Generator<{ article: Article; paragraph: number; sentence: Sentence }> {
  for (const article of articles())
    for (const { number, sentences } of article.paragraphs)
      for (const sentence of sentences) yield { article, paragraph: number, sentence };
}

/** A citation that claims as much as one can: a bold part, an attribution and hedges. */
function cited({ paragraph, sentence }: { paragraph: number; sentence: Sentence }): Citation {
  const { article, start, end } = sentence;
  const third = Math.max(1, Math.floor(Math.min(end - start, 300) / 3));
  const part = { article, start: start + third - 1, end: Math.min(end, start + 2 * third) };
  return { sentence, paragraph, position: sentence.number, bold: part, attribution: part, hedges: [part] };
}

function answerOf(question: string, citations: [Citation, ...Citation[]]): Answer {
  const stands = ['same', 'differs', 'more specific', 'less specific'] as const;
  return {
    kind: 'answer',
    question,
    corpus: { id: library.corpus.id, articles: library.corpus.articles.size },
    score: 0.9,
    citations,
    agreement: articles().map(({ id, published }, i) => {
      const own = citations.find(({ sentence }) => sentence.article === id);
      return {
        article: id,
        stand: own ? stands[i % 4]! : 'silent',
        apart: null,
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
      candidates: citations.map(({ sentence }) => ({ sentence, score: 1, taken: true, because: question })),
    },
  };
}

/** All that can be said about an outcome. */
function replies(outcome: Outcome): Message[] {
  const { corpus } = library;
  const id = { corpus: corpus.id, article: '', asOf: '' };
  return [
    outcomeCard(outcome, corpus, asked),
    outcomeCard(outcome, corpus, asked, 'asker'),
    moreCard(outcome, corpus, id, 1, words),
    compareCard(outcome, corpus, words),
    explainCard(outcome, corpus, words),
    nearestCard(outcome, corpus, words),
  ];
}

function expectHarmless(message: Message): void {
  expect(foreignIn(message, links)).toEqual([]);
  expect(textsOf(message).join('').length).toBeLessThanOrEqual(TEXT_LIMIT);
}

/** Nothing of what is quoted is lost, added or set in another form. */
function expectShown(message: Message, text: string): void {
  expect(shownOf(message)).toContain(visible(text));
}

test('the articles keep all of the hostile texts', () => {
  const kept = articles().map(({ text, paragraphs }) =>
    paragraphs.map(({ start, end }) => text.slice(start, end)),
  );
  for (const text of Object.values(HOSTILE)) expect(kept.flat().join('\n')).toContain(text);
});

test('what is quoted stays text in every reply to it', () => {
  for (const place of places()) {
    const citation = cited(place);
    const { text } = place.article;
    const sentence = text.slice(place.sentence.start, place.sentence.end);
    const [card, ...others] = replies(answerOf('who', [citation])) as [Message, ...Message[]];
    const context = contextCard(library.corpus, place.sentence, place.paragraph, words);
    for (const reply of [card, context, ...others]) expectHarmless(reply);
    if (sentence.length < 1000) for (const reply of [card, context]) expectShown(reply, sentence);
  }
});

test('what is asked stays text in every reply to it', async () => {
  const [first] = places();
  for (const question of QUESTIONS) {
    const outcomes = [await answer(question, library), answerOf(question, [cited(first!)])];
    for (const reply of outcomes.flatMap(replies)) expectHarmless(reply);
  }
});

describe.each(['en', 'uk', 'ru', 'de', 'fr', 'es', 'pl'])('in %s', (language) => {
  const said = wordsFor(language);

  test.each(Object.entries(HOSTILE))('%s stays text in the sentences that say it back', (_, text) => {
    for (const sentence of [
      said.noSuchArticle(text),
      said.noSuchDate(text),
      said.searched(text, [text, `${text} x`], 3),
      said.leftOutLine(3, escapeText(text)),
      said.because({ why: 'unknown word', words: [text, 'x'] }),
      said.because({ why: 'other subject', words: [text] }),
      said.because({ why: 'wrong kind', words: [text], wanted: 'time', passages: 2 }),
    ]) {
      expect(foreignIn(note('asker', sentence))).toEqual([]);
    }
  });

  test('titles stay text where articles are listed', () => {
    const list = sourcesList(library.corpus, origins(articles()), said);
    expect(foreignIn(list)).toEqual([]);
    for (const { title } of articles()) expectShown(list, title);
  });
});

test('every article can be read from the first page to the last, whole and as text', () => {
  for (const article of articles()) {
    const seen: string[] = [];
    for (let from: number | null = 0, turns = 0; from !== null; turns++) {
      expect(turns).toBeLessThan(200);
      const page = articlePage(library.corpus, article, from, words);
      expectHarmless(page);
      seen.push(shownOf(page));
      from = nextOf(page);
    }
    for (const { sentences } of article.paragraphs) {
      for (const { start, end } of sentences) {
        if (end - start < 3000) expect(seen.join('\n')).toContain(visible(article.text.slice(start, end)));
      }
    }
  }
});

function nextOf(page: Message): number | null {
  const id = /"label":"Next","custom_id":"v1\|read\|[0-9a-f]{12}\|(\d+)"/.exec(JSON.stringify(page));
  return id ? Number(id[1]) : null;
}

test('help says back nothing that is read as markup', () => {
  const listed = Object.values(HOSTILE).map((text) => ({
    name: text,
    description: text,
    id: null,
    example: null,
  }));
  expect(foreignIn(aboutCard(library.corpus, listed, '1', words))).toEqual([]);
});
