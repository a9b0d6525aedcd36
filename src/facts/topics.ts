/** The topics of the articles that are loaded: found in them, never written down. */

import { createReader } from '../answer/reader/reader.ts';
import type { Article, Corpus } from '../corpus/article.ts';
import { collectGarbage } from '../garbage.ts';
import type { Identity } from '../reading/name/identity.ts';
import { inOrder, turns } from '../turns.ts';
import { copier } from './copier.ts';
import { createFinder, type Finder } from './finder.ts';
import { createGathering, type Gathering } from './gathering.ts';
import { type ArticleNotes, type Dated, notesOf, type Shelf } from './reading.ts';
import type { NotedTopic } from './topic.ts';

/** Made anew for each state of the articles. */
export interface Topics extends Finder {
  /** Those in most articles first. */
  readonly all: readonly NotedTopic[];
  /** Sentences that give a date, in corpus order. */
  readonly dated: readonly Dated[];
}

/** Articles read at a stretch: then others have their turn. */
const AT_A_STRETCH = 4;
/** Reading so many leaves more garbage than topics. */
const MANY = 500;
/** More than this are not read soon. */
const SOON = 300;

/** Topics that are read, or being read. */
interface Asked {
  readonly topics: Promise<Topics>;
  /** Articles that are still to be read. */
  left: number;
}

/** What is kept as long as the names in the articles are told apart in the same way: the topics as they were last. */
interface Desk {
  readonly gathering: Gathering;
  readonly queue: ReturnType<typeof inOrder>;
}

const byCorpus = new WeakMap<Corpus, Asked>();
const byArticle = new WeakMap<Article, ArticleNotes>();
const desks = new WeakMap<Identity, Desk>();

/** Read when first asked for and kept as long as the corpus; what an article that stays was read for stays. */
export function topicsOf(shelf: Shelf): Promise<Topics> {
  return askedOf(shelf).topics;
}

function askedOf(shelf: Shelf): Asked {
  const known = byCorpus.get(shelf.corpus);
  if (known) return known;
  let desk = desks.get(shelf.identity);
  if (!desk) {
    desk = { gathering: createGathering(shelf.identity), queue: inOrder() };
    desks.set(shelf.identity, desk);
  }
  const { gathering, queue } = desk;
  let left = 0;
  for (const article of shelf.corpus.articles.values()) if (!byArticle.has(article)) left++;
  const asked: Asked = {
    left,
    topics: queue(() =>
      readTopics(shelf, gathering, (now) => {
        asked.left = now;
      }),
    ),
  };
  byCorpus.set(shelf.corpus, asked);
  return asked;
}

/**
 * So long something that is being typed waits for topics; without them it is completed by words alone. Discord drops
 * choices after three seconds, and those of a few hundred articles are read sooner.
 */
const PATIENCE_MS = 1_500;

/** The topics as they are soon: `null` while they are still being read, which goes on. */
export async function topicsSoon(shelf: Shelf): Promise<Topics | null> {
  const asked = askedOf(shelf);
  if (asked.left > SOON) return null;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  try {
    return await Promise.race([asked.topics, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function readTopics(shelf: Shelf, gathering: Gathering, tell: (left: number) => void): Promise<Topics> {
  const { corpus, identity } = shelf;
  const present = new Map<string, ArticleNotes>();
  const copy = copier();
  // Of its own: it reads every word there is, and what questions are read with stays small.
  const reader = createReader(shelf.reader.language);
  let read = 0;
  for (const [id, article] of corpus.articles) {
    let notes = byArticle.get(article);
    if (notes === undefined) {
      reader.begin();
      notes = copy(notesOf(article, { ...shelf, reader }));
      byArticle.set(article, notes);
      if (++read % AT_A_STRETCH === 0) await new Promise(setImmediate);
    }
    present.set(id, notes);
    tell(corpus.articles.size - present.size);
  }
  const { lookup, all } = await gathering.update(present, turns());
  if (read >= MANY) collectGarbage();
  let dated: readonly Dated[] | null = null;
  return {
    ...createFinder(lookup, all, identity),
    get all() {
      return all();
    },
    get dated() {
      dated ??= [...present.values()].flatMap((notes) => notes.dated);
      return dated;
    },
  };
}
