import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import type { Span } from '../../src/corpus/article.ts';
import { type Fact, fact } from '../../src/facts/fact.ts';
import { timeline } from '../../src/facts/timeline.ts';
import { topicsOf } from '../../src/facts/topics.ts';
import { openLibrary } from '../../src/library/open.ts';
import { SEEDS, sound } from '../discord/scene.ts';
import { harbourFolder } from './library.ts';

const seeds = sound(await openLibrary(SEEDS));
const harbour = async () => sound(await openLibrary(await harbourFolder()));

const wordsOf = ({ corpus }: Library, span: Span | null) =>
  span && corpus.articles.get(span.article)!.text.slice(span.start, span.end);

async function factOf(name: string, library: Library): Promise<Fact> {
  const found = await fact(name, library);
  if (found.kind !== 'fact') throw new Error(`${name}: ${found.kind}`);
  return found;
}

/** Article number, stand and value of each entry. */
const linesOf = ({ said }: Fact, library: Library) =>
  said.map(({ citation, stand, superseded }) => [
    citation.sentence.article.split('_')[0],
    superseded ? 'superseded' : stand,
    wordsOf(library, citation.bold),
  ]);

describe('topics', () => {
  test.each([
    ['Next round', 'plan', 4],
    ['Russian delegation', 'delegation', 3],
    ['Kyiv casualties', 'casualties', 2],
    ['Jared Kushner', 'person', 3],
    ['Zaporizhzhia Nuclear Power Plant', 'place', 2],
  ])('of the seeds: %s', async (label, kind, articles) => {
    const { suggest, named } = await topicsOf(seeds);
    expect(named(label)).toMatchObject([{ label, kind, articles }]);
    for (const word of label.split(' '))
      expect(suggest(word.slice(0, 4).toLowerCase(), 25).map(({ label }) => label)).toContain(label);
  });

  test('of another subject', async () => {
    const { named, all } = await topicsOf(await harbour());
    for (const [label, kind, articles] of [
      ['Next round', 'plan', 2],
      ['Next vote', 'plan', 1],
      ['Peruvian delegation', 'delegation', 2],
      ['Callao casualties', 'casualties', 2],
      ['Rosa Quispe', 'person', 3],
      ['Container traffic', 'subject', 2],
    ] as const)
      expect.soft(named(label), label).toMatchObject([{ label, kind, articles }]);
    expect(all.map(({ label }) => label)).not.toContain('Kyiv casualties');
  });

  test('one person is one topic, however the name is spelt', async () => {
    const { named, all } = await topicsOf(seeds);
    expect(named('Kirill Budanov')).toEqual(named('Kyrylo Budanov'));
    expect(named('budanov')).toEqual(named('Kyrylo Budanov'));
    expect(named('Umerov')).toMatchObject([{ role: 'chief negotiator', articles: 3 }]);
    expect(all.filter(({ label }) => label.includes('Zelensky'))).toHaveLength(1);
  });

  test('another spelling of a name is offered the name', async () => {
    const { suggest } = await topicsOf(seeds);
    expect(suggest('Kiev', 5).map(({ label }) => label)).toContain('Kyiv');
  });

  test('what several topics are called names them all, a label names its own', async () => {
    const { named, all } = await topicsOf(seeds);
    expect(named('delegation').map(({ label }) => label)).toEqual([
      'American delegation',
      'Russian delegation',
      'Ukrainian delegation',
    ]);
    for (const { label } of all) expect(named(label).map((topic) => topic.label)).toEqual([label]);
  });

  test('suggestions hold every typed word and never more than asked for', async () => {
    const { suggest } = await topicsOf(seeds);
    const { word: spelling } = seeds.identity;
    const spelt = (names: readonly string[], word: string) =>
      names.some((name) => name.split(' ').some((one) => spelling(one.toLowerCase()) === spelling(word)));
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.integer({ min: 0, max: 25 }), (typed, most) => {
        const found = suggest(typed, most);
        expect(found.length).toBeLessThanOrEqual(most);
        for (const { label, variants } of found)
          for (const word of typed.toLowerCase().match(/\p{L}+/gu) ?? [])
            if (!spelt([label, ...variants], word))
              expect([label, ...variants].join(' ').toLowerCase()).toContain(word);
      }),
    );
  });

  test('a topic typed by hand that is none has near ones', async () => {
    const { named, near } = await topicsOf(seeds);
    expect(named('Odesa casualties')).toEqual([]);
    expect(near('Odesa casualties', 5).map(({ label }) => label)).toContain('Kyiv casualties');
  });
});

