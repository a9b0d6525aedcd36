/** The same questions of other news: a conflict, a strike, a transfer, a merger. */

import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf, textOf, told } from './stands.ts';

async function ask(question: string, library: Library): Promise<Answer> {
  const outcome = await answered(question, library);
  return outcome;
}

const cited = ({ citations }: Answer, library: Library) =>
  citations.map(({ sentence }) => textOf(library, sentence)!);
const articles = ({ citations }: Answer) =>
  [...new Set(citations.map(({ sentence }) => sentence.article))].sort();

describe('talks between two states over a dam', () => {
  let library: Library;
  beforeAll(async () => {
    library = await libraryOf({
      a: `Dam talks end without a deal
June 11, 2025

Envoys of Kenya and Ethiopia ended two days of talks on the dam in Nairobi on Wednesday. Kenya was represented by officials of its water ministry, according to mediator Amina Yusuf.

Negotiators will reconvene in Djibouti on June 20, Yusuf said. Shelling near the border town of Moyale wounded several people.
`,
      b: `Ethiopia and Kenya agree to meet again
June 12, 2025

The Kenyan delegation included water minister Peter Mwangi and engineer Grace Otieno. Ethiopia's side was led by Abebe Tadesse.

A further round could take place in the second half of June, if both capitals agree. Mortar fire wounded nine people in Moyale, the governor said.
`,
      c: `Kenya and Ethiopia open dam talks
June 10, 2025

Delegations of Kenya and Ethiopia met in Nairobi on June 10. The next session is scheduled for June 11. Foreign secretary Ruth Njoroge, who did not attend, called the dam a threat.
`,
    });
  });

  test.each([
    'next round date',
    'when do they meet again',
    'next meeting?',
    'date of next talks',
    'when will talks resume',
  ])('%s', async (question) => {
    const outcome = await ask(question, library);
    expect(articles(outcome)).toEqual(['a', 'b', 'c']);
    expect(cited(outcome, library)[0]).toMatch(/June 20|second half of June/);
    expect(cited(outcome, library).at(-1)).toContain('June 11');
    expect(outcome.agreement.at(-1)!.superseded).toBe(true);
    expect(outcome.agreement.slice(0, 2).map(({ stand }) => stand)).not.toContain('differs');
  });

  test.each([
    'who represented Kenya',
    'kenyan delegation',
    'who did nairobi send',
    'who was there for the kenyans',
  ])('%s', async (question) => {
    const outcome = await ask(question, library);
    expect(articles(outcome)).toEqual(['a', 'b']);
    expect(told(library, outcome.agreement)).toMatchObject({
      b: expect.stringContaining('Peter Mwangi and engineer Grace Otieno'),
      c: 'silent',
    });
  });

  test.each(['moyale casualties', 'how many were wounded in Moyale'])('%s', async (question) => {
    const outcome = await ask(question, library);
    expect(told(library, outcome.agreement)).toMatchObject({
      a: expect.stringMatching(/^less specific: .*several/),
      b: expect.stringMatching(/^same: .*nine/),
      c: 'silent',
    });
  });

  test.each(['who represented Somalia', 'how many were wounded in Mombasa', 'date of the next election'])(
    'not answered: %s',
    async (question) => {
      expect((await answer(question, library)).kind).toBe('abstention');
    },
  );
});

describe('a strike', () => {
  let library: Library;
  beforeAll(async () => {
    library = await libraryOf({
      a: `Tram drivers walk out
May 5, 2025

Tram drivers in Leeds walked out on Monday over pay. Union leader Joan Prendergast said 800 drivers had stopped work.

Further talks are planned for Thursday, the operator said.
`,
      b: `Leeds without trams
May 6, 2025

Some 650 drivers stopped work, according to the operator. Union leader Joan Prendergast wrote on Facebook that the union would not back down.

The two sides will meet again on May 8, mediator Owen Clarke announced.
`,
    });
  });

  test.each(['next talks?', 'when do they meet again', 'when are the next negotiations'])(
    '%s',
    async (question) => {
      const outcome = await ask(question, library);
      expect(articles(outcome)).toEqual(['a', 'b']);
      expect(outcome.agreement.map(({ stand }) => stand)).toEqual(['same', 'same']);
    },
  );

  it('sees two counts of one strike differ', async () => {
    const outcome = await ask('how many drivers stopped work', library);
    expect(outcome.agreement.map(({ stand }) => stand).sort()).toEqual(['differs', 'same']);
  });

  it('finds where somebody wrote it', async () => {
    const outcome = await ask('where did prendergast post it', library);
    expect(textOf(library, outcome.citations[0].bold)).toBe('Facebook');
    expect(outcome.agreement[0]!.stand).toBe('silent');
  });
});

describe('a transfer', () => {
  let library: Library;
  beforeAll(async () => {
    library = await libraryOf({
      a: `Rovers sign striker Ndiaye
July 2, 2025

Rovers have signed striker Moussa Ndiaye from City for 12 million euros, the club said. Coach Ana Berg praised his speed.

The next match is on July 12 against United.
`,
      b: `Ndiaye leaves City for Rovers
July 3, 2025

Winger Moussa Ndiaye has moved to Rovers for a fee of 15 million euros, according to the league. It is the first time that Rovers have paid more than ten million.

Rovers play their next game against United on July 12.
`,
    });
  });

  test.each(['next match?', 'when is the next game', 'when do rovers play next'])('%s', async (question) => {
    const outcome = await ask(question, library);
    expect(articles(outcome)).toEqual(['a', 'b']);
    expect(told(library, outcome.agreement)).toEqual({ a: 'same: July 12', b: 'same: July 12' });
  });

  it('sets two words for one role side by side', async () => {
    const values = told(library, (await ask('who is Moussa Ndiaye', library)).agreement);
    expect(Object.values(values).join().toLowerCase()).toMatch(/striker.*winger/);
  });

  it('knows the only first', async () => {
    const outcome = await ask('was it the first time they paid so much', library);
    expect(cited(outcome, library)[0]).toContain('first time that Rovers');
    expect(outcome.agreement[0]!.stand).toBe('silent');
  });
});

describe('a merger', () => {
  let library: Library;
  beforeAll(async () => {
    library = await libraryOf({
      a: `Norsk Kabel to buy Baltline
March 3, 2025

Norsk Kabel will buy its rival Baltline for 2.1 billion euros. Shareholders vote on March 28, chief executive Liv Dahl said.

The merged company will have its seat in Oslo.
`,
      b: `Baltline shareholders to decide in spring
March 4, 2025

The takeover values Baltline at 2.1 billion euros, a bank said. The vote is expected at the end of March, pending approval from the regulator.

Baltline makes cables for wind farms.
`,
    });
  });

  test.each(['date of the next vote', 'when will shareholders vote', 'when is the vote planned'])(
    '%s',
    async (question) => {
      const outcome = await ask(question, library);
      expect(articles(outcome)).toEqual(['a', 'b']);
      const stands = outcome.agreement.map(({ stand }) => stand);
      expect(stands).not.toContain('silent');
      expect(stands).not.toContain('differs');
    },
  );

  it('is silent where an article has no sentence on it', async () => {
    const outcome = await ask('where will the merged company have its seat', library);
    expect(outcome.agreement.map(({ stand }) => stand)).toEqual(['same', 'silent']);
  });
});
