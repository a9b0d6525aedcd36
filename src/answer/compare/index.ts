/** The one door to comparing: finds an article's value for a topic, and relates two of them. */

import type { Statement } from '../../reading/article.ts';
import type { Mention } from '../../reading/mention.ts';
import { durationIn, relateDurations } from './durations.ts';
import { membersIn, relateMembers } from './members.ts';
import { numberIn, relateNumbers } from './numbers.ts';
import { occasionsApart, oneDay } from './occasion.ts';
import { peopleIn, relatePeople } from './people.ts';
import { placesIn, relatePlaces } from './places.ts';
import { relateTimes, timeIn } from './times.ts';
import { type Relation, SAME, type Topic, type Value } from './value.ts';
import {
  channelIn,
  firstIn,
  IN_OTHER_WORDS,
  nameIn,
  relateChannels,
  relateFirsts,
  relateRoles,
  relateWords,
  roleIn,
  wordsIn,
} from './wordings.ts';

/**
 * What the statement says on the topic; `written` is its article's date, `bold` words already chosen in it, `other` what it
 * is to be held against.
 */
export function valueIn(
  statement: Statement,
  topic: Topic,
  written: string | null,
  bold: Mention | null,
  other: Value | null = null,
): Value | null {
  switch (topic.facet) {
    case 'time':
      return timeIn(statement, topic, written, bold);
    case 'duration':
      return durationIn(statement, topic, bold);
    case 'number':
      return numberIn(statement, topic, bold, other?.facet === 'number' ? other.place : null);
    case 'person':
      return peopleIn(statement, topic, bold);
    case 'members':
      return membersIn(statement, topic, bold);
    case 'place':
      return placesIn(statement, topic, bold);
    case 'role':
      return roleIn(statement, topic, bold);
    case 'channel':
      return channelIn(statement, topic);
    case 'name':
      return nameIn(statement, topic);
    case 'first':
      return firstIn(statement, topic);
    case 'words':
      return wordsIn(statement, topic, bold);
  }
}

/** The best `fit` that a value may have for the topic. */
export function bestFit({ facet, ahead }: Topic): number {
  if (facet === 'words' || facet === 'first') return 0;
  return ahead || (facet !== 'time' && facet !== 'place') ? 1 : 0;
}

/** How `b` stands to `a`; the dates are those of their articles. */
export function relate(
  a: Value,
  b: Value,
  topic: Topic,
  writtenA: string | null,
  writtenB: string | null,
): Relation {
  const relation = relateValues(a, b, topic, writtenA, writtenB);
  // One tells when it began and another when it ended: days apart, and as long all the same.
  const lasted = a.facet === 'duration' && relation.stand === 'differs';
  const placed =
    lasted ||
    a.facet === 'place' ||
    a.facet === 'person' ||
    a.facet === 'members' ||
    (a.facet === 'time' && !topic.ahead);
  if (!placed || a.facet !== b.facet || relation.stand === 'silent') return relation;
  const apart = occasionsApart(a, b, writtenA, writtenB);
  if (apart) return { stand: 'silent', apart };
  // There are many talks: another place may be that of others, unless the day is the same.
  const doubted = relation.stand === 'differs' && a.facet === 'place' && topic.families.size > 0;
  return doubted && !oneDay(a, b) ? { stand: 'differs', apart: relation.apart ?? 'place' } : relation;
}

function relateValues(
  a: Value,
  b: Value,
  topic: Topic,
  writtenA: string | null,
  writtenB: string | null,
): Relation {
  if (a.facet !== b.facet) {
    // A name and a description: side by side, neither the same nor a contradiction.
    return a.facet === 'words' || b.facet === 'words' ? IN_OTHER_WORDS : { stand: 'silent', apart: null };
  }
  switch (a.facet) {
    case 'time':
      return relateTimes(a, b as typeof a, topic);
    case 'duration':
      return relateDurations(a, b as typeof a, writtenA, writtenB);
    case 'number':
      return relateNumbers(a, b as typeof a, writtenA, writtenB);
    case 'person':
      return relatePeople(a, b as typeof a, topic);
    case 'members':
      return relateMembers(a, b as typeof a);
    case 'place':
      return relatePlaces(a, b as typeof a, topic);
    case 'role':
      return relateRoles(a, b as typeof a);
    case 'channel':
      return relateChannels(a, b as typeof a, topic);
    case 'first':
      return relateFirsts(a, b as typeof a);
    case 'name':
      return SAME;
    case 'words':
      return relateWords(a, b as typeof a, topic);
  }
}
