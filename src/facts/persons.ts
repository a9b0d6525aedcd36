/** Joins the names of one person: "Jane Doe", "Doe" and "J. Doe" are one topic. */

import { titles } from '../reading/data/roles.ts';
import { type Identity, wordsOf } from '../reading/identity.ts';
import type { ArticleNotes } from './reading.ts';
import type { Noted } from './topics.ts';

interface Person {
  readonly name: string;
  readonly notes: Noted[];
  readonly articles: Set<string>;
}

/** One list of notes a person. A surname alone joins whoever bears it in the same article, else the only bearer. */
export function joinPeople(all: readonly ArticleNotes[], identity: Identity): Noted[][] {
  const bearers = new Map<string, Person[]>();
  const people: Person[] = [];
  const add = (name: string, surname: string): Person => {
    const person: Person = { name, notes: [], articles: new Set() };
    people.push(person);
    const list = bearers.get(surname);
    if (list) list.push(person);
    else bearers.set(surname, [person]);
    return person;
  };
  const named = all.flatMap(({ people }) => people);
  const full = named.flatMap(({ name, kind, note, ...seat }) => {
    const words = wordsOf(name).filter((word) => !titles.has(word));
    return words.length === 0
      ? []
      : [{ name: words.join(' '), surname: identity.word(words.at(-1)!), words, kind, note, seat }];
  });
  const assign = (person: Person, { note, seat }: (typeof full)[number]) => {
    person.notes.push({ ...seat, note });
    person.articles.add(seat.article);
  };
  for (const one of full) {
    if (one.words.length < 2) continue;
    const same = bearers.get(one.surname)?.find(({ name }) => identity.samePerson(name, one.name));
    if (same) assign(same, one);
    else if (one.kind === 'person') assign(add(one.name, one.surname), one);
  }
  for (const one of full) {
    if (one.words.length > 1) continue;
    const list = bearers.get(one.surname) ?? [];
    const here = list.filter(({ articles }) => articles.has(one.seat.article));
    const person = here.length === 1 ? here[0] : here.length === 0 && list.length === 1 ? list[0] : undefined;
    if (person) assign(person, one);
    else if (one.kind === 'person' && list.length === 0) assign(add(one.name, one.surname), one);
  }
  return people.map(({ notes }) => notes);
}
