/** A topic: what several sentences speak of, made from them. */

import { byCodeUnit } from '../order.ts';
import { type Note, nameOf, type Seat, type TopicKind } from './note.ts';
import { planLabel } from './plans.ts';

/** `dated`: whether its sentence gives a date. */
export type Noted = Seat & { readonly note: Note; readonly dated: boolean };

/** What members see of it. */
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

/** `notes` are those of one topic, at least one. */
export function topicOf(notes: readonly Noted[]): NotedTopic {
  const { kind } = notes[0]!.note;
  // A label is said, and read back from what was said: how its words are parted in the articles is nothing of it.
  const labels = byFrequency(notes.map(({ note }) => note.label.replace(/\s+/g, ' ')));
  const names = kind === 'plan' ? planLabel(labels) : kind === 'person' ? fullestFirst(labels) : labels;
  return {
    kind,
    label: names[0]!,
    variants: names.slice(1),
    role: byFrequency(notes.flatMap(({ note }) => (note.role ? [note.role] : [])))[0] ?? null,
    articles: new Set(notes.map(({ article }) => article)).size,
    dated: notes.some(({ dated }) => dated),
    notes,
  };
}

/** Events say more than names, names more than subjects. */
const ORDER: Readonly<Record<TopicKind, number>> = {
  plan: 0,
  delegation: 1,
  casualties: 2,
  person: 3,
  place: 4,
  organisation: 5,
  subject: 6,
};

/** Those in most articles first; no two are equal. */
export function byTold(a: NotedTopic, b: NotedTopic): number {
  return (
    b.articles - a.articles ||
    ORDER[a.kind] - ORDER[b.kind] ||
    b.notes.length - a.notes.length ||
    byCodeUnit(a.label, b.label) ||
    byCodeUnit(nameOf(a.notes[0]!), nameOf(b.notes[0]!)) ||
    byCodeUnit(a.notes[0]!.note.key, b.notes[0]!.note.key)
  );
}

/** The `most` first of them by `byTold`, in order. */
export function mostTold(topics: Iterable<NotedTopic>, most: number): NotedTopic[] {
  const first: NotedTopic[] = [];
  if (most < 1) return first;
  for (const topic of topics) {
    if (first.length >= most && byTold(first.at(-1)!, topic) < 0) continue;
    let [low, high] = [0, first.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (byTold(first[middle]!, topic) < 0) low = middle + 1;
      else high = middle;
    }
    first.splice(low, 0, topic);
    if (first.length > most) first.pop();
  }
  return first;
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
