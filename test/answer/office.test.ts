/** Who somebody is and who holds an office: the one asked for, with nobody else's name in bold. */

import { beforeAll, expect, test } from 'vitest';
import { answer, explained } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf, textOf } from './stands.ts';

let library: Library;
beforeAll(async () => {
  library = await libraryOf({
    talks: `Kenya and Peru Meet in Geneva
May 5, 2025

Kenyan and Chilean officials said on Saturday that a meeting between the envoys and Peruvian President Luis Paredes was likely.

Kenyan President Grace Wanjiru welcomed the plan.

The delegation included chief negotiator Jane Otieno and the chief of staff to Wanjiru, Peter Kamau, with Kenyan Deputy Foreign Minister Sam Mwangi.

The format, with delegates such as Peru’s Rosa Quispe alongside U.S. envoy Tom Reed, was new.

Trader Ruth Moss called the Kenyan president on Monday, and was heard.
`,
  });
});

test.each([
  ['who is the president of Kenya', 'Kenyan President Grace Wanjiru'],
  ['who is the Kenyan president', 'Kenyan President Grace Wanjiru'],
  ['who is the president of Peru', 'Peruvian President Luis Paredes'],
  ['who is Wanjiru’s chief of staff', 'chief of staff to Wanjiru, Peter Kamau'],
  ['who is the chief negotiator', 'chief negotiator Jane Otieno'],
  ['who is the deputy foreign minister of Kenya', 'Kenyan Deputy Foreign Minister Sam Mwangi'],
  ['who exactly is the president of Kenya', 'Kenyan President Grace Wanjiru'],
  ['tell me who is the president of Kenya', 'Kenyan President Grace Wanjiru'],
  ['who is the us envoy', 'U.S. envoy Tom Reed'],
])('%s: %s', async (question, bold) => {
  const outcome = await answered(question, library);
  expect(outcome.citations.map((citation) => citation.bold && textOf(library, citation.bold))).toEqual([
    bold,
  ]);
});

test.each(['who is Rosa Quispe', 'who is the foreign minister of Kenya', 'who is the president of Chile'])(
  '%s: nobody’s name is shown for it',
  async (question) => {
    const outcome = await answer(question, library);
    const shown = outcome.kind === 'answer' ? outcome.citations.map(({ bold }) => bold) : [];
    expect(shown.map((bold) => bold && textOf(library, bold)).filter((bold) => bold !== null)).toEqual([]);
  },
);

test('who called a president is answered by who did, not by who the president is', async () => {
  const outcome = await answered('who called the Kenyan president', library);
  expect(textOf(library, outcome.citations[0].sentence)).toContain('Ruth Moss called');
});

test('the sentence that names the holder scores above all that repeat the question', async () => {
  const summit = await libraryOf({
    summit: `Kenya and Peru Meet in Geneva
May 5, 2025

Who is the president of Kenya was a question in the quiz for delegates. The president of Kenya is the host.

Farmers, who had waited since dawn at the gates of the harbour for word on the price of maize, cheered when Kenyan President Grace Wanjiru arrived.
`,
  });
  const { trace } = await explained('who is the president of Kenya', summit);
  const scores = trace.candidates.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(trace.candidates[0]!.sentence.start).toBe(
    summit.corpus.articles.get('summit')!.text.indexOf('Farmers'),
  );
});

test('of an office in each of two states both holders are shown', async () => {
  const outcome = await answered('who are the presidents of Kenya and Peru', library);
  expect(outcome.citations.map(({ bold }) => textOf(library, bold)).sort()).toEqual([
    'Kenyan President Grace Wanjiru',
    'Peruvian President Luis Paredes',
  ]);
});
