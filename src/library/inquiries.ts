/** Answers what is asked of a library, in the library's own thread. */

import { claims } from '../answer/claim/claims.ts';
import { answer, explained } from '../answer/index.ts';
import type { Library } from '../answer/library.ts';
import type { Corpus } from '../corpus/article.ts';
import { digestOf } from '../digest/content.ts';
import { endings } from '../facts/endings.ts';
import { fact, factLabelled } from '../facts/fact.ts';
import { timeline } from '../facts/timeline.ts';
import { type Topic, withoutNotes } from '../facts/topic.ts';
import { topicsOf, topicsSoon } from '../facts/topics.ts';
import type { Inquiries, Librarian } from '../librarian.ts';
import type { Index } from '../search/index.ts';
import { equip, shelve } from './open.ts';

/** Moments told before and after the one asked for: no page holds more, and thousands need not cross threads. */
const AROUND = 40;

/** Reads what answers are made with; gives what can be asked of these articles. */
export function answering(): (corpus: Corpus, index: Index, origins?: Library['origins']) => Inquiries {
  const equipment = equip();
  return (corpus, index, origins) => inquiriesOf(shelve(equipment, corpus, index, origins));
}

function inquiriesOf(library: Library): Inquiries {
  return {
    answer: (question, options) => answer(question, library, options),
    explained: (question, options) => explained(question, library, options),
    claims: (message) => claims(message, library),
    fact: (name) => fact(name, library),
    factLabelled: (label) => factLabelled(label, library),
    timeline: (about, since, until, from = 0) =>
      timeline(library, about, since, until, { first: Math.max(0, from - AROUND), end: from + AROUND }),
    topics: async (typed, most, only) =>
      ((await topicsSoon(library))?.suggest(typed, most, kindOf(only)) ?? []).map(withoutNotes),
    topicsNear: async (text, most, only) =>
      (await topicsOf(library)).near(text, most, kindOf(only)).map(withoutNotes),
    endings: (typed, most) => endings(typed, library, most),
    digest: (shown, today) => digestOf(library, shown, today),
    passages: async () => library.index.size(),
  };
}

const kindOf = (only?: 'dated') => only && ((topic: Topic) => topic.dated);

/** A librarian in the library's own thread. */
export function librarianOf(library: Library): Librarian {
  return { ...inquiriesOf(library), corpus: library.corpus, since: Date.now(), origins: library.origins };
}
