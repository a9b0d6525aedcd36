/** Joins the names of one person: "Jane Doe", "Doe" and "J. Doe" are one topic. */

import { titles } from '../reading/data/roles.ts';
import { type Identity, wordsOf } from '../reading/name/identity.ts';
import type { ArticleNotes } from './reading.ts';
import type { Noted } from './topic.ts';

/** A name in its sentence. */
export type Bearer = ArticleNotes['people'][number];

interface Person {
  readonly name: string;
  readonly notes: Noted[];
  readonly articles: Set<string>;
}

/** Names with the same are joined among themselves; `null` for what is no name. */
export function surnameKey(name: string, identity: Identity): string | null {
  const last = nameWords(name).at(-1);
  return last === undefined ? null : identity.word(last);
}

const nameWords = (name: string) => wordsOf(name).filter((word) => !titles.has(word));

/**
 * One list of notes a person, of those with one surname in corpus order. A surname alone joins whoever bears it in the
 * same article, else the only bearer.
 */
export function joinPeople(bearers: readonly Bearer[], identity: Identity): Noted[][] {
  const people: Person[] = [];
  const add = (name: string): Person => {
    const person: Person = { name, notes: [], articles: new Set() };
    people.push(person);
    return person;
  };
  const assign = (person: Person, { name: _, kind: __, ...noted }: Bearer) => {
    person.notes.push(noted);
    person.articles.add(noted.article);
  };
  const named = bearers.map((one) => ({ one, words: nameWords(one.name) }));
  for (const { one, words } of named) {
    if (words.length < 2) continue;
    const name = words.join(' ');
    const same = people.find((person) => identity.samePerson(person.name, name));
    if (same) assign(same, one);
    else if (one.kind === 'person') assign(add(name), one);
  }
  for (const { one, words } of named) {
    if (words.length > 1) continue;
    const here = people.filter(({ articles }) => articles.has(one.article));
    const person =
      here.length === 1 ? here[0] : here.length === 0 && people.length === 1 ? people[0] : undefined;
    if (person) assign(person, one);
    else if (one.kind === 'person' && people.length === 0) assign(add(words.join(' ')), one);
  }
  return people.map(({ notes }) => notes);
}
