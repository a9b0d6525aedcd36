import { beforeAll, describe, expect, it } from 'vitest';
import { claims } from '../../src/answer/claim/claims.ts';
import type { Library } from '../../src/answer/library.ts';
import { checkCard } from '../../src/reply/check.ts';
import { readCustomId } from '../../src/reply/press.ts';
import { en } from '../../src/reply/words/en.ts';
import { FERRY, shelf } from '../answer/shelf.ts';
import { libraryOf } from '../answer/stands.ts';
import { partsOf, SOMEBODY, shownOf } from './read.ts';

let library: Library;
beforeAll(async () => {
  library = await shelf();
});

const check = async (message: string) =>
  checkCard(message, await claims(message, library), library, SOMEBODY, en);

describe('a message held against the articles', () => {
  it.each([
    ['lol nice', false],
    ['did it leave?', false],
    ['https://example.org/ferry', false],
    ['Bananas are cheaper in Peru now.', true],
    ['The ferry carries 62 cars.', true],
  ])('%s can be shared: %s', async (message, shared) => {
    const actions = partsOf(await check(message)).flatMap((part) =>
      'custom_id' in part && part.custom_id ? [readCustomId(part.custom_id)?.action] : [],
    );
    expect(actions.includes('share')).toBe(shared);
  });

  it('says that one of the two denies, and repeats neither', async () => {
    const shown = shownOf(await check('The orchestra did not win the contest.'));
    expect(shown).toContain('The message denies this');
    expect(shown.match(/ahead of groups/g)).toHaveLength(1);
  });

  it('says of a rewrite which article it resembles, once for both', async () => {
    const twins = await libraryOf({ a: FERRY, b: FERRY.replace('Ferry Between', 'Car Ferry Between') });
    const message = 'The ferry carries 62 cars.';
    const shown = shownOf(checkCard(message, await claims(message, twins), twins, SOMEBODY, en));
    expect(shown.match(/resembles “/g)).toHaveLength(1);
    expect(shown).toContain('resembles “Car Ferry Between Norrvik and Haldby Resumes After Repairs”');
  });

  it('is complete where only a link follows', async () => {
    const shown = shownOf(await check('The ferry carries 62 cars. https://example.org/ferry'));
    expect(shown).not.toContain(en.onlyFirst(1));
  });
});
