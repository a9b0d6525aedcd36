/** A statement of an article as a citation: where it stands, who it is from, what limits it. */

import type { Citation } from '../answer/answer.ts';
import type { Article, Span } from '../corpus/article.ts';
import type { Statement } from '../reading/article.ts';
import { attributionOf } from '../reading/attributions.ts';
import type { Mention } from '../reading/mention.ts';

/** `bold` is the part of the sentence that matters here. */
export function cite(article: Article, statement: Statement, bold: Mention | null = null): Citation {
  const { sentence, paragraph, attributions, hedges } = statement;
  const place = ({ start, end }: Mention): Span => ({
    article: article.id,
    start: sentence.start + start,
    end: sentence.start + end,
  });
  const from = bold === null ? attributions[0] : attributionOf(attributions, bold);
  return {
    sentence: { article: article.id, start: sentence.start, end: sentence.end },
    paragraph: paragraph.number,
    position: sentence.number,
    bold: bold && place(bold),
    attribution: from ? place(from) : null,
    hedges: hedges.map(place),
  };
}
