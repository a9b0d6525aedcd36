/** The topics of the articles that are loaded: found in them, never written down. */

import { createReader } from '../answer/reader.ts';
import type { Article, Corpus } from '../corpus/article.ts';
import { collectGarbage } from '../garbage.ts';
import { copier } from './copier.ts';
import { createFinder, type Finder } from './finder.ts';
import { type Note, nameOf, type Seat, type TopicKind } from './note.ts';
import { joinPeople } from './persons.ts';
import { planLabel } from './plans.ts';
import { type ArticleNotes, type Dated, notesOf, type Shelf } from './reading.ts';

export type Noted = Seat & { readonly note: Note };

export interface Topic {
  readonly kind: TopicKind;
  readonly label: string;
  /** Other names the articles use for it. */
  readonly variants: readonly string[];
  /** Who a person is, in an article's words. */
  readonly role: string | null;
  /** Number of articles that speak of it. */
  readonly articles: number;
  /** Whether a sentence that speaks of it gives a date. */
  readonly dated: boolean;
}

/** With the sentences that speak of it. */
export interface NotedTopic extends Topic {
  /** In corpus order. */
  readonly notes: readonly Noted[];
}

/** The sentences may be thousands, and are not shown. */
export function withoutNotes({ notes: _, ...topic }: NotedTopic): Topic {
  return topic;
}

export interface Topics extends Finder {
  /** Those in most articles first. */
  readonly all: readonly NotedTopic[];
  /** Sentences that give a date, in corpus order. */
  readonly dated: readonly Dated[];
}

/** Events say more than names, names more than subjects. */
const KINDS: readonly TopicKind[] = [
  'plan',
  'delegation',
  'casualties',
  'person',
  'place',
  'organisation',
  'subject',
];
/** Articles read at a stretch: then others have their turn. */
const AT_A_STRETCH = 4;
/** Reading so many leaves more garbage than topics. */
const MANY = 500;

const byCorpus = new WeakMap<Corpus, Promise<Topics>>();
const byArticle = new WeakMap<Article, ArticleNotes>();

/** Read when first asked for and kept as long as the corpus; an article that stays is not read again. */
export function topicsOf(shelf: Shelf): Promise<Topics> {
  const known = byCorpus.get(shelf.corpus);
  if (known) return known;
  const made = readTopics(shelf);
  byCorpus.set(shelf.corpus, made);
  return made;
}

/**
 * So long something that is being typed waits for topics; without them it is completed by words alone. Discord drops
 * choices after three seconds, and those of a few hundred articles are read sooner.
 */
const PATIENCE_MS = 1_500;

/** The topics as they are soon: `null` while they are still being read, which goes on. */
export async function topicsSoon(shelf: Shelf): Promise<Topics | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  try {
    return await Promise.race([topicsOf(shelf), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function readTopics(shelf: Shelf): Promise<Topics> {
  const all: ArticleNotes[] = [];
  const copy = copier();
  // Of its own: it reads every word there is, and what questions are read with stays small.
  const reader = createReader(shelf.reader.language);
  let read = 0;
  for (const article of shelf.corpus.articles.values()) {
    let notes = byArticle.get(article);
    if (notes === undefined) {
      reader.begin();
      notes = copy(notesOf(article, { ...shelf, reader }));
      byArticle.set(article, notes);
      if (++read % AT_A_STRETCH === 0) await new Promise(setImmediate);
    }
    all.push(notes);
  }
  const groups = new Map<string, Noted[]>();
  for (const noted of all.flatMap(({ notes }) => notes)) {
    const key = `${noted.note.kind} ${noted.note.key}`;
    const group = groups.get(key);
    if (group) group.push(noted);
    else groups.set(key, [noted]);
  }
  const dated = all.flatMap((one) => one.dated);
  const seats = new Set(dated.map(nameOf));
  const topics = [...groups.values(), ...joinPeople(all, shelf.identity)]
    .map((notes) => topicOf(notes, seats))
    .filter(({ kind, articles }) => kind !== 'subject' || articles > 1)
    .sort(
      (a, b) =>
        b.articles - a.articles ||
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
        b.notes.length - a.notes.length ||
        (a.label < b.label ? -1 : 1),
    );
  if (read >= MANY) collectGarbage();
  return { all: topics, dated, ...createFinder(topics, shelf.identity) };
}

function topicOf(notes: readonly Noted[], dated: ReadonlySet<string>): NotedTopic {
  const { kind } = notes[0]!.note;
  const labels = byFrequency(notes.map(({ note }) => note.label));
  const names = kind === 'plan' ? planLabel(labels) : kind === 'person' ? fullestFirst(labels) : labels;
  return {
    kind,
    label: names[0]!,
    variants: names.slice(1),
    role: byFrequency(notes.flatMap(({ note }) => (note.role ? [note.role] : [])))[0] ?? null,
    articles: new Set(notes.map(({ article }) => article)).size,
    dated: notes.some((noted) => dated.has(nameOf(noted))),
    notes,
  };
}

/** A full name before the surname alone. */
function fullestFirst(labels: readonly string[]): string[] {
  const full = labels.find((label) => label.includes(' '));
  return full ? [full, ...labels.filter((label) => label !== full)] : [...labels];
}

function byFrequency(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}
