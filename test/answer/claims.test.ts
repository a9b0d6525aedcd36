import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { claims } from '../../src/answer/claim/claims.ts';
import type { Library } from '../../src/answer/library.ts';
import { shelf } from './shelf.ts';
import { libraryOf, open, textOf } from './stands.ts';

const SUMMIT = `Kenya and Peru meet in Geneva
May 5, 2025

The fishery summit between Kenya and Peru was held in Geneva on Saturday. Kenya was represented by Peter Kamau, and Peru was represented by Rosa Quispe. The summit ended without an agreement on tuna. Peru not only bought ships but also sold its harbours.
`;

let library: Library;
beforeAll(async () => {
  library = await open('seeds');
});

/** For each sentence: its kind, and for each matching article what is pointed at. */
async function check(message: string, articles: Library = library) {
  const all = await claims(message, articles);
  return all.map(({ start, end, kind, matches }) => ({
    said: message.slice(start, end),
    kind,
    points: Object.fromEntries(
      matches.map(({ citation, pointed }) => [
        citation.sentence.article.slice(0, 3),
        pointed.map(
          ({ detail, claimed, found }) =>
            `${detail}: ${message.slice(claimed.start, claimed.end)} / ${textOf(articles, found)}`,
        ),
      ]),
    ),
    quoted: matches.map(({ citation }) => textOf(articles, citation.sentence)),
  }));
}

describe('claims about the talks', () => {
  it('points at another outcome of the same count', async () => {
    const [claim] = await check('i heard 27 people died in kharkiv');
    expect(claim!.said).toBe('27 people died in kharkiv');
    expect(claim!.points['000']).toEqual(['number: 27 people died / 27 wounded']);
  });

  it('shows who was there to one who says nobody was', async () => {
    const [claim] = await check('nobody from the Russian military was there');
    expect(claim!.quoted.join(' ')).toContain('Russian representatives included military intelligence');
    expect(Object.values(claim!.points).flat()[0]).toMatch(/^denial: nobody/);
  });

  it('points at another date, not at a wider one', async () => {
    const [claim] = await check('The next round is on February 3 in Abu Dhabi.');
    expect(claim!.points['001']).toEqual(['date: February 3 / February 1']);
    expect(claim!.points['000']).toEqual([]);
  });

  it('points at another place', async () => {
    const [claim] = await check('Trump met Zelenskyy in Geneva on January 22.');
    expect(claim!.points['003']).toEqual(['place: Geneva / Davos']);
  });

  it('points at nothing where all agrees, whatever the spelling', async () => {
    const [claim] = await check('Four people were injured in Kiev.');
    expect(claim!.points).toEqual({ '000': [], '001': [] });
  });

  it.each([
    ['four people were killed in kyiv', '001', ['number: four people were killed / one fatality']],
    ['27 injured in kharkiv 😡😡', '001', []],
    ['three people died in kharkiv on january 23', '003', []],
    [
      'the next round is on february 3 in istanbul',
      '001',
      ['date: february 3 / February 1', 'place: istanbul / United Arab Emirates'],
    ],
    ['the next round is on february 3 in istanbul', '002', ['date: february 3 / February 1']],
    ['the uae hosted it at al shati palace', '003', []],
    ['"nearly ready" said Zelenskyy in Davos', '001', []],
    ['> Kostyukov led the russians', '003', []],
  ] as const)('%s: %s', async (message, article, points) => {
    const [claim] = await check(message);
    expect(claim!.points[article]).toEqual(points);
  });

  it('holds each of two statements against its own sentence', async () => {
    const all = await check('Witkoff met Putin in the kremlin. nobody from the russian army was there!');
    expect(all.map(({ quoted }) => quoted[0]!)).toEqual([
      expect.stringContaining('recently met Russian President Vladimir Putin in the Kremlin'),
      expect.stringMatching(/military intelligence/),
    ]);
    expect(all[0]!.points['003']).toEqual([]);
    expect(Object.values(all[1]!.points).flat().join()).toContain('denial: nobody');
  });

  it.each([
    ['did they sign anything?', 'question'],
    ['this is a disgrace', 'chat'],
    ['Переговоры прошли в Женеве', 'statement'],
    ['http://example.com/x lol', 'opinion'],
    ['https://example.com/x', 'chat'],
  ] as const)('points at nothing: %s', async (message, kind) => {
    const [claim] = await check(message);
    expect(claim).toMatchObject({ kind, quoted: [] });
  });

  it('shows who came to one who names another, and where somebody wrote', async () => {
    const [came] = await check('Lavrov was there for russia');
    expect(came!.quoted.join()).toContain('military intelligence');
    const [wrote] = await check('zelensky posted it on facebook');
    expect(wrote!.quoted.join()).toMatch(/on X.*on Telegram/);
  });

  it('leaves out what states nothing and what is not covered', async () => {
    const all = await check(
      'What do you think? lol this is terrible\nthanks!\nBananas are cheaper in Peru now.',
    );
    expect(all.map(({ kind, quoted }) => [kind, quoted.length])).toEqual([
      ['question', 0],
      ['opinion', 0],
      ['opinion', 0],
      ['statement', 0],
    ]);
  });
});

