/** From a noted sentence back to its words, with what it says of its source and certainty. */

import { certainty } from '../answer/agreement/stand.ts';
import type { Citation } from '../answer/answer.ts';
import type { Library } from '../answer/library.ts';
import type { Statement } from '../reading/article.ts';
import type { Mention } from '../reading/mention.ts';
import type { Seat } from './note.ts';

/** The statement in that seat; its article has to be in the corpus. */
export function statementAt(
  { corpus, readings }: Pick<Library, 'corpus' | 'readings'>,
  seat: Seat,
): Statement {
  return readings.of(corpus.articles.get(seat.article)!).paragraph(seat.paragraph)[seat.position - 1]!;
}

/** `bold`: the words shown bold, relative to the sentence. */
export function citationAt(
  statement: Statement,
  { article, paragraph, position }: Seat,
  bold: Mention | null,
): Citation {
  const { start, end } = statement.sentence;
  const span = (part: Mention) => ({ article, start: start + part.start, end: start + part.end });
  return {
    sentence: { article, start, end },
    paragraph,
    position,
    bold: bold && span(bold),
    ...certainty(statement, bold, () => [], span),
  };
}
