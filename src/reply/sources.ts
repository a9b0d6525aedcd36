/** What Parley quotes from: the list of articles, and one article to read. */

import type { Article, Corpus, Problem, Span } from '../corpus/article.ts';
import { byAge } from '../corpus/dates.ts';
import type { Librarian } from '../librarian.ts';
import { link, marked, named } from './citation.ts';
import { escapeText } from './escape.ts';
import { TEXT_BUDGET } from './limits.ts';
import { button, card, type Message, note, row, separator, text } from './message.ts';
import { endOfPage, startOfPage } from './pages.ts';
import { customId } from './press.ts';
import { fits, pieces, plain } from './quote.ts';
import type { Words } from './words/index.ts';

/** A line left empty, so that small print is seen to belong to what it stands beside. */
const GAP = '\n\n';

/** Problems named on each page, in as many characters; those left follow the articles. The terminal says what to do. */
const PROBLEMS = { most: 5, budget: 600 };

/** Articles on a page at most, and looked at on either side of its beginning to tell which resemble. */
const LISTED_AT_ONCE = 25;

/** The newest first, from number `from` (0-based) on; then the files with problems that are not on each page. */
export function sourcesList(
  { corpus, origins: originsOf }: Pick<Librarian, 'corpus' | 'origins'>,
  words: Words,
  from = 0,
): Message {
  const articles = byAge(corpus);
  const bad = badFiles(corpus, words);
  const shown = endOfPage(0, bad.length, PROBLEMS.budget, (i) => bad[i]!.length + 1, PROBLEMS.most);
  const problems = bad.slice(0, shown);
  const rest = bad.slice(shown);
  if (rest.length > 0) problems.push(words.andMore(rest.length));
  const count = articles.length + rest.length;
  const start = Math.min(from, count - 1);
  const origins = originsOf(articles.slice(Math.max(0, start - LISTED_AT_ONCE), start + LISTED_AT_ONCE));
  const budget = TEXT_BUDGET - 200 - problems.join('\n').length;
  const oldest = new Map<number, Article>();
  for (const article of articles) {
    const origin = origins.get(article.id);
    if (origin !== undefined) oldest.set(origin, article);
  }
  const likeness = (article: Article) => {
    const original = oldest.get(origins.get(article.id) ?? Number.NaN) ?? article;
    return original === article ? [] : [words.resembles(marked(original))];
  };
  const lineOf = (i: number) => {
    const article = articles[i];
    if (article === undefined) return rest[i - articles.length]!;
    return `**${named(article)}**\n-# ${[...about(article, words), ...likeness(article)].join(' · ')}`;
  };
  const lengthOf = (i: number) => lineOf(i).length + GAP.length;
  const end = endOfPage(start, count, budget, lengthOf, LISTED_AT_ONCE);
  const turn = (label: string, page: number) =>
    button(label, customId({ action: 'list', corpus: corpus.id, from: `${page}` }));
  const last = Math.min(end, articles.length);
  const place =
    start < last && last - start < articles.length ? [words.range(start + 1, last, articles.length)] : [];
  return card(
    'asker',
    text(`**${words.sources(articles.length)}**`),
    text(Array.from({ length: end - start }, (_, i) => lineOf(start + i)).join(GAP)),
    ...(problems.length > 0 && start < articles.length ? [text(problems.join('\n'))] : []),
    text(`-# ${[...place, words.index(corpus.id, articles.length)].join(' · ')}`),
    ...row(
      ...(start > 0 ? [turn(words.back, startOfPage(start, budget, lengthOf, LISTED_AT_ONCE))] : []),
      ...(end < count ? [turn(words.next, end)] : []),
    ),
  );
}

/** A line each: a folder that was emptied, then files that are quoted as they last were, then those left out. */
function badFiles({ problems }: Corpus, words: Words): string[] {
  const rank = ({ file, outcome }: Problem) => (outcome === 'left out' ? 2 : file.endsWith('/') ? 0 : 1);
  return problems
    .filter(({ outcome }) => outcome !== 'served')
    .sort((a, b) => rank(a) - rank(b))
    .map(({ file, outcome }) => {
      const said = outcome === 'last good' ? words.lastGood : words.digest.outcome.leftOut;
      return `- ${words.of(escapeText(file), said)}`;
    });
}

