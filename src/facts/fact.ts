/** What each article says on a topic: one value an article, side by side, without a verdict. */

import { dateOf, supersedes } from '../answer/agreement/stand.ts';
import type { Apart, Citation, CorpusMark, Outcome, Stand } from '../answer/answer.ts';
import { certaintyOf } from '../answer/compare/certainty.ts';
import { relate, valueIn } from '../answer/compare/index.ts';
import { type Asked, topicOf } from '../answer/compare/topic.ts';
import { type Topic as Comparing, changed, type Facet, type Value } from '../answer/compare/value.ts';
import { answer } from '../answer/index.ts';
import type { Library } from '../answer/library.ts';
import type { Article } from '../corpus/article.ts';
import type { TopicKind } from './note.ts';
import { citationAt, statementAt } from './seat.ts';
import { type Noted, type NotedTopic, type Topic, withoutNotes } from './topic.ts';
import { topicsOf } from './topics.ts';

/** One article's value. */
export interface Said {
  readonly citation: Citation;
  /** Against the first value of the fact; `null` where values of this kind are not compared. */
  readonly stand: Stand['stand'] | null;
  readonly apart: Apart | null;
  /** Whether it is told as surer or as less sure than the first value; `null` where neither. */
  readonly certainty: Stand['certainty'];
  /** A plan that a later article reports as past or replaced. */
  readonly superseded: boolean;
  /** Number of the article's origin: articles of one origin are one voice. */
  readonly origin: number;
}

/** A topic with what is said on it. */
export interface Fact {
  readonly kind: 'fact';
  readonly topic: Topic;
  readonly corpus: CorpusMark;
  readonly said: readonly Said[];
  /** From how many origins it is told; `null` when not all articles that tell it were looked at. */
  readonly origins: number | null;
  /** Ids of the articles that say nothing on it. */
  readonly silent: readonly string[];
}

/** How the values of a kind are compared, and what that kind of question wants. */
const COMPARED: Partial<Record<TopicKind, { facet: Facet; wanted: Asked['wanted'] }>> = {
  plan: { facet: 'time', wanted: 'time' },
  casualties: { facet: 'number', wanted: 'number' },
  delegation: { facet: 'person', wanted: 'person' },
  person: { facet: 'role', wanted: 'person' },
};
/** Sentences of an article that are looked at for a value, and articles looked at, the newest first. */
const LOOKED_AT = 8;
const ARTICLES = 100;

/** A name that several topics go by. */
export interface Ambiguous {
  readonly kind: 'ambiguous';
  readonly name: string;
  /** Two at least, the most told first. */
  readonly topics: readonly Topic[];
}

/** A topic that the articles do not have is answered as a question. */
export async function fact(name: string, library: Library): Promise<Fact | Ambiguous | Outcome> {
  const topics = (await topicsOf(library)).named(name);
  const [topic, another] = topics;
  if (another) return { kind: 'ambiguous', name, topics: topics.map(withoutNotes) };
  return topic ? factOf(topic, library) : answer(name, library);
}

/** The fact of the topic that is called exactly so; `null` when the articles have no such. */
export async function factLabelled(label: string, library: Library): Promise<Fact | null> {
  const { named } = await topicsOf(library);
  const topic = named(label).find((topic) => topic.label === label);
  return topic ? factOf(topic, library) : null;
}

/** Of several sentences of an article, one stands for it. */
export function factOf({ notes: noted, ...topic }: NotedTopic, library: Library): Fact {
  const { articles, id } = library.corpus;
  const groups = new Map<string, Noted[]>();
  for (const note of noted) {
    const group = groups.get(note.article);
    if (group) group.push(note);
    else groups.set(note.article, [note]);
  }
  const comparing = comparingOf(topic, library);
  const found = [...groups]
    .map(([article, notes]) => ({ article: articles.get(article)!, notes }))
    .sort((a, b) => newestFirst(a.article, b.article))
    .slice(0, ARTICLES)
    .map(({ article, notes }) => tellingOf(article, notes, comparing, library));
  const origins = library.origins(found.map(({ article }) => article));
  const originOf = ({ article }: Found) => origins.get(article.id)!;
  const late = found.map((one) => found.some((other) => supersedes(other, one)));
  const reference = [...found]
    .filter((one) => one.value !== null && !late[found.indexOf(one)])
    .sort((a, b) => b.noted.note.weight - a.noted.note.weight)[0];
  const said = found.map((one, i): Said & { weight: number } => {
    const beside = reference && comparing ? standingOf(reference, one, comparing) : NOT_COMPARED;
    return {
      citation: citationAt(statementAt(library, one.noted), one.noted, one.noted.note.value ?? one.value),
      ...(one === reference && found.length > 1 ? SAME_AS_ITSELF : beside),
      superseded: late[i]!,
      origin: originOf(one),
      weight: one === reference ? Number.POSITIVE_INFINITY : one.noted.note.weight,
    };
  });
  return {
    kind: 'fact',
    topic,
    corpus: { id, articles: articles.size },
    said: said.sort((a, b) => order(a) - order(b) || b.weight - a.weight).map(({ weight: _, ...one }) => one),
    origins: groups.size > ARTICLES ? null : new Set(found.map(originOf)).size,
    silent: [...articles.keys()].filter((article) => !groups.has(article)),
  };
}

interface Found {
  readonly article: Article;
  readonly noted: Noted;
  readonly value: Value | null;
}

type Standing = Pick<Said, 'stand' | 'apart' | 'certainty'>;

const NOT_COMPARED: Standing = { stand: null, apart: null, certainty: null };
const SAME_AS_ITSELF: Standing = { stand: 'same', apart: null, certainty: null };

function standingOf(reference: Found, one: Found, comparing: Comparing): Standing {
  if (!reference.value || !one.value) return NOT_COMPARED;
  const relation = relate(
    reference.value,
    one.value,
    comparing,
    dateOf(reference.article),
    dateOf(one.article),
  );
  return { ...relation, certainty: certaintyOf(relation, reference.value, one.value) };
}

/** The most telling sentence that holds a value of the kind; else the most telling one. */
function tellingOf(
  article: Article,
  notes: readonly Noted[],
  comparing: Comparing | null,
  library: Library,
): Found {
  const best = [...notes].sort((a, b) => b.note.weight - a.note.weight).slice(0, LOOKED_AT);
  for (const noted of comparing ? best : []) {
    const value = valueIn(statementAt(library, noted), comparing!, dateOf(article), noted.note.value);
    if (value) return { article, noted, value };
  }
  return { article, noted: best[0]!, value: null };
}

function comparingOf({ kind, label }: Topic, { identity, reader }: Library): Comparing | null {
  const compared = COMPARED[kind];
  if (!compared) return null;
  const asked = topicOf({ text: label, wanted: compared.wanted, focus: null }, identity, reader);
  return changed(asked, { facet: compared.facet, ahead: kind === 'plan' });
}

const STANDS: readonly Said['stand'][] = [
  'same',
  'more specific',
  'less specific',
  'differs',
  null,
  'silent',
];
const order = ({ stand, superseded }: Said) => (superseded ? STANDS.length : STANDS.indexOf(stand));

function newestFirst(a: Article, b: Article): number {
  const [x, y] = [dateOf(a) ?? '', dateOf(b) ?? ''];
  return x === y ? 0 : x < y ? 1 : -1;
}
