import { describe, expect, it } from 'vitest';
import type { Section } from '../../src/corpus/article.ts';
import { clean } from '../../src/corpus/clean.ts';
import { linesOf } from '../../src/corpus/lines.ts';

const PROSE = 'The ministers met for two hours on Monday and agreed to meet again.';

/** What becomes of `line` when it stands between a title and prose, or behind the prose. */
function fate(line: string, where: 'top' | 'middle' | 'end'): string {
  const body = Array.from({ length: 4 }, (_, i) => `${PROSE} It was day ${i}.`);
  const lines = ['A title of four words', ...body];
  lines.splice(where === 'top' ? 1 : where === 'middle' ? 3 : lines.length, 0, line);
  const { kept, leftOut } = clean(linesOf(lines.join('\n\n')));
  return (
    leftOut.find((gone) => gone.line.text === line)?.reason ??
    kept.find((paragraph) => paragraph.line.text === line)?.section ??
    'lost'
  );
}

describe('clean', () => {
  it.each([
    ['January 24, 2026', 'top', 'date line'],
    ['Published: 24 January 2026 by our correspondent', 'top', 'date line'],
    ['25.01.2026 4,79 B 5 Mins Read', 'top', 'read-time line'],
    ['8 min read', 'top', 'read-time line'],
    ['WORLD', 'top', 'category line'],
    ['News & Politics', 'end', 'category line'],
    ['Home > World > Europe', 'top', 'category line'],
    ['A_title_of_four_words', 'top', 'slug of the title'],
    ['A title of four words', 'middle', 'repeats the title'],
    ['ALSO READ: Iran Vows Retaliation', 'middle', 'teaser for another article'],
    ['Read more: what comes next', 'middle', 'teaser for another article'],
    ['Related Articles', 'end', 'teasers for other articles'],
    ['You may also like', 'end', 'teasers for other articles'],
    ['Leave a Reply', 'end', 'comment form'],
    ['12 Comments', 'end', 'comment form'],
    ['Your email address will not be published. Required fields are marked *', 'end', 'comment form'],
    ['Back To Top', 'end', 'page navigation'],
    ['Share this article', 'top', 'page navigation'],
    ['Advertisement', 'middle', 'page navigation'],
    ['Subscribe to our newsletter', 'middle', 'call to subscribe'],
    ['© 2026 The Paper. All rights reserved.', 'end', 'copyright line'],
    ['Photo: A. Person / Agency', 'top', 'picture credit'],
  ] as const)('leaves out “%s” (%s): %s', (line, where, reason) => {
    expect(fate(line, where)).toBe(reason);
  });

  it.each([
    ['The Next Steps', 'middle', 'heading'],
    ['World leaders met in Paris.', 'middle', 'body'],
    ['Related laws were passed in the same week, officials said.', 'middle', 'body'],
    ['On January 24, 2026, the ministers signed.', 'middle', 'body'],
    ['Search teams found eleven survivors in the valley.', 'middle', 'body'],
    ['Registration for the vote opened on Friday in all regions.', 'middle', 'body'],
    ['“We will see,” the minister said', 'middle', 'heading'],
  ] as const)('keeps “%s” (%s) as %s', (line, where, section) => {
    expect(fate(line, where)).toBe(section);
  });

  it('keeps a label of the second half from cutting the first', () => {
    const { kept } = clean(linesOf(['Title here', 'Comments', ...Array(6).fill(PROSE)].join('\n')));
    expect(kept.filter(({ section }) => section === 'body')).toHaveLength(6);
  });

  it('puts the paragraphs under Summary, Key Points and Risks into their own sections', () => {
    const text = `Title here\n\nSummary\n\n${PROSE}\n\nKey Points\n\nOne.\nTwo.\n\n${PROSE}\n\nRisks\n  • One\n  • Two`;
    const sections = clean(linesOf(text)).kept.map(({ section }): Section => section);
    expect(sections).toEqual([
      ...(['title', 'heading', 'summary', 'heading', 'summary', 'summary'] as const),
      ...(['body', 'heading', 'risks', 'risks'] as const),
    ]);
  });

  it('leaves a disclosure out with its label', () => {
    const text = `Title here\n\n${PROSE}\n\nDisclosure\nThis text says nothing of the future.\n\n${PROSE}`;
    const { kept, leftOut } = clean(linesOf(text));
    expect(leftOut.map(({ line }) => line.number)).toEqual([5, 6]);
    expect(kept).toHaveLength(3);
  });
});
