import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Explained, Stand } from '../../src/answer/answer.ts';
import { explained } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { openLibrary } from '../../src/library/open.ts';
import { agreementLine } from '../../src/reply/agreement.ts';
import { marked } from '../../src/reply/citation.ts';
import { compareCard } from '../../src/reply/compare.ts';
import { explainCard } from '../../src/reply/explain.ts';
import type { Message } from '../../src/reply/message.ts';
import { readCustomId, sentenceOf } from '../../src/reply/press.ts';
import { en } from '../../src/reply/words/en.ts';
import { SEEDS, sound } from '../discord/scene.ts';
import { partsOf, shownOf, textsOf } from './read.ts';

let library: Library;
let asked: Answer & Explained;
beforeAll(async () => {
  library = sound(await openLibrary(SEEDS));
  const outcome = await explained('who represented Russia', library);
  if (outcome.kind !== 'answer') throw new Error('not answered');
  asked = outcome;
});

const id = () => ({ corpus: library.corpus.id, article: '', asOf: '' });
const compare = (outcome: Answer) => compareCard(outcome, library.corpus, id(), 0, en);
const silent = { stand: 'silent', value: null, sentence: null, attribution: null, hedges: [] } as const;

/** The same answer, with other stands of the article quoted as number `cited`. */
function changed(cited: number, stand: Partial<Stand>): Answer {
  const { article } = asked.citations[cited - 1]!.sentence;
  const agreement = asked.agreement.map((one) => (one.article === article ? { ...one, ...stand } : one));
  return { ...asked, agreement };
}

/** What the Context buttons lead to, in order. */
function contexts(message: Message) {
  return partsOf(message).flatMap(({ custom_id }) => {
    const press = readCustomId(custom_id ?? '');
    return press?.action === 'context' ? [sentenceOf(library.corpus, press)] : [];
  });
}

describe('how the sources compare', () => {
  it('each sentence has its paragraph, and a button that shows it there', () => {
    const card = compare(asked);
    const told = asked.agreement.filter(({ sentence }) => sentence !== null);
    expect(textsOf(card).filter((text) => /^-# (?:AP · )?paragraph \d+ · /m.test(text))).toHaveLength(
      told.length,
    );
    const numbered = asked.citations.map(({ sentence }) => sentence);
    expect(contexts(card)).toMatchObject(
      numbered.map(({ article, start, end }) => ({ article, start, end })),
    );
  });

  it('a number stands before the very sentence that has it in the answer', () => {
    const [first] = asked.citations;
    const other = library.corpus.articles.get(first.sentence.article)!.paragraphs.at(-1)!.sentences[0]!;
    const { article, start, end } = other;
    const shown = shownOf(compare(changed(1, { sentence: { article, start, end }, value: null })));
    // The one that is shown says where its article is quoted.
    expect(shown.match(/.{4}\[1\]/g)).toEqual(['see [1]']);
    expect(shown).toContain('[2]');
  });

  it('of an article that only tells something near, the sentence that is quoted is shown', () => {
    const cited = asked.citations[2]!.sentence;
    const other = library.corpus.articles.get(cited.article)!.paragraphs.at(-1)!.sentences[0]!;
    const { article, start, end } = other;
    const near = changed(3, {
      stand: 'differs',
      apart: 'wording',
      sentence: { article, start, end },
      value: null,
    });
    expect(contexts(compare(near))).toContainEqual(expect.objectContaining({ ...cited }));
    expect(contexts(compare(near))).not.toContainEqual(expect.objectContaining({ article, start, end }));
    expect(shownOf(compare(near))).toContain('[3] A passage near it');
    expect(agreementLine(near, library.corpus, en, marked)).toContain('Near it: [3]');
  });

  it('whose sentence is quoted is not called silent', () => {
    const shown = shownOf(compare(changed(3, silent)));
    expect(shown).toContain('[3] Not comparable with [1] · ');
    expect(shown.match(/Silent/g)).toHaveLength(1);
    expect(shown).toContain('Russian representatives included');
  });
});

it('an explanation cites each sentence with its paragraph', () => {
  const card = explainCard(asked, library.corpus, id(), 0, en);
  const quoting = textsOf(card).filter((text) => text.includes('“'));
  expect(quoting.length).toBeGreaterThan(2);
  for (const text of quoting) expect(text).toMatch(/^-# .+ · paragraph \d+ · /m);
});

it('the first is not called the same as itself', () => {
  const line = (outcome: Answer) => agreementLine(outcome, library.corpus, en, marked);
  expect(line(asked)).toMatch(/^Same: \[1\], \[3\] · More specific: \[2\] · /);
  expect(line(changed(3, silent))).toMatch(/^More specific: \[2\] · /);
});
