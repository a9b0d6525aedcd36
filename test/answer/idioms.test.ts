/** Idioms of everyday talk find what an article tells in other words, and do not find what it does not tell. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf, textOf } from './stands.ts';

const HARBOUR = `Poet Ilse Marn Dies as Harbour Hall Collapses

May 20, 2031

The poet Ilse Marn died in Torvald on Monday, her sister announced. The hall by the harbour collapsed on Tuesday. State-owned Brandt constructed the hall in 1990. The Eder Foundation sponsored the hall.

Peru extradited the smuggler Karl Voss in April. Voss denied theft at his trial. The prosecutor Jon Ahl called the council miserly. Ahl later retracted the remark. A critic dubbed the dispute the Herring War.

Astronomers put the probability of a strike by the comet Tolva at one in 90. Submarines of the navy surfaced off Torvald in March. The council passed the budget on Friday. The museum admitted 300 visitors in April.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ harbour: HARBOUR });
});

test.each([
  ['when did ilse marn pass away', 'died in Torvald'],
  ['when did the hall by the harbour come down', 'collapsed on Tuesday'],
  ['when did Brandt put up the hall', 'constructed the hall'],
  ['who financed the hall', 'sponsored the hall'],
  ['which country handed Voss over', 'extradited the smuggler'],
  ['did voss own up to theft', 'denied theft'],
  ['who said the council was tight-fisted', 'called the council miserly'],
  ['did Ahl stand by the remark', 'retracted the remark'],
  ['what were the odds of a strike by the comet tolva', 'one in 90'],
  ['when did the subs surface off torvald', 'Submarines of the navy'],
])('%s: answered with %s', async (question, words) => {
  const outcome = await answered(question, library);
  expect(textOf(library, outcome.citations[0].sentence)).toContain(words);
});

test.each([
  ['when did the smuggler pass away', 'he was handed over'],
  ['when did Peru put Voss up', 'it handed him over'],
  ['when was the navy handed over', 'a smuggler was'],
  ['when did the museum come down', 'the hall did'],
])('%s: not answered, %s', async (question) => {
  expect(await answer(question, library)).toMatchObject({ kind: 'abstention' });
});

const STRAIT = `Envoys of Orland and Vesk to Reconvene in Lima

May 20, 2031

Envoys of Orland and Vesk will reconvene in Lima in June. Clashes along the strait continued during the talks, and Vesk has not abandoned its demand for the island of Tolm. The envoys await a letter from the king.

A Veskan aide privately described the talks as "exceeded expectations" after the first round. The minister Ada Brill noted on Telegram that the nuclear plant at Ruhl would reopen. It is the largest of its kind in Orland. Hostilities in the hills went on all week.

The barrister of the smuggler Karl Voss stated that he was ill. Voss left the ship in 2029. Orland has forbidden fishing boats to enter the strait. The council examined the price of bread on Monday. A critic called the conflict over the song festival the Drum War.

The mayor said the run-off would be held on May 30. A panel found that floods are twice as likely as they were in 1990. Crews at the mine were told to stop work on Sunday.
`;

test.each([
  ['where are the envoys of Orland heading back to', 'reconvene in Lima'],
  ['what does vesk still ask for', 'demand for the island'],
  ['what are the envoys waiting on', 'await a letter'],
  ['what did the aide say in private about the outcome', 'exceeded expectations'],
  ['on which app did Brill write about the plant', 'on Telegram'],
  ['who wrote about the nuke station at Ruhl', 'Ada Brill noted'],
  ['did the shooting in the hills stop', 'went on all week'],
  ['when did Voss jump ship', 'left the ship in 2029'],
  ['are fishing boats let in the strait', 'forbidden fishing boats'],
  ['when is the runoff', 'run-off would be held on May 30'],
  ['how much likelier are floods', 'twice as likely'],
  ['what did the critic call the row over the song fest', 'the Drum War'],
])('%s: told by %s', async (question, words) => {
  const strait = await libraryOf({ strait: STRAIT });
  const outcome = await answered(question, strait);
  expect(textOf(strait, outcome.citations[0].sentence)).toContain(words);
});

test.each([
  ['on which app did Voss write about the plant', 'a minister did'],
  ['when did Brill jump ship', 'a smuggler did'],
  ['when did the shooting at the mine stop', 'only work was to stop'],
  ['what is Voss still asking for', 'Vesk demands something'],
])('%s: told by nothing, %s', async (question) => {
  expect(await answer(question, await libraryOf({ strait: STRAIT }))).toMatchObject({ kind: 'abstention' });
});

const PIER = `Pier at Kelm Flattened in a Storm

May 20, 2031

A storm flattened the pier at Kelm and left the quarter of Ruhl without heating. Thieves robbed the museum of Kelm overnight. The new harbour rule came into force on May 4.

Gunners intercepted nine drones off Kelm. The county distributed blankets in Ruhl on Sunday. Detectives interrogated the warden for four hours. Vesk retaliated with a tariff on tea.

The coach of the rowing club was dismissed in April. The cooper's guild bolstered the dam in March. The ferry capsized in 2029. The union protested against a toll.
`;

test.each([
  ['what did the storm wipe out', 'flattened the pier'],
  ['who is sitting in the cold in ruhl, what quarter', 'without heating'],
  ['was the museum of Kelm robbed at night', 'overnight'],
  ['when did the harbour rule kick in', 'came into force'],
  ['how many drones did gunners shoot down off Kelm', 'nine drones'],
  ['when did the county hand out blankets', 'distributed blankets'],
  ['how long was the warden grilled', 'for four hours'],
  ['when did the rowing coach get the boot', 'dismissed in April'],
  ['when did the guild beef up the dam', 'bolstered the dam'],
  ['when did the ferry sink', 'capsized in 2029'],
])('%s: known by %s', async (question, words) => {
  const pier = await libraryOf({ pier: PIER });
  const outcome = await answered(question, pier);
  expect(textOf(pier, outcome.citations[0].sentence)).toContain(words);
});

test.each([
  ['when did the county get the boot', 'a coach did'],
  ['when did the union hit back', 'it only protested'],
  ['when did the ferry kick in', 'it sank'],
])('%s: known by nothing, %s', async (question) => {
  expect(await answer(question, await libraryOf({ pier: PIER }))).toMatchObject({ kind: 'abstention' });
});

const QUAY = `Rower Ena Holt to Miss Regatta After Boat Sinks

May 20, 2031

A ferry carrying two lions from the zoo of Marn fell into the river near Ruhl on Monday. It was the first accident of the ferry in nine years. All passengers were brought ashore at once, the owner said.

Rower Ena Holt will miss the regatta because of a broken thumb. Her friend Lis Amery is sidelined as well. The regatta draws 900 spectators a day. The mayor has been in office since 2027.

Residents called on the council to close the quay. The paper Kurier ridiculed the council. Thieves stole the lamp of the quay on the birthday of the queen.
`;

test.each([
  ['what was on board', 'carrying two lions'],
  ['where did the ferry crash', 'fell into the river'],
  ['has the ferry had an accident before', 'first accident'],
  ['were the passengers brought ashore straight away', 'at once'],
  ['is Amery playing', 'sidelined'],
  ['daily crowd at the regatta', '900 spectators'],
  ['since when is the mayor in power', 'in office since 2027'],
  ['who wants the quay shut', 'called on the council'],
  ['which paper mocked the council', 'ridiculed'],
  ['who nicked the lamp', 'stole the lamp'],
  ['was the lamp stolen on the bday of the queen', 'birthday of the queen'],
])('%s: reported as %s', async (question, words) => {
  const quay = await libraryOf({ quay: QUAY });
  const outcome = await answered(question, quay);
  expect(textOf(quay, outcome.citations[0].sentence)).toContain(words);
});

test.each([
  ['is Ada Brill playing', 'another is not'],
  ['who mocked the queen', 'the council was'],
  ['has the mayor crashed before', 'a ferry had'],
])('%s: not told, %s', async (question) => {
  expect(await answer(question, await libraryOf({ quay: QUAY }))).toMatchObject({ kind: 'abstention' });
});
