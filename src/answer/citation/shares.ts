/** Amounts that a sentence gives by another: "three times as many", "half of that", "and about 40 stayed". */

import type { Statement } from '../../reading/article.ts';
import type { Mention } from '../../reading/mention.ts';
import type { Question } from '../question/question.ts';

/** "Three times as many", "twice more": how often, and no count of anything. */
export const isMultiple = (text: string, { end }: Mention): boolean =>
  MULTIPLE.test(text.slice(end - 5, end)) && COMPARED.test(text.slice(end));
const MULTIPLE = /\btimes$/;
const COMPARED =
  /^ (?:as (?:many|much|\p{Ll}+ as)|more|less|fewer|higher|lower|larger|bigger|greater|the)\b/u;

/** Whether only the difference of two amounts is asked for: "how much lower was it", "how many more came". */
export const asksForDifference = ({ lowers }: Question): boolean =>
  lowers.some(
    (lower, i) =>
      lower === 'how' && /^(?:much|many)$/.test(lowers[i + 1] ?? '') && DIFFERENT.test(lowers[i + 2] ?? ''),
  );
const DIFFERENT =
  /^(?:more|less|fewer|higher|lower|larger|bigger|smaller|longer|shorter|older|younger|cheaper|faster|slower|later|earlier)$/;

/** "By 40", "40 more", "another 40". */
export const isDifference = (text: string, { start, end }: Mention): boolean =>
  /\b(?:by|another|further|extra|additional) (?:\p{Ll}+ )?$/u.test(text.slice(0, start)) ||
  /\b(?:more|less|fewer|extra|additional|\p{Ll}{3,}er)\b/u.test(
    text.slice(start, end) + text.slice(end, end + NEAR),
  );
/** Characters behind an amount in which its comparison stands. */
const NEAR = 12;

/** "Half of that": of the amount told before. */
export const fractionsIn = ({ text }: Statement): Mention[] =>
  [...text.matchAll(FRACTION)].map(({ index, 0: said }) => ({ start: index, end: index + said.length }));
const FRACTION =
  /\b(?:half|an? (?:third|quarter|fifth|tenth)|two[- ]thirds|three[- ]quarters|twice|double) (?:of )?(?:that|it)(?: (?:sum|amount|number|figure))?\b(?! \p{L}*s\b)/giu;
