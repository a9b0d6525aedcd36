/** A digest as messages: the plain headline for the notification, and the pages it is edited into. */

import { type APIComponentInContainer, MessageFlags } from 'discord-api-types/v10';
import type { Citation } from '../answer/answer.ts';
import type { Corpus } from '../corpus/article.ts';
import type { Digest, Story } from '../digest/digest.ts';
import { entry, marked, named } from './citation.ts';
import { escapeText } from './escape.ts';
import { COMPONENT_LIMIT, TEXT_BUDGET } from './limits.ts';
import { button, card, type Message, row, section, separator, text } from './message.ts';
import { customId, placeOf } from './press.ts';
import type { Words } from './words/index.ts';

/** Pages kept of one digest; what is left is counted. */
const MOST_PAGES = 12;
/** Titles named of one story. */
const MOST_TITLES = 5;
/** Quotations of one difference, or of one day. */
const MOST_QUOTED = 4;
/** The frame of a page: container, headline, separator, footer, row and its two buttons; a preview has three more. */
const FRAME = 10;

/** What is said of one posting of a digest. */
export interface Issue {
  /** The date it is for, ISO 8601. */
  readonly date: string;
  /** Posted long after it was due. */
  readonly late: boolean;
  /** Everything there is, asked for by hand, rather than what is new. */
  readonly overview: boolean;
  /** Stands in the message, so that it is found again; empty where it is not posted. */
  readonly mark: string;
  /** The `custom_id` of a button that shows another page, counted from 0. */
  turn(page: number): string;
}

/** One thing on a page, kept together. */
interface Block {
  readonly components: readonly APIComponentInContainer[];
  readonly text: number;
  readonly count: number;
}

/** The line that makes the notification. */
export function headlineOf(digest: Digest, issue: Issue, words: Words): string {
  const said = issue.overview ? words.digest.overview : words.digest.headline;
  return said(issue.date, digest.storyCount, digest.articles.length, issue.late);
}

/** The pages of a digest; the first is posted, the others are shown to whoever turns to them. */
export function digestPages(digest: Digest, issue: Issue, corpus: Corpus, words: Words): Message[] {
  const quote = quoting(corpus, words);
  const blocks = [
    ...storyBlocks(digest, quote, corpus, words),
    ...changeBlocks(digest, quote, words),
    ...aheadBlocks(digest, quote, words),
    ...differBlocks(digest, quote, words),
  ];
  const pages = paged(blocks);
  const shown = pages.slice(0, MOST_PAGES);
  const index = words.index(corpus.id, corpus.articles.size);
  return shown.map((blocks, i) => {
    const place = shown.length > 1 ? [words.digest.page(i + 1, shown.length)] : [];
    const mark = issue.mark === '' ? [] : [issue.mark];
    const cut = i === MOST_PAGES - 1 && pages.length > MOST_PAGES ? [words.digest.cut] : [];
    return card(
      i === 0 ? 'channel' : 'asker',
      text(headlineOf(digest, issue, words)),
      ...blocks.flatMap(({ components }) => components),
      separator(),
      text(`-# ${[...cut, ...place, index, ...mark].join(' · ')}`),
      ...row(
        ...(i > 1 ? [button(words.digest.back, issue.turn(i - 1))] : []),
        ...(i < shown.length - 1 ? [button(words.digest.more, issue.turn(i + 1))] : []),
      ),
    );
  });
}

/** Quotes a sentence with the next number; one that has been quoted already is referred to by its number. */
type Quote = (citation: Citation) => { readonly section: APIComponentInContainer } | { readonly see: number };

function quoting(corpus: Corpus, words: Words): Quote {
  const numbers = new Map<string, number>();
  return (citation) => {
    const key = `${citation.sentence.article} ${citation.sentence.start}`;
    const known = numbers.get(key);
    if (known !== undefined) return { see: known };
    numbers.set(key, numbers.size + 1);
    const id = customId({ action: 'context', ...placeOf(corpus, citation) });
    return { section: section(entry(corpus, citation, numbers.size, words), button(words.context, id)) };
  };
}

function storyBlocks({ stories }: Digest, quote: Quote, corpus: Corpus, words: Words): Block[] {
  return stories.flatMap((story, i) => {
    const title = text(`${heading(i, words.digest.new)}${storyTitle(story, corpus, words)}`);
    const quoted = story.key.map(quote).flatMap((made) => ('section' in made ? [made.section] : []));
    return titled(title, quoted);
  });
}