/** In place of one article: there is none that is called so, or several are. */
export function whichArticle(called: string, meant: readonly Article[], words: Words): Message {
  if (meant.length === 0) return note('asker', words.noSuchArticle(called));
  const lines = meant
    .slice(0, LISTED)
    .map((article) => `- ${marked(article)} · ${escapeText(article.id.slice(0, LONGEST_ID))}`);
  const more = meant.length > LISTED ? [words.andMore(meant.length - LISTED)] : [];
  return note('asker', [words.severalArticles(called), ...lines, ...more].join('\n'));
}

/** Articles that may be meant are listed up to so many, with so much of the name of their file. */
const LISTED = 8;
const LONGEST_ID = 100;

function about(article: Article, words: Words): string[] {
  const size = article.paragraphs.reduce(
    (sum, { start, end }) => sum + wordCount(article.text.slice(start, end)),
    0,
  );
  return [
    ...(article.outlet ? [escapeText(article.outlet)] : []),
    words.asOf(article.published),
    words.size(size, article.paragraphs.length),
    ...(article.leftOut.length > 0 ? [words.leftOut(article.leftOut.length)] : []),
  ];
}

/** One thing on a page of an article: a piece of a paragraph, or a line that was left out. */
interface Piece {
  readonly content: string;
  /** Of the paragraph; `null` for a line that was left out. */
  readonly number: number | null;
}

/** The pieces of an article in the order in which it is read, then what was left out and why. */
function piecesOf(corpus: Corpus, article: Article, words: Words): Piece[] {
  const read = article.paragraphs.flatMap((paragraph) =>
    pieces(corpus, paragraph).map((span): Piece => {
      const said = fits(corpus, span) ? plain(corpus, span) : words.tooLongToQuote;
      const bold = paragraph.section === 'title' || paragraph.section === 'heading';
      return {
        content: `-# ${paragraph.number}\n${bold ? `**${said}**` : said}`,
        number: paragraph.number,
      };
    }),
  );
  const out = article.leftOut.map(
    ({ line, reason }): Piece => ({ content: `-# ${words.leftOutLine(line, reason)}`, number: null }),
  );
  return [...read, ...out];
}

/** Number of the piece that holds a sentence, where its reading begins. */
export function placeInReading(corpus: Corpus, article: Article, sentence: Span): number {
  const all = article.paragraphs.flatMap((paragraph) => pieces(corpus, paragraph));
  return Math.max(
    0,
    all.findIndex(({ start, end }) => start <= sentence.start && sentence.start < end),
  );
}

/** One article to read from a piece on (0-based), as much as a message holds. */
export function articlePage(corpus: Corpus, article: Article, from: number, words: Words): Message {
  const all = piecesOf(corpus, article, words);
  const start = Math.min(Math.max(from, 0), Math.max(0, all.length - 1));
  const under = [...about(article, words), ...link(article, null, words)];
  const heading = `**${named(article)}**\n-# ${under.join(' · ')}`;
  const budget = TEXT_BUDGET - heading.length - 60;
  const lengthOf = (i: number) => all[i]!.content.length + GAP.length;
  const end = endOfPage(start, all.length, budget, lengthOf, all.length);
  const numbers = all.slice(start, end).flatMap(({ number }) => number ?? []);
  const told = (left: boolean) =>
    all
      .slice(start, end)
      .filter(({ number }) => (number === null) === left)
      .map(({ content }) => content)
      .join(left ? '\n' : GAP);
  const turn = (label: string, page: number) =>
    button(label, customId({ action: 'read', article: article.hash, from: `${page}` }));
  return card(
    'asker',
    text(heading),
    ...(told(false) ? [text(told(false))] : []),
    ...(told(true) ? [separator(), text(told(true))] : []),
    ...(numbers.length > 0
      ? [text(`-# ${words.page(numbers[0]!, numbers.at(-1)!, article.paragraphs.length)}`)]
      : []),
    ...row(
      ...(start > 0 ? [turn(words.back, startOfPage(start, budget, lengthOf, all.length))] : []),
      ...(end < all.length ? [turn(words.next, end)] : []),
    ),
  );
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
