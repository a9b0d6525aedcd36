/** What in a sentence is a member of the class that is asked for: "Quay Street" of streets, "in Arabic" of languages. */

import { isDeterminer } from '../../language/determiners.ts';
import { isRelated } from '../../language/lexicon.ts';
import type { Class } from '../../reading/data/classes.ts';
import { roleModifiers, roleNouns } from '../../reading/data/roles.ts';
import { isOfPeople } from '../../reading/name/places.ts';
import { type ClassAsked, isListed } from './class.ts';
import { beginsTime, isPreposition, joins, type Phrase, type Words } from './phrases.ts';
import { isPredicate } from './verbs.ts';

/** In the order of the words. */
export function membersIn(asked: ClassAsked, words: Words): Phrase[] {
  const members: Phrase[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = (asked.kind ? kindAt(asked, words, at) : null) ?? memberAt(asked, words, at);
    if (found === null) continue;
    members.push(found);
    at = Math.max(at, found.next - 1);
  }
  if (!asked.kind || isListed(asked)) return members;
  // "Power" is a process too, but where a process is called so none else is meant.
  const isCalled = ({ lexeme }: Words[number]) => lexeme.stem === asked.noun.stem;
  return words.some(isCalled) ? members.filter(({ next }) => isCalled(words[next - 1]!)) : members;
}

/** Whether the sentence speaks of one, named or not: "a hotel nearby". */
export const speaksOf = (asked: ClassAsked, words: Words): boolean =>
  words.some((_, at) => isSpokenOf(asked, words, at));

/** Whether it is spoken of there. */
export const isSpokenOf = ({ noun, known }: ClassAsked, words: Words, at: number): boolean => {
  const { capital, lexeme } = words[at]!;
  return lexeme.stem === noun.stem || (!capital && known?.heads.has(lexeme.lower) === true);
};

function memberAt(asked: ClassAsked, words: Words, at: number): Phrase | null {
  const name = nameAt(words, at);
  if (name !== null && isNamedSo(asked, words, name)) return name;
  // "The river Tay", "the firm Glenview Travel".
  const behind = isNoun(asked, words, at) ? nameAt(words, at + 1) : null;
  if (behind !== null && words[at + 1]!.before === '') return behind;
  return name === null ? wordAt(asked, words, at) : (called(asked, words, name) ?? wordAt(asked, words, at));
}

/** A name that has the noun, or another for such a thing, first or last: "Lake Como", "University of Leeds". */
function isNamedSo({ noun, known }: ClassAsked, words: Words, { first, next }: Phrase): boolean {
  if (next - first < 2) return false;
  const isHead = (at: number) => known?.heads.has(words[at]!.lexeme.lower) === true;
  const isNoun = (at: number) => words[at]!.lexeme.stem === noun.stem || isHead(at);
  // The House of Representatives is none of them.
  const last = isNoun(next - 1) && !(noun.entry?.person && words[next - 2]!.lexeme.lower === 'of');
  if (last || isNoun(first)) return true;
  for (let at = first; at < next - 1; at++)
    if (words[at + 1]!.lexeme.lower === 'of' && isNoun(at)) return true;
  return false;
}

/** "The Beijing airport", "Yonhap news agency", "Chad, another African country,". */
function called(asked: ClassAsked, words: Words, name: Phrase): Phrase | null {
  const { first, next } = name;
  if (next - first === 1 && isOfPeople(words[first]!.lexeme.lower)) return null;
  for (let at = next; at < next + 2 && words[at]?.before === ''; at++) {
    if (isNoun(asked, words, at)) return { first, next: at + 1 };
    if (words[at]!.lexeme.entry?.part !== 'n' || words[at]!.lexeme.stop) break;
  }
  if (words[next]?.before !== ',' || !APPOSING.test(words[next].lexeme.lower)) return null;
  for (let at = next + 1; at < next + APPOSED && words[at]?.before === ''; at++) {
    if (isNoun(asked, words, at)) return name;
    if (isPreposition(words[at]!.lexeme.lower)) break;
  }
  return null;
}

const APPOSING = /^(?:an?|the|another|its|one)$/;
/** Words of what is put behind a name, up to its noun. */
const APPOSED = 6;

/** The noun that is asked for, in small letters, or another for such a thing. */
function isNoun({ noun, known }: ClassAsked, words: Words, at: number): boolean {
  const { capital, lexeme } = words[at]!;
  return !capital && (lexeme.stem === noun.stem || known?.heads.has(lexeme.lower) === true);
}

