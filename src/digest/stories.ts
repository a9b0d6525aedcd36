/** Tells what is new as stories: one for all articles of an origin, with its key sentences. */

import type { Library } from '../answer/library.ts';
import type { Article, Section } from '../corpus/article.ts';
import type { Statement } from '../reading/article.ts';
import { cite } from './cite.ts';
import type { Story } from './digest.ts';
import { keySentences, saidBefore } from './key.ts';

/** Sentences quoted of each story. */
export const KEY_SENTENCES = 2;
/** Stories told at most: more than a digest's pages hold. Thousands would take long to make and to send. */
const MOST_STORIES = 500;
/** A heading says what a sentence says again, with more. */
const REPORTING: readonly Section[] = ['body', 'summary'];
/** A longer sentence, in characters, is a list or was not split; it would fill a message alone. */
export const LONGEST = 1200;

/** An article that is news to the channel. */
export interface Fresh {
  readonly article: Article;
  readonly news: 'new' | 'changed';
  /** Empty for an article that is one of too many to be read. */
  readonly statements: readonly Statement[];
}

type Equipment = Pick<Library, 'reader' | 'readings'>;

/** Newest story first, and how many there are. */
export interface Stories {
  readonly stories: Story[];
  readonly storyCount: number;
}

/**
 * `fresh` comes newest first. `known` are articles shown before, `origins` numbers the origin of each of both; of
 * an origin that was shown before, the story says who else tells it and what is added, unless it has changed.
 */
export function storiesOf(
  fresh: readonly Fresh[],
  known: readonly Article[],
  origins: ReadonlyMap<string, number>,
  equipment: Equipment,
): Stories {
  const groups = new Map<number, Fresh[]>();
  for (const one of fresh) {
    const origin = origins.get(one.article.id)!;
    const group = groups.get(origin);
    if (group) group.push(one);
    else groups.set(origin, [one]);
  }
  // In the order of their newest articles, as these came.
  const stories = [...groups].slice(0, MOST_STORIES).map(([origin, group]): Story => {
    const before = known.filter(({ id }) => origins.get(id) === origin);
    const retold = before.length > 0 && group.every(({ news }) => news === 'new');
    return {
      articles: [
        ...group.map(({ article, news }) => ({ article: article.id, news })),
        ...before.map(({ id }) => ({ article: id, news: 'known' as const })),
      ],
      retold,
      key: keyOf(group, retold ? before : [], equipment),
    };
  });
  return { stories, storyCount: groups.size };
}

/** Sentences that the articles shown `before` have in other words are no news. */
function keyOf(group: readonly Fresh[], before: readonly Article[], { reader, readings }: Equipment) {
  const termsOf = ({ tokens }: Statement) =>
    tokens
      .filter(({ kind }) => kind !== 'mark')
      .map(({ lower }) => reader.lexeme(lower))
      .filter(({ stop }) => !stop)
      .map(({ stem }) => stem);
  const told = before.flatMap((article) => readings.of(article).all().map(termsOf));
  const places = group.flatMap(({ article, statements }) =>
    statements
      .filter(({ paragraph, text }) => REPORTING.includes(paragraph.section) && text.length <= LONGEST)
      .map((statement, place) => ({ article, statement, place, terms: termsOf(statement) }))
      .filter(({ terms }) => told.length === 0 || !saidBefore(terms, told)),
  );
  return keySentences(places, KEY_SENTENCES)
    .sort((a, b) => a - b)
    .map((i) => cite(places[i]!.statement, places[i]!.article));
}
