/** A statement of an article as a citation. */

import type { Citation } from '../answer/answer.ts';
import type { Article } from '../corpus/article.ts';
import { citationAt } from '../facts/seat.ts';
import type { Statement } from '../reading/article.ts';
import type { Mention } from '../reading/mention.ts';

/** `bold` is the part of the sentence that matters here. */
export function cite(statement: Statement, { id }: Article, bold: Mention | null = null): Citation {
  const { paragraph, sentence } = statement;
  return citationAt(statement, { article: id, paragraph: paragraph.number, position: sentence.number }, bold);
}
