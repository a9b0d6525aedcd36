/** Pages at the edge of what they hold: at the limit one, one character or one entry over it another. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageFlags } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import type { Answer, Citation, Explained } from '../../src/answer/answer.ts';
import type { Claim } from '../../src/answer/claim/claims.ts';
import type { Library } from '../../src/answer/library.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import type { Digest } from '../../src/digest/digest.ts';
import type { Fact } from '../../src/facts/fact.ts';
import { timeline } from '../../src/facts/timeline.ts';
import type { Topic } from '../../src/facts/topic.ts';
import { readLanguage } from '../../src/language/language.ts';
import { equip, shelve } from '../../src/library/open.ts';
import { parseMessage } from '../../src/local/forms/message.ts';
import { outcomeCard } from '../../src/reply/answer.ts';
import { checkCard } from '../../src/reply/check.ts';
import { moreCard } from '../../src/reply/closer.ts';
import { compareCard } from '../../src/reply/compare.ts';
import { digestPages } from '../../src/reply/digest.ts';
import { previewCard } from '../../src/reply/digest-desk.ts';
import { visible } from '../../src/reply/escape.ts';
import { explainCard } from '../../src/reply/explain.ts';
import { chooseCard } from '../../src/reply/fact.ts';
import { CHOICE_LIMIT, CHOICE_TEXT_LIMIT, COMPONENT_LIMIT, TEXT_BUDGET } from '../../src/reply/limits.ts';
import { button, card, type Message, note, row, select, text } from '../../src/reply/message.ts';
import { endOfPage, startOfPage } from '../../src/reply/pages.ts';
import { articlePage, sourcesList } from '../../src/reply/sources.ts';
import { wordsFor } from '../../src/reply/words/index.ts';
import { miniSearchStore } from '../../src/search/minisearch.ts';
import { sound } from '../discord/scene.ts';
import { chain, factPages, hiddenFrom, pages, timelinePages } from './every.ts';
import { partsOf, SOMEBODY, shownOf, textsOf } from './read.ts';

const words = wordsFor('en');

/** One article of one sentence a paragraph; sentence `i` has `lengths[i]` characters. */
async function libraryOf(lengths: readonly number[]): Promise<Library> {
  const sentences = lengths.map((length, i) =>
    `On January ${10 + i}, 2026 Norway said ${i} `.padEnd(length - 1, 'ab cd').concat('.'),
  );
  return shelved({ 'a.txt': `Talks in Oslo\nJanuary 24, 2026\n\n${sentences.join('\n\n')}\n` });
}

const language = readLanguage();
const equipment = equip(language);

/** Nothing is asked of it, so nothing is indexed. */
async function shelved(files: Readonly<Record<string, string>>): Promise<Library> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-edges-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const corpus = sound(await readCorpus(folder));
  rmSync(folder, { recursive: true });
  return shelve(equipment, corpus, miniSearchStore(language.stem).current());
}

function citationsOf({ corpus }: Library): Citation[] {
  return [...corpus.articles.values()].flatMap(({ paragraphs }) =>
    paragraphs
      .filter(({ section }) => section === 'body')
      .flatMap(({ number, sentences }) =>
        sentences.map((sentence) => ({
          sentence,
          paragraph: number,
          position: sentence.number,
          bold: null,
          attribution: null,
          hedges: [],
        })),
      ),
  );
}

const idOf = ({ corpus }: Library) => ({ corpus: corpus.id, article: '', asOf: '' });

