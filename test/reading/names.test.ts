import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/language/tokens.ts';
import { readTokens } from '../../src/reading/sentence.ts';

/** "Name kind <role>" for each name; nationalities left out. */
function read(text: string): string[] {
  return readTokens(tokenize(text), { written: null })
    .names.filter(({ kind }) => kind !== 'nationality')
    .map(({ start, end, kind, role }) => {
      const title = role ? ` <${text.slice(role.start, role.end)}>` : '';
      return `${text.slice(start, end)} ${kind}${title}`;
    });
}

describe('names and roles', () => {
  it.each([
    [
      'a role of capitals before the name',
      'Kenyan Deputy Foreign Minister Jane Wanjiru agreed.',
      ['Jane Wanjiru person <Kenyan Deputy Foreign Minister>'],
    ],
    [
      'a role for what it is of',
      'Eva Ruiz, deputy minister for foreign trade, left.',
      ['Eva Ruiz person <deputy minister for foreign trade>'],
    ],
    [
      'a forename that is a month',
      'Relief coordinator Jan Wanjiru met April Ruiz.',
      ['Jan Wanjiru person <Relief coordinator>', 'April Ruiz unknown'],
    ],
    [
      'a month before a name',
      'In April Ruiz left, and on 5 June Wanjiru came.',
      ['Ruiz unknown', 'Wanjiru unknown'],
    ],
    ['a lower-case role', 'It was found by chief geologist Ana Ruiz.', ['Ana Ruiz person <chief geologist>']],
    ['a role with its body', 'Fed chair Jerome Powell spoke.', ['Jerome Powell person <Fed chair>']],
    [
      'a role behind the name',
      'Maria Silva, head of the Lisbon City Council, resigned.',
      ['Maria Silva person <head of the Lisbon City Council>', 'Lisbon City Council organisation'],
    ],
    [
      'a role before a comma',
      'She thanked the chief of staff to Lula, Rui Costa, warmly.',
      ['Lula unknown', 'Rui Costa person <chief of staff to Lula>'],
    ],
    [
      'one role for two',
      'The coaches Ana Li and Bo Xu left.',
      ['Ana Li person <coaches>', 'Bo Xu person <coaches>'],
    ],
    [
      'a title',
      'Police asked Dr. Ngozi Obi and Mr. Smith.',
      ['Ngozi Obi person <Dr.>', 'Smith person <Mr.>'],
    ],
    [
      'initials and joined names',
      'They met J. K. Rowling and Jean-Luc Picard.',
      ['J. K. Rowling unknown', 'Jean-Luc Picard person'],
    ],
    [
      'a surname of two, but not a way from here to there',
      'The lead of Denise Okafor-Pell fell on the Paris-London train.',
      ['Denise Okafor-Pell unknown', 'Paris place', 'London place'],
    ],
    [
      'no verb of saying, however it is written',
      'Kenyan Senator Grace Obi Tweeted on Sunday.',
      ['Grace Obi person <Kenyan Senator>'],
    ],
    ['names from Ireland', "Then Conor O'Brien's team won.", ["Conor O'Brien unknown"]],
    ['a possessive is no part', 'It hit Chile’s Maule region.', ['Chile place', 'Maule place']],
    [
      'bodies with "and" and "of"',
      'The Food and Drug Administration and the Bank of England met.',
      ['Food and Drug Administration organisation', 'Bank of England organisation'],
    ],
    [
      'places by their head',
      'Fire closed Old Mill Bridge near Lake Victoria.',
      ['Old Mill Bridge place', 'Lake Victoria place'],
    ],
    ['a river', 'It flows into the river Tamsel.', ['Tamsel place']],
    [
      'who left a place is none',
      'It is the town Brandt left for the island Voll wants.',
      ['Brandt unknown', 'Voll unknown'],
    ],
    ['acronyms', 'The WHO and NATO agreed.', ['WHO organisation', 'NATO organisation']],
    ['the pronoun us is no country', 'They told us in the US.', ['US place']],
    ['a first word is no name', 'Negotiators left. Talks failed.', []],
    ['months are no names', 'They return in March or on Friday.', []],
    ['two states joined', 'The India-Pakistan border', ['India place', 'Pakistan place']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('tells who took part from who was quoted', () => {
    const text = 'Finland was represented by Pekka Aho, while Swedish minister Ann Berg said it was fair.';
    const { names, parts } = readTokens(tokenize(text), { written: null });
    const of = (name: string) => parts[names.findIndex(({ start }) => text.startsWith(name, start))];
    expect([of('Pekka Aho'), of('Ann Berg')]).toEqual(['takes part', 'quoted']);
  });
});
