/** Who does what a word of a sentence tells, and to whom: its subject, its object, whoever stands behind "by" or "'s". */

import { isHaving } from '../../language/auxiliaries.ts';
import { isOfPeople } from '../../reading/name/places.ts';
import type { Deed } from './deed-asked.ts';
import {
  beginningAt,
  beginsTime,
  isPreposition,
  modifiersBefore,
  opens,
  ownerBefore,
  ownerOf,
  type Phrase,
  type Words,
} from './phrases.ts';
import { groupOf, type Party, subjectOf, subjectOfVerb } from './subjects.ts';
import { formOf, isAdverb, isPredicate, isVerb } from './verbs.ts';

/** Words between a verb and "by", "with" and the like, and between "has" and what somebody has. */
const REACH = 14;

/** The party that is asked for in what the word at that place tells. */
export function partyOf({ part, preposition }: Deed, words: Words, at: number): Party {
  if (part === 'owner') return ownerOf(words, at) ?? 'untold';
  if (part === 'holder') return holderOf(words, at) ?? ownerOf(words, at) ?? 'untold';
  if (part === 'bearer') return bearerOf(words, at) ?? 'untold';
  if (!isVerb(words, at)) {
    // "Talks with Doe"; of other talks it is not said.
    if (part !== 'partner') return ofNoun(part, words, at);
    const partner = partnerOf(words, at, preposition);
    return partner === 'untold' ? null : partner;
  }
  const { first, passive } = groupOf(words, at);
  if (part === 'doer') return passive ? (agentOf(words, at) ?? 'untold') : subjectOf(words, at, first);
  if (part === 'undergoer') {
    const whom = passive ? 'untold' : objectOf(words, at);
    // "Two sailors hurt in the storm".
    const bare = first === at && formOf(words[at]!) === 'past';
    return whom === 'untold' && (passive || bare) ? subjectOf(words, at, first) : whom;
  }
  return partnerOf(words, at, preposition);
}

/** Whoever stands behind "by". */
function agentOf(words: Words, at: number): Party {
  for (let i = at + 1; i < words.length - 1 && i < at + REACH; i++) {
    const { lower } = words[i]!.lexeme;
    if (/[;:"“”]/.test(words[i]!.before) || isPredicate(words, i) || opens(lower)) return null;
    if (lower !== 'by') continue;
    const behind = words[i + 1]!;
    const extent = behind.number && words[i + 2]?.before !== '-';
    if (!extent && formOf(behind) !== 'ing' && !beginsTime(behind.lexeme.lower))
      return beginningAt(words, i + 1);
  }
  return null;
}

function objectOf(words: Words, at: number): Party {
  const next = words[at + 1];
  const lower = next?.lexeme.lower ?? '';
  const follows =
    next !== undefined && next.before === '' && !isPreposition(lower) && !opens(lower) && lower !== 'of';
  if (!follows || beginsTime(lower) || isAdverb(lower) || (formOf(next) === 'ing' && !next.capital))
    return 'untold';
  return beginningAt(words, at + 1);
}

const TELLING =
  /^(?:told|tell(?:s|ing)?|inform(?:s|ed|ing)?|brief(?:s|ed|ing)?|address(?:es|ed|ing)?|phon(?:es|ed|ing))$/;

/** "Met on Monday with Doe", "spoke to Doe"; whom somebody meets with may follow at once. */
function partnerOf(words: Words, at: number, preposition: string): Party {
  const whom = objectOf(words, at);
  // "Who did he speak to": he told them.
  const hearing = preposition === 'to' && TELLING.test(words[at]!.lexeme.lower);
  if ((preposition === 'with' || hearing) && whom !== 'untold') return whom;
  for (let i = at + 1; i < words.length - 1 && i < at + REACH; i++) {
    const { lower } = words[i]!.lexeme;
    if (/[;:"“”]/.test(words[i]!.before) || isPredicate(words, i) || opens(lower)) return 'untold';
    if (lower === preposition) return beginningAt(words, i + 1);
  }
  return 'untold';
}

/** "Doe was angry"; `null` for "the angry Doe". */
function bearerOf(words: Words, at: number): Party {
  const { first } = groupOf(words, at);
  if (first < at) return subjectOf(words, at, first);
  return at > 0 && isVerb(words, at - 1) ? subjectOfVerb(words, at - 1) : null;
}

/** "Doe has a boat", for the boat. */
function holderOf(words: Words, at: number): Party {
  for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
    const { lower } = words[i]!.lexeme;
    if (isHaving(lower)) return subjectOfVerb(words, i);
    if (opens(lower) || isPredicate(words, i)) return null;
  }
  return null;
}

/** What those of a nation do, and nobody does to them: "Peruvian drone attacks", not "the Peruvian killings". */
const OF_NATION =
  /^(?:(?:counter)?attacks?|(?:air)?strikes?|airstrikes?|bombings?|shelling|bombardments?|raids?|assaults?|offensives?|invasions?|incursions?|advances?|withdrawals?|retreats?|demands?|proposals?|offers?|refusals?)$/;

function nationOf(words: Words, noun: number): Phrase | null {
  if (!OF_NATION.test(words[noun]!.lexeme.lower)) return null;
  const at = modifiersBefore(words, noun).find(
    (one) => words[one]!.capital && isOfPeople(words[one]!.lexeme.lower),
  );
  return at === undefined ? null : { first: at, next: at + 1 };
}

/** Verbs that only say that what the noun names is done: "announced a pledge", "launched an attack". */
const SUPPORTING =
  /^(?:mak|made|gave|giv|announc|launch|issu|stag|hold|held|sign|carr(?:y|ied)|conduct|unveil|pledg|mount|submit|table[ds]?$|offer|deliver|publish)/;
/** Words between such a verb and its noun at most. */
const SUPPORT_REACH = 6;

/** "Peru and Chile announced a new forest pledge", for the pledge; `null` without such a verb before it. */
function supportedBy(words: Words, noun: number): Party {
  for (let i = noun - 1; i > 0 && i >= noun - SUPPORT_REACH && /^-?$/.test(words[i + 1]!.before); i--) {
    const { lower } = words[i]!.lexeme;
    if (SUPPORTING.test(lower) && isVerb(words, i)) {
      const { first, passive } = groupOf(words, i);
      return passive ? null : subjectOf(words, i, first);
    }
    if (isPreposition(lower) || opens(lower) || lower === 'of' || isPredicate(words, i)) return null;
  }
  return null;
}

/** "Doe's criticism of it", "the claim by Doe", "the arrest of Doe". */
function ofNoun(part: Deed['part'], words: Words, at: number): Party {
  const next = words[at + 1]?.lexeme.lower ?? '';
  // "A fix by May" tells when.
  if (next === 'by' && beginsTime(words[at + 2]?.lexeme.lower ?? '')) return 'untold';
  if (next === 'by') return part === 'doer' ? beginningAt(words, at + 2) : 'untold';
  if (next === 'of' && part === 'undergoer') return beginningAt(words, at + 2);
  const owner = ownerBefore(words, at);
  if (owner === null && part === 'doer') return nationOf(words, at) ?? supportedBy(words, at);
  if (owner === null || part === 'undergoer') return owner;
  // "Doe's arrest" tells nothing of who arrested him.
  return next === 'of' || isPreposition(next) ? owner : 'untold';
}
