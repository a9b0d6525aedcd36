/** Holds each article's statement on the question against that of the first citation, without a verdict. */

import type { Article, Span } from '../corpus/article.ts';
import type { Library } from '../library.ts';
import type { Statement } from '../reading/article.ts';
import type { Citation, Stand } from './answer.ts';
import { relate, valueIn } from './compare/index.ts';
import { bound } from './compare/occasion.ts';
import { type Asked, topicOf } from './compare/topic.ts';
import type { Facet, Relation, Topic, Value } from './compare/value.ts';
import { dateOf, relative, type Said, standOf, supersedes } from './stand.ts';

/** A sentence that may answer. */
export interface Weighed {
  readonly article: string;
  /** 1-based numbers of the paragraph and of the sentence in it. */
  readonly paragraph: number;
  readonly position: number;
  /** Of what the first citation holds of the question, the share that it holds too, 0 to 1. */
  readonly shared: number;
  /** Whether it, or what stands around it, holds the names and numbers of the question that the first one holds. */
  readonly named: boolean;
  /** What it tells, where it is known to do what is asked. */
  readonly value?: Value | undefined;
}

/**
 * A sentence speaks of the same when it is like the reference and holds of the question what that holds; the two are
 * weighed as in `kinship`. By the kind of thing asked, the least that lists articles that speak and leaves out those
 * that do not, on the gold questions over the seeds and on two other lists of questions on them (precision 0.80, 0.76
 * and 0.78, recall 0.87, 0.90 and 0.86).
 */
const SHARED_WEIGHT = 1.17;
const ABOUT_THE_SAME: Readonly<Record<Facet, number>> = {
  time: 1.3,
  number: 1.1,
  person: 1.3,
  place: 1,
  role: 0.6,
  channel: 0.3,
  name: 0.3,
  first: 1.1,
  words: 1.3,
};
/** What a value counts towards it that fits the question's side, place or future. */
const FIT_WEIGHT = 0.4;
/** What likeness to a rewrite's original must have more than likeness to the reference. */
const SECOND_HAND = 0.2;
/** A difference is shown only where it is surer than this that both speak of the same. */
const DIFFERING = 0.3;
/** Sentences looked at in each article, best first, and articles looked at. */
const LOOKED_AT = 20;
const ARTICLES = 12;

/** Library as far as comparing needs it. */
type Shelf = Pick<Library, 'corpus' | 'reader' | 'readings' | 'identity' | 'likeness' | 'origins'>;

/**
 * One stand an article, in corpus order, against the first citation that holds the kind of thing asked for.
 * `weighed` is best first. Empty when there is no second article. `settled`: the topic of a question of which it is
 * known which sentences do what it asks; the others then say nothing on it.
 */
export function agreement(
  asked: Asked,
  weighed: readonly Weighed[],
  citations: readonly Citation[],
  shelf: Shelf,
  settled: Topic | null = null,
): Stand[] {
  const { articles } = shelf.corpus;
  if (citations.length === 0 || articles.size < 2) return [];
  const asking = settled ?? topicOf(asked, shelf.identity, stemBy(shelf));
  const { topic, reference } = referenceOf(citations, weighed, asking, shelf);
  const said = new Map([[reference.article.id, reference]]);
  const groups = byArticle(weighed, reference.article.id);
  for (const [id, candidates] of groups) {
    const best = bestOf(
      candidates,
      articles.get(id)!,
      topic,
      reference,
      reference.value.statement,
      shelf,
      settled !== null,
    );
    if (best) said.set(id, best);
  }
  const few = articles.size <= ARTICLES;
  const ids = few ? articles.keys() : [...new Set([...said.keys(), ...groups.keys()])].sort();
  const listed = [...ids].map((id) => articles.get(id)!);
  if (listed.length < 2) return [];
  const origins = shelf.origins(listed);
  // A rewrite is nearer to its original than to the reference: it is held against what that one says too.
  for (const { article, value } of [...said.values()]) {
    for (const [id, candidates] of groups) {
      if (said.has(id) || origins.get(id) !== origins.get(article.id)) continue;
      const best = bestOf(
        candidates,
        articles.get(id)!,
        topic,
        reference,
        value.statement,
        shelf,
        settled !== null,
      );
      if (best) said.set(id, best);
    }
  }
  const all = [...said.values()]; // reference first
  return listed
    .filter(({ id }) => said.has(id) || few)
    .map((article) => standOf(article, said.get(article.id), all, origins.get(article.id)!));
}

const stemBy =
  ({ reader }: Shelf) =>
  (lower: string) => {
    const { stop, stem } = reader.lexeme(lower);
    return stop ? null : stem;
  };

/**
 * The first citation that holds what is asked for. Behind a headline the sentence it stands for may follow, among
 * the citations or below; behind a sentence another matter. Where none does, the first citation as a whole.
 */
