/** What one sentence is kept for: the topic it speaks of, and how tellingly. */

import type { Mention } from '../reading/mention.ts';

/** What a topic is. */
export type TopicKind =
  | 'plan'
  | 'delegation'
  | 'casualties'
  | 'person'
  | 'place'
  | 'organisation'
  | 'subject';

/** A sentence by its 1-based numbers: that of its paragraph, and its own within it. */
export interface Seat {
  readonly article: string;
  readonly paragraph: number;
  readonly position: number;
}

/** What is noted of a sentence. */
export interface Note {
  readonly kind: TopicKind;
  /** The same for all mentions of one topic. */
  readonly key: string;
  /** What to call it; of several the most frequent is shown. */
  readonly label: string;
  /** How much the sentence tells about the topic; only compared within the topic. */
  readonly weight: number;
  /** The words that tell it, relative to the sentence; `null` when the whole sentence does. */
  readonly value: Mention | null;
  /** Who a person is, as the sentence says it. */
  readonly role?: string;
}

/** The text with a capital first. */
export const capital = (text: string): string => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;

/** Names a place, to tell whether two are the same. */
export function nameOf({ article, paragraph, position }: Seat): string {
  return `${article} ${paragraph} ${position}`;
}
