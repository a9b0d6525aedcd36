/** Reads an article once for its topics and dated statements; what is kept is small. */

import type { Library } from '../answer/library.ts';
import type { Article } from '../corpus/article.ts';
import { readArticle, type Statement } from '../reading/article.ts';
import { familiesIn, isAhead, withLimit } from '../reading/plans.ts';
import type { Precision } from '../reading/time/precision.ts';
import { compoundNotes } from './compounds.ts';
import { casualtyNotes, delegationNotes } from './events.ts';
import type { Seat } from './note.ts';
import { type Named, peopleNotes, placeNotes } from './people.ts';
import { planNotes } from './plans.ts';
import type { Noted } from './topic.ts';

/** A sentence that gives a date for what it says. */
export interface Dated extends Seat {
  /** First and last day meant, ISO 8601, inclusive. */
  readonly from: string;
  readonly to: string;
  readonly precision: Precision;
  /** Whether it was still to come when the article was written. */
  readonly ahead: boolean;
  /** The words of the date, relative to the sentence. */
  readonly start: number;
  readonly end: number;
  /** Families of events that the sentence speaks of: meetings, votes. */
  readonly plans: readonly string[];
}

/** All that is kept of an article. */
export interface ArticleNotes {
  readonly notes: readonly Noted[];
  readonly people: readonly (Noted & Named)[];
  readonly dated: readonly Dated[];
}

/** Library as far as reading for topics needs it. */
export type Shelf = Pick<Library, 'corpus' | 'identity' | 'reader'>;

/** Reads the whole article. */
export function notesOf(article: Article, { identity, reader }: Shelf): ArticleNotes {
  const written = article.published?.date ?? null;
  const notes: Noted[] = [];
  const people: (Noted & Named)[] = [];
  const dated: Dated[] = [];
  for (const statement of readArticle(article).all()) {
    const seat = {
      article: article.id,
      paragraph: statement.paragraph.number,
      position: statement.sentence.number,
    };
    const plans = planNotes(statement, written);
    const when = dateOf(statement, written);
    const noted = { ...seat, dated: when !== null };
    for (const note of [
      ...plans,
      ...delegationNotes(statement),
      ...casualtyNotes(statement, identity),
      ...placeNotes(statement, identity, article.outlet),
      ...compoundNotes(statement, (lower) => reader.lexeme(lower)),
    ])
      notes.push({ ...noted, note });
    for (const named of peopleNotes(statement)) people.push({ ...noted, ...named });
    if (when) dated.push({ ...seat, ...when, plans: familiesIn(statement) });
  }
  return { notes, people, dated };
}

/** Dates that tell when something is: not how long it took, nor since when. */
function dateOf(statement: Statement, written: string | null) {
  if (statement.heading) return null;
  const told = statement.times.filter(
    ({ from, to, precision, limit }) =>
      from !== null && to !== null && precision !== 'duration' && precision !== 'decade' && limit !== 'since',
  );
  const time = told.find(({ precision }) => precision === 'day') ?? told[0];
  if (!time) return null;
  return {
    from: time.from!,
    to: time.to!,
    precision: time.precision,
    ahead: isAhead(time, statement, written),
    ...withLimit(time, statement),
  };
}
