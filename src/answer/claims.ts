/** Holds the sentences of a pasted message against the articles, and points at what differs without judging. */

import type { Span } from '../corpus/article.ts';
import { splitSentences } from '../corpus/sentences.ts';
import { withoutLinks, withoutMentions } from '../language/chat.ts';
import type { Library } from '../library.ts';
import { contains, type Mention } from '../reading/mention.ts';
import type { Reading } from '../reading/sentence.ts';
import { turns } from '../turns.ts';
import { fittingFirst } from './agreement/fit.ts';
import { askedBy, sourced } from './agreement/stand.ts';
import type { Citation } from './answer.ts';
import { candidatesIn } from './candidates/candidates.ts';
import { createMatcher } from './candidates/match.ts';
import { placesFor } from './candidates/places.ts';
import { citing } from './citation/cite.ts';
import { MOST_MATCHES, type Near, nearest } from './claim-near.ts';
import { type Difference, differences } from './compare/differences.ts';
import { plans } from './compare/times.ts';
import { topicOf } from './compare/topic.ts';
import { inquiryOf, matterOf } from './inquiry/inquiry.ts';
import { PRESENCE } from './inquiry/presence.ts';
import { namesAsked, readAsked } from './question/asked.ts';
import { type ClaimKind, hearsay, kindOf } from './question/claim-kind.ts';
import { type Question, readQuestion } from './question/question.ts';
import { meant, type Term, weigh } from './question/weigh.ts';
import { type Ranked, rank } from './ranking/rank.ts';

/** A sentence of the message. Offsets are those of the message. */
export interface Claim extends Mention {
  readonly kind: ClaimKind;
  /** Sentences about the same, the nearest first, one an article; none for what is no statement or not covered. */
  readonly matches: readonly ClaimMatch[];
}

export interface ClaimMatch {
  readonly citation: Citation;
  readonly pointed: readonly Pointed[];
}

/** A detail that the message and the article tell differently. */
export interface Pointed {
  readonly detail: Difference['detail'];
  /** In the message. */
  readonly claimed: Mention;
  /** In the article. */
  readonly found: Span;
}

/** Sentences read of one message; what follows is left alone, so that time stays bounded. */
const MOST_CLAIMS = 12;
const HURT: ReadonlySet<string> = new Set(['death', 'injury', 'casualty']);

/** One claim a sentence, in order. Deterministic; any text is allowed. */
export async function claims(written: string, library: Library): Promise<Claim[]> {
  // A link or a call to somebody is no part of what is said; offsets stay.
  const message = withoutLinks(withoutMentions(written));
  const found: Claim[] = [];
  const turn = turns();
  for (const { start, end } of sentencesOf(message)) {
    if (found.length >= MOST_CLAIMS) break;
    await turn();
    const from = start + hearsay(message.slice(start, end));
    found.push(await claimOf(message.slice(from, end), { start: from, end }, library));
  }
  const whole = trimmed(written, 0, written.length);
  if (found.length === 0 && whole.start < whole.end) return [{ ...whole, kind: 'chat', matches: [] }];
  return found;
}

/** An end that a small letter follows: behind a word that is no abbreviation, behind a number that is no item's. */
const STOP = /(?:(?<=\p{L}{4}|\s\p{N}+)[.!?]+|\.*[!?][.!?]*)\s+(?=\p{Ll})/gu;

/** Chats end sentences with a line as often as with a full stop, and begin them in lower case. */
function sentencesOf(message: string): Mention[] {
  const sentences: Mention[] = [];
  for (const line of message.matchAll(/[^\n\r]+/g)) {
    for (const { start, end } of splitSentences(line[0])) {
      let from = start;
      for (const stop of line[0].slice(start, end).matchAll(STOP)) {
        const to = start + stop.index + stop[0].trimEnd().length;
        sentences.push(trimmed(message, line.index + from, line.index + to));
        from = start + stop.index + stop[0].length;
      }
      if (from < end) sentences.push(trimmed(message, line.index + from, line.index + end));
    }
  }
  return sentences.filter(({ start, end }) => start < end);
}

/** The same without blanks at its ends. */
function trimmed(text: string, start: number, end: number): Mention {
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  return { start: from, end: Math.max(from, start + part.trimEnd().length) };
}

