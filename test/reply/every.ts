/** Every kind of reply that Parley can make, with all of its pages: what holds of replies is held against these. */

import type { Explained } from '../../src/answer/answer.ts';
import { claims } from '../../src/answer/claim/claims.ts';
import { explained } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import type { Corpus } from '../../src/corpus/article.ts';
import { digestOf } from '../../src/digest/content.ts';
import { type Fact, factOf } from '../../src/facts/fact.ts';
import { type Timeline, timeline } from '../../src/facts/timeline.ts';
import { topicsOf } from '../../src/facts/topics.ts';
import { outcomeCard } from '../../src/reply/answer.ts';
import { checkCard } from '../../src/reply/check.ts';
import { contextCard, moreCard, nearestCard } from '../../src/reply/closer.ts';
import { compareCard } from '../../src/reply/compare.ts';
import { digestPages } from '../../src/reply/digest.ts';
import { previewCard, whyCard } from '../../src/reply/digest-desk.ts';
import { said } from '../../src/reply/escape.ts';
import { explainCard } from '../../src/reply/explain.ts';
import { chooseCard, factCard, factPage, noTopicCard } from '../../src/reply/fact.ts';
import { type Message, note } from '../../src/reply/message.ts';
import { readCustomId } from '../../src/reply/press.ts';
import { articlePage, sourcesList } from '../../src/reply/sources.ts';
import { noMomentCard, timelineCard, timelinePage } from '../../src/reply/timeline.ts';
import type { Words } from '../../src/reply/words/index.ts';
import { partsOf, SOMEBODY } from './read.ts';

export interface Reply {
  readonly kind: string;
  readonly message: Message;
}

/** All that can be said about an outcome, page by page. */
export function repliesTo(outcome: Explained, { corpus }: Library, words: Words): Reply[] {
  const id = { corpus: corpus.id, article: '', asOf: '' };
  const asked = { asker: SOMEBODY, words };
  const citations = outcome.kind === 'answer' ? outcome.citations : outcome.nearest;
  return [
    ...named('answer', [outcomeCard(outcome, corpus, asked)]),
    ...named('answer to one', [outcomeCard(outcome, corpus, asked, 'asker')]),
    ...named(
      'more',
      pages('more', (from) => moreCard(outcome, corpus, id, { first: 0, from }, words)),
    ),
    ...named(
      'compare',
      pages('compare', (from) => compareCard(outcome, corpus, id, from, words)),
    ),
    ...named(
      'explain',
      pages('explain', (from) => explainCard(outcome, corpus, id, from, words)),
    ),
    ...named('nearest', [nearestCard(outcome, corpus, words)]),
    ...named(
      'context',
      citations.map(({ sentence, paragraph }) => contextCard(corpus, sentence, paragraph, words)),
    ),
  ];
}

/** Every reply about the articles: nobody's words are in them. */
export async function repliesAbout(library: Library, words: Words): Promise<Reply[]> {
  const { corpus } = library;
  const { all } = await topicsOf(library);
  const facts = all.slice(0, 12).map((topic) => factOf(topic, library));
  const whole = await timeline(library, null, null, null);
  const digest = await digestOf(library, new Map(), '2026-01-26');
  const outcomes = [...corpus.articles.keys()].map((article) => [article, 'baseline'] as const);
  const issue = {
    date: '2026-01-26',
    late: true,
    overview: false,
    mark: 'abcdefghij',
    turn: (page: number) => `v1|digest|${SOMEBODY}|2026-01-26|${page}`,
  };
  const preview = (page: number) =>
    previewCard({ digest, date: '2026-01-26' }, SOMEBODY, 'overview', page, corpus, words);
  return [
    ...facts.flatMap((fact) => named('fact', factPages(fact, corpus, words))),
    ...(whole.moments.length > 0 ? named('timeline', timelinePages(whole, corpus, words)) : []),
    ...named(
      'sources',
      pages('list', (from) => sourcesList(library, words, from)),
    ),
    ...[...corpus.articles.values()].flatMap((article) =>
      named(
        'article',
        pages('read', (from) => articlePage(corpus, article, from, words)),
      ),
    ),
    ...(digest === null ? [] : named('digest', digestPages(digest, issue, corpus, words))),
    ...(digest === null ? [] : named('preview', pages('preview', preview))),
    ...named('why', [whyCard(SOMEBODY, outcomes, corpus, words)]),
  ];
}

/** Every reply to somebody's words, as a question, a topic, and a message that is checked. */
export async function repliesWith(text: string, library: Library, words: Words): Promise<Reply[]> {
  const { corpus } = library;
  const { near, all } = await topicsOf(library);
  const ambiguous = { kind: 'ambiguous', name: said(text), topics: all } as const;
  const found = await timeline(library, said(text), null, null);
  return [
    ...repliesTo(await explained(said(text), library), library, words),
    ...named('check', chain(checkCard(text, await claims(text, library), library, SOMEBODY, words))),
    ...named('no topic', [noTopicCard(said(text), near(said(text), 5), corpus, words)]),
    ...named('choose', [chooseCard(ambiguous, corpus, words)]),
    ...named('timeline', [
      found.moments.length > 0
        ? timelineCard(found, corpus, SOMEBODY, words)
        : noMomentCard(found, near(said(text), 5), words),
    ]),
    ...named(
      'note',
      [
        words.noSuchArticle(text),
        words.noSuchDate(text),
        words.digest.noTime(text),
        words.digest.noZone(text),
      ].map((sentence) => note('asker', sentence)),
    ),
  ];
}

const named = (kind: string, messages: readonly Message[]): Reply[] =>
  messages.map((message) => ({ kind, message }));

/** A reply and those that are sent after it. */
export function chain(message: Message): Message[] {
  return message.followedBy ? [message, ...chain(message.followedBy)] : [message];
}

/** The pages of a reply, turned by its own button that leads furthest; then turned back to the first. */
export function pages(action: string, show: (from: number) => Message): Message[] {
  const all: Message[] = [];
  let from = 0;
  for (let turned = 0; turned < 400; turned++) {
    const message = show(from);
    all.push(message);
    const next = placesIn(message, action).filter((place) => place > from);
    if (next.length === 0) return all;
    from = Math.max(...next);
  }
  throw new Error(`The pages of ${action} never end`);
}

/** What everybody sees of a fact, then its pages as one member turns them. */
export const factPages = (fact: Fact, corpus: Corpus, words: Words): Message[] =>
  withPages('fact', factCard(fact, corpus, SOMEBODY, words), (from) => factPage(fact, corpus, from, words));

export const timelinePages = (found: Timeline, corpus: Corpus, words: Words): Message[] =>
  withPages('timeline', timelineCard(found, corpus, SOMEBODY, words), (from) =>
    timelinePage(found, corpus, from, words),
  );

function withPages(action: string, first: Message, show: (from: number) => Message): Message[] {
  return [first, ...pages(action, show).slice(1)];
}

/** Rank of the first passage that an answer has no room for; `null` where it has room for all. */
export function hiddenFrom(message: Message): number | null {
  for (const { custom_id } of partsOf(message)) {
    const press = readCustomId(custom_id ?? '');
    if (press?.action === 'more') return Number(press.first);
  }
  return null;
}

/** Where the page buttons of a message lead. */
export function placesIn(message: Message, action: string): number[] {
  return partsOf(message).flatMap((part) => {
    const press = 'custom_id' in part ? readCustomId(part.custom_id as string) : null;
    if (press?.action !== action) return [];
    return [Number('from' in press ? press.from : 'page' in press ? press.page : Number.NaN)];
  });
}
