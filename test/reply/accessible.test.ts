import { ComponentType } from 'discord-api-types/v10';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import { openLibrary } from '../../src/library/open.ts';
import { aboutCard } from '../../src/reply/about.ts';
import { postedNote } from '../../src/reply/digest-desk.ts';
import { keptCard } from '../../src/reply/kept.ts';
import { button, card, type Message, note, row, section, separator, text } from '../../src/reply/message.ts';
import { translations, wordsFor } from '../../src/reply/words/index.ts';
import type { Subscription } from '../../src/store/schema.ts';
import { SEEDS, sound } from '../discord/scene.ts';
import { faultsOf } from './accessible.ts';
import { type Reply, repliesAbout, repliesWith } from './every.ts';
import { SOMEBODY, textsOf } from './read.ts';

const press = button('Context', 'id');

test.each<[fault: string, message: Message, found: string]>([
  [
    'a card that only its colour tells apart',
    {
      seenBy: 'asker',
      components: [{ type: ComponentType.Container, accent_color: 0xff0000, components: [text('x')] }],
    },
    'colour of a card',
  ],
  ['a button with a picture', card('asker', text('x'), ...row({ ...press, emoji: { name: '👍' } })), 'emoji'],
  [
    'a button that is called by a mark',
    card('asker', text('x'), ...row(button('▶', 'id'))),
    'button without a name: ▶',
  ],
  ['a verdict by a picture', note('asker', '✅ Same as [1]'), 'picture in: ✅ Same as [1]'],
  ['an arrow for a word', note('asker', '1 → 2'), 'picture in: 1 → 2'],
  ['a table', note('asker', '| article | date |'), 'columns in: | article | date |'],
  ['columns of spaces', note('asker', 'Oslo    January 24'), 'columns in: Oslo    January 24'],
  ['a block of code', note('asker', '```x```'), 'code in: ```x```'],
  [
    'a link that is called “here”',
    note('asker', '[read it here](https://a.example/b)'),
    'link “read it here” to a.example',
  ],
  ['a bare address', note('asker', 'https://a.example/b'), 'link “https://a.example/b” to a.example'],
  [
    'a source above its quotation',
    note('asker', '-# Title · paragraph 2\n“Talks end.”'),
    'source above its quotation: -# Title · paragraph 2\n“Talks end.”',
  ],
  ['buttons before the text', card('asker', ...row(press), text('x')), 'buttons before any text'],
  [
    'entries out of order',
    card('asker', section('**[2]** “b”', press), text('**[1]** “a”')),
    'numbers out of order: 2,1',
  ],
])('%s is found', (_, message, found) => {
  expect(faultsOf(message)).toContain(found);
});

test('a good reply has no fault', () => {
  const said =
    '**[1]** “Talks end.”\n-# Title · paragraph 2 · [open the article at a.example](https://a.example/b)';
  expect(
    faultsOf(
      card('channel', text('**Talks**'), section(said, press), separator(), ...row(button('Delete', 'd'))),
    ),
  ).toEqual([]);
});

const posted = { channel_id: SOMEBODY, state: 'posted', message_id: SOMEBODY, error: null };
const kept = { channel_id: SOMEBODY } as Subscription;

const QUESTIONS = [
  'who represented Russia',
  'when is the next round',
  'what is the capital of France',
  'how many were injured in Kyiv',
  '27 people were wounded in Kharkiv. They meet again on March 1.',
];

let library: Library;

beforeAll(async () => {
  const opened = sound(await openLibrary(SEEDS));
  // Every other article has an address, so that there are links to look at.
  const articles = [...opened.corpus.articles].map(
    ([id, article], i) => [id, { ...article, url: i % 2 ? `https://www.news.example/${i}` : null }] as const,
  );
  library = { ...opened, corpus: { ...opened.corpus, articles: new Map(articles) } };
});

describe.each(['en', ...Object.keys(translations)])('in %s', (locale) => {
  const words = wordsFor(locale);

  test('no reply says by colour, picture, column or place what it does not say in words', async () => {
    const listed = [
      { name: 'ask', path: 'ask', description: 'Asks', id: null, example: '/ask who' },
      { name: 'Check against articles', path: 'Check against articles', id: null, example: null },
    ];
    const replies: Reply[] = [
      ...(await repliesAbout(library, words)),
      ...(await Promise.all(QUESTIONS.map((asked) => repliesWith(asked, library, words)))).flat(),
      { kind: 'about', message: aboutCard({ ...library, since: 0 }, listed, '1', words) },
      { kind: 'kept', message: keptCard([kept], [kept], 2, words) },
      { kind: 'posted', message: postedNote(posted, SOMEBODY, words) },
    ];
    for (const { kind, message } of replies) expect([kind, faultsOf(message)]).toEqual([kind, []]);

    const kinds = new Set(replies.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(
      [
        ...['about', 'answer', 'answer to one', 'article', 'check', 'choose', 'compare', 'context', 'digest'],
        ...['explain', 'fact', 'kept', 'more', 'nearest', 'no topic', 'note', 'posted', 'preview', 'sources'],
        ...['timeline', 'why'],
      ].sort(),
    );
    // There were links to look at.
    expect(replies.flatMap(({ message }) => textsOf(message)).join()).toContain(
      '(https://www.news.example/1#',
    );
  });

  test('how the articles stand to one another is said in different words', () => {
    const stands = ['same', 'more specific', 'less specific', 'differs', 'silent'] as const;
    expect(new Set(stands.map(words.stand)).size).toBe(stands.length);
    expect(new Set(stands.map((stand) => words.facts.stand(stand, null))).size).toBe(stands.length);
  });
});
