import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { parseArticle } from '../../src/corpus/parse.ts';

/** Bullets are layout: neither quoted nor left out. */
const LAYOUT = /[\s\uFEFF•‣▪●◦*–-]/u;

/** Every span lies in the text, and what is visible is in a kept paragraph or in a line that was left out. */
function expectAccounted(article: Article): void {
  const { text, paragraphs, leftOut, published } = article;
  const owner = new Uint8Array(text.length);
  for (const { start, end } of [...paragraphs, ...leftOut]) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(end).toBeGreaterThan(start);
    for (let i = start; i < end; i++) owner[i]!++;
  }
  for (let i = 0; i < text.length; i++) {
    expect(owner[i]!).toBeLessThanOrEqual(1);
    if (owner[i] === 0) expect(text[i]).toMatch(LAYOUT);
  }
  for (const [i, paragraph] of paragraphs.entries()) {
    expect(paragraph.number).toBe(i + 1);
    let at = paragraph.start;
    for (const [j, sentence] of paragraph.sentences.entries()) {
      expect(sentence.number).toBe(j + 1);
      expect(text.slice(at, sentence.start).trim()).toBe('');
      at = sentence.end;
    }
    expect(text.slice(at, paragraph.end).trim()).toBe('');
  }
  if (published) expect(text.slice(published.span.start, published.span.end)).toMatch(/\d/);
}

describe('parseArticle', () => {
  it('accounts for every visible character of any text', () => {
    const line = fc.oneof(
      fc.constantFrom('', '', 'Summary', 'Risks', 'Related Articles', 'Disclosure', 'WORLD', 'Back To Top'),
      fc.constantFrom('January 24, 2026', '  • A point', '- another', 'A_b_c_d_e', 'ALSO READ: more'),
      fc.constantFrom('The talks ended on Jan. 5, 2026 in Kyiv. They go on.', 'some line that goes on,'),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    const ending = fc.constantFrom('\n', '\r\n', '\r', '\n\n');
    const text = fc.array(fc.tuple(line, ending), { maxLength: 30 }).map((lines) => lines.flat().join(''));
    fc.assert(
      fc.property(text, (text) => expectAccounted(parseArticle('any', text))),
      { numRuns: 500 },
    );
  });

  it('joins hard-wrapped lines to paragraphs', () => {
    const text =
      'Talks end in Geneva\n\nThe two ministers met for the third time on Monday and agreed\nthat their staff would write down what was said, so that\nthe next round could begin where this one had\nended.\n\nNobody was told where the next round would be held, or\nwhen it would begin.\n';
    const { paragraphs } = parseArticle('wrapped', text);
    expect(paragraphs.map(({ section }) => section)).toEqual(['title', 'body', 'body']);
    expect(text.slice(paragraphs[1]!.start, paragraphs[1]!.end)).toContain('agreed\nthat');
  });

  it.each([
    ['an agency', 'KYIV, Ukraine (AP) — Talks ended on Monday.', 'AP'],
    ['an agency and a hyphen', 'GENEVA (Reuters) - Talks ended on Monday.', 'Reuters'],
    ['no dateline', 'Talks (the third round) ended on Monday.', null],
  ])('takes the outlet from a dateline: %s', (_, lead, outlet) => {
    expect(parseArticle('a', `Title here\n\n${lead}`).outlet).toBe(outlet);
  });

  it('lets a date in the lead date the article, but not one far below', () => {
    const lead = parseArticle('a', 'Title here\n\nThey met on May 3, 2024 in Rome.\n\nThey left.');
    expect(lead.published).toMatchObject({ date: '2024-05-03', basis: 'inferred' });
    const below = parseArticle('a', 'Title here\n\nThey met.\n\nThey ate.\n\nIt was May 3, 2024.');
    expect(below.published).toBeNull();
  });

  it('falls back to its id where there is no title', () => {
    const article = parseArticle('the-file', 'They met on Monday. They left on Tuesday.');
    expect(article.title).toBe('the-file');
    expect(article.paragraphs.map(({ section }) => section)).toEqual(['body']);
  });

  it('has another hash as soon as one letter differs', () => {
    expect(parseArticle('a', 'Title\n\nText.').hash).not.toBe(parseArticle('a', 'Title\n\nTexts.').hash);
    expect(parseArticle('a', 'Title').hash).toMatch(/^[0-9a-f]{12}$/);
  });
});
