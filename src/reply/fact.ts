/** A fact as a message: what each article says on a topic, in its own words. */

import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import type { Corpus } from '../corpus/article.ts';
import type { Ambiguous, Fact, Said } from '../facts/fact.ts';
import type { Topic } from '../facts/topic.ts';
import { QUESTION_ID } from './body.ts';
import { entry, marked } from './citation.ts';
import { escapeText } from './escape.ts';
import { deleteButton, shareButton } from './everybody.ts';
import { CHOICE_LIMIT, CHOICE_TEXT_LIMIT, TEXT_BUDGET } from './limits.ts';
import { button, card, type Message, row, select, separator, text } from './message.ts';
import { endOfPage, quoted, startOfPage } from './pages.ts';
import { customId, placeOf } from './press.ts';
import type { Words } from './words/index.ts';

/** Titles of silent articles that are listed. */
const TITLES = 4;

/** The first values, for everybody. */
export function factCard(fact: Fact, corpus: Corpus, asker: string, words: Words): Message {
  return cardOf(fact, corpus, 0, words, 'channel', deleteButton(asker, words));
}

/** The values from number `from` (0-based) on, for whoever turns to them. */
export function factPage(fact: Fact, corpus: Corpus, from: number, words: Words): Message {
  return cardOf(fact, corpus, from, words, 'asker', shareButton(fact.corpus, words));
}

function cardOf(
  fact: Fact,
  corpus: Corpus,
  from: number,
  words: Words,
  seenBy: Message['seenBy'],
  last: APIButtonComponentWithCustomId,
): Message {
  const { topic, said } = fact;
  const own = words.facts;
  const start = Math.min(from, said.length - 1);
  const about = [
    ...(topic.role ? [`“${escapeText(topic.role)}”`] : []),
    ...(topic.kind === 'person' && topic.variants.length > 0
      ? [
          own.alsoCalled(
            topic.variants
              .slice(0, 3)
              .map((name) => `“${escapeText(name)}”`)
              .join(', '),
          ),
        ]
      : []),
    own.voices(topic.articles, corpus.articles.size, fact.origins),
  ];
  const heading = text(`**${escapeText(topic.label)}**`, QUESTION_ID);
  const under = text(`-# ${about.join(' · ')}`);
  const closing = [
    ...silent(fact, corpus, words),
    `-# ${words.index(fact.corpus.id, fact.corpus.articles)}`,
  ].join('\n');
  const budget = TEXT_BUDGET - heading.content.length - under.content.length - closing.length;
  const contents = said.map((one, i) => line(one, i, fact, corpus, words));
  const lengthOf = (i: number) => contents[i]!.length;
  const end = endOfPage(start, said.length, budget, lengthOf);
  const turn = (label: string, page: number) =>
    button(label, customId({ action: 'fact', corpus: fact.corpus.id, from: `${page}` }));
  return card(
    seenBy,
    heading,
    under,
    ...said.slice(start, end).map(({ citation }, i) => quoted(contents[start + i]!, citation, corpus, words)),
    separator(),
    text(closing),
    ...row(
      ...(start > 0 ? [turn(words.back, startOfPage(start, budget, lengthOf))] : []),
      ...(end < said.length ? [turn(words.next, end)] : []),
      button(words.report, customId({ action: 'report', ...placeOf(corpus, said[start]!.citation) })),
      last,
    ),
  );
}

/** Several topics go by the name: the asker says which one is meant. */
export function chooseCard({ name, topics }: Ambiguous, corpus: Corpus, words: Words): Message {
  const options = topics
    .filter(({ label }) => label.length <= CHOICE_TEXT_LIMIT)
    .slice(0, CHOICE_LIMIT)
    .map(({ label, articles }) => ({ label, value: label, description: words.articles(articles) }));
  if (options.length === 0) return noTopicCard(name, [], corpus, words);
  const { which, choose } = words.facts;
  return card(
    'asker',
    text(which(name)),
    select(choose, customId({ action: 'choose', corpus: corpus.id }), options),
  );
}

/** What was asked for is no topic; `near` are those it may have meant. */
export function noTopicCard(name: string, near: readonly Topic[], corpus: Corpus, words: Words): Message {
  const own = words.facts;
  const labels = near.map(({ label }) => `**${escapeText(label)}**`).join(', ');
  return card(
    'asker',
    text([own.noTopic(name, corpus.articles.size), ...(labels ? [`-# ${own.near(labels)}`] : [])].join('\n')),
  );
}

function line(
  { citation, stand, apart, certainty, superseded, origin }: Said,
  i: number,
  { said }: Fact,
  corpus: Corpus,
  words: Words,
) {
  const own = words.facts;
  const sure = certainty === null ? [] : [words.certainty(certainty)];
  const compared = i > 0 && stand !== null && said.length > 1 && said[0]!.stand !== null;
  const standing = superseded
    ? own.superseded
    : compared
      ? [own.stand(stand, apart), ...sure].join(', ')
      : '';
  const first = said.find((other) => other.origin === origin)!.citation.sentence.article;
  const original = first === citation.sentence.article ? null : corpus.articles.get(first)!;
  if (!standing) return entry(corpus, citation, i + 1, words, original);
  return `**[${i + 1}]** ${escapeText(standing)}\n${entry(corpus, citation, null, words, original)}`;
}

function silent({ silent }: Fact, corpus: Corpus, words: Words): string[] {
  if (silent.length === 0) return [];
  const titles = silent.slice(0, TITLES).map((id) => marked(corpus.articles.get(id)!));
  return [words.facts.silent(titles.join(', '), silent.length - titles.length)];
}
