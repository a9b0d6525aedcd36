/** What all articles are about, as members call it who need not name it: "the talks" of "when is it". */

import type { Article, Corpus } from '../../corpus/article.ts';
import { eventKinds } from '../../reading/data/events.ts';
import { keepWith } from '../../recent.ts';
import type { Reader } from './reader.ts';
import type { SentenceWord } from './word.ts';

/** More articles than this are hardly about one event, and take long to look through. */
const MOST = 12;
/** Share of the articles that begin with it. */
const NEARLY_ALL = 0.75;
/** Said once it is hardly what an article is about. */
const LEAST = 2;

/** The noun by which the articles call the one event that they report; `null` where they report several, or none. */
export const gistOf = keepWith((corpus: Corpus) => {
  let gist: string | null | undefined;
  return (reader: Reader): string | null => {
    if (gist === undefined) gist = corpus.articles.size > MOST ? null : nounFor(corpus, reader);
    return gist;
  };
});

/** An event by all its names. */
interface Event {
  /** Articles that begin with it. */
  readonly articles: Set<string>;
  readonly nouns: Map<string, number>;
}

function nounFor(corpus: Corpus, reader: Reader): string | null {
  const events = new Map<string, Event>();
  for (const article of corpus.articles.values()) gather(events, article, corpus, reader);
  let [noun, most] = [null as string | null, LEAST - 1];
  for (const { articles, nouns } of events.values()) {
    if (articles.size < NEARLY_ALL * corpus.articles.size) continue;
    const total = [...nouns.values()].reduce((sum, count) => sum + count, 0);
    if (total <= most) continue;
    most = total;
    [noun] = [...nouns].reduce((a, b) => (b[1] > a[1] ? b : a));
  }
  return noun;
}

function gather(events: Map<string, Event>, article: Article, corpus: Corpus, reader: Reader): void {
  for (const { number, section } of article.paragraphs) {
    for (const { words, lede } of reader.paragraph(corpus, article.id, number)) {
      for (const word of words) {
        const key = eventIn(word);
        if (key === null) continue;
        const event = events.get(key) ?? { articles: new Set(), nouns: new Map() };
        events.set(key, event);
        if (lede || section === 'title') event.articles.add(article.id);
        const { lower } = word.lexeme;
        event.nouns.set(lower, (event.nouns.get(lower) ?? 0) + 1);
      }
    }
  }
}

/** The kind of event that a noun names: "walkout" is a strike; `null` for what is none. */
const eventIn = ({ lexeme: { lower, entry } }: SentenceWord): string | null =>
  entry === undefined || entry.parts.includes('n') ? (eventKinds.get(lower) ?? null) : null;