it('works on other subjects', async () => {
  const sport = await libraryOf({
    one: 'Rovers win the derby\nMay 4, 2025\n\nRovers beat City on Saturday in front of 41,000 spectators at Hill Park. Coach Ana Berg praised the defence.\n',
  });
  const [crowd] = await check('Rovers beat City in front of 50,000 spectators', sport);
  expect(crowd!.points).toEqual({ one: ['number: 50,000 spectators / 41,000 spectators'] });
  const [day] = await check('rovers beat city on sunday', sport);
  expect(Object.values(day!.points).flat()).toHaveLength(1);
});

describe('claims about other subjects', () => {
  let others: Library;
  beforeAll(async () => {
    others = await shelf();
  });
  const told = async (message: string) => {
    const [claim] = await check(message, others);
    return { points: Object.values(claim!.points).flat(), quoted: claim!.quoted.join(' | ') };
  };

  it.each([
    'Ferry tickets are now free.',
    'The mayor of Norrvik resigned.',
    'Norrvik built a new school.',
    'The harbour was sold to a bank.',
    'The price of fish fell.',
    'The orchestra played in Oslo.',
    'The conductor was arrested.',
    'Thomas Abara bought a house in Lisbon.',
    'The institute opened a museum in Lisbon.',
    'The storm destroyed 600 houses.',
    'The contest was cancelled by the government.',
    'The storm began in 1999.',
    'The autumn lasted five days.',
  ])('not covered: %s', async (message) => {
    expect(await told(message)).toEqual({ points: [], quoted: '' });
  });

  it.each([
    ['The ferry resumed service on Tuesday.', 'nine weeks of repairs', ['date: Tuesday / Monday']],
    ['A storm injured three deckhands.', 'its moorings', ['number: three deckhands / two deckhands']],
    ['The ferry carries up to 80 cars.', 'built in 1987', ['number: up to 80 cars / up to 62 cars']],
    ['The ferry carries 62 cars.', 'built in 1987', []],
    ['The orchestra won the contest in Madrid.', 'ahead of groups', ['place: Madrid / Lisbon']],
    ['The orchestra did not win the contest.', 'ahead of groups', ['denial: not / won']],
    ['The orchestra was founded by Mei Tanaka.', 'by the teacher Ruth Adler', []],
    ['The detour takes two hours. https://example.org/detour', 'the detour by road', []],
    ['Fishermen praised the temporary quay.', 'Fishermen complained', []],
    ['The jury rejected the orchestra.', 'praised the strings', []],
  ])('%s', async (message, words, points) => {
    const { points: pointed, quoted } = await told(message);
    expect(quoted).toContain(words);
    expect(pointed).toEqual(points);
  });

  it.each([
    ['Kenya sent Jane Otieno to the summit.', []],
    ['Kenya was represented by Jane Otieno.', ['name: Jane Otieno / Peter Kamau']],
    ['Peru was represented by Jane Otieno.', ['name: Jane Otieno / Rosa Quispe']],
    ['The summit was held in Lima.', ['place: Lima / Geneva']],
    ['The summit ended with an agreement.', ['denied: agreement / without']],
    ['No one was killed in Nairobi.', ['number: No one was killed / two people were killed']],
    ['Nobody was arrested in Nairobi.', []],
    ['Peru bought ships.', []],
    ['Peru has not sold its harbours.', ['denial: not / sold']],
    ['Two people were injured in Nairobi.', ['number: Two people were injured / nine injured']],
    ['Nine people were killed in Nairobi.', ['number: Nine people were killed / two people were killed']],
    ['Four people were arrested in Nairobi.', []],
    ['Four people were killed in Nairobi.', ['number: Four people were killed / two people were killed']],
  ])('of the claimed side, event and outcome only: %s', async (message, points) => {
    const summit = await libraryOf({
      one: SUMMIT,
      two: 'A storm in Nairobi\nMay 6, 2025\n\nIn Nairobi two people were killed and nine injured in a storm. Schools stay closed.\n',
    });
    const [claim] = await check(message, summit);
    expect(Object.values(claim!.points).flat()).toEqual(points);
  });

  it('reads past links and calls to members, and points where they leave the words', async () => {
    const message = '<@123456789012345678> The work cost 3 million euros https://example.org/news/work';
    const [claim] = await check(message, others);
    expect(claim!.said).toBe('The work cost 3 million euros');
    expect(claim!.points).toMatchObject({ fer: ['number: 3 million euros / 1.4 million euros'] });
  });
});

