/** What an article says on the topic as a stand: with its source, its doubts and whether it was overtaken. */

import type { Article, Span } from '../corpus/article.ts';
import type { Library } from '../library.ts';
import type { Statement } from '../reading/article.ts';
import { attributionOf } from '../reading/attributions.ts';
import type { Mention } from '../reading/mention.ts';
import type { Citation, Stand } from './answer.ts';
import { surer } from './compare/certainty.ts';
import { overtaken } from './compare/times.ts';
import type { Relation, Value } from './compare/value.ts';

export interface Said {
  readonly article: Article;
  readonly value: Value;
  readonly relation: Relation;
}

export const dateOf = ({ published }: Article) => published?.date ?? null;

export function standOf(
  article: Article,
  said: Said | undefined,
  all: readonly Said[],
  reference: Said,
  origin: number,
): Stand {
  const base = { article: article.id, asOf: article.published, origin };
  if (!said)
    return {
      ...base,
      stand: 'silent',
      apart: null,
      certainty: null,
      value: null,
      sentence: null,
      attribution: null,
      hedges: [],
      superseded: false,
    };
  const { value, relation } = said;
  const { statement } = value;
  const span = (part: Mention): Span => ({
    article: article.id,
    start: statement.sentence.start + part.start,
    end: statement.sentence.start + part.end,
  });
  return {
    ...base,
    ...relation,
    certainty: comparable(relation) ? surer(reference.value, value) : null,
    value: span(value),
    sentence: { article: article.id, start: statement.sentence.start, end: statement.sentence.end },
    ...certainty(statement, value, span),
    superseded: all.some((other) => supersedes(other, said)),
  };
}

/** What differs or speaks of something else is not the same thing told more or less surely. */
const comparable = ({ stand, apart }: Relation) =>
  apart === null && stand !== 'silent' && stand !== 'differs';

/** The citation with what its sentence says of its source and its certainty. */
export function sourced(
  citation: Citation,
  { corpus, readings }: Pick<Library, 'corpus' | 'readings'>,
): Citation {
  const { sentence, bold, paragraph, position } = citation;
  const statement = readings.of(corpus.articles.get(sentence.article)!).paragraph(paragraph)[position - 1]!;
  const span = (part: Mention): Span => ({
    article: sentence.article,
    start: sentence.start + part.start,
    end: sentence.start + part.end,
  });
  const whole = { start: 0, end: statement.text.length };
  const told = certainty(statement, bold ? relative(bold, statement) : whole, span);
  // Without a chosen part the sentence as a whole has a source only where it opens or closes with one.
  const only = statement.attributions.length === 1 ? statement.attributions[0]! : null;
  return {
    ...citation,
    ...told,
    attribution: told.attribution ?? (bold === null && only ? span(only) : null),
  };
}

/** Who the words are attributed to, and the words that limit their certainty. */
export function certainty(statement: Statement, value: Mention, span: (part: Mention) => Span) {
  const source = attributionOf(statement.attributions, value);
  return {
    attribution: source && span(source),
    hedges: statement.hedges.filter(({ kind }) => kind !== 'future').map(span),
  };
}

export function supersedes(younger: Said, plan: Said): boolean {
  const [a, b] = [plan.value, younger.value];
  if (a === b || a.facet !== 'time' || b.facet !== 'time') return false;
  return overtaken(a, dateOf(plan.article), b, dateOf(younger.article));
}

export function relative({ start, end }: Span, { sentence }: Statement): Mention {
  return { start: start - sentence.start, end: end - sentence.start };
}
