/** Choices for an option that is being typed: plain readable text, so that a value edited by hand still works. */

import type { Article } from '../corpus/article.ts';
import type { Topic } from '../facts/topic.ts';
import { CHOICE_LIMIT, CHOICE_TEXT_LIMIT } from './limits.ts';
import type { Words } from './words/index.ts';

/** What is shown of a choice, and what it stands for. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** At most 25 choices, cut where Discord would refuse them; an empty text makes none. */
export function choices(texts: readonly string[]): Choice[] {
  const short = texts.map((text) => head(text.trim())).filter((text) => text !== '');
  return [...new Set(short)].slice(0, CHOICE_LIMIT).map((text) => ({ name: text, value: text }));
}

/** By their titles; by the names of their files where a title is too long or that of another one too. */
export function articleChoices(articles: readonly Article[]): Choice[] {
  const offered: Article[] = [];
  for (const article of articles) {
    if (offered.length === CHOICE_LIMIT) break;
    if (article.title !== '' && Math.min(article.id.length, article.title.length) <= CHOICE_TEXT_LIMIT)
      offered.push(article);
  }
  // Of thousands only those are counted that are called as one of these.
  const times = new Map(offered.map(({ title }) => [title.toLowerCase(), 0]));
  for (const { title } of articles) {
    const before = times.get(title.toLowerCase());
    if (before !== undefined) times.set(title.toLowerCase(), before + 1);
  }
  return offered
    .map(({ id, title }): Choice => {
      const twin = times.get(title.toLowerCase())! > 1;
      if (!twin && title.length <= CHOICE_TEXT_LIMIT) return { name: title, value: title };
      return { name: twin ? head(`${id}: ${title}`) : head(title), value: id };
    })
    .filter(({ value }) => value.length <= CHOICE_TEXT_LIMIT);
}

/** As much as a choice holds; half of a letter that takes two units would be refused. */
export function head(text: string): string {
  return text.slice(0, CHOICE_TEXT_LIMIT).replace(/[\uD800-\uDBFF]$/, '');
}

/** As many as Discord takes, each value once: the first of those that differ only in capitals. */
export function distinct(all: readonly Choice[]): Choice[] {
  const byValue = new Map<string, Choice>();
  for (const choice of all) {
    const key = choice.value.toLowerCase();
    if (!byValue.has(key)) byValue.set(key, choice);
  }
  return [...byValue.values()].slice(0, CHOICE_LIMIT);
}

/**
 * What was typed first, then topics with the number of their articles; a topic that was typed whole stands for itself.
 * Nothing for a text that no choice can hold.
 */
export function topicChoices(typed: string, topics: readonly Topic[], words: Words): Choice[] {
  if (typed.length > CHOICE_TEXT_LIMIT) return [];
  const own = typed.trim();
  const found = topics
    .map(({ label, articles }) => ({ name: words.facts.topicIn(label, articles), value: label }))
    .filter(({ name }) => name.length <= CHOICE_TEXT_LIMIT);
  const exact = found.find(({ value }) => value.toLowerCase() === own.toLowerCase());
  return distinct([...(own === '' ? [] : [exact ?? { name: own, value: own }]), ...found]);
}
