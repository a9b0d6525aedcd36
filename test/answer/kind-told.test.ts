/** A sentence that has every other word of a question, but nothing of the kind that is asked for, answers nothing. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { allNews } from './news.ts';
import { libraryOf, quoted, textOf } from './stands.ts';

const MILL = `Paper Mill in Lesk Burns for a Second Day

June 3, 2024

A fire that broke out in the paper mill of Lesk in the last 24 hours has kept villagers from their houses, which they can no longer reach. As foreman of a night crew Ota Hruby admitted burying bales in staff-only rooms.

Besides the mill, the village council ruled on Motion 8 on Monday, a ballot on its chimney. Of the bales, 795 with straps and 356 with the blue labels of Sorn were saved. In the store no windows were left.

Ota Hruby's burns, for which he was taken to hospital, are slight. Vera Lang was taken to Saint Anne Infirmary. A court in Pardec had fined the owner of the mill before. The main bus line between Sorn and the coast is closed.

In 1997, airlines were barred from landing at Lesk for their noise. In May an AX convoy was stopped while a farm workers group reported an attack by Polish trawlers on fishermen in the bay of Sorn.

Leading the outcry was Karl Benda, who dismissed trustees of the fund and wrote to the Green House. Critics of the plan, such as Emil Roth, wrote to the county, and the newspaper Zitra printed the plan.

The last poet to read at the Lesk fair was Dora Senn. As reported in the Sorn Courier, Dora Senn of the fair office was delighted by the crowd.

The forest of Sorn was planted by the guild that (4120) Sorn is named for. Unlike Ostra, the lake of Sorn has no large islands. The forest fund was begun by Emma Vail, 71, who is married to Pia Roth. It owns 90 hectares at Pardec, near the village of Arnau. The flock grazes in shifts of six hours.

The second pump did not start and the water rose to the sills of the school. Headmistress Olga Prem, who hired the caretaker in 2018, said on Friday that she was ill. The dyke was raised in May to keep out the tide. By 2010 the choir had grown from six singers to forty.

Thick ice stopped the mail boat to Ostra. The county closed the ford following the drowning of a calf. The tower was sold. It was sold because its clock had stopped.
`;

let library: Library;
beforeAll(async () => {
  library = await allNews({ mill: MILL });
});

/** The first sentence and its bold words; `null` where nothing is answered. */
async function told(question: string): Promise<{ sentence: string; bold: string | null } | null> {
  const outcome = await answer(question, library);
  if (outcome.kind !== 'answer') return null;
  const [{ sentence, bold }] = outcome.citations;
  return { sentence: textOf(library, sentence)!, bold: textOf(library, bold) };
}

test.each([
  ['How many villagers has the fire in the mill kept from their houses?'],
  ['How many bales did Ota Hruby admit burying as foreman of a night crew?'],
  ['By how many votes did the village council rule on the mill?'],
])('a count is not told by the number of a time or of a name, nor by "only": %s', async (question) => {
  expect(await told(question)).toBeNull();
});

test.each([
  ['How many bales with the blue labels of Sorn were saved?', '356 with the blue labels'],
  ['how many windows were left in the store', 'no windows were left'],
])('a count is told by its number or by none: %s', async (question, held) => {
  expect((await told(question))?.sentence).toContain(held);
});

test.each([
  ['Which hospital was Ota Hruby taken to because of his burns?'],
  ['Which airline was barred from landing at Lesk in 1997?'],
  ['which farm workers group reported an attack on fishermen in sorn'],
  ['whats the name of the bus company that runs the sorn line'],
  ['Which two trustees did Karl Benda dismiss?'],
])('which one it was is told by a name only: %s', async (question) => {
  expect(await told(question)).toBeNull();
});

test.each([
  ['Which hospital was Vera Lang taken to?', 'Saint Anne Infirmary', 'Saint Anne Infirmary'],
  ['Which court fined the owner of the mill?', 'A court in Pardec', undefined],
  ['Which poet was the last to read at the Lesk fair?', 'was Dora Senn', undefined],
  ['whats the name of the paper that printed the plan', 'the newspaper Zitra', 'Zitra'],
  ['which newspaper reported that dora senn was delighted', 'reported in the Sorn Courier', 'Sorn Courier'],
  ['Which critic of the plan wrote to the county?', 'such as Emil Roth', undefined],
])('which one it was is told: %s', async (question, held, bold) => {
  const first = await told(question);
  if (first === null) throw new Error('refused');
  expect(first.sentence).toContain(held);
  if (bold !== undefined) expect(first.bold).toBe(bold);
});

test.each([
  ['How large is the lake of Sorn?'],
  ['how heavy is the forest guild that 4120 sorn is named for'],
  ['age of pia roth'],
  ['population of pardec'],
])('a measure is not told by another number: %s', async (question) => {
  expect(await told(question)).toBeNull();
});

