/** Holds the sentences of a pasted message against the articles, and points at what differs without judging. */

import type { Span } from '../../corpus/article.ts';
import { withoutLinks, withoutMentions } from '../../language/chat.ts';
import { aheadHedges } from '../../reading/data/hedges.ts';
import { contains, type Mention } from '../../reading/mention.ts';
import type { Reading } from '../../reading/sentence.ts';
import { turns } from '../../turns.ts';
import { askedBy, sourced } from '../agreement/stand.ts';
import type { Citation } from '../answer.ts';
import { candidatesIn } from '../candidates/candidates.ts';
import { createMatcher } from '../candidates/match.ts';
import { placesFor } from '../candidates/places.ts';
import { citing } from '../citation/cite.ts';
import { type Difference, differences } from '../compare/differences.ts';
import { topicOf } from '../compare/topic.ts';
import { PRESENCE } from '../inquiry/presence.ts';
import type { Library } from '../library.ts';
import { readAsked } from '../question/asked.ts';
import { type ClaimKind, hearsay, kindOf } from '../question/claim-kind.ts';
import { sentencesOf, trimmed } from '../question/message.ts';
import { readQuestion } from '../question/question.ts';
import { weigh } from '../question/weigh.ts';
import { type Ranked, rank } from '../ranking/rank.ts';
import { type Near, nearest } from './near.ts';
import { telling } from './telling.ts';

/** A sentence of the message. Offsets are those of the message. */
export interface Claim extends Mention {
  readonly kind: ClaimKind;
  /** Sentences about the same, the nearest first, one an article; none for what is no statement or not covered. */
  readonly matches: readonly ClaimMatch[];
}

/** A sentence of an article about the same, with the details in which the two differ. */
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
  const fitting = telling({ sentence, question, terms, ahead: topic.ahead, denials }, ranked, library);
  const fits = (one: Ranked) => {
    const statement = statementOf(one);
    if (topic.ahead)
      return statement.times.length > 0 && statement.hedges.some(({ kind }) => aheadHedges.has(kind));
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

function wordsIn({ tokens }: Reading, parts: readonly Mention[]): string[] {
  return tokens.filter((token) => parts.some((part) => contains(part, token))).map(({ lower }) => lower);
}
