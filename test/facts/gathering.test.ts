import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article, Corpus } from '../../src/corpus/article.ts';
import { parseArticle } from '../../src/corpus/parse.ts';
import { createFinder } from '../../src/facts/finder.ts';
import { createGathering, type Gathered } from '../../src/facts/gathering.ts';
import type { ArticleNotes } from '../../src/facts/reading.ts';
import { type Topics, topicsOf } from '../../src/facts/topics.ts';
import { readLanguage } from '../../src/language/language.ts';
import { equip } from '../../src/library/open.ts';
import { createIdentity } from '../../src/reading/name/identity.ts';

const language = readLanguage();
const equipment = equip(language);
/** Nothing is remembered for names that are told apart anew. */
const anew = () => ({ ...equipment, identity: createIdentity(language.aliases) });

const SENTENCES = [
  'Jane Doe, the minister of transport, met the mayor of Lima on Monday.',
  'Doe will travel to Oslo on 3 March 2026, the ministry said.',
  'John Doe of the harbour authority spoke in Lima.',
  'J. Doe said nothing about the harbour authority.',
  'The Norwegian delegation was led by Kari Berg, officials said.',
  'Berg and Doe met in Oslo.',
  'Three people were killed in Lima on Sunday.',
  'The next meeting will be held in Oslo on 4 April 2026.',
];

const shown = (topics: Topics) => ({
  all: topics.all,
  dated: topics.dated,
  found: ['', 'd', 'doe', 'harb', 'lim'].map((typed) => topics.suggest(typed, 5)),
  named: ['Doe', 'Jane Doe', 'Lima', 'harbour'].map((name) => topics.named(name)),
  near: topics.near('what did Doe say in Oslo', 9),
});

test('topics after any changes are those of the articles there are', async () => {
  const told = fc.subarray(SENTENCES, { minLength: 1 });
  const change = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.option(told), { maxKeys: 3 });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
      const here = anew();
      const present = new Map<string, Article>();
      const past: { readonly corpus: Corpus; readonly topics: object }[] = [];
      for (const change of changes) {
        for (const [id, told] of Object.entries(change))
          if (told === null) present.delete(id);
          else present.set(id, parseArticle(id, `Report ${id}\n\nJanuary 2, 2026\n\n${told.join(' ')}\n`));
        const articles = new Map([...present].sort(([a], [b]) => (a < b ? -1 : 1)));
        const corpus: Corpus = { id: 'made', articles, problems: [] };
        const topics = shown(await topicsOf({ ...here, corpus }));
        expect(topics).toEqual(shown(await topicsOf({ ...anew(), corpus: { ...corpus } })));
        past.push({ corpus, topics });
      }
      // Whoever still asks about the articles before sees what there was.
      for (const { corpus, topics } of past)
        expect(shown(await topicsOf({ ...here, corpus }))).toEqual(topics);
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('so many changes that they are taken in anew leave nothing out and nothing twice', async () => {
  const identity = createIdentity(language.aliases);
  const now = async () => {};
  const notesOf = (id: string, round: number): ArticleNotes => {
    const labels = [`harbour ${id}`, `pier ${Number(id) % 40}`, `town ${round} ${id}`];
    const notes = labels.map((label, i) => ({
      ...{ article: id, paragraph: 1, position: i + 1, dated: false },
      note: { kind: 'place' as const, key: label, label, weight: 1, value: null },
    }));
    return { notes, people: [], dated: [] };
  };
  const shown = ({ all, lookup }: Gathered) => {
    const finder = createFinder(lookup, all, identity);
    return [all(), finder.suggest('harbour 1', 50), finder.named('pier 7'), finder.near('town 3', 50)];
  };
  const gathering = createGathering(identity);
  let present = new Map<string, ArticleNotes>();
  for (let id = 0; id < 1500; id++) present.set(`${10_000 + id}`, notesOf(`${10_000 + id}`, 0));
  await gathering.update(present, now);
  for (let round = 1; round <= 12; round++) {
    present = new Map(present);
    for (const id of [...present.keys()].filter((id) => Number(id) % 13 === round)) {
      if (round % 3 === 0) present.delete(id);
      else present.set(id, notesOf(id, round));
    }
    // What takes long is done while others work.
    const gathered = await gathering.update(present, () => new Promise(setImmediate));
    expect(shown(gathered)).toEqual(shown(await createGathering(identity).update(present, now)));
  }
}, 60_000);
