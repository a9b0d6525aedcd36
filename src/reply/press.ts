/** What a button carries in its `custom_id`: version, action, and what the action needs. */

import type { Article, Corpus, Span } from '../corpus/article.ts';
import { CUSTOM_ID_LIMIT } from './limits.ts';

/** Raised when the form changes; a button of another version gets a plain refusal. */
const VERSION = 'v1';

export type Press =
  /** Show the sentence in its paragraph. The article is named by its hash, so a changed one is noticed. */
  | {
      readonly action: 'context';
      readonly hash: string;
      readonly paragraph: number;
      readonly sentence: number;
    }
  /** Ask the question of this message again, to show one side of the outcome. */
  | { readonly action: 'compare' | 'explain' | 'nearest'; readonly corpus: string }
  /** Remove the message; `asker` is the member who asked. */
  | { readonly action: 'delete'; readonly asker: string };

/** At most 100 characters, since every part has a fixed length. Throws on a longer one: that is a bug. */
export function customId(press: Press): string {
  const parts =
    press.action === 'context'
      ? [press.hash, `${press.paragraph}.${press.sentence}`]
      : press.action === 'delete'
        ? [press.asker]
        : [press.corpus];
  const id = [VERSION, press.action, ...parts].join('|');
  if (id.length > CUSTOM_ID_LIMIT) throw new RangeError(`custom_id of ${id.length} characters: ${id}`);
  return id;
}

/** `null` for an id that this version did not make. */
export function readCustomId(id: string): Press | null {
  const [version, action, first = '', second = '', ...rest] = id.split('|');
  if (version !== VERSION || rest.length > 0) return null;
  if (action === 'context') {
    const place = /^(\d{1,6})\.(\d{1,6})$/.exec(second);
    if (!place || !/^[0-9a-f]{12}$/.test(first)) return null;
    return { action, hash: first, paragraph: Number(place[1]), sentence: Number(place[2]) };
  }
  if (second !== '') return null;
  if (action === 'delete') return /^\d{17,20}$/.test(first) ? { action, asker: first } : null;
  if (action === 'compare' || action === 'explain' || action === 'nearest') {
    return /^[0-9a-f]{4}$/.test(first) ? { action, corpus: first } : null;
  }
  return null;
}

/** The article whose stored text has this hash; `null` when it changed or is gone. */
export function articleByHash(corpus: Corpus, hash: string): Article | null {
  for (const article of corpus.articles.values()) if (article.hash === hash) return article;
  return null;
}

/** The sentence that a context button stands beside; `null` when the article has no such place. */
export function sentenceAt(article: Article, paragraph: number, sentence: number): Span | null {
  return article.paragraphs[paragraph - 1]?.sentences[sentence - 1] ?? null;
}