/** An answer that cites, compares and explains every sentence of the body. */
function answerOf(library: Library): Answer & Explained {
  const [first, ...rest] = citationsOf(library);
  const all = [first!, ...rest] as const;
  return {
    kind: 'answer',
    question: 'who',
    corpus: { id: library.corpus.id, articles: 1 },
    among: 4,
    score: 1,
    citations: all,
    agreement: all.map(({ sentence }) => ({
      article: sentence.article,
      stand: 'same',
      apart: null,
      certainty: null,
      value: null,
      sentence,
      asOf: null,
      attribution: null,
      hedges: [],
      origin: 1,
      superseded: false,
    })),
    trace: {
      wanted: 'thing',
      words: [],
      candidates: all.map(({ sentence }) => ({
        sentence,
        score: 1,
        verdict: 'taken',
        share: 1,
        lacking: [],
      })),
      untold: 'the day',
    },
  };
}

const topicOf = (label: string): Topic => ({
  kind: 'place',
  label,
  variants: [],
  role: null,
  articles: 1,
  dated: true,
});

function factOf(library: Library): Fact {
  return {
    kind: 'fact',
    topic: topicOf('Norway'),
    corpus: { id: library.corpus.id, articles: 1 },
    said: citationsOf(library).map((citation) => ({
      citation,
      stand: null,
      apart: null,
      certainty: null,
      superseded: false,
      origin: 1,
    })),
    origins: 1,
    silent: [],
  };
}

const claimsOf = (library: Library): Claim[] =>
  citationsOf(library).map((citation) => ({
    start: 0,
    end: 3,
    kind: 'statement',
    matches: [{ citation, pointed: [] }],
  }));

const digestOf = (library: Library): Digest => ({
  articles: [],
  stories: [],
  storyCount: 0,
  changed: [],
  ahead: [],
  differ: citationsOf(library).map((citation, i) => ({ topic: `Topic ${i}`, citations: [citation] })),
});

const issue = {
  date: '2026-01-26',
  late: false,
  overview: false,
  mark: 'abcdefghij',
  turn: (page: number) => `v1|digest|${SOMEBODY}|2026-01-26|${page}`,
};

type Pages = (library: Library) => Message[] | Promise<Message[]>;

function answerPages(library: Library): Message[] {
  const answer = answerOf(library);
  const first = outcomeCard({ ...answer, agreement: [] }, library.corpus, { asker: SOMEBODY, words });
  const hidden = hiddenFrom(first);
  if (hidden === null) return [first];
  const show = (from: number) => {
    const ranks = { first: hidden, from: Math.max(from, hidden) };
    return moreCard(answer, library.corpus, idOf(library), ranks, words);
  };
  return [first, ...pages('more', show)];
}

/** Each kind of reply that has pages, and how much of the budget it keeps for its frame. */
const PAGED: readonly [kind: string, spare: number, pages: Pages][] = [
  ['answer', 0, answerPages],
  [
    'more',
    0,
    (library) =>
      pages('more', (from) =>
        moreCard(answerOf(library), library.corpus, idOf(library), { first: 0, from }, words),
      ),
  ],
  [
    'compare',
    60,
    (library) =>
      pages('compare', (from) => compareCard(answerOf(library), library.corpus, idOf(library), from, words)),
  ],
  [
    'explain',
    60,
    (library) =>
      pages('explain', (from) => explainCard(answerOf(library), library.corpus, idOf(library), from, words)),
  ],
  ['fact', 0, (library) => factPages(factOf(library), library.corpus, words)],
  [
    'timeline',
    120,
    async (library) => {
      const found = await timeline(library, null, null, null);
      return timelinePages(found, library.corpus, words);
    },
  ],
  [
    'article',
    60,
    ({ corpus }) =>
      pages('read', (from) => articlePage(corpus, [...corpus.articles.values()][0]!, from, words)),
  ],
  ['check', 400, (library) => chain(checkCard('who', claimsOf(library), library, SOMEBODY, words))],
  ['digest', 400, (library) => digestPages(digestOf(library), issue, library.corpus, words)],
];

const sizeOf = (message: Message) => textsOf(message).join('').length;
const flags = MessageFlags.IsComponentsV2;

/** The local Discord refuses what Discord refuses. */
function expectTaken(message: Message): void {
  expect(() => parseMessage({ components: message.components, flags })).not.toThrow();
}

