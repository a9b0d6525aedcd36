/** Answers to `/digest`, for whoever manages it: status, preview, and what became of each article. */

import { ButtonStyle } from 'discord-api-types/v10';
import type { Corpus } from '../corpus/article.ts';
import type { Digest } from '../digest/digest.ts';
import type { Outcome, Status } from '../digest/history.ts';
import { readPause } from '../digest/pause.ts';
import { fateOf } from '../digest/skip.ts';
import { type ByHand, isByHand } from '../digest/slot.ts';
import type { Subscription } from '../store/schema.ts';
import { named } from './citation.ts';
import { digestPages } from './digest.ts';
import { escapeText } from './escape.ts';
import { TEXT_BUDGET } from './limits.ts';
import { button, card, type Message, note, row, text } from './message.ts';
import { customId } from './press.ts';
import type { Words } from './words/index.ts';

/** What was set up, with what to mind and what can be done next. */
export function setUpCard(
  channel: string,
  { before, next }: { before: Subscription | null; next: number },
  known: number,
  cautions: readonly string[],
  words: Words,
): Message {
  const said = before ? words.digest.changedSetUp(channel, next) : words.digest.setUp(channel, next, known);
  return card('asker', text([said, ...cautions].join('\n')), ...postButtons(channel, words, 'overview'));
}

/** `all`: how many there are, with those that are not shown. */
export function statusCard(statuses: readonly Status[], all: number, words: Words): Message {
  const rest = all - statuses.length;
  return card(
    'asker',
    ...statuses.map((status) => text(statusText(status, words))),
    ...(rest > 0 ? [text(words.andMore(rest))] : []),
  );
}

function statusText({ subscription, next, last, counts, waiting }: Status, words: Words): string {
  const { channel_id, local_time, zone, silent, quiet_line, pause } = subscription;
  return [
    words.digest.statusOf(channel_id, local_time, zone, silent === 1, quiet_line === 1),
    ...(pause === null ? [] : [words.digest.pause(readPause(pause))]),
    ...(next === null ? [] : [words.digest.next(next)]),
    ...(last === null
      ? []
      : [
          words.digest.last(
            isByHand(last.slot) ? null : last.slot,
            fateOf(last),
            last.posted_at ?? last.due_at,
            last.state === 'skipped' ? null : last.error,
          ),
        ]),
    ...(counts.length === 0 ? [] : [words.digest.counts(counts)]),
    words.digest.waiting(waiting),
  ].join('\n');
}

/** A page of what would be posted now, with the button that posts it. */
export function previewCard(
  { digest, date }: { digest: Digest | null; date: string },
  channel: string,
  what: ByHand,
  page: number,
  corpus: Corpus,
  words: Words,
): Message {
  if (digest === null)
    return card('asker', text(words.digest.nothingNew(channel)), ...postButtons(channel, words, 'overview'));
  const issue = {
    date,
    late: false,
    overview: what === 'overview',
    mark: '',
    turn: (to: number) => customId({ action: 'preview', channel, what, page: `${to}` }),
  };
  const pages = digestPages(digest, issue, corpus, words);
  const { components } = pages[Math.min(page, pages.length - 1)]!;
  return {
    seenBy: 'asker',
    components: [text(words.digest.preview(channel)), ...components, ...postButtons(channel, words, what)],
  };
}

function postButtons(channel: string, words: Words, what: ByHand) {
  const label = what === 'news' ? words.digest.postNow : words.digest.postAll;
  return row(button(label, customId({ action: 'post', channel, what }), ButtonStyle.Primary));
}

/** One line an article, as many as a message holds. */
export function whyCard(
  channel: string,
  outcomes: readonly (readonly [string, Outcome])[],
  corpus: Corpus,
  words: Words,
): Message {
  const { outcome: said } = words.digest;
  const out = corpus.problems.filter(({ outcome }) => outcome === 'left out');
  const count = outcomes.length + out.length;
  const lineOf = (i: number) => {
    const [id, outcome] = outcomes[i] ?? [null, null];
    if (id === null) return `- ${words.of(escapeText(out[i - outcomes.length]!.file), said.leftOut)}`;
    const article = corpus.articles.get(id)!;
    const chips = [
      typeof outcome === 'string' ? said[outcome] : said.shown(isByHand(outcome.slot) ? null : outcome.slot),
      ...(article.published === null ? [said.undated] : []),
    ];
    return `- ${words.of(`**${named(article)}**`, chips.join(' · '))}`;
  };
  let left = TEXT_BUDGET - 200;
  const lines: string[] = [];
  for (let i = 0; i < count; i++) {
    const line = lineOf(i);
    left -= line.length + 1;
    if (left < 0) break;
    lines.push(line);
  }
  if (lines.length < count) lines.push(words.andMore(count - lines.length));
  return card(
    'asker',
    text(words.digest.why(channel)),
    text(lines.join('\n') || words.digest.nothingNew(channel)),
  );
}

/** What came of a digest posted by hand. */
export function postedNote(
  run: { channel_id: string; state: string; message_id: string | null; error: string | null },
  guild: string,
  words: Words,
): Message {
  const said = words.digest;
  switch (run.state) {
    case 'posted':
      return note('asker', run.message_id ? said.posted(guild, run.channel_id, run.message_id) : said.gone);
    case 'skipped':
      return note('asker', said.nothingNew(run.channel_id));
    case 'due':
      return note('asker', said.onItsWay(run.channel_id));
    case 'uncertain':
      return note('asker', said.notice(run.channel_id, { why: 'uncertain', slot: null }));
    default:
      return note('asker', said.notPosted(run.error ?? run.state));
  }
}
