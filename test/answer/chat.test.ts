/** How people write in a chat: what is said before and behind a question, tags, slips, and where somebody was. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { readAsked } from '../../src/answer/question/asked.ts';
import { readQuestion } from '../../src/answer/question/question.ts';
import { type Newsroom, newsroom } from './news.ts';
import { answered, libraryOf, textOf } from './stands.ts';

let libraries: Newsroom & { tunnel: Library };
beforeAll(async () => {
  const tunnel = await libraryOf({
    tunnel: `Talks on Tunnel Under the Fjord Stall

May 3, 2025

Crews stopped digging on Monday. Money remains the main sticking point, the county said.

The county council will meet the minister, Ida Solvang, before a possible visit by Solvang to the tunnel in June.
`,
  });
  libraries = { ...(await newsroom()), tunnel };
});

test.each([
  ['summit', 'wait so did tuvalu sign anything or not', 'unknown word'],
  ['summit', 'the deal is worthless right?', 'unknown word'],
  ['summit', 'was brandt in nairobi', 'wrong kind'],
  ['flood', 'i heard 50 people died in orvik', 'other subject'],
  ['flood', 'was katrin dahl killed', 'wrong kind'],
] as [keyof Newsroom, string, string][])('%s, %s: not answered, %s', async (set, question, why) => {
  expect(await answer(question, libraries[set])).toMatchObject({ kind: 'abstention', reason: { why } });
});

test.each([
  ['did solvang actually show up lol', ['solvang']],
  ['did the minister really say anything lmao', ['minister']],
])('%s: refused, naming %j', async (question, words) => {
  expect(await answer(question, libraries.tunnel)).toMatchObject({ kind: 'abstention', reason: { words } });
});

test.each([
  ['summit', 'was brandt in mombasa', 'Brandt was speaking in Mombasa', null],
  ['summit', 'renner wasnt even there tho', 'led by deputy envoy Carl Renner', null],
  ['strike', 'who called the strike', 'called the stoppage', "Dockers' Federation"],
  ['strike', 'what app did quint use', 'Quint wrote on Telegram', 'Telegram'],
  ['strike', 'quint telegram', 'Quint wrote on Telegram', null],
  ['strike', 'next mtg when', 'is to meet both sides', 'Thursday'],
  ['tunnel', 'whats the hold up', 'the main sticking point', null],
] as [keyof Newsroom, string, string, string | null][])(
  '%s, %s: answered with %s',
  async (set, question, held, bold) => {
    const outcome = await answered(question, libraries[set]);
    const [first] = outcome.citations;
    expect(textOf(libraries[set], first.sentence)).toContain(held);
    expect(textOf(libraries[set], first.bold)).toBe(bold);
  },
);

test.each([
  ['Who Did Kenya Send To The Table', ['Kenya']],
  ['Kenya Drought Dead And Injured Count', ['Kenya']],
  ['who did kenya send to the us', ['kenya', 'us']],
])('%s names %j, whatever has a capital', (question, named) => {
  const { names } = readAsked(question, libraries.summit.reader, null);
  expect(names.map(({ start, end }) => question.slice(start, end))).toEqual(named);
});

test.each([
  ['who called the strike', false],
  ['who called for a vote', false],
  ['who called the offer unfair', true],
  ['who called it unfair', true],
  ['who called the offer an insult', true],
  ['who made the offer', true],
])('%s: the verb is about the asking: %s', (question, framing) => {
  expect(readQuestion(question, libraries.strike.reader).words[1]!.framing).toBe(framing);
});

test.each([
  ['what does Quint do', true],
  ['what does Quint want to do', false],
  ['what does the strike do', false],
])('%s: a post is asked for: %s', (question, defines) => {
  expect(readQuestion(question, libraries.strike.reader).defines).toBe(defines);
});

test.each([
  ['wait so did they sign it', 'claim', ['sign']],
  ['ok but who signed', 'person', ['signed']],
  ['the deal was signed today right?', 'claim', ['deal', 'signed', 'today']],
  ['wait times at the border', 'thing', ['wait', 'times', 'border']],
  ['i heard they signed it', 'claim', ['heard', 'signed']],
  ['i heard who signed it', 'person', ['heard', 'signed']],
  ['the turn to the right', 'thing', ['turn', 'right']],
  ['how long is it goin on', 'number', ['long', 'going']],
  ['is the walk out over', 'claim', ['walkout']],
  ['when did that walk out end', 'time', ['walk', 'end']],
  ['why the break down of the talks', 'reason', ['break', 'down', 'talks']],
])('%s asks for a %s by %j', (question, wanted, words) => {
  const read = readQuestion(question, libraries.summit.reader);
  expect(read.wanted).toBe(wanted);
  expect(read.content.map((at) => read.words[at]!.lexeme.lower)).toEqual(words);
});
