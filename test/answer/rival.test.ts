/** What is told of another of the same kind is no answer: of men, the second half, another flight, another state’s dentists. */

import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf, quoted, textOf } from './stands.ts';

const SURVEY = `Hospitals Short of Nurses, Survey Finds

March 2, 2031

Male nurses stay in the job for nine years on average, the survey of 4,000 staff found. In the second half of 2030 hospitals hired 350 people.

Chilean dentists earn 1,900 dollars a month, while in Bolivia, where dentists are paid by the hour, a shift brings 60 dollars. Doctors in Peru see 40 patients a day.

Girls made up 70 percent of those who applied to nursing schools. The western clinics will get 12 new ambulances.

A helicopter of the type Falke-3 costs 9 million dollars. The rescue flight 212 was delayed by fog.
`;

const TOWNS = `Two Towns Compete for the Fair

May 9, 2031

Tarvik, the country's second-largest town, has 88,000 inhabitants. Its northern harbour handles 300 ships a year.

Some 9,000 people marched against the road in Skarn on Sunday. The march against the road will go on to Oxholm and Brede in May.

Delby is the third most visited resort of the coast. The oldest lighthouse there was built in 1790.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ survey: SURVEY, towns: TOWNS });
});

test.each([
  ['how many years do female nurses stay in the job', 'only male ones are told of'],
  ['how many people did hospitals hire in the first half of 2030', 'the second half is'],
  ['what percentage of boys applied to nursing schools', 'the girls are'],
  ['how many new ambulances will the eastern clinics get', 'the western ones do'],
  ['how much does the Falke-4 cost', 'another type does'],
  ['why was flight 213 delayed', 'another one was'],
  ['how much do dentists in Peru earn a month', 'Chilean ones do'],
  ['how many patients a day do doctors in Chile see', 'those in Peru do'],
  ['how many inhabitants does the largest town have', 'only the second-largest is told of'],
  ['which is the most visited resort of the coast', 'only the third most visited is told of'],
  ['how many ships does the southern harbour handle', 'the northern one does'],
  ['how many people marched against the road in Oxholm', 'those in Skarn are told of'],
])('%s: not answered, %s', async (question) => {
  expect(await answer(question, library)).toMatchObject({ kind: 'abstention' });
});

test.each([
  ['how many years do male nurses stay in the job', 'Male nurses stay in the job for nine years'],
  ['how many people did hospitals hire in the second half of 2030', '350 people'],
  ['what percentage of girls applied to nursing schools', 'Girls made up 70 percent'],
  ['how much does the Falke-3 cost', 'costs 9 million dollars'],
  ['why was flight 212 delayed', 'delayed by fog'],
  ['how much do dentists in Chile earn a month', 'Chilean dentists earn 1,900 dollars'],
  ['how much do Bolivian dentists get for a shift', 'in Bolivia, where dentists are paid'],
  ['how many patients a day do Peruvian doctors see', 'Doctors in Peru'],
  ['how many inhabitants does the second-largest town have', '88,000 inhabitants'],
  ['how many people marched against the road in Skarn', '9,000 people'],
  ['how many people marched against the road', '9,000 people'],
  ['when will the march go on to Brede', 'in May'],
  ['when was the oldest lighthouse built', 'built in 1790'],
])('%s: answered with %s', async (question, words) => {
  const outcome = await answered(question, library);
  const { article, start, end } = outcome.citations[0].sentence;
  expect(library.corpus.articles.get(article)!.text.slice(start, end)).toContain(words);
});

const VOTES = `Women Voted Late in the Alps

April 2, 2032

Women in Arvel, later than their neighbours in Losna and Tessin, got the vote by 1971. Unlike Losna, the canton of Arvel has 40 women in its parliament, compared with 12 in Tessin.

Archivist Nora Felder wrote that the ballots of 1971 were kept in a barn.
`;

describe('what another is compared with', () => {
  let votes: Library;
  beforeAll(async () => {
    votes = await libraryOf({ votes: VOTES });
  });

  test.each([
    ['when did women in Losna get the vote', 'only that it was earlier'],
    ['how many women are in the parliament of Losna', 'only that it is unlike another'],
    ['what did Nora Felder say about the price of coffee', 'she speaks of the ballots'],
  ])('%s: not answered, %s', async (question) => {
    expect(await answer(question, votes)).toMatchObject({ kind: 'abstention' });
  });

  test.each([
    ['when did women in Arvel get the vote', 'by 1971'],
    ['how many women are in the parliament of Tessin', '12 in Tessin'],
    ['what did Nora Felder say about the ballots', 'kept in a barn'],
  ])('%s: answered with %s', async (question, words) => {
    const outcome = await answered(question, votes);
    const { start, end } = outcome.citations[0].sentence;
    expect(VOTES.slice(start, end)).toContain(words);
  });
});

const FAMILY = `Court Divides the Estate of a Shipowner

June 3, 2031

Shipowner Arne Falk left three daughters and a fleet of tankers, the court in Norvik said. His sister, 71, lives in Lund and runs the museum. His daughter Ingrid, 40, sold her share in May.

The sellers asked for 12 million crowns. The employees rejected the offer on Friday, and their students were fined by a judge. The hosts welcomed 90 people.

