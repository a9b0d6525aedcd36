/** What an article says on the topic as a stand: with its source, its doubts and whether it was overtaken. */

import type { Article, Span } from '../../corpus/article.ts';
import type { Lexeme } from '../../language/lexeme.ts';
import type { Statement } from '../../reading/article.ts';
import { contains, type Mention } from '../../reading/mention.ts';
import { attributionOf } from '../../reading/speech/attributions.ts';
import type { Citation, Stand } from '../answer.ts';
import { bears, certaintyOf } from '../compare/certainty.ts';
import { overtaken } from '../compare/times.ts';
import type { Relation, Value } from '../compare/value.ts';
import type { Reader } from '../reader/reader.ts';
import type { PreparedSentence } from '../reader/sentence.ts';

/** The sentence by which an article stands to the answer, with what it says and how. */
export interface Said {
  readonly article: Article;
  readonly sentence: PreparedSentence;
  readonly value: Value;
  readonly relation: Relation;
}

/** ISO date of the article; `null` when unknown. */
export const dateOf = ({ published }: Article) => published?.date ?? null;

/** What an article's stand is held against: the first citation's, those of all, and what is asked. */
interface Against {
  readonly reference: Said;
  readonly all: readonly Said[];
  readonly asked: Asked;
}

/** `said`: what the article says; `undefined` where it is silent. */
export function standOf(
  article: Article,
  said: Said | undefined,
  origin: number,
  { reference, all, asked }: Against,
): Stand {
  const { id, published: asOf } = article;
  if (!said)
    return {
      article: id,
      asOf,
      origin,
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
  const { start, end } = statement.sentence;
  const span = (part: Mention): Span => ({ article: id, start: start + part.start, end: start + part.end });
  const { attribution, hedges } = certainty(statement, isWhole(value) ? null : value, asked, span);
  return {
    article: id,
    asOf,
    origin,
    stand: relation.stand,
    apart: relation.apart,
    certainty: certaintyOf(relation, reference.value, value),
    value: span(value),
    sentence: { article: id, start, end },
    attribution,
    hedges,
    superseded: all.some((other) => supersedes(other, said)),
  };
}

const isWhole = ({ start, end, statement }: Value) => start === 0 && end === statement.text.length;

/** The citation with what its sentence says of its source and its certainty; `asked`: words of the question. */
export function sourced(
  { sentence, bold, paragraph, position }: Citation,
  statement: Statement,
  asked: Asked = () => [],
): Citation {
  const span = (part: Mention): Span => ({
    article: sentence.article,
    start: sentence.start + part.start,
    end: sentence.start + part.end,
  });
  const { attribution, hedges } = certainty(statement, bold && relative(bold, statement), asked, span);
  return { sentence, paragraph, position, bold, attribution, hedges };
}

/** An article with what it says, if anything. */
interface Valued {
  readonly article: Article;
  readonly value: Value | null;
}

/** The words of a statement that the question has, in whatever form. */
export type Asked = (statement: Statement) => readonly Mention[];

/** Reads the words that the question has from statements; `isAsked` tells whether it has a word form. */
export function askedBy(isAsked: (word: Lexeme) => boolean, { forms }: Pick<Reader, 'forms'>): Asked {
  return (statement) => {
    const words = forms(statement);
    return statement.tokens.filter((_, i) => words[i] !== null && isAsked(words[i]!));
  };
}

/** Who the words are attributed to, and the words that limit their certainty; `part` is `null` for the sentence. */
export function certainty(
  statement: Statement,
  part: Mention | null,
  asked: Asked,
  span: (part: Mention) => Span,
): Pick<Citation, 'attribution' | 'hedges'> {
  const whole = { start: 0, end: statement.text.length };
  const source =
    attributionOf(statement.attributions, part ?? whole) ?? (part === null ? teller(statement, asked) : null);
  const hedges = statement.hedges.filter(
    (hedge) =>
      hedge.kind !== 'future' &&
      (part === null || bears(hedge, { start: part.start, end: part.end, statement })),
  );
  return { attribution: source && span(source), hedges: hedges.map(span) };
}

/** Of the sources of a sentence quoted as a whole the one asked about, or whose words are; the only one in any case. */
function teller(statement: Statement, asked: Asked): Mention | null {
  const { attributions } = statement;
  if (attributions.length < 2) return attributions[0] ?? null;
  const words = asked(statement);
  const within = (outer: Mention) => words.filter((word) => contains(outer, word)).length;
  let best: { source: Mention; worth: number } | null = null;
  for (const source of attributions) {
    // Who says it is told by name; a verb of speech may reach over all that follows.
    const worth = 2 * within(source) + within(source.scope) + (source.form === 'speech' ? 0 : 0.5);
    if (worth >= 1 && (best === null || worth > best.worth)) best = { source, worth };
  }
  return best?.source ?? null;
}

/** Whether the younger article tells what was planned as past or replaced. */
export function supersedes(younger: Valued, plan: Valued): boolean {
  const [a, b] = [plan.value, younger.value];
  if (a === b || a?.facet !== 'time' || b?.facet !== 'time') return false;
  return overtaken(a, dateOf(plan.article), b, dateOf(younger.article));
}

/** Offsets within the sentence for those in the article. */
export function relative({ start, end }: Span, { sentence }: Statement): Mention {
  return { start: start - sentence.start, end: end - sentence.start };
}
