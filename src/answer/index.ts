/** A question becomes an outcome. */

import type { Corpus } from '../corpus/article.ts';
import { agreement } from './agreement/agreement.ts';
import { fittingFirst, liftedFirst } from './agreement/fit.ts';
import { askedBy, sourced } from './agreement/stand.ts';
import type { Explained, Outcome, Reason, Trace } from './answer.ts';
import { candidatesIn } from './candidates/candidates.ts';
import { createMatcher } from './candidates/match.ts';
import { withNames } from './candidates/named.ts';
import { type Place, placesFor } from './candidates/places.ts';
import {
  chosen,
  chosenFitting,
  citing,
  nearest,
  quotation,
  withoutStray,
  withoutTeller,
} from './citation/cite.ts';
import { drawn, inquiryOf, matterOf, otherWords } from './inquiry/inquiry.ts';
import { type Judgement, judge } from './judgement/abstain.ts';
import { caseOf } from './judgement/lacking/case.ts';
import { deedFirst } from './judgement/lacking/deed-told.ts';
import { doerFirst } from './judgement/lacking/doer-told.ts';
import { sentenceFirst } from './judgement/lacking/heading.ts';
import { hearerFirst } from './judgement/lacking/hearer.ts';
import { newestFirst } from './judgement/lacking/newest.ts';
import { replyFirst } from './judgement/lacking/reply.ts';
import { speakerFirst } from './judgement/lacking/speaker.ts';
import { stanceFirst } from './judgement/lacking/stance.ts';
import { tellerFirst } from './judgement/lacking/tellers.ts';
import { heldElsewhere, holderIn, holdersIn, officeOf } from './judgement/office.ts';
import { settle } from './judgement/settle.ts';
import type { Library } from './library.ts';
import { namesAsked } from './question/asked.ts';
import { hearsay } from './question/claim-kind.ts';
import { withoutComment } from './question/comment.ts';
import { inPlainWords } from './question/plain.ts';
import { pointedOut } from './question/pointing.ts';
import { readQuestion } from './question/question.ts';
import { meant, respelt, weigh } from './question/weigh.ts';
import { kinOf } from './ranking/kin.ts';
import { type Ranked, rank } from './ranking/rank.ts';
import { gistOf } from './reader/gist.ts';
import type { PreparedSentence } from './reader/sentence.ts';
import { statementOf } from './reader/statement.ts';
import { traceOf } from './trace.ts';

/** Where to look, and how much to show. */
export interface AnswerOptions {
  /** Id of the only article to look in. */
  readonly article?: string;
  /** ISO date: articles known to be younger are passed over. */
  readonly asOf?: string;
  /** Most citations, 5 unless told. */
  readonly limit?: number;
}

const LIMIT = 5;

/** Deterministic: the same question on the same articles gives the same outcome everywhere. */
export async function answer(text: string, library: Library, options: AnswerOptions = {}): Promise<Outcome> {
  const { outcome } = await workOut(text, library, options);
  return outcome;
}

/** The same with how it came about, which most never ask for. */
export async function explained(
  text: string,
  library: Library,
  options: AnswerOptions = {},
): Promise<Explained> {
  const { outcome, trace } = await workOut(text, library, options);
  return { ...outcome, trace: trace() };
}

async function workOut(
  text: string,
  whole: Library,
  options: AnswerOptions,
): Promise<{ outcome: Outcome; trace: () => Trace }> {
  whole.reader.begin();
  const asking = await read(text, whole, options);
  const { question, asked, inquiry, library, admits } = asking;
  const places = await placesFor(question, asked, library, admits, otherWords(inquiry));
  // From here on nothing waits: the reader's memory may be cleared by another question only in between.
  const found = find(asking, places);
  const order = arrange(asking, found);
  const judgement = decide(asking, found, order);
  const quoted = quote(asking, found, order, judgement, Math.max(1, options.limit ?? LIMIT));
  const { score, reason } = judgement;
  const corpus = { id: whole.corpus.id, articles: whole.corpus.articles.size };
  const among = library.corpus.articles.size;
  const trace = () =>
    traceOf(question, found.terms, order.fitting.ranked, reason === null ? quoted.from : [], judgement);
  const [first, ...rest] = quoted.citations;
  if (reason !== null || !first) {
    const why: Reason = reason ?? { why: 'not a question' };
    const nearest = quoted.citations;
    return {
      outcome: { kind: 'abstention', question: text, corpus, among, score, reason: why, nearest },
      trace,
    };
  }
  const citations = [first, ...rest] as const;
  const { fitting, business } = order;
  const topic = fitting.values.size > 0 ? business!.topic : asking.topic;
  const kin = kinOf(quoted.from[0]!, found.terms);
  const stands = agreement(topic, fitting, kin, citations, library);
  return {
    outcome: { kind: 'answer', question: text, corpus, among, score, citations, agreement: stands },
    trace,
  };
}

type Asking = Awaited<ReturnType<typeof read>>;
type Found = ReturnType<typeof find>;
type Order = ReturnType<typeof arrange>;

