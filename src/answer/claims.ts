/** Holds the sentences of a pasted message against the articles, and points at what differs without judging. */

import type { Span } from '../corpus/article.ts';
import { splitSentences } from '../corpus/sentences.ts';
import type { Library } from '../library.ts';
import { contains, type Mention } from '../reading/mention.ts';
import type { Reading } from '../reading/sentence.ts';
import { turns } from '../turns.ts';
import type { Citation } from './answer.ts';
import { readAsked } from './asked.ts';
import { candidatesIn, placesFor } from './candidates.ts';
import { citationOf } from './cite.ts';
import { type ClaimKind, hearsay, kindOf } from './claim-kind.ts';
import { differences } from './compare/differences.ts';
import { plans } from './compare/times.ts';
import { topicOf } from './compare/topic.ts';
import { fittingFirst } from './fit.ts';
import { inquiryOf, PRESENCE } from './inquiry.ts';
import { createMatcher } from './match.ts';
import { type Question, readQuestion } from './question.ts';
import { type Ranked, rank } from './rank.ts';
import { sourced } from './stand.ts';
import { type Term, weigh } from './weigh.ts';

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
  readonly detail: 'number' | 'date' | 'place' | 'name' | 'denial';
  /** In the message. */
  readonly claimed: Mention;
  /** In the article. */
  readonly found: Span;
}

/** Sentences read of one message; what follows is left alone, so that time stays bounded. */
const MOST_CLAIMS = 12;
const HURT: ReadonlySet<string> = new Set(['death', 'injury', 'casualty']);
/** Articles shown for a claim. */
const MOST_MATCHES = 3;
/** Share of a claim's words, numbers and dates apart, that a sentence about the same holds at least. */
const ABOUT_THE_SAME = 0.55;
/** What a plan counts for a claim about what is to come, and a list of delegates for one about who was there. */
const FITTING = 0.3;
/** So many words must be left when the details are taken out, or the details are the subject. */
const LEAST_SUBJECT = 2;
/** A sentence this much further from the claim than the best is no second match. */
const BEHIND = 0.2;

/** One claim a sentence, in order. Deterministic; any text is allowed. */
export async function claims(message: string, library: Library): Promise<Claim[]> {
  const found: Claim[] = [];
  const turn = turns();
  for (const { start, end } of sentencesOf(message)) {
    if (found.length >= MOST_CLAIMS) break;
    await turn();
    const from = start + hearsay(message.slice(start, end));
    found.push(await claimOf(message.slice(from, end), { start: from, end }, library));
  }
  return found;
}

/** Chats end sentences with a line as often as with a full stop, and begin them in lower case. */
function sentencesOf(message: string): Mention[] {
  const sentences: Mention[] = [];
  for (const line of message.matchAll(/[^\n\r]+/g)) {
    for (const { start, end } of splitSentences(line[0])) {
      let from = start;
      for (const stop of line[0].slice(start, end).matchAll(/(?<=\p{L}{4})[.!?]+\s+(?=\p{Ll})/gu)) {
        const to = start + stop.index + stop[0].trimEnd().length;
        sentences.push({ start: line.index + from, end: line.index + to });
        from = start + stop.index + stop[0].length;
      }
      if (from < end) sentences.push({ start: line.index + from, end: line.index + end });
    }
  }
  return sentences;
}