/** The run of words with capitals that begins there; `null` inside one, at a day and at "The". */
function nameAt(words: Words, at: number): Phrase | null {
  const starts = (i: number) => {
    const { capital, number, lexeme } = words[i]!;
    return capital && !number && !lexeme.stop && !beginsTime(lexeme.lower);
  };
  if (at >= words.length || !starts(at)) return null;
  if (at > 0 && words[at]!.before === '' && starts(at - 1)) return null;
  let next = at + 1;
  while (next < words.length && /^[-.’']?$/.test(words[next]!.before)) {
    const linking = /^(?:of|de|la|le)$/.test(words[next]!.lexeme.lower) && words[next + 1]?.capital === true;
    if (!words[next]!.capital && !linking) break;
    next++;
  }
  return { first: at, next };
}

/** A word that is a member: "assault" of crimes, "truck" of vehicles. */
function wordAt({ noun, known, familiar }: ClassAsked, words: Words, at: number): Phrase | null {
  const { lexeme, capital } = words[at]!;
  const { lower, entry } = lexeme;
  const itself = { first: at, next: at + 1 };
  const next = known?.firsts.has(lower) ? endOfMember(known, words, at) : at;
  if (next > at) {
    if (next > at + 1 || !isOfPeople(lower)) return { first: at, next };
    // "The Russian officials" tells no language and "in Russian" no nationality.
    const spoken = isSpoken(words, at);
    const tells = noun.lower === 'nationality' ? !spoken && !beginsName(words, at) : spoken;
    return tells ? itself : null;
  }
  const kind =
    familiar && !capital && entry?.part === 'n' && isRelated(entry, noun.stem, 'kind') && !entry.person;
  return kind ? itself : null;
}

/** Words of the longest member. */
const LONGEST = 3;

function endOfMember({ members }: Class, words: Words, at: number): number {
  for (let next = Math.min(at + LONGEST, words.length); next > at; next--) {
    const run = words.slice(at, next).map(({ lexeme }) => lexeme.lower);
    if (members.has(run.join('_'))) return next;
  }
  return at;
}

const OF_LANGUAGE = /^(?:languages?|words?|phrase|version|translation|text|subtitles|speakers?)$/;
const SPOKEN = /^(?:in|into|speak(?:s|ing)?|spoke|spoken|fluent|learn(?:s|ed|ing)?|translated|languages?)$/;
/** Words between the one that tells that something is spoken and the last language: "speaks Igbo, French and Dutch". */
const SPOKEN_REACH = 4;

/** "In Russian", "a Russian word", not "the Russian officials" or "in the Russian capital". */
function isSpoken(words: Words, at: number): boolean {
  const next = words[at + 1];
  if (next !== undefined && OF_LANGUAGE.test(next.lexeme.lower)) return true;
  if (next !== undefined && /^-?$/.test(next.before) && !next.lexeme.stop) return false;
  for (let i = at - 1; i >= 0 && i >= at - SPOKEN_REACH; i--) {
    const { lower } = words[i]!.lexeme;
    if (SPOKEN.test(lower)) return true;
    if (!joins(lower) && !isOfPeople(lower) && !words[i]!.capital) return false;
  }
  return false;
}

/** "Korean Central Bank", not "Korean President Doe". */
function beginsName(words: Words, at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || !next.capital || next.before !== '') return false;
  return !roleNouns.has(next.lexeme.lower) && !roleModifiers.has(next.lexeme.lower);
}

/** Adjectives that tell no kind. */
const GRADING =
  /^(?:large|small|big|great|major|minor|new|old|recent|several|many|few|other|such|same|possible|series|more|most|long|short|latest|alleged|further|important|main|key|entire|whole|future|past|own)$/;

/** "Drone strikes" of attacks, "natural gas" of fuels: what is so called, with the words that tell it from others. */
function kindAt({ noun }: ClassAsked, words: Words, at: number): Phrase | null {
  const { lexeme, capital } = words[at]!;
  const { entry, stem, lower } = lexeme;
  const isNoun = entry?.part === 'n' || (entry?.parts.includes('n') === true && lower.endsWith('s'));
  const kind = isNoun && isRelated(entry, noun.stem, 'kind');
  if (capital || !(stem === noun.stem || kind || isRelated(noun.entry, stem, 'synonym'))) return null;
  let first = at;
  while (first > Math.max(0, at - 3) && tellsKind(words, first - 1)) first--;
  // "A careful, rational and orderly process".
  const before = words[first - 1]?.lexeme;
  const goesOn =
    before !== undefined &&
    (joins(before.lower) || (before.entry?.part === 'a' && !GRADING.test(before.lower)));
  return first < at && !goesOn ? { first, next: at + 1 } : null;
}

/** Whether the word tells the next one from others: "drone" of strikes, "same-sex" of marriages. */
export function tellsKind(words: Words, at: number): boolean {
  const { before } = words[at + 1]!;
  if (before !== '') return before === '-';
  const { lexeme, number } = words[at]!;
  if (number || lexeme.stop || isPreposition(lexeme.lower) || isDeterminer(lexeme.lower)) return false;
  if (isPredicate(words, at) || GRADING.test(lexeme.lower)) return false;
  return lexeme.entry?.part === 'n' || lexeme.entry?.part === 'a';
}