/** What is asked, of which articles. */
async function read(written: string, whole: Library, options: AnswerOptions) {
  const { index, reader } = whole;
  const admits = admission(whole.corpus, options);
  // What is not looked in is neither quoted nor called silent.
  const library = admits === null ? whole : { ...whole, corpus: limited(whole.corpus, admits) };
  const { text, question, asked } = await understood(withoutComment(written), library);
  const corrected = meant(text, asked);
  const typed = corrected.slice(hearsay(corrected));
  const names = namesAsked(typed, reader);
  const topic = matterOf(typed, question, library);
  const inquiry = question.teller ? null : inquiryOf(typed, question, asked, topic, names);
  const extent = { passages: await index.size(), articles: whole.corpus.articles.size };
  return { text, question, asked, admits, library, typed, names, topic, inquiry, extent };
}

/** A question is read by its words as they are meant: once more where slips of the keyboard stand for them, or a pointer. */
async function understood(typed: string, { index, reader, corpus }: Library) {
  const read = async (spelt: string) => {
    const text = inPlainWords(spelt);
    const question = readQuestion(text, reader);
    return { text, question, asked: await weigh(question, index, reader) };
  };
  const first = await read(typed);
  const spelt = respelt(first.text, first.asked);
  const meant = spelt === first.text ? first : await read(spelt);
  const named = pointedOut(meant.text, meant.question, meant.asked, () => gistOf(corpus)(reader));
  return named === meant.text ? meant : read(named);
}

/** The sentences that may answer, and which words of the question each meets. */
function find({ question, asked, inquiry, library }: Asking, places: readonly Place[]) {
  const matcher = createMatcher(question, asked, library.reader);
  const wanted = inquiry ? (sentence: PreparedSentence) => drawn(inquiry, sentence) : undefined;
  const candidates = candidatesIn(places, asked, matcher, library, wanted);
  return { matcher, candidates, terms: withNames(asked, candidates, matcher) };
}

/** The same, the best one first. */
function arrange(
  { question, typed, names, inquiry, library }: Asking,
  { terms, candidates, matcher }: Found,
) {
  const weighed = rank(question, terms, candidates, matcher, library.learned.ranking);
  const telling = [
    sentenceFirst,
    stanceFirst,
    replyFirst,
    hearerFirst,
    tellerFirst,
    speakerFirst,
    doerFirst,
    deedFirst,
    newestFirst,
  ];
  const ordered = telling.reduce<readonly Ranked[]>(
    (ranked, first) => first(question, terms, ranked, library),
    weighed,
  );
  const office = officeOf(typed, question, terms, names);
  // Who holds the very office that is asked for needs no other sign of being meant, and nobody else is.
  const holding = holdersIn(office, ordered, library);
  const business = holding.length > 0 ? null : inquiry;
  const inOrder = liftedFirst(holding, ordered);
  const holders = inOrder.slice(0, holding.length);
  return { office, holders, business, fitting: fittingFirst(business, inOrder, library) };
}

/** Whether the first one is an answer, and if not, why. */
function decide(
  { question, extent, library }: Asking,
  { terms, matcher }: Found,
  { office, business, fitting }: Order,
) {
  const { ranked, values } = fitting;
  const best = ranked[0];
  const first = best ? caseOf(question, terms, best, matcher, library) : null;
  const trial = { question, terms, ranked, first, extent };
  const judged = judge(trial, library.learned.confidence);
  return heldElsewhere(settle(judged, trial, business, values), trial, office, library);
}

/** What is quoted, with its bold words where it answers. */
function quote(
  { text, question, inquiry, library }: Asking,
  { terms, matcher }: Found,
  { office, holders, fitting }: Order,
  { reason }: Judgement,
  limit: number,
) {
  const { ranked, values } = fitting;
  const suiting = values.size > 0 ? ranked.slice(0, values.size) : reason === null ? holders : [];
  const from =
    suiting.length > 0
      ? chosenFitting(suiting, limit)
      : reason === null
        ? chosen(ranked, terms, limit, library.likeness)
        : nearest(ranked, limit);
  const stems = new Set(terms.map(({ lexeme }) => lexeme.stem));
  const isAsked = askedBy(({ stem }) => stems.has(stem), library.reader);
  // Whether somebody was there, and what was written on the channel that is named, is told by the whole sentence.
  const whole = inquiry?.business.kind === 'present' || (inquiry !== null && inquiry.topic.channel !== null);
  const told = (one: Ranked) => (whole ? undefined : values.get(one));
  const citationOf = citing(question, terms, matcher);
  const cite = (one: Ranked) => {
    const statement = statementOf(one.sentence, library.corpus, library.readings);
    // Where nothing answers there is no short answer: what is told of a source is told of the whole sentence.
    if (reason !== null) return sourced(quotation(one, null), statement, isAsked);
    const cited = citationOf(one, statement, told(one));
    const shown = holders.includes(one) ? { ...cited, bold: holderIn(office!, one, library) } : cited;
    const stray = suiting.length > 0 ? shown : withoutStray(shown, one, from[0]!, terms);
    return withoutTeller(text, sourced(stray, statement, isAsked), statement);
  };
  return { from, citations: from.map(cite) };
}

function limited(corpus: Corpus, admits: (id: string) => boolean): Corpus {
  const articles = new Map([...corpus.articles].filter(([id]) => admits(id)));
  return { ...corpus, articles };
}

/** Which articles may be looked in; `null` means all. */
function admission(corpus: Corpus, { article, asOf }: AnswerOptions): ((id: string) => boolean) | null {
  if (article === undefined && asOf === undefined) return null;
  return (id) => {
    const published = corpus.articles.get(id)?.published;
    return (article === undefined || id === article) && (!asOf || !published || published.date <= asOf);
  };
}