async function claimOf(sentence: string, place: Mention, library: Library): Promise<Claim> {
  const { reader, index, corpus, learned, identity } = library;
  reader.begin();
  const question = readQuestion(sentence, reader);
  const terms = await weigh(question, index, reader);
  const reading = readAsked(sentence, reader, library.newest);
  const anchored =
    terms.some(({ name, number }) => name || number) || reading.quantities.length + reading.times.length > 0;
  const kind = kindOf(sentence, terms.filter(({ framing }) => !framing).length, anchored);
  if (kind !== 'statement') return { ...place, kind, matches: [] };
  const places = await placesFor(question, terms, library, null);
  const matcher = createMatcher(question, terms, reader);
  const candidates = candidatesIn(places, terms, matcher, library);
  const ranked = rank(question, terms, candidates, matcher, learned.ranking);
  const topic = topicOf({ text: sentence, wanted: 'claim', focus: null }, identity, (lower) => {
    const { stop, stem } = reader.lexeme(lower);
    return stop ? null : stem;
  });
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
  const about = fitting.length > 0 ? fitting : nearest(ranked, terms, reading, fits);
  const matches = about.map((one): ClaimMatch => {
    const citation = sourced(citationOf(one, question, terms, matcher, library, undefined), library);
    const statement = statementOf(one);
    const pointed = differences(reading, sentence, statement, topic).map(
      ({ detail, claimed, found }): Pointed => ({
        detail,
        claimed: { start: place.start + claimed.start, end: place.start + claimed.end },
        found: {
          article: citation.sentence.article,
          start: citation.sentence.start + found.start,
          end: citation.sentence.start + found.end,
        },
      }),
    );
    return { citation, pointed };
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
  const wanted = PRESENCE.test(sentence) ? 'person' : ahead ? 'time' : question.wanted;
  const inquiry = inquiryOf(sentence, { ...question, wanted }, terms, library);
  if (inquiry === null) return [];
  const beside = inquiry.beside.filter(
    ({ term, kind }) => kind === 'thing' && !denials.has(terms[term]!.lexeme.lower),
  );
  // "27 died" where an article has 27 wounded: what befell them may differ too.
  const outcomes = inquiry.kind === 'casualties' ? HURT : inquiry.topic.outcomes;
  const relaxed = { ...inquiry, beside, topic: { ...inquiry.topic, outcomes } };
  const { ranked: best, values } = fittingFirst(relaxed, ranked, library);
  const articles = new Map<string, Ranked>();
  for (const one of best.slice(0, values.size)) {
    const { article } = one.sentence.span;
    if (!articles.has(article)) articles.set(article, one);
  }
  return [...articles.values()].slice(0, MOST_MATCHES);
}

/**
 * The best sentence of each article that is about the same. What may differ (counts, dates, places, denials) is
 * left out when deciding whether it is, and counts again when the sentences are put in order.
 */
function nearest(
  ranked: readonly Ranked[],
  terms: readonly Term[],
  reading: Reading,
  fits: (one: Ranked) => boolean,
): Ranked[] {
  const denials = new Set(wordsIn(reading, reading.negations));
  const details = new Set([
    ...denials,
    ...wordsIn(reading, reading.times),
    ...wordsIn(
      reading,
      reading.names.filter(({ kind }) => kind === 'place'),
    ),
  ]);
  const checked = terms.filter(({ number, lexeme }) => !number && !details.has(lexeme.lower));
  const subject = new Set(checked.length >= LEAST_SUBJECT ? checked : terms);
  const share = ({ match }: Ranked, of: ReadonlySet<Term>) => {
    let [found, total] = [0, 0];
    for (const [t, term] of terms.entries()) {
      if (!of.has(term)) continue;
      found += term.weight * match.strengths[t]!;
      total += term.weight;
    }
    return total === 0 ? 0 : Math.round((found / total) * 1e6) / 1e6;
  };
  // A denial is no subject: "nobody" is found near any mention of people.
  const all = new Set(terms.filter(({ lexeme }) => !denials.has(lexeme.lower)));
  const byArticle = new Map<string, { one: Ranked; near: number }>();
  for (const one of ranked) {
    const { section, span } = one.sentence;
    if (section === 'title' || section === 'heading' || share(one, all) + share(one, subject) === 0) continue;
    const bonus = fits(one) ? FITTING : 0;
    if (share(one, subject) + bonus < ABOUT_THE_SAME) continue;
    const near = share(one, all) + bonus;
    const best = byArticle.get(span.article);
    if (!best || near > best.near) byArticle.set(span.article, { one, near });
  }
  const found = [...byArticle.values()].sort((a, b) => b.near - a.near);
  return found
    .filter(({ near }) => near >= found[0]!.near - BEHIND)
    .slice(0, MOST_MATCHES)
    .map(({ one }) => one);
}

function wordsIn({ tokens }: Reading, parts: readonly Mention[]): string[] {
  return tokens.filter((token) => parts.some((part) => contains(part, token))).map(({ lower }) => lower);
}
