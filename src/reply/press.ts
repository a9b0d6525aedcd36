/** What a button carries in its `custom_id`: version, action, and the few fixed fields that the action needs. */

import type { Citation } from '../answer/answer.ts';
import type { Article, Corpus, Span } from '../corpus/article.ts';
import { CUSTOM_ID_LIMIT } from './limits.ts';

/** Raised when fields of a form change their meaning; a button of another version or form gets a plain refusal. */
const VERSION = 'v1';

/** An article by the hash of its stored text, so that a changed one is noticed and never quoted by mistake. */
const ARTICLE = /^[0-9a-f]{12}$/;
/** The corpus id that stands in the footer of the card. */
const CORPUS = /^[0-9a-f]{4}$/;
const SNOWFLAKE = /^\d{17,20}$/;
const NUMBER = /^\d{1,5}$/;
const PAGE = /^\d{0,5}$/;
/** What the question was limited to, if it was: one article, the articles up to a date. */
const SCOPE = { article: /^(?:[0-9a-f]{12})?$/, asOf: /^(?:\d{4}-\d\d-\d\d)?$/ };
const BY_HAND = /^(?:news|overview)$/;
/** A slot of a digest: its date, or the interaction that asked for it. */
const SLOT = /^(?:\d{4}-\d{2}-\d{2}|[mo]:\d{17,20})$/;

/** A day that limits, or none. */
const DAY = /^(?:\d{4}-\d\d-\d\d)?$/;

/** Fields of each action, in the order in which they stand in the id. The question is read from the message. */
const FORMS = {
  /** A sentence in its paragraph. */
  context: { article: ARTICLE, paragraph: NUMBER, sentence: NUMBER },
  /** More passages of the answer, from a rank on; `first` is that of the first which it had no room for. */
  more: { corpus: CORPUS, ...SCOPE, first: NUMBER, from: PAGE },
  /** Sides of the answer, from an entry on. As with more passages, none: opened beside the answer, else turned in place. */
  compare: { corpus: CORPUS, ...SCOPE, from: PAGE },
  explain: { corpus: CORPUS, ...SCOPE, from: PAGE },
  nearest: { corpus: CORPUS, ...SCOPE },
  /** This private card, for everybody; as a reply to a message where it is about one. */
  share: { corpus: CORPUS, message: /^(?:\d{17,20})?$/ },
  /** Something is wrong with the first passage of the card. */
  report: { article: ARTICLE, paragraph: NUMBER, sentence: NUMBER },
  /** One article to read, from a piece on. */
  read: { article: ARTICLE, from: NUMBER },
  /** The list of articles, from one on. */
  list: { corpus: CORPUS, from: NUMBER },
  delete: { asker: SNOWFLAKE },
  /** Values of a topic, from an entry on; the topic is read from the message. */
  fact: { corpus: CORPUS, from: NUMBER },
  /** One of several topics; which one is what the member selects. */
  choose: { corpus: CORPUS },
  /** Dated statements between two days, from an entry on; what they are about is read from the message. */
  timeline: { corpus: CORPUS, since: DAY, until: DAY, from: NUMBER },
  /** A page of a digest, counted from 0; the ledger has it. */
  digest: { channel: SNOWFLAKE, slot: SLOT, page: NUMBER },
  /** Post a digest by hand, or see first what it would be. */
  post: { channel: SNOWFLAKE, what: BY_HAND },
  preview: { channel: SNOWFLAKE, what: BY_HAND, page: NUMBER },
  /** Show what is kept, or erase it: of the member who presses, or of the server. */
  erase: { what: /^(?:ask|me|server)$/ },
} as const satisfies Record<string, Record<string, RegExp>>;

/** Names the answer to ask for again: the corpus it was computed on and what the question was limited to. */
export type AnswerId = { readonly corpus: string; readonly article: string; readonly asOf: string };

type Forms = typeof FORMS;
/** What a button can be pressed for. */
export type Action = keyof Forms;
/** An action with its fields, by name. */
export type Press<A extends Action = Action> = {
  [K in A]: { action: K } & { [F in keyof Forms[K]]: string };
}[A];

/** Throws on an id over Discord's limit: the forms have bounded fields, so that would be a bug. */
export function customId(press: Press): string {
  let id = `${VERSION}|${press.action}`;
  for (const field of Object.keys(FORMS[press.action])) id += `|${(press as Record<string, string>)[field]}`;
  if (id.length > CUSTOM_ID_LIMIT) throw new RangeError(`custom_id of ${id.length} characters: ${id}`);
  return id;
}

/** `null` for an id that this version did not make. */
export function readCustomId(id: string): Press | null {
  const [version, action = '', ...values] = id.split('|');
  if (version !== VERSION || !Object.hasOwn(FORMS, action)) return null;
  const form = Object.entries<RegExp>(FORMS[action as Action]);
  if (form.length !== values.length) return null;
  if (!form.every(([, pattern], i) => pattern.test(values[i]!))) return null;
  return { action, ...Object.fromEntries(form.map(([field], i) => [field, values[i]])) } as Press;
}

/** The article whose stored text has this hash; `null` when it changed or is gone. */
export function articleByHash(corpus: Corpus, hash: string): Article | null {
  for (const article of corpus.articles.values()) if (article.hash === hash) return article;
  return null;
}

/** Where a quoted sentence stands, as a button carries it. */
export function placeOf(
  corpus: Corpus,
  { sentence, paragraph, position }: Pick<Citation, 'sentence' | 'paragraph' | 'position'>,
) {
  return {
    article: corpus.articles.get(sentence.article)!.hash,
    paragraph: `${paragraph}`,
    sentence: `${position}`,
  };
}

/** The sentence that a button stands beside; `null` when the corpus has no such article or place any more. */
export function sentenceOf(
  corpus: Corpus,
  place: { article: string; paragraph: string; sentence: string },
): Span | null {
  const paragraph = articleByHash(corpus, place.article)?.paragraphs[Number(place.paragraph) - 1];
  return paragraph?.sentences[Number(place.sentence) - 1] ?? null;
}
