/** Every sentence and label that Parley says, in English; quotations come from elsewhere. */

import type { Reason, Stand, Verdict, Wanted } from '../../answer/answer.ts';
import type { Pointed } from '../../answer/claim/claims.ts';
import type { ArticleDate } from '../../corpus/article.ts';
import type { ReportChoice } from '../../report.ts';
import { escapeText } from '../escape.ts';
import { QUESTION_LIMIT } from '../limits.ts';
import type { Labels } from './commands/label.ts';
import { en as dates } from './dates.ts';
import { digestEn } from './digest/en.ts';
import { echo } from './echo.ts';
import { factsEn } from './facts/en.ts';
import { countEn as count } from './grammar.ts';
import { ago } from './moment.ts';

/** What the passages do not do, behind “without”. */
const WANTED: Record<Wanted, string> = {
  person: 'naming a person',
  place: 'naming a place',
  time: 'giving a date or time',
  number: 'giving a number',
  reason: 'giving a reason',
  statement: 'making such a statement',
  position: 'taking such a position',
  list: 'giving such a list',
  claim: 'saying it',
  thing: 'answering',
  keywords: 'saying it',
};

const CERTAINTY = { more: 'more certain', less: 'less certain' };

const STAND: Record<Stand['stand'], string> = {
  same: 'Same',
  'more specific': 'More specific',
  'less specific': 'Less specific',
  differs: 'Differs',
  silent: 'Silent',
};

const POINTED: Record<Pointed['detail'], string> = {
  number: 'Number',
  date: 'Date',
  place: 'Place',
  name: 'Name',
  denial: 'The message denies this',
  denied: 'The article denies this',
};

