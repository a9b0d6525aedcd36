import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/language/tokens.ts';
import { quantities } from '../../src/reading/amount/quantities.ts';
import { times } from '../../src/reading/time/times.ts';

/** "phrase = value unit (outcome)" for each quantity. */
function read(text: string): string[] {
  const tokens = tokenize(text);
  return quantities(tokens, times(tokens, { written: '2026-01-25' })).map((found) => {
    const value = found.value ?? `${found.range[0]}-${found.range[1]}`;
    const bound = found.bound === 'exact' ? '' : `${found.bound} `;
    return `${text.slice(found.phrase.start, found.phrase.end)} = ${bound}${value} ${found.unit}${found.outcome ? ` (${found.outcome})` : ''}`;
  });
}

describe('quantities', () => {
  it.each([
    ['a count with its outcome as noun', 'with 27 wounded in Lyon', ['27 wounded = 27 person (injury)']],
    [
      'one, and many',
      'one fatality and multiple injuries in Rome',
      ['one fatality = 1 person (death)', 'multiple injuries = vague 2-1000 person (injury)'],
    ],
    ['the verb before', 'strikes injured 27 individuals', ['injured 27 individuals = 27 person (injury)']],
    [
      'the verb carried over',
      'The quake killed three in the north and four in the east.',
      ['killed three = 3 person (death)', 'four = 4 person (death)'],
    ],
    [
      'the verb behind',
      'At least 12 people were killed on Monday',
      ['At least 12 people were killed = at least 12 person (death)'],
    ],
    [
      'a toll',
      'The death toll from floods in the valley rose to 19 on Friday, while 12 people were missing.',
      ['rose to 19 = 19 person (death)', '12 people were missing = 12 person (missing)'],
    ],
    ['a price on a toll road', 'Prices on the toll road stood at 12, drivers said.', []],
    ['a toll of money', 'Drivers pay a toll of three euros.', ['three euros = 3 euro']],
    [
      'number words',
      'twenty-seven seats and two hundred and five votes',
      ['twenty-seven seats = 27 seat', 'two hundred and five votes = 205 vote'],
    ],
    [
      'money',
      'a $4.5 billion loan and €300 million',
      ['$4.5 billion = 4500000000 dollar', '€300 million = 300000000 euro'],
    ],
    [
      'percent',
      'rose 3.5% to nearly 12 percent',
      ['3.5% = 3.5 percent', 'nearly 12 percent = about 12 percent'],
    ],
    ['dozens', 'dozens of flights were cancelled', ['dozens of flights = vague 24-200 flight']],
    ['thousands separated by commas', 'some 1,200 homes', ['some 1,200 homes = about 1200 home']],
    ['a number in a name', 'K9 pilots and the A7 ferries left', []],
    ['no injuries', 'There were no injuries.', ['no injuries = 0 person (injury)']],
    ['a word for its sign', 'It fell to minus 6 degrees.', ['minus 6 degrees = -6 degree']],
    [
      'a mark for its sign',
      'from -11 degrees to about \u22124.5°C, and a rate of -0.5 percent',
      ['-11 degrees = -11 degree', 'about \u22124.5°C = about -4.5 degree', '-0.5 percent = -0.5 percent'],
    ],
    [
      'a sign behind',
      'Eight degrees Celsius below zero were measured.',
      ['Eight degrees Celsius below zero = -8 degree'],
    ],
    [
      'a dash that is no sign',
      'the A-6 degrees, 4-6 degrees, the coach -6 people called',
      ['6 degrees = 6 degree', '6 degrees = 6 degree', '6 people = 6 person'],
    ],
    ['a verb behind a measure', 'A road of 3 kilometres leads up.', ['3 kilometres = 3 kilometre']],
    ['a limit above', 'up to 300 passengers', ['up to 300 passengers = at most 300 person']],
    ['dates do not count', 'On January 24, 2026 it rained for two days.', []],
    ['pronouns do not count', 'No one said which one of the plans is the one.', []],
    ['names do not count', 'Aboard Flight 370 in World War 2', []],
    ['goals', 'won the match by 3 goals after 90 minutes', ['3 goals = 3 goal']],
    ['hyphens', 'took a 6-point lead', ['6-point = 6 point']],
    [
      'jobs with adjectives',
      'will cut 5,000 full-time manufacturing jobs',
      ['5,000 full-time manufacturing jobs = 5000 job'],
    ],
    [
      'a crowd without a noun',
      'leaving thousands in Kent without heating',
      ['thousands = vague 2000-100000 person'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
