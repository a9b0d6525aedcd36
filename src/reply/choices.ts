/** Choices for an option that is being typed: plain readable text, so that a value edited by hand still works. */

import type { Article } from '../corpus/article.ts';
import { CHOICE_LIMIT, CHOICE_TEXT_LIMIT } from './limits.ts';

export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** At most 25 choices, cut where Discord would refuse them; an empty text makes none. */
export function choices(texts: readonly string[]): Choice[] {
  const short = texts.map((text) => head(text.trim())).filter((text) => text !== '');
  return [...new Set(short)].slice(0, CHOICE_LIMIT).map((text) => ({ name: text, value: text }));
}

export function articleChoices(articles: readonly Article[]): Choice[] {
  return choices(articles.map(({ title }) => title));
}

/** As much as a choice holds; half of a letter that takes two units would be refused. */
function head(text: string): string {
  return text.slice(0, CHOICE_TEXT_LIMIT).replace(/[\uD800-\uDBFF]$/, '');
}
