import { beforeAll, expect, test } from 'vitest';
import { withoutComment } from '../../src/answer/question/comment.ts';
import { type Newsroom, newsroom } from './news.ts';
import { answered, textOf } from './stands.ts';

test.each([
  ['come on, who called the strike', 'who called the strike'],
  ['lol so who called the strike', 'so who called the strike'],
  ['who called the strike, i say quint and he says voll', 'who called the strike'],
  ['Who called it? I want a source, not a rumour.', 'Who called it?'],
  ['Which offer did she mean? Be specific.', 'Which offer did she mean?'],
  ['did they settle it or not??', 'did they settle it'],
  ['strike over yes or no', 'strike over'],
  ['is the strike over or nah', 'is the strike over'],
  ['what did voll say about it, happy or not', 'what did voll say about it'],
  ['hey guys who called it', 'who called it'],
  ['for my homework: who called it', 'who called it'],
  ['mod here, someone claims the port is shut. true?', 'someone claims the port is shut.'],
  ['is it over? is that right?', 'is it over?'],
  ['what is quint now, i thought she was a nurse? whats her job', 'what is quint now whats her job'],
])('%s: asks %s', (text, asked) => {
  expect(withoutComment(text)).toBe(asked);
});

test.each([
  // What is told before a question may be what it is about.
  'The port is shut. Since when?',
  'someone here said two men were arrested, where was that',
  'Who called the strike? And who came?',
  'I heard 27 people died, they say 30',
  'what did quint say, and when',
  'when did the federation, which they say is small, vote',
  'yes or no',
  'did they sign, the others or nobody',
  'come on',
  'port, workers, strike',
  'has the u.s. offered money',
  // The predicate of the question.
  'Is the claim true?',
  'Was the ballot real?',
  // A remark within a question, or one that asks itself.
  'Which port, people say, is the next to be shut?',
  'Who is the docker who, she said, called it?',
  'When the port was shut, she said what to the dockers?',
  // The words that are asked about.
  'who shouted "no, we want more"',
  'Who said “We are done, they want war”?',
  'who wrote "when will it end. we are tired"',
  // What completes a question.
  'who got fired. the one at the port',
  'How many died? In the ferry accident.',
  'When is the hearing? For Quint',
  // Not a question at all.
  'The docker who was hurt is better. His wife was there.',
])('%s: nothing is left out', (text) => {
  expect(withoutComment(text)).toBe(text);
});

let libraries: Newsroom;
beforeAll(async () => {
  libraries = await newsroom();
});

test('an odd word in a comment makes no other subject of a question, and the whole is what is told of as asked', async () => {
  const question = 'Who called the stoppage at the port? I want proof, not gossip from some bloke.';
  const outcome = await answered(question, libraries.strike);
  expect(outcome.question).toBe(question);
  expect(textOf(libraries.strike, outcome.citations[0].sentence)).toContain(
    "The Dockers' Federation called the stoppage",
  );
});