test.each([
  ['age of emma vail', '71'],
  ['how old is emma vail', '71'],
  ['length of the shifts of the flock', 'six hours'],
])('a measure is told by one of its kind: %s', async (question, bold) => {
  expect((await told(question))?.bold).toBe(bold);
});

test.each([
  ['Why did the second pump not start?'],
  ['why did the headmistress hire the caretaker'],
  ['why did the choir grow from six singers to forty'],
])('a deed without more does not tell why it was done: %s', async (question) => {
  expect(await told(question)).toBeNull();
});

test.each([
  ['why was the dyke raised in may', 'to keep out the tide'],
  ['Why did the county close the ford?', 'following the drowning'],
  ['why did the mail boat to ostra stop', 'Thick ice stopped'],
])('an aim or an occasion tells why: %s', async (question, held) => {
  expect((await told(question))?.sentence).toContain(held);
});

const SEASON = `Season in Delby Ends Early

May 20, 2031

The choir canceled the concert in the park on Monday. The parade was canceled on Tuesday by the council.

The ballet was called off after the stage had cracked. The league postponed the final when two players fell ill.

Rain delayed the flight of the singers. Some 40 people came to hear them in June.

Mayor Lena Holt sold the theatre in April. The bridge was closed on Sunday.
`;

test.each([
  ['why did the choir cancel the concert', null],
  ['why was the concert canceled', null],
  ['why did the council cancel the parade', null],
  ['why was the parade canceled', null],
  ['why did the mayor sell the theatre', null],
  ['why was the theatre sold', null],
  ['why did they close the bridge', null],
  ['why did they call off the ballet', 'the stage had cracked'],
  ['why was the ballet called off', 'the stage had cracked'],
  ['why was the final postponed', 'two players fell ill'],
  ['why did the league postpone the final', 'two players fell ill'],
  ['why was the flight delayed', 'Rain delayed'],
])('why it was done is told as why they did it is: %s', async (question, held) => {
  const season = await libraryOf({ season: SEASON });
  const sentence = await quoted(question, season);
  if (held === null) expect(sentence).toBeNull();
  else expect(sentence).toContain(held);
});

const CUP = `Hale Signs for Torvald

May 20, 2031

Goalkeeper Jon Hale signed a two-year contract with Torvald on Monday. Rower Mia Stern signed a letter to the two-year-old club. The runner Ivo Kral was given a four-year ban.

An aide told the Askland Gazette that the hall would close. The Askland Gazette told its readers to vote. Peruvian Foreign Minister Ada Brill opened the fair. Deputy Foreign Minister Olga Sund closed the zoo.

The second day of the regatta coincided with a storm. The fair opened in rain. A spokesman announced that the poet Ilse Marn had died. The driver Karl Voss broke the speed limit.
`;

test.each([
  ['how long did Hale sign with Torvald for', 'a two-year contract'],
  ['how long did Stern sign for', null],
  ['what was the Askland Gazette told', 'An aide told'],
  ['what Askland Gazette was told', 'An aide told'],
  ['what was Mia Stern told', null],
  ['what did the Askland Gazette tell its readers', 'told its readers'],
  ["who is Peru's top diplomat", 'Ada Brill'],
  ["who is Chile's top diplomat", null],
  ['the storm came on which day of the regatta', 'The second day'],
  ['the rain came on which day of the fair', null],
  ['who broke the news that Ilse Marn had died', 'A spokesman announced'],
  ['who broke the speed limit', 'Karl Voss'],
])('what is asked for, told in another form: %s', async (question, words) => {
  const sentence = await quoted(question, await libraryOf({ cup: CUP }));
  if (words === null) expect(sentence).toBeNull();
  else expect(sentence).toContain(words);
});

const CLUB = `Hale Joins Torvald

May 20, 2031

When Jon Hale joined Torvald, the club's president Mia Stern said, "His career is immense." After Hale left Haldby, the captain of Torvald waved. The union will pursue its walkout until an agreement is reached. The port will open again.

When Ivo Kral joined Kelm, Haldby's president Tom Senn said, "We miss him."
`;

test.each([
  ["what did Torvald's president say of Hale", 'His career is immense'],
  ["what did Kelm's president say of Kral", null],
  ["what did Haldby's president say of Kral", 'We miss him'],
  ['till when will the union pursue its walkout', 'until an agreement is reached'],
  ['until when will the port open', null],
])('whose president speaks, and up to what it lasts: %s', async (question, words) => {
  const sentence = await quoted(question, await libraryOf({ club: CLUB }));
  if (words === null) expect(sentence).toBeNull();
  else expect(sentence).toContain(words);
});