Some 300 Peruvian tourists visited the fleet in April. In Chile 2,100 workers painted the tankers, and Peruvian workers cleaned 30 of them.
`;

const GUESTS = `Peru Counts Its Guests

May 3, 2031

About 600 tourists in Peru were stranded by the floods. Students in Bolivia sent 40 letters. Three soldiers in Chile were hurt when a truck overturned, and 70 nurses in Chile looked after them.
`;

describe('people who stand to each other, and guests in a state', () => {
  let folk: Library;
  beforeAll(async () => {
    folk = await libraryOf({ family: FAMILY, guests: GUESTS });
  });

  test.each([
    ['how many sons did Arne Falk leave', 'daughters are counted'],
    ["where does Falk's brother live", 'his sister does'],
    ['what does his brother run', 'his sister does'],
    ['when did his son sell his share', 'his daughter did'],
    ['how much did the buyers ask for', 'the sellers did'],
    ['when did the employers reject the offer', 'the employees did'],
    ['did the employers reject the offer', 'the employees did'],
    ['how many tourists in Peru visited the fleet', 'those from Peru did'],
    ['how many Peruvian tourists were stranded by the floods', 'those in Peru were'],
    ['how many letters did Bolivian students send', 'students in Bolivia did, wherever they are from'],
    ['how many Chilean soldiers were hurt', 'soldiers in Chile were'],
  ])('%s: not answered, %s', async (question) => {
    expect(await answer(question, folk)).toMatchObject({ kind: 'abstention' });
  });

  test.each([
    ['how many daughters did Arne Falk leave', 'three daughters'],
    ["where does Falk's sister live", 'lives in Lund'],
    ['when did his daughter sell her share', 'in May'],
    ['how much did the sellers ask for', '12 million crowns'],
    ['when did the employees reject the offer', 'on Friday'],
    ['how many people did the hosts welcome', '90 people'],
    ['how many tourists from Peru visited the fleet', '300 Peruvian tourists'],
    ['how many Chilean workers painted the tankers', 'In Chile 2,100 workers'],
    ['how many workers in Peru cleaned tankers', 'Peruvian workers cleaned 30'],
    ['how many tourists in Peru were stranded by the floods', 'About 600 tourists in Peru'],
    ['how many soldiers were hurt in Chile', 'Three soldiers in Chile'],
    ['how many Chilean nurses looked after the soldiers', '70 nurses in Chile'],
  ])('%s: answered with %s', async (question, words) => {
    const outcome = await answered(question, folk);
    expect(textOf(folk, outcome.citations[0].sentence)).toContain(words);
  });
});

const SOOT = `Soot Falls as Stoves Get Cleaner

May 4, 2031

Soot in the valleys fell by 18 percent across Chile within nine winters, a survey of chimneys found. The nurses ran from the clinic, and two drivers were hurt by the gas.

Once the comet was held to be a danger. The telescope will be moved on June 3.
`;

test.each([
  ['how much did soot fall in Chile', '18 percent'],
  ['how much did soot fall in Peru', null],
  ['how many drivers were hurt by the gas', 'two drivers'],
  ['how many nurses were hurt by the gas', null],
  ['on what date will the telescope be moved', 'June 3'],
  ['on what date will the comet be a danger', null],
])('what is told of another state, of other people, or without a date: %s', async (question, words) => {
  const soot = await libraryOf({ soot: SOOT });
  const sentence = await quoted(question, soot);
  if (words === null) expect(sentence).toBeNull();
  else expect(sentence).toContain(words);
});

const HARBOUR = `Trawler Strays off Arica

June 5, 2031

A Chilean trawler entered Peruvian waters on Monday because its radar failed, the coast guard said. Two Bolivian and Chilean cadets were on board.

The 2004 Harbour Prize was awarded to diver Ana Holm. The 2004 and 2005 editions of the harbour guide name her.

For seven years Ivo Lund was the director of the cannery in Tacna. Mara Quist has been harbour master since 2021.

Dora Senn graduated in 1998 and later taught at Brell. Her college was that of Orsk.
`;

describe('another nation, year or post', () => {
  let harbour: Library;
  beforeAll(async () => {
    harbour = await libraryOf({ harbour: HARBOUR });
  });

  test.each([
    ['why did a Peruvian trawler enter Chilean waters', 'it was the reverse'],
    ['who was awarded the Harbour Prize in 2003', 'that of 2004 is told of'],
    ['for how many years has Ivo Lund been mayor of Tacna', 'he was something else'],
  ])('%s: not answered, %s', async (question) => {
    expect(await quoted(question, harbour)).toBeNull();
  });

  test.each([
    ['why did a Chilean trawler enter Peruvian waters', 'its radar failed'],
    ['how many Chilean cadets were on board', 'Two Bolivian and Chilean cadets'],
    ['who was awarded the Harbour Prize in 2004', 'Ana Holm'],
    ['which guide names Ana Holm in 2005', '2004 and 2005 editions'],
    ['for how many years was Ivo Lund director of the cannery', 'For seven years'],
    ['how long has Mara Quist been harbour master', 'since 2021'],
    ['what year did Dora Senn graduate from Orsk', 'graduated in 1998'],
  ])('%s: answered with %s', async (question, words) => {
    expect(await quoted(question, harbour)).toContain(words);
  });
});