function storyTitle({ articles, retold, key }: Story, corpus: Corpus, words: Words): string {
  const [first, ...others] = articles;
  const before = retold ? others.filter(({ news }) => news === 'known') : [];
  const also = others.filter((one) => !before.includes(one));
  const titles = (some: Story['articles']) =>
    some
      .slice(0, MOST_TITLES)
      .map(({ article }) => marked(corpus.articles.get(article)!))
      .join(', ');
  const { alsoIn, belongsTo, toldBefore } = words.digest;
  const chips = [
    ...(first!.news === 'changed' ? [words.digest.changed] : []),
    ...(also.length > 0 ? [alsoIn(titles(also), Math.max(also.length - MOST_TITLES, 0))] : []),
    ...(before.length > 0 ? [(key.length > 0 ? belongsTo : toldBefore)(titles(before))] : []),
  ];
  const below = chips.length > 0 ? `\n-# ${chips.join(' · ')}` : '';
  return `**${named(corpus.articles.get(first!.article)!)}**${below}`;
}

function changeBlocks({ changed }: Digest, quote: Quote, words: Words): Block[] {
  return changed.flatMap(({ kind, topic, citation, before }, i) => {
    const title = `**${escapeText(topic)}** · ${words.digest.change[kind]}`;
    const citations = before === null ? [citation] : [before, citation];
    return told(heading(i, words.digest.changes), title, citations, quote, words);
  });
}

function aheadBlocks({ ahead }: Digest, quote: Quote, words: Words): Block[] {
  return ahead.flatMap(({ citations, from, to, passed }, i) =>
    told(
      heading(i, words.digest.ahead),
      words.digest.days(from, to, passed),
      citations.slice(0, MOST_QUOTED),
      quote,
      words,
    ),
  );
}

function differBlocks({ differ }: Digest, quote: Quote, words: Words): Block[] {
  return differ.flatMap(({ topic, citations }, i) =>
    told(
      heading(i, words.digest.differ),
      `**${escapeText(topic)}**`,
      citations.slice(0, MOST_QUOTED),
      quote,
      words,
    ),
  );
}

function heading(i: number, name: string): string {
  return i === 0 ? `### ${name}\n` : '';
}

/** A line with its quotations below, as many on its page as fit; those quoted above are named by their numbers. */
function told(
  heading: string,
  title: string,
  citations: readonly Citation[],
  quote: Quote,
  words: Words,
): Block[] {
  const made = citations.map(quote);
  const seen = made.flatMap((one) => ('see' in one ? [one.see] : [])).sort((a, b) => a - b);
  const see = seen.length > 0 ? ` · ${words.digest.see(seen)}` : '';
  const sections = made.flatMap((one) => ('section' in one ? [one.section] : []));
  return titled(text(`${heading}${title}${see}`), sections);
}

/** A title does not stand alone at the end of a page. */
function titled(title: APIComponentInContainer, sections: readonly APIComponentInContainer[]): Block[] {
  return [block(title, ...sections.slice(0, 1)), ...sections.slice(1).map((made) => block(made))];
}

function block(...components: readonly APIComponentInContainer[]): Block {
  return { components, ...measure(components) };
}

/** Characters shown, and components with those inside them. */
function measure(components: readonly unknown[]): { text: number; count: number } {
  let text = 0;
  let count = 0;
  for (const component of components as { content?: string; components?: unknown[]; accessory?: unknown }[]) {
    const inner = measure([
      ...(component.components ?? []),
      ...(component.accessory ? [component.accessory] : []),
    ]);
    text += (component.content?.length ?? 0) + inner.text;
    count += 1 + inner.count;
  }
  return { text, count };
}

/** As many blocks on each page as it holds, in order; a page has at least one. */
function paged(blocks: readonly Block[]): Block[][] {
  const pages: Block[][] = [];
  let [textLeft, countLeft] = [0, 0];
  for (const block of blocks) {
    textLeft -= block.text;
    countLeft -= block.count;
    if (pages.length === 0 || textLeft < 0 || countLeft < 0) {
      pages.push([]);
      // Headline and footer take some hundred characters.
      textLeft = TEXT_BUDGET - 400 - block.text;
      countLeft = COMPONENT_LIMIT - FRAME - block.count;
    }
    pages.at(-1)!.push(block);
  }
  return pages;
}

/** The body of a message that is posted as plain text: nothing in it may ping or unfold a link. */
export function plainBody(content: string, silent: boolean) {
  const flags = MessageFlags.SuppressEmbeds | (silent ? MessageFlags.SuppressNotifications : 0);
  return { content, flags, allowed_mentions: { parse: [] } };
}

/** The body of an edit that turns plain text into components. */
export function fullBody(message: Message) {
  return {
    content: null,
    components: message.components,
    flags: MessageFlags.IsComponentsV2,
    allowed_mentions: { parse: [] },
  };
}