/** `12400` as `12,400`, the same on every machine. */
function grouped(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A member's words; the double quotation marks enclose source text only. */
function list(words: readonly string[]): string {
  const quoted = words.map((word) => `‘${echo(word)}’`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}

const VERDICT: Record<Verdict, string> = {
  taken: 'Quoted',
  behind: 'Behind those quoted',
  'unknown word': 'A word of the question occurs nowhere',
  'wrong kind': 'States nothing of the kind',
  'other subject': 'About something else',
  empty: 'About something else',
  'not a question': 'About something else',
  'another language': 'About something else',
};

export const en = {
  /** Above an answer: how many articles speak of it, and from how many origins. */
  voices: (speaking: number, articles: number, origins: number) =>
    `${speaking} of ${count(articles, 'article')} · ${count(origins, 'origin')}`,
  /** What the commands are called where that is not what they are called in English. */
  commands: {} as Labels,
  /** Where a quotation stands. */
  place: (paragraph: number) => `paragraph ${paragraph}`,
  /** The date of an article and how it is known. */
  asOf: (date: ArticleDate | null) =>
    date === null
      ? 'no date in the text'
      : date.basis === 'printed'
        ? `printed ${dates.day(date.date)}`
        : `no printed date, text speaks of ${dates.day(date.date)}`,
  attributed: (words: string) => `attributed: ${words}`,
  hedged: (words: string) => `hedged: ${words}`,
  resembles: (title: string) => `resembles ${title}`,
  /** In place of a quotation. */
  tooLongToQuote: '(a sentence too long to be shown here; it is never cut)',
  superseded: 'written before a later report',
  stand: (stand: Stand['stand']) => STAND[stand],
  /** Compared, but of another day, place, event, unit, role or scope: no difference. */
  aspect: 'Another aspect',
  /** Told in words that only a reader can hold against each other, if it is of the same at all. */
  near: 'Near it',
  /** Behind a stand: the doubts of two sentences differ though what they tell does not. */
  certainty: (certainty: 'more' | 'less') => CERTAINTY[certainty],
  /** Something by its name, and what is said of it. */
  of: (name: string, said: string) => `${name}: ${said}`,
  articles: (n: number) => count(n, 'article'),
  index: (id: string, articles: number) => `index ${id} · ${count(articles, 'article')}`,
  /** Since when the articles are answered from, epoch milliseconds. */
  read: (since: number) => `read ${ago(since)}`,

  notHere: (articles: number) => `Not in ${articles === 1 ? 'this article' : `these ${articles} articles`}.`,
  /** Why there is no answer, in one or two sentences (E1 to E3). */
  because: (reason: Reason): string => {
    switch (reason.why) {
      case 'empty':
        return 'I need something to look for. Try a name, a place or ‘when is the next round’.';
      case 'not a question':
        return 'I answer questions about the articles by quoting them. Try a name, a place or ‘when is the next round’.';
      case 'another language':
        return 'I understand questions in English only. Ask in English, with the names as they are.';
      case 'unknown word':
        return `${list(reason.words)} ${reason.words.length === 1 ? 'occurs' : 'occur'} in no article.`;
      case 'wrong kind':
        return `${count(reason.passages, 'passage mentions', 'passages mention')} ${list(reason.words)} without ${WANTED[reason.wanted]}.`;
      case 'other subject':
        return reason.words.length === 0
          ? 'The closest passage is about something else.'
          : `No passage says this of ${list(reason.words)}.`;
    }
  },
  newest: (date: string) => `Newest article: ${dates.day(date)}.`,
  /** What a question was limited to. */
  noneThatOld: 'No article is that old.',
  onlyIn: (title: string) => `Only in ${title}`,
  upTo: (date: string) => `Only articles up to ${dates.day(date)}`,
  notAnAnswer: 'Closest passage, not an answer',

  tooLong: `That is too long for me. Ask in at most ${QUESTION_LIMIT} characters.`,
  noSuchDate: (date: string) =>
    `‘${echo(date)}’ is not a date. Write it as YYYY-MM-DD, for example 2026-01-25.`,
  noSuchArticle: (name: string) =>
    `I have no article ‘${echo(name)}’. Pick one from the list while you type.`,
  severalArticles: (name: string) =>
    `More than one article is called something like ‘${echo(name)}’. Pick one from the list while you type:`,
  changed: 'These articles were updated after this answer. Ask again to see the current text.',
  unknownButton: 'This button is from another version of me. Ask again to get a current answer.',
  unknownCommand: 'I no longer have this command. Type / to see the ones I have.',
  shared: (member: string) => `Shared by <@${member}>`,
  /** Where Discord shows what we say to the member alone. */
  cannotShare:
    'Nobody else would see it: in this server, apps that members bring along may only answer privately.',
  /** Title, question and options of the report form. */
  report: 'Report',
  reportWhich: 'Which passage?',
  reportAsk: 'What is wrong with it?',
  reportChoice: {
    'wrong passage': 'It does not answer the question',
    'out of date': 'It is out of date',
    'not reporting': 'It is not a sentence of the article',
    'source missing': 'A source is missing',
    other: 'Something else',
  } satisfies Record<ReportChoice, string> as Record<ReportChoice, string>,
  reported: 'Thank you. I kept which sentence it was and your choice, not who you are.',
  /** `again`: Unix time in seconds (E7). */
  tooMany: ({ asked, seconds, again }: { asked: number; seconds: number; again: number }) =>
    `One moment: ${asked} questions in ${seconds} seconds. Try again <t:${again}:R>.`,
  notYours: 'Only the member who asked, or a moderator, can delete this.',
  /** In place of an answer that would come too late. */
  slow: 'That takes me longer than I may take. Ask again in a few seconds.',
  broken: (ref: string) => `Something broke on my side (ref ${ref}). Nothing was posted.`,
  /** The bot's presence while it reads many articles. */
  reading: (done: number, total: number) => `reading ${grouped(done)} of ${grouped(total)}`,
  stillReading: (done: number, total: number) =>
    `Still reading the articles (${grouped(done)} of ${grouped(total)}). Try again in a few seconds.`,
  help: 'Ask me about the articles: type **/ask**, or mention me with a question.\nI answer only by quoting, with the source.',

  /** One word of the question in an explanation. */
  searched: (word: string, variants: readonly string[], passages: number) => {
    const also = variants.filter((variant) => variant !== word);
    return `- ‘${echo(word)}’${also.length > 0 ? `, also as ${list(also)}` : ''}: in ${count(passages, 'passage')}`;
  },
  /** What became of a candidate sentence, and how much of the question it holds. */
  candidate: (verdict: Verdict, score: number, share: number, lacking: readonly string[]) =>
    `**${VERDICT[verdict]}** (${score.toFixed(2)}): ${Math.round(share * 100)}% of the question${lacking.length > 0 ? `, without ${list(lacking)}` : ''}`,
  /** What the best sentence does not tell though it is asked for: one of a fixed list, in English. */
  untold: (what: string) => `- asked for, and not told by the best sentence: ${what}`,
  confidence: (score: number) => `confidence ${score.toFixed(2)} of 1`,

  /** The link to an article's page; `host` is a plain host name. */
  open: (host: string) => `open the article at ${host}`,
  context: 'Context',
  compare: 'Compare sources',
  explain: 'Explain',
  nearest: 'Show closest passage',
  more: 'More passages',
  share: 'Share',
  shareReply: 'Share as reply',
  checked: 'What the articles say to each sentence of this message',
  nothingToCheck: 'This message has no text that I can hold against the articles.',
  notCovered: 'Not covered by these articles.',
  notCheckable: 'Not a statement that articles could hold.',
  /** The message has more sentences than are looked at. */
  onlyFirst: (sentences: number) =>
    `I looked at the first ${count(sentences, 'sentence')}; the message goes on after them.`,
  /** What was found for so many sentences has no room. */
  noRoomFor: (sentences: number) =>
    `There was no room for what I found on ${sentences === 1 ? 'one more sentence' : `${sentences} more sentences`}.`,
  /** A detail that message and article tell differently; no word on who is right. `said`: the member's words. */
  pointed: (detail: Pointed['detail'], said: string, found: string) =>
    detail === 'denial' || detail === 'denied'
      ? `- ${POINTED[detail]}`
      : `- ${POINTED[detail]}: the article has ${found}, the message has ${said}`,
  delete: 'Delete',

  digest: digestEn,
  facts: factsEn,
  next: 'Next',
  back: 'Back',
  /** Opens the whole article at a quotation. */
  readOn: 'Read the article',
  /** In place of a paragraph before or after a quotation. */
  noRoomBeside: '(the paragraph next to it is too long for this message)',
  /** Which entries of a list this page shows. */
  range: (from: number, to: number, of: number) => `${from} to ${to} of ${of}`,

  aboutPromise:
    'I answer questions about a set of news articles **only by quoting them**, with the source. What they do not say, I do not say.',
  aboutArticles: (articles: number, oldest: string | null, newest: string | null) =>
    `I quote ${count(articles, 'article')}${oldest && newest ? `, dated ${dates.day(oldest)} to ${dates.day(newest)}` : ''}.`,
  /** Of a command that is picked, not typed. */
  inMessageMenu: 'In the menu of a message, under Apps: what the articles say to each of its sentences',
  privacy:
    'I keep no questions, no messages and no names. I keep the settings of a digest, with the ids of the members who set it up and who paused it, and reports: a sentence, a choice, the server and the time. An answer’s Delete button carries the id of the member who asked.',

  sources: (articles: number) => `What I quote: ${count(articles, 'article')}`,
  size: (words: number, paragraphs: number) => `${count(words, 'word')} in ${count(paragraphs, 'paragraph')}`,
  /** Of a file that is bad now, or of the whole folder. */
  lastGood: 'not usable as it is now; I quote its last good version',
  leftOut: (lines: number) => `${count(lines, 'line')} left out`,
  leftOutLine: (line: number, reason: string) => `line ${line} left out: ${escapeText(reason)}`,
  andMore: (n: number) => `and ${n} more`,
  page: (from: number, to: number, of: number) =>
    from === to ? `paragraph ${from} of ${of}` : `paragraphs ${from} to ${to} of ${of}`,
};

/** What a language has to say; English is the measure. */
export type Words = typeof en;