/** The greatest number for which something holds; it holds for `from`, and not for `to`. */
async function lastFor(from: number, to: number, holds: (n: number) => Promise<boolean>): Promise<number> {
  expect([await holds(from), await holds(to)]).toEqual([true, false]);
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (await holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

describe.each(PAGED)('%s', (_, spare, pagesOf) => {
  const of = (last: number) => libraryOf([1000, 900, last]);

  test('fills one page to the budget; with one character more something goes to the next, whole', async () => {
    const edge = await lastFor(400, 1590, async (last) => (await pagesOf(await of(last))).length === 1);
    const [only] = await pagesOf(await of(edge));
    expect(sizeOf(only!)).toBeLessThanOrEqual(TEXT_BUDGET);
    expect(sizeOf(only!)).toBeGreaterThanOrEqual(TEXT_BUDGET - spare);
    expectTaken(only!);

    const library = await of(edge + 1);
    const over = await pagesOf(library);
    expect(over).toHaveLength(2);
    for (const page of over) {
      expect(sizeOf(page)).toBeLessThanOrEqual(TEXT_BUDGET);
      expectTaken(page);
    }
    const [article] = library.corpus.articles.values();
    const shown = over.map(shownOf);
    for (const { sentence } of citationsOf(library)) {
      const said = visible(article!.text.slice(sentence.start, sentence.end));
      expect(shown.join('\n').split(said)).toHaveLength(2);
    }
  });
});

test.each([
  ['answer', 5],
  ['fact', 8],
  ['timeline', 8],
] as const)('%s: %i entries stand on a page, one more on the next', async (kind, most) => {
  const [, , pagesOf] = PAGED.find(([name]) => name === kind)!;
  const of = async (count: number) => pagesOf(await libraryOf(Array.from({ length: count }, () => 60)));
  expect(await of(most)).toHaveLength(1);
  const over = await of(most + 1);
  expect(over).toHaveLength(2);
  for (const page of over) expectTaken(page);
});

test('a list of articles fills one page to the budget, one character more makes another', async () => {
  const of = async (last: number) => {
    const titles = [...Array.from({ length: 10 }, () => 245), last].map((length, i) =>
      `Talks in Oslo ${i} `.padEnd(length, 'x'),
    );
    const { corpus } = await shelved(
      Object.fromEntries(
        titles.map((title, i) => [`a${i}.txt`, `${title}\nJanuary 24, 2026\n\nNorway spoke.\n`]),
      ),
    );
    return pages('list', (from) => sourcesList({ corpus, origins: () => new Map() }, words, from));
  };
  const edge = await lastFor(20, 290, async (last) => (await of(last)).length === 1);
  const [only] = await of(edge);
  expect(sizeOf(only!)).toBeGreaterThanOrEqual(TEXT_BUDGET - 200);
  const over = await of(edge + 1);
  expect(over).toHaveLength(2);
  const listed = over.map((page) => (shownOf(page).match(/Talks in Oslo \d+ /g) ?? []).length);
  expect(listed[0]! + listed[1]!).toBe(11);
});

test('a check fills a page to 40 components, a claim more makes another', async () => {
  const library = await libraryOf([60]);
  // Words are left after the claims, so that the page has its line on them too.
  const of = (count: number) => {
    const claims = Array.from({ length: count }, () => ({
      start: 0,
      end: 3,
      kind: 'statement' as const,
      matches: [],
    }));
    return chain(checkCard('who and what else', claims, library, SOMEBODY, words));
  };
  const [only, none] = of(34);
  expect(none).toBeUndefined();
  expect(partsOf(only!)).toHaveLength(COMPONENT_LIMIT);
  expectTaken(only!);
  const over = of(35);
  expect(over).toHaveLength(2);
  for (const page of over) expectTaken(page);
  const said = over.map((page) => textsOf(page).filter((line) => line.includes(words.notCovered)).length);
  expect(said).toEqual([34, 1]);
});

test('a digest fills a page with 30 components, a line more makes another, and each can be seen first', async () => {
  const library = await libraryOf([60]);
  const [citation] = citationsOf(library);
  // The first quotes, the others name it by its number.
  const of = (count: number): Digest => ({
    articles: [],
    stories: [],
    storyCount: 0,
    changed: [],
    ahead: [],
    differ: Array.from({ length: count }, (_, i) => ({ topic: `Topic ${i}`, citations: [citation!] })),
  });
  const most = 27;
  expect(digestPages(of(most), issue, library.corpus, words)).toHaveLength(1);
  expect(digestPages(of(most + 1), issue, library.corpus, words)).toHaveLength(2);
  const many = of(3 * most + 3);
  const seen = { digest: many, date: '2026-01-26' };
  for (const [i, page] of digestPages(many, issue, library.corpus, words).entries()) {
    expectTaken(page);
    expectTaken(previewCard(seen, SOMEBODY, 'overview', i, library.corpus, words));
  }
});

test('a page ends with the entry that fills it', () => {
  const ones = () => 1;
  expect([endOfPage(0, 9, 5, ones), endOfPage(0, 9, 4, ones)]).toEqual([5, 4]);
  expect([endOfPage(0, 8, 99, ones), endOfPage(0, 9, 99, ones)]).toEqual([8, 8]);
  expect([startOfPage(9, 5, ones), startOfPage(9, 4, ones)]).toEqual([4, 5]);
  // What is longer than a page has one of its own.
  expect(endOfPage(2, 9, 5, () => 6)).toBe(3);
});

test('Discord takes 4,000 characters and 40 components of a reply, and refuses one more', () => {
  expectTaken(note('asker', 'x'.repeat(4000)));
  expect(() => parseMessage({ components: note('asker', 'x'.repeat(4001)).components, flags })).toThrow();
  const full = (count: number) => card('asker', ...Array.from({ length: count }, () => text('x')));
  expectTaken(full(39));
  expect(() => parseMessage({ components: full(40).components, flags })).toThrow();
});

test('25 topics of 100 characters are offered to choose from; of a 26th or a longer one nothing', async () => {
  const { corpus } = await libraryOf([60]);
  const offered = (labels: readonly string[]) => {
    const message = chooseCard(
      { kind: 'ambiguous', name: 'who', topics: labels.map(topicOf) },
      corpus,
      words,
    );
    expectTaken(message);
    return partsOf(message).flatMap((part) => ('options' in part ? (part.options as object[]) : []));
  };
  const labels = Array.from({ length: CHOICE_LIMIT + 1 }, (_, i) =>
    `Talks ${i} `.padEnd(CHOICE_TEXT_LIMIT, 'x'),
  );
  expect(offered(labels.slice(0, CHOICE_LIMIT))).toHaveLength(25);
  expect(offered(labels)).toHaveLength(25);
  expect(offered([labels[0]!, `${labels[1]}x`])).toMatchObject([{ label: labels[0], value: labels[0] }]);
  expect(offered([`${labels[0]}x`, `${labels[1]}x`])).toEqual([]);
  const options = Array.from({ length: CHOICE_LIMIT + 1 }, (_, i) => ({ label: `${i}`, value: `${i}` }));
  expect(() => select('x', 'id', options)).toThrow(RangeError);
});

test('a label of 80 characters and an id of 100 are taken, one more is refused', () => {
  const pressed = (label: string, id: string) => ({
    components: card('asker', ...row({ ...button('x', id), label })).components,
    flags,
  });
  expect(() => parseMessage(pressed('x'.repeat(80), 'i'.repeat(100)))).not.toThrow();
  expect(() => parseMessage(pressed('x'.repeat(81), 'i'))).toThrow();
  expect(() => parseMessage(pressed('x', 'i'.repeat(101)))).toThrow();
});