describe('facts', () => {
  test('dates of the next round stand side by side', async () => {
    expect(linesOf(await factOf('Next round', seeds), seeds)).toEqual([
      ['001', 'same', 'February 1'],
      ['002', 'same', 'as early as February 1'],
      ['000', 'less specific', 'early February'],
      ['003', 'superseded', 'the following day'],
    ]);
  });

  test('a date told with doubt stands beside the same date told without', async () => {
    const library = sound(
      await openLibrary(
        await harbourFolder({
          'a-sure':
            'Lima Talks Resume\n\nMarch 3, 2025\n\nThe next round of negotiations will begin on March 14.',
          'b-doubtful':
            'Lima Talks May Resume\n\nMarch 4, 2025\n\nThe next round of negotiations could begin on March 14, Rosa Quispe said.',
        }),
      ),
    );
    const { said } = await factOf('Next round', library);
    const certainties = said.map(({ citation, stand, certainty }) => [
      citation.sentence.article,
      stand,
      certainty,
    ]);
    expect(certainties).toEqual([
      ['b-doubtful', 'same', null],
      ['a-sure', 'same', 'more'],
    ]);
  });

  test('one article an entry, the others are silent', async () => {
    const { all } = await topicsOf(seeds);
    for (const { label } of all) {
      const found = await factOf(label, seeds);
      const told = found.said.map(({ citation }) => citation.sentence.article);
      expect([...told, ...found.silent].sort()).toEqual([...seeds.corpus.articles.keys()]);
    }
  });

  test('vague and exact counts of another subject', async () => {
    const library = await harbour();
    const found = await factOf('Callao casualties', library);
    expect(linesOf(found, library)).toEqual([
      ['b-accident', 'same', 'injured seven workers'],
      ['a-strike', 'less specific', 'injured several workers'],
    ]);
    expect(wordsOf(library, found.said[0]!.citation.attribution)).toBe(
      'according to harbour master Luis Vega',
    );
    expect(found.silent).toEqual(['c-settled']);
  });

  test('a name that is no topic is asked as a question', async () => {
    expect(await fact('who hosted the talks in the palace', seeds)).toMatchObject({
      question: 'who hosted the talks in the palace',
    });
    expect(await fact('Bolivian lithium', seeds)).toMatchObject({ kind: 'abstention' });
  });
});

describe('timelines', () => {
  test('oldest first, each date in its sentence', async () => {
    const { moments } = await timeline(seeds, null, null, null);
    const days = moments.map(({ from }) => from);
    expect(days).toEqual([...days].sort());
    expect(new Set(moments.map(({ citation }) => citation.sentence.article)).size).toBe(4);
    for (const { citation } of moments) {
      const { sentence, bold } = citation;
      expect(bold!.start).toBeGreaterThanOrEqual(sentence.start);
      expect(bold!.end).toBeLessThanOrEqual(sentence.end);
    }
  });

  test('a plan is superseded once a later article reports it', async () => {
    const { moments } = await timeline(seeds, 'Next round', null, null);
    const planned = moments.map((moment) => [
      moment.from,
      moment.citation.sentence.article.split('_')[0],
      moment.superseded,
    ]);
    expect(planned).toContainEqual(['2026-01-24', '003', true]);
    expect(planned).toContainEqual(['2026-02-01', '001', false]);
    expect(planned).toContainEqual(['2026-02-01', '000', false]);
  });

  test('limits are days that belong to it', async () => {
    const { moments } = await timeline(seeds, null, '2026-01-23', '2026-01-23');
    expect(moments.map(({ from }) => from)).toEqual(['2026-01-23', '2026-01-23']);
  });

  test('about another subject, by a topic and by words', async () => {
    const library = await harbour();
    const dates = async (about: string) =>
      (await timeline(library, about, null, null)).moments.map(({ from, superseded }) => [from, superseded]);
    expect(await dates('Next round')).toEqual([
      ['2025-03-11', true],
      ['2025-03-14', true],
    ]);
    expect(await dates('Salas met')).toEqual([['2025-03-02', false]]);
    expect(await dates('volcano')).toEqual([]);
  });
});
