/** A timeline as a message: dated sentences, the oldest first, in pages. */

import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import type { Corpus } from '../corpus/article.ts';
import type { Moment, Timeline } from '../facts/timeline.ts';
import type { Topic } from '../facts/topic.ts';
import { QUESTION_ID } from './body.ts';
import { entry } from './citation.ts';
import { escapeText } from './escape.ts';
import { deleteButton, shareButton } from './everybody.ts';
import { TEXT_BUDGET } from './limits.ts';
import { button, card, type Message, row, separator, text } from './message.ts';
import { endOfPage, quoted, startOfPage } from './pages.ts';
import { customId } from './press.ts';
import { plain } from './quote.ts';
import type { Words } from './words/index.ts';

/** The first statements, for everybody; there is at least one. */
export function timelineCard(found: Timeline, corpus: Corpus, asker: string, words: Words): Message {
  return cardOf(found, corpus, 0, words, 'channel', deleteButton(asker, words));
}

/** The statements from number `from` (0-based) on, for whoever turns to them. */
export function timelinePage(found: Timeline, corpus: Corpus, from: number, words: Words): Message {
  return cardOf(found, corpus, from, words, 'asker', shareButton(found.corpus, words));
}

function cardOf(
  { about, since, until, corpus: mark, total, first, moments }: Timeline,
  corpus: Corpus,
  from: number,
  words: Words,
  seenBy: Message['seenBy'],
  last: APIButtonComponentWithCustomId,
): Message {
  const own = words.facts;
  const start = Math.min(from, total - 1);
  const heading = [
    // Without a subject there is nothing to read back: the title alone stands there.
    about === null ? text(`**${own.timeline}**`) : text(`**${escapeText(about)}**`, QUESTION_ID),
    ...(since || until ? [text(`-# ${own.limits(since, until)}`)] : []),
  ];
  const budget = TEXT_BUDGET - heading.reduce((sum, { content }) => sum + content.length, 0) - 120;
  const known = new Map<number, string>();
  const contentOf = (i: number) => {
    let content = known.get(i);
    if (content === undefined) {
      const moment = moments[i - first]!;
      const { ahead, superseded, citation } = moment;
      const mark = superseded ? words.superseded : ahead ? own.plan : '';
      content = `${whenOf(moment, corpus, words)}${mark ? ` · ${mark}` : ''}\n${entry(corpus, citation, null, words)}`;
      known.set(i, content);
    }
    return content;
  };
  const lengthOf = (i: number) => contentOf(i).length;
  const end = endOfPage(start, total, budget, lengthOf);
  const turn = (label: string, page: number) =>
    button(
      label,
      customId({
        action: 'timeline',
        corpus: mark.id,
        since: since ?? '',
        until: until ?? '',
        from: `${page}`,
      }),
    );
  return card(
    seenBy,
    ...heading,
    ...moments
      .slice(start - first, end - first)
      .map(({ citation }, i) => quoted(contentOf(start + i), citation, corpus, words)),
    separator(),
    text(`-# ${own.statements(start + 1, end, total)} · ${words.index(mark.id, mark.articles)}`),
    ...row(
      ...(start > 0 ? [turn(own.older, startOfPage(start, budget, lengthOf))] : []),
      ...(end < total ? [turn(own.newer, end)] : []),
      last,
    ),
  );
}

/** What names a day, a month or a year means just that. */
const EXACT: ReadonlySet<Moment['precision']> = new Set(['clock', 'day', 'month', 'year']);

/** The days meant; where the article's words are vaguer, these words first. */
function whenOf(
  { from, to, precision, citation: { bold } }: Moment,
  corpus: Corpus,
  { facts }: Words,
): string {
  if (from === to || EXACT.has(precision) || bold === null) return `**${facts.when(from, to)}**`;
  return `**“${plain(corpus, bold)}”** · ${facts.around(from, to)}`;
}

/** No sentence gives a date for it; `near` are topics it may have meant, which have dates. */
export function noMomentCard(
  { about, topic, outside, corpus }: Timeline,
  near: readonly Topic[],
  { facts: own }: Words,
): Message {
  const known = about === null || topic || outside;
  const labels = outside ? '' : near.map(({ label }) => `**${escapeText(label)}**`).join(', ');
  return card(
    'asker',
    text(
      [
        known ? own.noDay(about, outside) : own.noMoment(corpus.articles),
        ...(labels ? [`-# ${own.near(labels)}`] : []),
      ].join('\n'),
    ),
  );
}
