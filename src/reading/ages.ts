/** How old somebody or something is told to be, and who or what that is: "Doe, 41, said", "a 52-year-old hall". */

import { keepWith } from '../recent.ts';
import { cardinals, people } from './data/numbers.ts';
import { roleNouns } from './data/roles.ts';
import type { Mention } from './mention.ts';

/** The words for an age. */
export interface Age extends Mention {
  /** The words for whoever or whatever is so old; "he" where those are not named here. */
  readonly bearer: Mention;
  /** Whether it is the age of another time than that of the telling: "when she was 12". */
  readonly then: boolean;
}

const NUMBER = `(?:\\d{1,3}|(?:${[...cardinals.keys()].join('|')})(?:-\\p{Ll}+)?)`;
const UNIT = '(?:year|month|week|day)s?';
const DATED = 'built|opened|founded|established|created|constructed|completed|erected|formed|born|launched';

/** "Doe, 41, said", "the driver, 41, said", "Doe (41)": whose age it is stands before it. */
const BESIDE =
  /(?:(?<!\p{L})\p{Lu}[\p{L}.'’-]{0,30}(?: (?:\p{Lu}[\p{L}.'’-]{0,30}|de|da|van|von|bin|al)){0,5}|\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir) (?:\p{Ll}+ ){0,2}\p{Ll}+)(?:, | \()(\d{1,3})(?=[,.;)])(?![,.]\d)/gu;
/** "A 19-year-old nurse", "is three years old", "the century-old dam". */
const OLD = new RegExp(
  `(?:\\b${NUMBER}[- ]${UNIT}|\\b(?:(?:${NUMBER}|half-)[- ]?)?(?:century|centuries|decades?))[- ]olds?\\b|\\b${NUMBER} years of age\\b`,
  'giu',
);
/** "Aged three", "at the age of 12". */
const AGED = new RegExp(`(\\bat )?(?:\\bthe )?\\b(?:aged|age)(?: of)? (${NUMBER})\\b`, 'giu');
/** "She is 34", "when he was 26". */
const BEING = new RegExp(
  `\\b(?:is|was|turns|turned) (${NUMBER})(?=[.,;]| and\\b| when\\b|$)(?![,.]\\d)`,
  'giu',
);
/** "A woman of 54". */
const OF_AGE = /\b(?:m[ae]n|wom[ae]n|boys?|girls?|child|son|daughter|person) of (\d{1,3})\b/giu;
/** "Opened 61 years ago", "built in 1924". */
const MADE = new RegExp(
  `\\b(?:${DATED})(?: \\p{Ll}+){0,2}?(?: in (?:1\\d|20)\\d\\d\\b| (?:\\p{Ll}+ )?(?:[\\d,]+|\\p{L}+) (?:years|decades|centuries) ago\\b)`,
  'giu',
);

/** Those told in a sentence, in the order of their forms. */
export const agesIn = keepWith(({ text }: { readonly text: string }): readonly Age[] => {
  const all: Age[] = [];
  const add = (start: number, end: number, bearer: Mention, then = false) =>
    all.push({ start, end, bearer, then });
  for (const { index, 0: whole, 1: age } of text.matchAll(BESIDE)) {
    const start = index + whole.lastIndexOf(age!);
    add(start, start + age!.length, { start: index, end: start });
  }
  for (const { index, 0: whole } of text.matchAll(OLD)) {
    const end = index + whole.length;
    const noun = /^[- ]/.test(text.slice(end)) ? (NOUN.exec(text.slice(end))?.[0] ?? '') : '';
    const before = clauseBefore(text, index);
    if (noun.trim() === '') add(index, end, before, OTHER_TIME.test(text.slice(before.start, index)));
    else add(index, end, { start: besideBefore(text, index), end: end + noun.length });
  }
  for (const { index, 0: whole, 1: at, 2: age } of text.matchAll(AGED)) {
    const end = index + whole.length;
    add(end - age!.length, end, clauseBefore(text, index), at !== undefined && !DYING.test(text));
  }
  for (const { index, 0: whole, 1: age } of text.matchAll(BEING)) {
    if (
      !isSomebody(
        /([\p{L}'’-]+)[,)]? $/u.exec(text.slice(Math.max(0, index - LONGEST_WORD), index))?.[1] ?? '',
      )
    )
      continue;
    const before = clauseBefore(text, index);
    const end = index + whole.length;
    add(end - age!.length, end, before, OTHER_TIME.test(text.slice(before.start, index)));
  }
  for (const { index, 0: whole, 1: age } of text.matchAll(OF_AGE)) {
    const end = index + whole.length;
    add(end - age!.length, end, { start: index, end });
  }
  for (const { index, 0: whole } of text.matchAll(MADE))
    add(index, index + whole.length, { start: 0, end: index });
  return all;
});

const LONGEST_WORD = 30;
/** "Lind is 34", "her son is 12": the toll, a score or a rate of 12 is no age. */
const isSomebody = (word: string): boolean =>
  /^\p{Lu}/u.test(word) || SOMEBODY.test(word) || roleNouns.has(word) || people.has(word);
const SOMEBODY = /^(?:he|she|who|age|man|woman|boy|girl|baby|teenager)$/;

/** Characters before an age in which whose it is is looked for. */
const LONGEST = 200;

/** The noun behind an age, with the name beside it: "-old girl, Ann Doe". */
const NOUN =
  /^(?: (?!(?:who|that|which|is|was|were|are|has|had|have|said|says|told|from|in|on|at|of|with|and|or|to|by|for|as|when|but)\b)[\p{L}'’.-]+){1,8}(?:, \p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,5})?/u;
const OTHER_TIME = /^(?:when|since|until|till|before|after|while|because|and when)\b/i;
const DYING = /\b(?:died|dies|dead|killed|passed away)\b/;

/** "Ann Doe, a 19-year-old": the name that an age stands beside. */
function besideBefore(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST);
  const beside = /\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,5}, (?:an?|the|then) (?:\p{Ll}+ )?$/u.exec(
    text.slice(from, at),
  );
  return beside ? from + beside.index : at;
}

/** The clause up to an offset, with the word that opens it. */
function clauseBefore(text: string, at: number): Mention {
  const from = Math.max(0, at - LONGEST);
  let start = from;
  for (const { index, 0: opening } of text.slice(from, at).matchAll(OPENS))
    start = from + index + (/^[,;]/.test(opening) ? opening.length : 0);
  return { start, end: at };
}

const OPENS = /[,;] |\b(?:when|since|until|till|before|after|while|because|that|said|but)\b/g;