it('takes any text, and points inside the message and the articles', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 120 }), async (message) => {
      let before = 0;
      for (const { start, end, matches } of await claims(message, library)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeLessThanOrEqual(message.length);
        before = end;
        for (const { pointed } of matches) {
          for (const { claimed, found } of pointed) {
            expect(claimed.start).toBeGreaterThanOrEqual(start);
            expect(claimed.end).toBeLessThanOrEqual(end);
            expect(found.end).toBeLessThanOrEqual(library.corpus.articles.get(found.article)!.text.length);
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});

describe('the words of a chat', () => {
  it.each([
    ['they were not there at all! who believes this?', ['they were not there at all!', 'who believes this?']],
    [
      'is it over? i read they meet on March 1. and nobody said where',
      ['is it over?', 'they meet on March 1.', 'and nobody said where'],
    ],
    ['1. the talks end', ['1. the talks end']],
    [
      'the talks, e.g. on ceasefires, go on vs. the war',
      ['the talks, e.g. on ceasefires, go on vs. the war'],
    ],
  ])('%s', async (message, sentences) => {
    expect((await check(message)).map(({ said }) => said)).toEqual(sentences);
  });
});

it('tells whose words differ from the claim, and how certain they are', async () => {
  const [claim] = await claims('they meet again on March 1', library);
  const told = Object.fromEntries(
    claim!.matches.map(({ citation: { sentence, attribution, hedges } }) => [
      sentence.article.slice(0, 3),
      [attribution && textOf(library, attribution), ...hedges.map((hedge) => textOf(library, hedge))],
    ]),
  );
  expect(told).toEqual({
    '000': [null, 'scheduled for'],
    '001': ['according to a U.S. official'],
    '002': ['He noted', 'could', 'as early as', 'pending approval from all parties'],
  });
});

it('tells whose words differ, not whose the rest of the sentence is', async () => {
  const forest = await libraryOf({
    fire: 'Fire in the upland forest\nMay 6, 2025\n\nMaria Kovar, the director, said that rain had ended the fire in the forest, while farmers said that 300 trees had burned.\n',
  });
  const [claim] = await claims('The director said rain had ended the fire and 400 trees had burned.', forest);
  const { citation, pointed } = claim!.matches[0]!;
  expect(textOf(forest, pointed[0]!.found)).toBe('300 trees');
  expect(citation.attribution && textOf(forest, citation.attribution)).toBe('farmers said');
});

describe('of other news', () => {
  let ports: Library;
  beforeAll(async () => {
    ports = await libraryOf({
      lima: `Port Talks End in Lima
May 6, 2025

The port talks between Peru and Chile concluded in Lima on May 5, 2025, without a result. Envoy Rosa Quispe represented Peru.
`,
      quito: `Envoys Sit Down Again
May 7, 2025

This was the first meeting since last year's Quito talks, which yielded only a map. Envoy Rosa Quispe recently met Chilean President Luis Paredes in the Moneda Palace.
`,
    });
  });

  it.each([
    ['Quispe was not there', ['denial: not / represented']],
    ['the talks were in Quito', ['place: Quito / Lima']],
    ['Quispe met Paredes on Apr 22', []],
  ])('%s', async (message, pointed) => {
    const [claim] = await claims(message, ports);
    expect(claim!.matches.length).toBeGreaterThan(0);
    expect(
      claim!.matches.flatMap((match) =>
        match.pointed.map(
          ({ detail, claimed, found }) =>
            `${detail}: ${message.slice(claimed.start, claimed.end)} / ${textOf(ports, found)}`,
        ),
      ),
    ).toEqual(pointed);
  });
});
