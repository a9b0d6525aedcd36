/** What happened or is to happen when: dated sentences, oldest first. */

import type { Citation, CorpusMark } from '../answer/answer.ts';
import type { Library } from '../answer/library.ts';
import { byCodeUnit } from '../order.ts';
import { wordsOf } from '../reading/name/identity.ts';
import { nameOf, type Seat } from './note.ts';
import type { Dated } from './reading.ts';
import { citationAt, statementAt } from './seat.ts';
import { topicsOf } from './topics.ts';

/** A dated sentence. */
export interface Moment extends Pick<Dated, 'from' | 'to' | 'ahead' | 'precision'> {
  /** Its date in bold. */
  readonly citation: Citation;
  /** A plan whose day a later article reports, or has seen pass for another. */
  readonly superseded: boolean;
}

/** Dated sentences within limits, with what else there is. */
export interface Timeline {
  readonly about: string | null;
  /** Limits, ISO dates; `null` for none. */
  readonly since: string | null;
  readonly until: string | null;
  readonly corpus: CorpusMark;
  /** Whether the articles have a topic of this name. */
  readonly topic: boolean;
  /** Whether there are some on other days than the limits allow. */
  readonly outside: boolean;
  /** How many there are. */
  readonly total: number;
  /** Number of the first of `moments` among them, from 0. */
  readonly first: number;
  readonly moments: readonly Moment[];
}

/**
 * `since` and `until`: ISO dates, inclusive; `null` for no limit. `about`: a topic, what several topics are called, or
 * words; `null` for everything. Told are the moments from number `first` to before `end`.
 */
export async function timeline(
  library: Library,
  about: string | null,
  since: string | null,
  until: string | null,
  { first, end } = { first: 0, end: Number.POSITIVE_INFINITY },
): Promise<Timeline> {
  const { corpus } = library;
  const { dated, named } = await topicsOf(library);
  const topics = about === null ? [] : named(about);
  const seats = topics.length > 0 ? new Set(topics.flatMap(({ notes }) => notes.map(nameOf))) : null;
  const told =
    about === null
      ? dated
      : seats
        ? dated.filter((one) => seats.has(nameOf(one)))
        : dated.filter((one) => speaksOf(one, about, library));
  const chosen = told.filter(
    (one) => (since === null || one.to >= since) && (until === null || one.from <= until),
  );
  const written = ({ article }: Seat) => corpus.articles.get(article)!.published?.date ?? '';
  const families = new Map<string, Dated[]>();
  for (const one of dated)
    for (const plan of one.plans) families.set(plan, [...(families.get(plan) ?? []), one]);
  return {
    about: topics.length === 1 ? topics[0]!.label : about,
    since,
    until,
    corpus: { id: corpus.id, articles: corpus.articles.size },
    topic: topics.length > 0,
    outside: told.length > chosen.length,
    total: chosen.length,
    first,
    moments: [...chosen]
      .sort(
        (a, b) => byCodeUnit(a.from, b.from) || byCodeUnit(a.to, b.to) || byCodeUnit(written(a), written(b)),
      )
      .slice(first, end)
      .map((one) => ({
        from: one.from,
        to: one.to,
        ahead: one.ahead,
        precision: one.precision,
        citation: citationAt(statementAt(library, one), one, { start: one.start, end: one.end }),
        superseded:
          one.ahead &&
          written(one) !== '' &&
          one.plans.some((plan) =>
            families.get(plan)!.some((other) => overtakes(other, written(other), one, written(one))),
          ),
      })),
  };
}

/** A younger text that reports the day, or that has seen it pass and tells of another. */
function overtakes(younger: Dated, youngerWritten: string, plan: Dated, written: string): boolean {
  if (youngerWritten <= written) return false;
  if (younger.ahead) return plan.to <= youngerWritten && younger.from > plan.to;
  return younger.from <= plan.to && plan.from <= younger.to;
}

/** Whether the sentence holds every word that says something. */
function speaksOf(seat: Seat, about: string, library: Library): boolean {
  const { reader, identity } = library;
  const keyOf = (lower: string) => {
    const { entry, stem } = reader.lexeme(lower);
    return entry === undefined ? identity.word(lower) : stem;
  };
  const wanted = wordsOf(about).filter((word) => !reader.lexeme(word).stop);
  const held = new Set(statementAt(library, seat).tokens.map(({ lower }) => keyOf(lower)));
  return wanted.length > 0 && wanted.every((word) => held.has(keyOf(word)));
}
