/** What somebody thinks of something is told by what they say or feel of it, not by a sentence that has both names. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { allNews } from './news.ts';
import { answered, libraryOf } from './stands.ts';

const TOLLS = `Senate passes road toll law after night of debate

June 3, 2026

The senate of Verland passed the road toll law on Tuesday by 31 votes to 22, ending a dispute between Governor Mara Lindqvist and the hauliers.

Transport minister Oskar Brandl praised the law as a fair price for clean air.

"This toll is theft on wheels," said Petra Voss, who heads the hauliers' union.

The chief prosecutor, Emil Roth, was disappointed with the ruling that let the vote go ahead, and Senator Ada Kern rejected the report of the audit office.

Brandl welcomed the police on the steps during the protest. A condition described by Kern as absurd is the night toll.

Lindqvist has confirmed that the audit office will visit the tunnel in July. Roth met Voss before the session, and the mayor of Kelm left early.

Critics of the governor said that the mayor was too soft on the hauliers.
`;

let few: Library;
let many: Library;
beforeAll(async () => {
  few = await libraryOf({ tolls: TOLLS });
  many = await allNews({ tolls: TOLLS });
});

test.each([
  ['what does Brandl think of the law', 'praised the law'],
  ['how does Oskar Brandl feel about the law', 'praised the law'],
  ['what does Petra Voss think of the toll', 'theft on wheels'],
  ['how did the chief prosecutor feel about the ruling', 'disappointed with the ruling'],
  ['what did Senator Kern think about the report', 'rejected the report'],
  ['what does Kern believe about the night toll', 'described by Kern as absurd'],
])('%s: %s', async (question, words) => {
  for (const library of [few, many]) {
    const outcome = await answered(question, library);
    const { article, start, end } = outcome.citations[0].sentence;
    expect(library.corpus.articles.get(article)!.text.slice(start, end)).toContain(words);
  }
});

test.each([
  ['what does Lindqvist think of the hauliers', 'a dispute has both, and critics speak of others'],
  ['how does Mara Lindqvist feel about the audit office', 'she tells what it will do'],
  ['what does Roth think of Voss', 'he met her'],
  ['what does the mayor think of the hauliers', 'others speak of the mayor'],
  ['what did Brandl think of the protest', 'he welcomed others during it'],
  ['what does Lindqvist believe about the tunnel', 'she tells of a visit'],
])('%s: not answered, %s', async (question) => {
  for (const library of [few, many])
    expect(await answer(question, library)).toMatchObject({ kind: 'abstention' });
});
