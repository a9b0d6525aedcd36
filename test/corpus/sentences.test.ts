import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/corpus/sentences.ts';

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    [
      'an abbreviated country is no end',
      ['According to a U.S. official, the talks went on.', 'They end today.'],
    ],
    ['an abbreviated country may be the end', ['They flew to the U.S.', 'The talks went on.']],
    ['an abbreviated month is no end', ['They meet on Feb. 1 in Geneva.', 'It is the third round.']],
    ['initials are no end', ['George W. Bush and J. K. Rowling met.', 'Nobody wrote it down.']],
    ['a title before a name is no end', ['Dr. Ana Lima and Gen. Cole spoke.', 'Sen. Ito listened.']],
    ['an abbreviated state is no end of a dateline', ['SAN JOSE, Calif. (AP) — Orbit closed.', 'It opened.']],
    ['a number sign is no end', ['He is No. 2 in the ministry.', 'She is first.']],
    ['“No.” as an answer is an end', ['Is it over?', 'No.', 'It goes on.']],
    ['a company may end a sentence', ['She left Acme Inc.', 'He stayed.']],
    ['a company goes on before a name', ['Acme Inc. Vice President Lee said so.']],
    ['times of day', ['It began at 9 a.m. Monday and ended at 5 p.m.', 'Nobody came.']],
    [
      'a straight quotation of two sentences stays whole',
      ['He said: "We are done. We leave."', 'Nobody moved.'],
    ],
    [
      'a curly quotation of two sentences stays whole',
      ['“We are done. We leave,” he said.', 'Nobody moved.'],
    ],
    ['a quotation ends with its sentence', ['“It is over.”', 'He left the room.']],
    ['a question inside quotation marks goes on', ['"Is it over?" he asked.', 'Nobody knew.']],
    ['a quotation mark left open does not swallow the rest', ['He said: “We are done.', 'Nobody moved.']],
    ['an en dash does not break', ['The years 2022–2026 – all of them – were hard.', 'So it was.']],
    ['an em dash does not break', ['It fell—nobody knows why—in May.', 'It rose in June.']],
    ['a decimal comma does not break', ['It grew by 4,79 percent.', 'It fell by 3.5 percent.']],
    ['a dotted date does not break', ['It was printed on 25.01.2026 in Kyiv.', 'It was read there.']],
    ['three points', ['He waited… and left.', 'She waited...', 'They stayed.']],
    ['exclamation and question marks', ['What?!', 'Yes!', 'So it is.']],
    ['a bracket closes after the full stop', ['(It was late.)', 'They left.']],
    ['a number opens a sentence', ['They met in May.', '27 people came.']],
    ['a lower-case word never opens one', ['The firm paid approx. five million. euros were meant.']],
    ['an address keeps its points', ['See example.com for more.', 'It is free.']],
    ['no full stop at the end', ['They met.', 'It was late']],
  ])('%s', (_, expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });

  it('gives nothing for blank text', () => {
    expect(splitSentences(' \u00a0\n')).toEqual([]);
  });

  it('covers every visible character, in order, without white space at the ends', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '. ',
        '? ',
        '! ',
        '… ',
        '" ',
        '“',
        '”',
        "'",
        '(',
        ') ',
        'U.S. ',
        'Feb. 1 ',
        'No. ',
        'J. ',
      ),
      fc.constantFrom('The talks ', 'ended', 'Kyiv ', '4,79 ', '– ', '\u00a0', '.', ' '),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (text) => {
        let end = 0;
        for (const sentence of splitSentences(text)) {
          expect(text.slice(end, sentence.start).trim()).toBe('');
          expect(sentence.end).toBeGreaterThan(sentence.start);
          const own = text.slice(sentence.start, sentence.end);
          expect(own).toBe(own.trim());
          end = sentence.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('takes time in proportion to the length of the text', () => {
    // A quadratic splitter needs minutes for this; nothing is timed, the test only has to end.
    const text = `${'Mr. A. B. said "no. '.repeat(20_000)}`;
    expect(splitSentences(text).at(-1)!.end).toBe(text.trimEnd().length);
  });
});
