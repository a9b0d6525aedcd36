/** A deed that only a noun names is told of whoever stands behind "by" or "from", and of nobody it is done to. */

import { expect, test } from 'vitest';
import { libraryOf, quoted } from './stands.ts';

const about = (sentence: string) =>
  libraryOf({
    raid: `A Day of Losses\n\nJuly 9, 2032\n\n${sentence}\n\nA clerk said the weather stayed mild. Bakers opened a hall.\n`,
  });

test.each([
  ['did chile raid marn', 'The raid on Marn was carried out by Chile.'],
  ['did rwanda raid a depot', 'A raid on a depot by Rwanda wounded two.'],
  ['did rwanda attack a depot', 'A raid on a depot by Rwanda wounded two.'],
  ['did bolivia raid belsk', 'A raid on Belsk from Bolivia hurt nine.'],
  ['did kenya attack busia', 'Attacks from Kenya struck Busia.'],
  ['did kenya attack busia', 'The attack of Kenya hit Busia.'],
  ['did the rebels raid a store', 'A raid on a store in Gulu by the rebels followed.'],
  ['did chile raid villages', 'Raids of villages in Peru by Chilean soldiers went on.'],
  ['did peru raid marn', 'Raids on Marn by soldiers of Peru went on.'],
])('%s: answered with %s', async (question, sentence) => {
  expect(await quoted(question, await about(sentence))).toBe(sentence);
});

test.each([
  ['did marn raid chile', 'The raid on Marn was carried out by Chile.'],
  ['did belsk raid bolivia', 'A raid on Belsk from Bolivia hurt nine.'],
  ['did gulu raid a store', 'A raid on a store in Gulu by the rebels followed.'],
  ['did peru raid villages', 'Raids of villages in Peru by Chilean soldiers went on.'],
  ['did peru raid cusco', 'Raids in Peru hurt nine people near Cusco.'],
  ['did kenya attack busia', 'An attack on Kenya from the air hurt nine in Busia.'],
  ['did peru raid marn', 'The raid on Marn killed nine miners hired by Peru.'],
  ['did chile raid guards', 'A raid on guards led by Chile followed.'],
  ['did marn raid peru', 'Raids on the city of Marn went on in Peru.'],
])('%s: not answered with %s', async (question, sentence) => {
  expect(await quoted(question, await about(sentence))).toBeNull();
});
