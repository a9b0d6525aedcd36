/** What a question says of when an article was written: "the fire in 2011" is told by an article of that year. */

import type { Article } from '../../corpus/article.ts';
import { isYear, months } from '../../language/calendar.ts';
import type { Term } from '../question/weigh.ts';

/** The terms that tell the year of the article, or its month and day, by their places among the terms. */
export function datedBy(terms: readonly Term[], { published }: Article): readonly number[] {
  if (!published || !terms.some(({ number }) => number)) return [];
  const [year, month, day] = published.date.split('-');
  return terms.flatMap(({ number, lexeme: { lower }, at }, t) => {
    if (!number) return [];
    if (isYear(lower)) return lower === year ? [t] : [];
    if (Number.parseInt(lower, 10) !== Number(day)) return [];
    const named = terms.findIndex(
      (other) => Math.abs(other.at - at) === 1 && months.get(other.lexeme.lower) === Number(month),
    );
    return named < 0 ? [] : [t, named];
  });
}
