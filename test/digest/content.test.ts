import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Citation } from '../../src/answer/answer.ts';
import type { Library } from '../../src/answer/library.ts';
import { digestOf } from '../../src/digest/content.ts';
import type { Digest } from '../../src/digest/digest.ts';
import { openLibrary } from '../../src/library/open.ts';
import { sound } from '../discord/scene.ts';
import { temporaryFolder } from '../program.ts';

const HARBOUR = `Ferry Talks Between Norland and Sudland Open in Oslo
March 3, 2027

Negotiators from Norland and Sudland met in Oslo on Wednesday to discuss the ferry line between their harbours.

The delegations spoke for six hours about fees, timetables and the number of ships, officials said.

Further talks are planned for March 9, 2027, pending approval from both parliaments.

Two people were injured in Norland on Tuesday when protesters blocked a pier, police said.
`;
const OUTCOME = `Norland and Sudland Meet Again and Agree on Fees
March 10, 2027

Norland and Sudland held their talks on March 9 in Oslo and agreed on the fees for the ferry line.

A next meeting is scheduled for April 20, 2027, the Norwegian host said.
`;
const REWRITE = `Oslo Hosts Ferry Negotiations
March 4, 2027

Negotiators from Norland and Sudland met in Oslo on Wednesday to discuss the ferry line between their harbours.

The delegations spoke for six hours about fees, timetables and the number of ships, officials said, and left without a statement.
`;
const UNDATED = `A Lighthouse Keeper Remembers

The keeper of the lighthouse at the northern pier has retired after forty years of service to the harbour.

He said that the ferry had always been the village's connection to the world across the strait.
`;

async function libraryOf(texts: Record<string, string>): Promise<Library> {
  const folder = join(temporaryFolder(), 'articles');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, `${name}.txt`), text);
  const library = sound(await openLibrary(folder));
  rmSync(folder, { recursive: true });
  return library;
}

/** `known` are those the channel has been shown as they are. */
async function digest(
  library: Library,
  known: readonly string[] = [],
  today = '2027-03-10',
): Promise<Digest | null> {
  const shown = known.map((id): [string, string] => [id, library.corpus.articles.get(id)!.hash]);
  return digestOf(library, new Map(shown), today);
}

const words = ({ corpus }: Library, { sentence }: Citation) =>
  corpus.articles.get(sentence.article)!.text.slice(sentence.start, sentence.end);

it('has nothing to say of what was shown before', async () => {
  const library = await libraryOf({ harbour: HARBOUR });
  expect(await digest(library, ['harbour'])).toBeNull();
});

it('tells each story once, newest first, undated last, with its key sentences', async () => {
  const library = await libraryOf({ harbour: HARBOUR, keeper: UNDATED, rewrite: REWRITE, second: OUTCOME });
  const { stories, articles } = (await digest(library))!;
  expect(stories.map((story) => story.articles)).toEqual([
    [{ article: 'second', news: 'new' }],
    [
      { article: 'rewrite', news: 'new' },
      { article: 'harbour', news: 'new' },
    ],
    [{ article: 'keeper', news: 'new' }],
  ]);
  expect(stories.every(({ key }) => key.length === 2)).toBe(true);
  expect(words(library, stories[1]!.key[0]!)).toContain('Negotiators from Norland and Sudland met in Oslo');
  expect(articles.map(({ article }) => article)).toEqual(['second', 'rewrite', 'harbour', 'keeper']);
});

it('counts the stories that no page has room for', async () => {
  const many = 700;
  const texts = Array.from({ length: many }, (_, i): [string, string] => [
    `ferry-${i}`,
    `Ferry ${i} Is Launched\nMarch ${(i % 31) + 1}, 2027\n\nThe ferry number ${i} was launched on that day.\n`,
  ]);
  const { stories, storyCount, articles } = (await digest(await libraryOf(Object.fromEntries(texts))))!;
  expect([storyCount, articles.length]).toEqual([many, many]);
  expect(stories.length).toBeLessThan(many);
  const days = stories.map(({ articles: [first] }) => Number(first!.article.slice('ferry-'.length)) % 31);
  expect(days).toEqual([...days].sort((a, b) => b - a));
});

it('says who else tells a story that was shown before, and quotes it no more', async () => {
  const library = await libraryOf({ harbour: HARBOUR, rewrite: REWRITE });
  const { stories } = (await digest(library, ['harbour']))!;
  expect(stories).toEqual([
    {
      articles: [
        { article: 'rewrite', news: 'new' },
        { article: 'harbour', news: 'known' },
      ],
      retold: true,
      key: [],
    },
  ]);
});

it('quotes a story again when its text has changed', async () => {
  const library = await libraryOf({ harbour: HARBOUR });
  const { stories } = (await digestOf(library, new Map([['harbour', 'another text']]), '2027-03-10'))!;
  expect(stories).toMatchObject([{ articles: [{ article: 'harbour', news: 'changed' }], retold: false }]);
  expect(stories[0]!.key).toHaveLength(2);
});

