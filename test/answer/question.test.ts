/** The words of a question as they are typed and as they are meant. */

import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../src/answer/question/question.ts';
import { createReader } from '../../src/answer/reader/reader.ts';
import { readLanguage } from '../../src/language/language.ts';

const reader = createReader(readLanguage());
const lowersOf = (text: string) => readQuestion(text, reader).lowers.join(' ');

describe('a question is read as it is meant', () => {
  test.each([
    ['short forms are spelled out', 'WAT did ppl say', 'what did people say'],
    ['a verb that refuses is a no', "Why won't she come", 'why not she come'],
    ['without an apostrophe too', 'why werent they told n whod ask', 'why not they told and who ask'],
    ['with a curly apostrophe too', 'Why WON’T she come', 'why not she come'],
    ['who won did not refuse', "who won? 't was her", 'who won t was her'],
    ['an owner keeps no mark', "Riva's mayor's plan", 'riva mayor plan'],
    ['a member who is called is not read', 'so <@123456789> who won', 'so who won'],
    ['a noun of two words is one', 'whats the hold up', 'what the holdup'],
    ['a verb and its particle are two', 'did it hold up', 'did it hold up'],
  ])('%s: %s', (_, text, lowers) => {
    expect(lowersOf(text)).toBe(lowers);
  });

  test('what follows sixty words is not read', () => {
    expect(readQuestion("won't ".repeat(100), reader).words).toHaveLength(60);
  });
});

test.each([
  ['Did the US or Kenya win', ['us', 'kenya']],
  ['did the us win', ['us']],
  ['does the uk pay', ['uk']],
  ['DID KENYA WIN', []],
])('%s: capitals are told', (text, capitals) => {
  const { words } = readQuestion(text, reader);
  expect(words.flatMap(({ capital, lexeme }) => (capital ? [lexeme.lower] : []))).toEqual(capitals);
});

test('of a picture no word is looked for', () => {
  expect(readQuestion('who ❤️ the plan', reader).content).toHaveLength(1);
});

test.each([
  ['name of the guy at the talks', 'person'],
  ['name the guys at the talks', 'list'],
  ['which confidence-building measures do they take', 'thing'],
  ['which building did they leave', 'place'],
  ['which member of the team left', 'person'],
  ['what is the official state song of Ohio', 'thing'],
  ['what did the ministry state', 'statement'],
  ['what is said to be the oldest ferry', 'thing'],
  ['what is the only club to claim both cups', 'thing'],
  ['what reaction makes ethanol', 'thing'],
  ['what reaction did the ministry get', 'statement'],
  // A clause is only joined by its question word, unless it is what is told or known.
  ['was anybody hurt when the roof fell', 'claim'],
  ['was anybody in the hall hurt when the roof fell', 'claim'],
  ['is there any word on when the roof fell', 'time'],
  ['is the man who built the roof alive', 'claim'],
  ['do we know when the roof fell', 'time'],
  ['did they say who built the roof', 'person'],
  ['any idea when the roof fell', 'time'],
  ['when the roof fell who was hurt', 'person'],
  ['when did the roof fall', 'time'],
])('%s: asks for a %s', (text, wanted) => {
  expect(readQuestion(text, reader).wanted).toBe(wanted);
});

test.each([
  ['how many ferries sank', 'ferries'],
  ['how many Harlow Bay council members voted', 'members'],
  ['how many union members voted', 'members'],
  ['how many call sites are there', 'sites'],
  ['how many people work on boats', 'people'],
  ['how many were there', 'were'],
])('%s: of what the number is asked', (text, noun) => {
  expect(readQuestion(text, reader).focus?.lower).toBe(noun);
});

test.each([
  ['yo bro what did they agree on lol', ['agree']],
  ['did anybody agree on anything pls', ['agree']],
  ['did somebody agree tho', ['somebody', 'agree']],
  ['is he ok', ['ok']],
])('%s: looked for by %j', (text, words) => {
  const { content, lowers } = readQuestion(text, reader);
  expect(content.map((at) => lowers[at])).toEqual(words);
});

test.each([
  ['was anybody hurt when the roof fell', ['roof', 'fell']],
  ['when the roof fell who was hurt', ['roof', 'fell']],
  ['when did the roof fall', []],
  ['do we know when the roof fell', []],
  ['who meets once a week', []],
  ['who was hurt', []],
])('%s: %j is told besides', (text, aside) => {
  const { content, words } = readQuestion(text, reader);
  expect(content.flatMap((at) => (words[at]!.aside ? [words[at]!.lexeme.lower] : []))).toEqual(aside);
});

test('a position on something is no post', () => {
  expect(readQuestion('what is his position on wages', reader).defines).toBe(false);
  expect(readQuestion('what is his position', reader).defines).toBe(true);
});
