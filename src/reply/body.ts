/** What the card of an answer says, whoever asked: the question, the cited passages, who agrees. */

import type { APIComponentInContainer, APITextDisplayComponent } from 'discord-api-types/v10';
import type { Answer, Citation } from '../answer/answer.ts';
import type { Article, Corpus } from '../corpus/article.ts';
import { agreementLine } from './agreement.ts';
import { entry, marked } from './citation.ts';
import { escapeText } from './escape.ts';
import { TEXT_BUDGET } from './limits.ts';
import { text } from './message.ts';
import { endOfPage, quoted, startOfPage } from './pages.ts';
import { articleByHash } from './press.ts';
import type { Words } from './words/index.ts';

/** The text that holds the question; buttons read it back from the message. */
export const QUESTION_ID = 1;

/** Five sections with their texts and buttons are 15 of the 40 components that a message may have. */
const CITATIONS_A_PAGE = 5;

/** Who asked, so that they may delete the answer. */
export interface Asked {
  readonly asker: string;
  readonly words: Words;
  /** What the question was limited to: the hash of an article, a date; empty for no limit. */
  readonly scope?: { readonly article: string; readonly asOf: string };
}

/** What a card says, whoever asked. */
interface Body {
  readonly scope: string;
  readonly heading: readonly APITextDisplayComponent[];
  readonly entries: readonly APIComponentInContainer[];
  readonly closing: APITextDisplayComponent;
}

/** Kept as long as the answer is: a question is often asked again, and writing takes longer than all the rest. */
const written = new WeakMap<Words, WeakMap<Answer, Body>>();

/** Written once for each answer, language and scope. */
export function bodyOf(answer: Answer, corpus: Corpus, asked: Asked): Body {
  const { words, scope } = asked;
  const bodies = written.get(words) ?? new WeakMap<Answer, Body>();
  written.set(words, bodies);
  const known = bodies.get(answer);
  const scoped = scope ? `${scope.article} ${scope.asOf}` : '';
  if (known?.scope === scoped) return known;
  const body = { scope: scoped, ...writeBody(answer, corpus, asked) };
  bodies.set(answer, body);
  return body;
}

function writeBody(answer: Answer, corpus: Corpus, asked: Asked): Omit<Body, 'scope'> {
  const { words } = asked;
  const heading = [
    text(`**${escapeText(answer.question)}**`, QUESTION_ID),
    ...under([...scopeOf(asked, corpus), ...(answer.agreement.length > 0 ? [voices(answer, words)] : [])]),
  ];
  const agreed = agreementLine(answer, corpus, words, marked);
  const closing = [
    ...(agreed === null ? [] : [agreed]),
    `-# ${words.index(answer.corpus.id, answer.corpus.articles)}`,
  ].join('\n');
  const budget = TEXT_BUDGET - lengthOf(heading) - closing.length;
  return { heading, entries: citationPage(answer, corpus, 0, budget, words), closing: text(closing) };
}

/**
 * Citations from rank `from` on, as many as `budget` characters and one message hold. None is ever cut; the first
 * is always shown, for no sentence comes near the budget.
 */
export function citationPage(
  answer: Answer,
  corpus: Corpus,
  from: number,
  budget: number,
  words: Words,
): APIComponentInContainer[] {
  const contents = contentsOf(answer, corpus, words);
  const end = endOfPage(from, contents.length, budget, (i) => contents[i]!.length, CITATIONS_A_PAGE);
  return contents
    .slice(from, end)
    .map((content, i) => quoted(content, answer.citations[from + i]!, corpus, words));
}

/** Rank of the first citation on the page that ends before rank `until`. */
export function pageBefore(
  answer: Answer,
  corpus: Corpus,
  until: number,
  budget: number,
  words: Words,
): number {
  const contents = contentsOf(answer, corpus, words);
  return startOfPage(until, budget, (i) => contents[i]!.length, CITATIONS_A_PAGE);
}

function contentsOf(answer: Answer, corpus: Corpus, words: Words): string[] {
  return answer.citations.map((citation, i) =>
    entry(corpus, citation, i + 1, words, originalOf(answer, citation, corpus)),
  );
}

/** What the question was limited to, in words. */
export function scopeOf({ scope, words }: Asked, corpus: Corpus): string[] {
  const article = scope?.article ? articleByHash(corpus, scope.article) : null;
  return [
    ...(article ? [words.onlyIn(marked(article))] : []),
    ...(scope?.asOf ? [words.upTo(scope.asOf)] : []),
  ];
}

/** Small print in one line; nothing for no lines. */
export const under = (lines: readonly string[]) =>
  lines.length > 0 ? [text(`-# ${lines.join(' · ')}`)] : [];

/** A passage that is only near a date, a place or a name speaks of none. */
function voices({ agreement, citations }: Answer, words: Words): string {
  const speaking = agreement.filter(
    ({ stand, apart }) => stand !== 'silent' && (apart !== 'wording' || citations[0].bold === null),
  );
  return words.voices(speaking.length, agreement.length, new Set(speaking.map(({ origin }) => origin)).size);
}

/** The earliest cited article of the same origin, if it is another one: what this one resembles. */
function originalOf({ agreement, citations }: Answer, citation: Citation, corpus: Corpus): Article | null {
  const own = agreement.find(({ article }) => article === citation.sentence.article);
  const twins = citations.filter(({ sentence }) =>
    agreement.some(({ article, origin }) => article === sentence.article && origin === own?.origin),
  );
  const first = twins[0]?.sentence.article;
  return own && first && first !== own.article ? (corpus.articles.get(first) ?? null) : null;
}

function lengthOf(texts: readonly { content: string }[]): number {
  return texts.reduce((sum, { content }) => sum + content.length, 0);
}