function referenceOf(
  citations: readonly Citation[],
  weighed: readonly Weighed[],
  topic: Topic,
  { corpus, readings }: Shelf,
): { topic: Topic; reference: Said } {
  const relation: Relation = { stand: 'same', apart: null };
  const valueAt = (at: Place, bold: Span | null, asked: Topic): Said | null => {
    const article = corpus.articles.get(at.article)!;
    const statement = readings.of(article).paragraph(at.paragraph)[at.position - 1]!;
    const known = weighed.find((one) => one.value !== undefined && samePlace(one, at))?.value;
    const value = known ?? valueIn(statement, asked, dateOf(article), bold && relative(bold, statement));
    return value && { article, value, relation };
  };
  const place = ({ sentence, paragraph, position }: Citation): Place => ({
    article: sentence.article,
    paragraph,
    position,
  });
  const first = citations[0]!;
  const own = valueAt(place(first), first.bold, topic);
  if (own) return { topic, reference: own };
  if (isHeadline(first, corpus)) {
    const below = [...citations.slice(1).map(place), ...weighed.slice(0, LOOKED_AT)];
    for (const at of below) {
      const reference = valueAt(at, null, topic);
      if (reference && (reference.value.fit === 1 || citations.some((one) => samePlace(place(one), at))))
        return { topic, reference };
    }
  }
  const worded: Topic = { ...topic, facet: 'words' };
  return { topic: worded, reference: valueAt(place(first), first.bold, worded)! };
}

type Place = Pick<Weighed, 'article' | 'paragraph' | 'position'>;

const samePlace = (a: Place, b: Place) =>
  a.article === b.article && a.paragraph === b.paragraph && a.position === b.position;

/** The best candidates of each article but the reference's own, the best article first. */
function byArticle(weighed: readonly Weighed[], own: string): Map<string, Weighed[]> {
  const groups = new Map<string, Weighed[]>();
  for (const candidate of weighed) {
    if (candidate.article === own) continue;
    const group = groups.get(candidate.article);
    if (group) {
      if (group.length < LOOKED_AT) group.push(candidate);
    } else if (groups.size < ARTICLES) groups.set(candidate.article, [candidate]);
  }
  return groups;
}

/** The candidate most about the same that speaks to the point; else the one that says something near. */
function bestOf(
  candidates: readonly Weighed[],
  article: Article,
  topic: Topic,
  reference: Said,
  like: Statement,
  { readings, likeness }: Shelf,
  settled: boolean,
): Said | null {
  // What another article says of it is one step further from the reference.
  const least = ABOUT_THE_SAME[topic.facet] + (like === reference.value.statement ? 0 : SECOND_HAND);
  let best: Said | null = null;
  let near: Said | null = null;
  let [most, nearest] = [least, least];
  const known = candidates.find(({ value }) => value !== undefined)?.value;
  if (known) {
    const relation = relate(reference.value, known, topic, dateOf(reference.article), dateOf(article));
    return { article, value: known, relation };
  }
  if (settled) return null;
  for (const { paragraph, position, shared, named } of candidates) {
    const statement = readings.of(article).paragraph(paragraph)[position - 1]!;
    const about = likeness.between(like, statement) + SHARED_WEIGHT * shared;
    if (about + FIT_WEIGHT < least) continue;
    const told = named ? valueIn(statement, topic, dateOf(article), null) : null;
    const value = told && isBound(told, topic) ? told : inWords(statement, topic, about);
    // A headline is held against headlines only: it is shorter and louder than what it stands for.
    if (!value || (value.facet === 'words' && statement.heading !== reference.value.statement.heading))
      continue;
    const sure = about + FIT_WEIGHT * value.fit;
    const relation = relate(reference.value, value, topic, dateOf(reference.article), dateOf(article));
    const said = { article, value, relation };
    const { stand, apart } = relation;
    // A plan that has been overtaken is no difference.
    const doubted = stand === 'differs' && apart === null && !supersedes(reference, said);
    if (doubted && sure < least + DIFFERING) continue;
    if (stand !== 'silent' && sure >= most) [best, most] = [said, sure];
    else if (stand === 'silent' && apart !== null && sure >= nearest) [near, nearest] = [said, sure];
  }
  return best ?? near;
}

const bindable: ReadonlySet<Facet> = new Set(['time', 'number', 'person', 'place']);

/** Whether the value is told of what is asked, and not of something else in the same sentence. */
const isBound = (value: Value, topic: Topic) => !bindable.has(value.facet) || bound(value, topic);

/** An area told by a description ("areas in the east") is no name, yet it answers where: it is quoted whole. */
function inWords(statement: Statement, topic: Topic, about: number): Value | null {
  if (topic.facet !== 'place' || about < ABOUT_THE_SAME.words || statement.heading) return null;
  return valueIn(statement, { ...topic, facet: 'words' }, null, null);
}

function isHeadline({ sentence, paragraph }: Citation, corpus: Library['corpus']): boolean {
  const { section } = corpus.articles.get(sentence.article)!.paragraphs[paragraph - 1]!;
  return section === 'title' || section === 'heading';
}
