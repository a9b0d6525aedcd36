/** What stands above a paragraph: its article's title, date and dateline, and the last heading before it. */

import type { Article, Corpus } from '../../corpus/article.ts';
import { keepWith } from '../../recent.ts';
import type { Term } from '../question/weigh.ts';
import type { Reader } from '../reader/reader.ts';
import { datedBy } from './issue.ts';
import type { Matcher } from './match.ts';
import { blank, type MatchedIn, raise } from './matched.ts';
import type { Place } from './places.ts';

/** Library as far as sentences are looked at. */
export interface Shelf {
  readonly corpus: Corpus;
  readonly reader: Reader;
}

/** Tells of a paragraph what its article's title, date and dateline and the last heading before it hold of the terms. */
export function titlesOf(
  terms: readonly Term[],
  matcher: Matcher,
  library: Shelf,
  matched: MatchedIn,
): (place: Place) => readonly number[] {
  // The same for all paragraphs between two headings; without one, for those of the article.
  const known = new Map<object, readonly number[]>();
  return ({ article: id, paragraph }) => {
    const article = library.corpus.articles.get(id)!;
    const { paragraphs } = article;
    let heading = paragraph - 1;
    while (heading > 0 && paragraphs[heading - 1]!.section !== 'heading') heading--;
    const key = heading > 0 ? paragraphs[heading - 1]! : paragraphs;
    let title = known.get(key);
    if (title === undefined) {
      const best = blank(terms.length);
      if (paragraphs[0]?.section === 'title') raise(best, matched(id, 1));
      if (heading > 0) raise(best, matched(id, heading));
      raiseByDateline(best, article, terms, matcher, library);
      for (const t of datedBy(terms, article)) best[t] = 1;
      title = best;
      known.set(key, title);
    }
    return title;
  };
}

/** Where it was written is what it is about, as its title is, and not what its first sentence tells. */
function raiseByDateline(
  best: number[],
  article: Article,
  terms: readonly Term[],
  { bond }: Matcher,
  { corpus, reader }: Shelf,
): void {
  const opening = openingOf(article);
  // Most have none: these are not prepared for it.
  if (opening === 0) return;
  const { words, dateline } = reader.paragraph(corpus, article.id, opening)[0]!;
  for (const [t, { name, lexeme }] of terms.entries())
    if (name) for (let i = 0; i < dateline; i++) best[t] = Math.max(best[t]!, bond(lexeme, words[i]!.lexeme));
}

/** The number of the paragraph that may begin with a dateline, 0 without one. */
const openingOf = keepWith(({ paragraphs, text }: Article): number => {
  const begin = paragraphs.find(({ section }) => section === 'body');
  return begin !== undefined && MAY_BE_DATED.test(text.slice(begin.start, begin.start + LONGEST))
    ? begin.number
    : 0;
});

const MAY_BE_DATED = /^\p{Lu}.* [—–-]/u;
/** Characters that a dateline takes at most. */
const LONGEST = 120;
