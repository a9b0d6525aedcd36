/** What sentences hold of a question is the same whether they are looked at one by one or with their whole article. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createMatcher, LITERAL, MET, NAMED, SAME } from '../../src/answer/candidates/match.ts';
import { readQuestion } from '../../src/answer/question/question.ts';
import { weigh } from '../../src/answer/question/weigh.ts';
import { createReader } from '../../src/answer/reader/reader.ts';
import { libraryOf, open } from './stands.ts';

const library = await open('seeds');
const questions = readFileSync('test/gold/questions.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line).question as string);

test.each([
  { case: 'of words that were met before', reader: () => library.reader, every: 1 },
  { case: 'of words never met before', reader: () => createReader(library.reader.language), every: 20 },
])('an article $case is matched as its sentences are', async ({ reader: readerOf, every }) => {
  let held = 0;
  for (let i = 0; i < questions.length; i += every) {
    const reader = readerOf();
    const question = readQuestion(questions[i]!, reader);
    const terms = await weigh(question, library.index, reader);
    const matcher = createMatcher(question, terms, reader);
    const settled = createMatcher(question, terms, library.reader);
    for (const article of library.corpus.articles.keys()) {
      const text = reader.concordance(library.corpus, article);
      const matches = matcher.matchAll(text);
      expect(matches).toEqual(text.paragraphs.flat().map(matcher.match));
      expect(matches).toEqual(settled.matchAll(library.reader.concordance(library.corpus, article)));
      held += matches.filter(({ positions }) => positions.some((at) => at >= 0)).length;
    }
  }
  expect(held).toBeGreaterThan(questions.length / every);
});

test('what is nearest to a question is the same after another was asked', async () => {
  const { corpus, index, reader } = library;
  const askedOf = async (text: string) => {
    const question = readQuestion(text, reader);
    const matcher = createMatcher(question, await weigh(question, index, reader), reader);
    return () =>
      [...corpus.articles.keys()].flatMap((article) =>
        reader
          .concordance(corpus, article)
          .paragraphs.flat()
          .flatMap((sentence) => sentence.words.map((_, at) => matcher.nearest(sentence, at))),
      );
  };
  const one = await askedOf('who hosted the talks');
  const other = await askedOf('how many drones hit Kharkiv');
  const [first, second] = [one(), other()];
  expect(first).not.toEqual(second);
  expect(one()).toEqual(first);
  expect(other()).toEqual(second);
});

test.each([
  { case: 'a form', word: 'sells', told: 'sold', least: LITERAL, below: 1.01 },
  { case: 'a full other name', word: 'EU', told: 'European Union', least: LITERAL, below: 1 },
  { case: 'what is made of it', word: 'fail', told: 'failure', least: SAME, below: LITERAL },
  { case: 'a looser name', word: 'physician', told: 'doctor', least: NAMED, below: SAME },
  { case: 'a synonym', word: 'purchase', told: 'bought', least: MET, below: NAMED },
])('$case of a word stands where its step says', async ({ word, told, least, below }) => {
  const { corpus, index, reader } = await libraryOf({ a: `On the Fair\n\nIt says ${told} there.` });
  const question = readQuestion(`did it say ${word}`, reader);
  const terms = await weigh(question, index, reader);
  const { match } = createMatcher(question, terms, reader);
  const sentences = reader.concordance(corpus, 'a').paragraphs.flat();
  const met = Math.max(...sentences.map((sentence) => match(sentence).strengths.at(-1)!));
  expect(met).toBeGreaterThanOrEqual(least);
  expect(met).toBeLessThan(below);
});