it('gives days to come with their words, and marks those that have passed since', async () => {
  const library = await libraryOf({ harbour: HARBOUR });
  for (const [today, passed] of [
    ['2027-03-04', false],
    ['2027-03-09', false],
    ['2027-03-10', true],
  ] as const) {
    const { ahead } = (await digest(library, [], today))!;
    expect(ahead).toMatchObject([{ from: '2027-03-09', to: '2027-03-09', passed }]);
    const [citation, ...others] = ahead[0]!.citations;
    expect(others).toEqual([]);
    expect(words(library, { ...citation!, sentence: citation!.bold! })).toBe('March 9, 2027');
    expect(citation!.sentence.article).toBe('harbour');
  }
});

const news = (title: string, date: string, ...sentences: string[]) =>
  `${title}\n${date}\n\n${sentences.join('\n\n')}\n`;

it('gives every day of a sentence, and a day once with all who tell it, the soonest first', async () => {
  const library = await libraryOf({
    one: news(
      'Fishing Quota Settled',
      'March 3, 2027',
      'The quota is to be signed on March 20, 2027 and to take effect on April 1, 2027, the fishery board said.',
      'Fishermen had asked for a larger share of the herring for many years.',
    ),
    two: news(
      'Parliament Awaits Fishing Paper',
      'March 4, 2027',
      'Members of parliament expect the paper to reach them on March 20, 2027.',
      'Some of them doubt that anybody counted the boats along the northern coast.',
    ),
  });
  const { ahead } = (await digest(library))!;
  expect(
    ahead.map(({ from, citations }) => [from, citations.map(({ sentence }) => sentence.article)]),
  ).toEqual([
    ['2027-03-20', ['two', 'one']],
    ['2027-04-01', ['one']],
  ]);
});

it('does not give a month where the same text gives its day', async () => {
  const library = await libraryOf({
    one: news(
      'Fishing Quota Settled',
      'March 3, 2027',
      'The quota takes effect in early April, the fishery board said.',
      'The first boats leave on April 2, 2027, and everybody may watch them.',
    ),
  });
  expect((await digest(library))!.ahead).toMatchObject([{ from: '2027-04-02', to: '2027-04-02' }]);
});

it('quotes of a story that was shown before what it adds, and names the articles shown apart', async () => {
  const added =
    'A storm tore the ferry from its moorings on Thursday and drove it onto the lighthouse rocks.';
  const library = await libraryOf({
    harbour: HARBOUR,
    rewrite: REWRITE,
    third: `${REWRITE.replace('March 4', 'March 5')}\n${added}\n`,
  });
  const { stories } = (await digest(library, ['harbour']))!;
  expect(stories).toMatchObject([
    {
      articles: [
        { article: 'third', news: 'new' },
        { article: 'rewrite', news: 'new' },
        { article: 'harbour', news: 'known' },
      ],
      retold: true,
    },
  ]);
  expect(stories[0]!.key.map((citation) => words(library, citation))).toEqual([added]);
});

it('leaves out a day that a newer article has reached', async () => {
  const library = await libraryOf({ harbour: HARBOUR, second: OUTCOME });
  expect((await digest(library))!.ahead).toMatchObject([{ from: '2027-04-20' }]);
});

it('tells that a plan was overtaken, with the words of both', async () => {
  const library = await libraryOf({ harbour: HARBOUR, second: OUTCOME });
  const { changed } = (await digest(library, ['harbour']))!;
  expect(changed).toMatchObject([{ kind: 'overtaken' }]);
  expect(words(library, changed[0]!.before!)).toContain('Further talks are planned for March 9, 2027');
  expect(changed[0]!.citation.sentence.article).toBe('second');
});

it('finds nothing changed where nothing was known', async () => {
  const library = await libraryOf({ harbour: HARBOUR, second: OUTCOME });
  expect((await digest(library))!.changed).toEqual([]);
});

const casualties = (injured: string, date: string, source: string) => `${source} on the Pier Protest
${date}

${injured} people were injured in Norland on March 2, 2027 when protesters blocked a pier, ${source.toLowerCase()} said.

The harbour master said that the ferry would leave on time in spite of the protest at the pier.
`;

it('tells that sources differ from now on, and where they do', async () => {
  const library = await libraryOf({
    one: casualties('Two', 'March 3, 2027', 'Police'),
    two: casualties('Seven', 'March 4, 2027', 'Doctors').replace(
      /The harbour master.*/s,
      'Nobody at the hospital wished to speak about the protest or its causes.\n',
    ),
  });
  const { changed, differ } = (await digest(library, ['one']))!;
  expect(changed).toMatchObject([{ kind: 'opened' }]);
  expect(differ).toHaveLength(1);
  expect(differ[0]!.citations.map(({ sentence }) => sentence.article).sort()).toEqual(['one', 'two']);
});

it('says of one text what it says every time', async () => {
  const library = await libraryOf({ harbour: HARBOUR, rewrite: REWRITE, keeper: UNDATED, second: OUTCOME });
  expect(await digest(library)).toEqual(await digest(library));
});
