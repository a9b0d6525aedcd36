/** What the new articles change in what the articles say together, and where they differ. */

import type { Library } from '../answer/library.ts';
import { type Fact, factOf, type Said } from '../facts/fact.ts';
import type { TopicKind } from '../facts/note.ts';
import type { NotedTopic } from '../facts/topic.ts';
import { topicsOf } from '../facts/topics.ts';
import type { Change, Difference } from './digest.ts';

/** Topics of which an article gives a value that another can confirm, overtake or contradict. */
const KINDS: readonly TopicKind[] = ['plan', 'casualties', 'delegation'];
/** Changes, and differences, shown at most: those of topics told by most articles. */
const MOST = 5;

/** Those that a digest tells. */
export interface Changes {
  readonly changed: readonly Change[];
  readonly differ: readonly Difference[];
}

/**
 * `library` holds the articles compared, `isFresh` tells which of them are new. `whole`: all others are among
 * them, so that what none of those says is said for the first time.
 */
export async function changesOf(
  library: Library,
  isFresh: (article: string) => boolean,
  whole: boolean,
): Promise<Changes> {
  const changed: Change[] = [];
  const differ: Difference[] = [];
  for (const topic of (await topicsOf(library)).all) {
    if (!KINDS.includes(topic.kind) || !topic.notes.some(({ article }) => isFresh(article))) continue;
    const fact = factOf(topic, library);
    const change = changeOf(topic, fact, library, isFresh, whole);
    if (change !== null) changed.push(change);
    const apart = differing(fact);
    if (apart.length > 0)
      differ.push({ topic: topic.label, citations: apart.map(({ citation }) => citation) });
  }
  return { changed: changed.slice(0, MOST), differ: differ.slice(0, MOST) };
}

function changeOf(
  topic: NotedTopic,
  fact: Fact,
  library: Library,
  isFresh: (article: string) => boolean,
  whole: boolean,
): Change | null {
  const fresh = fact.said.find((said) => isFresh(articleOf(said)) && !said.superseded);
  if (fresh === undefined) return null;
  const { citation } = fresh;
  const notes = topic.notes.filter(({ article }) => !isFresh(article));
  if (notes.length === 0) return whole ? { kind: 'first', topic: topic.label, citation, before: null } : null;
  const past = factOf({ ...topic, notes }, library);
  const overtaken = fact.said.find(
    (said) => said.superseded && !isFresh(articleOf(said)) && !wasSuperseded(said, past),
  );
  if (overtaken !== undefined)
    return { kind: 'overtaken', topic: topic.label, citation, before: overtaken.citation };
  const [differs] = differing(fact).slice(1);
  const differed = differing(past).length > 0;
  if (differs !== undefined && !differed) {
    const [first] = fact.said;
    const known = isFresh(articleOf(first!)) ? differs : first!;
    return { kind: 'opened', topic: topic.label, citation, before: known.citation };
  }
  return differed && differs === undefined
    ? { kind: 'settled', topic: topic.label, citation, before: null }
    : null;
}

/** The value all are held against, and those that differ from it; empty when none does. */
function differing({ said }: Fact): Said[] {
  const apart = said.filter(({ stand, apart, superseded }) => stand === 'differs' && !apart && !superseded);
  return apart.length === 0 ? [] : [said[0]!, ...apart];
}

function wasSuperseded({ citation: { sentence } }: Said, past: Fact): boolean {
  return past.said.some(
    ({ citation, superseded }) =>
      superseded &&
      citation.sentence.article === sentence.article &&
      citation.sentence.start === sentence.start,
  );
}

function articleOf({ citation }: Said): string {
  return citation.sentence.article;
}