async function claimOf(sentence: string, place: Mention, library: Library): Promise<Claim> {
  const { reader, index, corpus, learned, identity } = library;
  reader.begin();
  const question = readQuestion(sentence, reader);
  const terms = await weigh(question, index, reader);
  const reading = readAsked(sentence, reader, library.newest());
  const anchored =
    terms.some(({ name, number }) => name || number) || reading.quantities.length + reading.times.length > 0;
  const content = terms.filter(({ framing }) => !framing).length;
  // "Doe was not there" has one word of content and states something.
  const kind = kindOf(sentence, PRESENCE.test(sentence) ? content + 1 : content, anchored);
  if (kind !== 'statement') return { ...place, kind, matches: [] };
  const places = await placesFor(question, terms, library, null);
  const matcher = createMatcher(question, terms, reader);
  // What differs need not share much with the claim: "it was in Lima" where others have it in Quito.
  const candidates = candidatesIn(places, terms, matcher, library, ({ heading }) => !heading);
  const ranked = rank(question, terms, candidates, matcher, learned.ranking);
  const topic = topicOf({ text: sentence, wanted: 'claim', focus: null }, identity, reader);
  const statementOf = ({ sentence: { span, paragraph, position } }: Ranked) =>
    library.readings.of(corpus.articles.get(span.article)!).paragraph(paragraph)[position - 1]!;
  const denials = new Set(wordsIn(reading, reading.negations));
  const fitting = tellingOf(sentence, question, topic.ahead, denials, terms, ranked, library);
  const fits = (one: Ranked) => {
    const statement = statementOf(one);
    if (topic.ahead)
      return statement.times.length > 0 && statement.hedges.some(({ kind }) => plans.has(kind));
    return PRESENCE.test(sentence) && statement.parts.includes('takes part');
  };
  const present = PRESENCE.test(sentence) && fitting.length > 0;
  const about: Near[] =
    fitting.length > 0
      ? fitting.map((one) => ({ one, sure: true }))
      : nearest(ranked, terms, reading, statementOf, fits);
  const stems = new Set(terms.map(({ lexeme }) => lexeme.stem));
  const isClaimed = askedBy(({ stem }) => stems.has(stem), reader);
  const citationOf = citing(question, terms, matcher);
  const matches = about.map(({ one, sure }): ClaimMatch => {
    const statement = statementOf(one);
    const cited = citationOf(one, statement);
    const told = sure ? differences(reading, sentence, statement, topic, present) : [];
    const pointed = told.map(
      ({ detail, claimed, found }): Pointed => ({
        detail,
        claimed: { start: place.start + claimed.start, end: place.start + claimed.end },
        found: {
          article: cited.sentence.article,
          start: cited.sentence.start + found.start,
          end: cited.sentence.start + found.end,
        },
      }),
    );
    // Whose words they are is told of what differs. Nothing was asked, so there is no short answer.
    const source = sourced({ ...cited, bold: pointed[0]?.found ?? cited.bold }, statement, isClaimed);
    return { citation: { ...source, bold: null }, pointed };
  });
  return { ...place, kind, matches };
}

/**
 * The best sentence of each article that tells what is claimed: the plan, who was there, how many were hurt. The
 * people, numbers and days of the claim are what may differ: a sentence need not hold them.
 */
function tellingOf(
  sentence: string,
  question: Question,
  ahead: boolean,
  denials: ReadonlySet<string>,
  terms: readonly Term[],
  ranked: readonly Ranked[],
  library: Library,
): Ranked[] {
  const text = meant(sentence, terms);
  const names = namesAsked(text, library.reader);
  const inquiryAs = (wanted: Question['wanted']) => {
    const asked = { ...question, wanted };
    return inquiryOf(text, asked, terms, matterOf(text, asked, library), names);
  };
  const inquiry = PRESENCE.test(sentence)
    ? (inquiryAs('person') ?? inquiryAs('claim'))
    : inquiryAs(ahead ? 'time' : question.wanted);
  if (inquiry === null) return [];
  const beside = inquiry.beside.filter(
    ({ term, kind }) => kind === 'thing' && !denials.has(terms[term]!.lexeme.lower),
  );
  // "27 died" where an article has 27 wounded: what befell them may differ too.
  const outcomes = inquiry.business.kind === 'casualties' ? HURT : inquiry.topic.outcomes;
  const relaxed = { business: inquiry.business, beside, topic: { ...inquiry.topic, outcomes } };
  const { ranked: best, values } = fittingFirst(relaxed, ranked, library);
  const articles = new Map<string, Ranked>();
  for (const one of best.slice(0, values.size)) {
    const { article } = one.sentence.span;
    if (!articles.has(article)) articles.set(article, one);
  }
  return [...articles.values()].slice(0, MOST_MATCHES);
}

function wordsIn({ tokens }: Reading, parts: readonly Mention[]): string[] {
  return tokens.filter((token) => parts.some((part) => contains(part, token))).map(({ lower }) => lower);
}
