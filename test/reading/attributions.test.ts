import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/language/tokens.ts';
import { readTokens } from '../../src/reading/sentence.ts';
import { attributionOf } from '../../src/reading/speech/attributions.ts';

/** The attribution that covers `part`, as the sentence words it. */
function source(text: string, part: string): string | null {
  const start = text.indexOf(part);
  const { attributions } = readTokens(tokenize(text), { written: null });
  const found = attributionOf(attributions, { start, end: start + part.length });
  return found && text.slice(found.start, found.end);
}

describe('attribution', () => {
  it.each([
    [
      'according to, behind',
      'Prices rose 3% in May, according to the central bank.',
      '3%',
      'according to the central bank',
    ],
    [
      'said at a place, behind',
      '"The ice was thin," said in Moss foreign minister Eva Strand.',
      'ice',
      'said in Moss foreign minister Eva Strand',
    ],
    [
      'said on a day, behind',
      '"The ice was thin," said on Monday Eva Strand.',
      'ice',
      'said on Monday Eva Strand',
    ],
    [
      'said by the aide of another, behind',
      '"They were lucky," said Kremlin aide Tom Hale, a sailor.',
      'lucky',
      'said Kremlin aide Tom Hale',
    ],
    [
      'said by one with a post, behind',
      '"Go," said mayor Eva Strand in Moss.',
      'Go',
      'said mayor Eva Strand',
    ],
    [
      'according to, before',
      'According to the coach, two players left, but the captain stays.',
      'two players',
      'According to the coach',
    ],
    ['not beyond a turn', 'According to the coach, two players left, but the captain stays.', 'stays', null],
    ['as reported by', 'Nine died, as reported by the ministry.', 'Nine', 'as reported by the ministry'],
    [
      'a second verb of the same speaker',
      'Finance Minister Ines Couto declined to comment but said any merger must protect depositors.',
      'any merger',
      'Finance Minister Ines Couto declined to comment but said',
    ],
    [
      'a second verb of whose lawyer it is',
      "Ines Couto's lawyer arrived late and said the case was closed.",
      'the case',
      null,
    ],
    [
      'a second verb of two',
      'Ines Couto and Olaf Berg arrived late and said the case was closed.',
      'the case',
      null,
    ],
    [
      'a second verb of somebody told of',
      'Ines Couto met a man who had fled and said the case was closed.',
      'the case',
      null,
    ],
    [
      'what somebody does by saying',
      'Finance Minister Ines Couto, however, objects to the bill, saying it helps nobody.',
      'it helps',
      'Finance Minister Ines Couto, however, objects to the bill, saying',
    ],
    [
      'what another does by saying',
      'Ines Couto met a man who objects to the bill, saying it helps nobody.',
      'it helps',
      null,
    ],
    [
      'a speaker named behind the post',
      "India's negotiator, Meera Pillai, rejected that as unfair.",
      'unfair',
      "India's negotiator, Meera Pillai, rejected",
    ],
    [
      'a speaker named behind the post, behind what is said',
      '"We are tired," said Tuvalu\'s climate minister, Lopati Sele, who led the walkout.',
      'tired',
      "said Tuvalu's climate minister, Lopati Sele",
    ],
    [
      'a second verb of whoever works for another',
      'IBM chief Ana Costa met the mayor but said the dam was safe.',
      'safe',
      'IBM chief Ana Costa met the mayor but said',
    ],
    [
      'a speaker named behind the post of a group told of before',
      'Their director for Vietnam, Ana Costa, said the find was rare.',
      'rare',
      'Their director for Vietnam, Ana Costa, said',
    ],
    [
      'somebody of a firm',
      'Analyst Eva Strand of Fjord Research said prices would double.',
      'double',
      'Analyst Eva Strand of Fjord Research said',
    ],
    [
      'a firm that speaks of somebody',
      'In memory of Eva Strand, Fjord Research said prices would double.',
      'double',
      'Fjord Research said',
    ],
    [
      'what somebody calls something',
      'The firm offered 9 percent, which union president Dolores Quint called "an insult".',
      'an insult',
      'president Dolores Quint called',
    ],
    ['called by a name', 'The mayor called the firm on Monday about "an offer".', 'Monday', null],
    ['said that', 'The mayor said that the bridge would open in June.', 'June', 'The mayor said'],
    ['said without that', 'Rescuers said the mine had flooded. ', 'flooded', null],
    [
      'a named speaker',
      'Finance Minister Olaf Berg warned that taxes could rise.',
      'taxes',
      'Finance Minister Olaf Berg warned',
    ],
    [
      'an anonymous one',
      'A senior official anonymously told Reuters that the deal was dead.',
      'dead',
      'A senior official anonymously told Reuters',
    ],
    [
      'a channel',
      'In a post on X, Ana Ruiz confirmed the launch.',
      'launch',
      'In a post on X, Ana Ruiz confirmed',
    ],
    [
      'sources close to',
      'Sources close to the club revealed that the striker will leave.',
      'leave',
      'Sources close to the club revealed',
    ],
    ['behind a quotation', '"We will appeal," said the lawyer.', 'appeal', 'said the lawyer'],
    ['trailing', 'The reactor is safe, Ana Ruiz said.', 'safe', 'Ana Ruiz said'],
    ['a subordinate clause only', 'While Ana Ruiz said the plan was ready, the vote failed.', 'failed', null],
    [
      'an insertion',
      'The officer, who asked not to be named, said that ten were held.',
      'ten',
      'The officer, who asked not to be named, said',
    ],
    ['a noun is no verb', 'The reports shocked the state.', 'state', null],
  ])('%s', (_, text, part, expected) => {
    expect(source(text, part)).toBe(expected);
  });
});

describe('hedges and denials', () => {
  const words = (text: string) => {
    const { hedges, negations } = readTokens(tokenize(text), { written: null });
    return [...hedges, ...negations].map(({ start, end }) => text.slice(start, end));
  };

  it.each([
    ['possibility', 'The vote could take place as early as June.', ['could', 'as early as']],
    [
      'a condition with what it needs',
      'It opens in May, pending approval from the council, he said.',
      ['pending approval from the council'],
    ],
    [
      'plans',
      'A rematch is scheduled for Monday and expected to sell out.',
      ['scheduled for', 'expected to'],
    ],
    ['hearsay', 'The ship reportedly sank.', ['reportedly']],
    ['the month of May', 'It opens in May.', []],
    ['denials', "Nobody came and it wasn't over.", ['Nobody', "'t"]],
    ['no denial in a number', 'Pit No. 2 and Quay No 7 reopened.', []],
    ['a compound', 'the EU-proposed rule', []],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});
