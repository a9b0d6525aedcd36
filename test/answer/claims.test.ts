import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { claims } from '../../src/answer/claims.ts';
import type { Library } from '../../src/library.ts';
import { libraryOf, open, textOf } from './stands.ts';

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
    ['http://example.com/x lol', 'statement'],
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
