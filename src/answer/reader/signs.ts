/** Runs of a sentence that could be a time, an amount, a person or a place, cheaply told by their form. */

import { months, weekdays } from '../../language/calendar.ts';
import { isFunctionWord } from '../../language/stopwords.ts';
import { wordSet } from '../../language/word-set.ts';
import { isPlaceName } from '../../reading/name/places.ts';
import type { SentenceWord } from './word.ts';

/** What a run may be; a `name` is that of a person or of a place. */
export type SignKind = 'time' | 'number' | 'name';

/** Words `from` to `to` (exclusive) of the sentence. */
export interface Sign {
  readonly kind: SignKind;
  readonly from: number;
  readonly to: number;
  /** How sure the form is: "January 23" is 1, "before the talks" less. */
  readonly sure: number;
  /** A name behind a word of place: "in Lyon". */
  readonly place: boolean;
}

/** "Mar" and "Jun" begin names: "Mar del Plata", "Jun Ito". */
export const MONTHS: ReadonlySet<string> = new Set(
  [...months.keys()].filter((name) => name !== 'mar' && name !== 'jun'),
);
/** Whole: "wed" is a verb. */
export const WEEKDAYS: ReadonlySet<string> = new Set(
  [...weekdays.keys()].filter((name) => name.endsWith('day')),
);
const UNITS_OF_TIME = wordSet(
  'second seconds minute minutes hour hours day days night nights week weeks weekend month months year years decade decades century centuries summer winter spring autumn fall morning afternoon evening season seasons era',
);
const BEFORE_TIME = wordSet(
  'last next this following previous past coming same early late mid early-morning each every that',
);
const PLACE_BEFORE = wordSet('in at near into across outside inside around within throughout');
const TIME_WORDS = wordSet('yesterday today tomorrow tonight recently overnight midnight noon ago');
const CLAUSE_OF_TIME = wordSet('before after when during while until since prior');
/** Words that stand for a number, in lower case. */
export const NUMBER_WORDS = wordSet(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half third thirds quarter quarters fifth tenth single double triple twice once',
);
const VAGUE_NUMBERS = wordSet(
  'several multiple few many numerous some various both couple scores majority most',
);

/** All runs in order of their first word; a number inside a date is not reported by itself. */
export function signsOf(words: readonly SentenceWord[]): Sign[] {
  const signs: Sign[] = [];
  for (let at = 0; at < words.length; ) {
    const sign = timeAt(words, at) ?? numberAt(words, at) ?? nameAt(words, at, signs.at(-1));
    if (sign) signs.push(sign);
    at = sign?.to ?? at + 1;
  }
  return signs;
}

function timeAt(words: readonly SentenceWord[], at: number): Sign | null {
  const lower = words[at]!.lexeme.lower;
  const sign = (to: number, sure: number): Sign => ({ kind: 'time', from: at, to, sure, place: false });
  const word = (i: number) => words[i]?.lexeme.lower ?? '';
  if (WEEKDAYS.has(lower)) return sign(at + 1, 0.9);
  if (MONTHS.has(lower) && words[at]!.capital) {
    let to = at + 1;
    if (isDay(words[to])) to++;
    if (isYear(words[to])) to++;
    if (to === at + 1 && lower === 'may' && at === 0) return null;
    return sign(to, 1);
  }
  if (isDay(words[at]) && MONTHS.has(word(at + 1)) && words[at + 1]!.capital) {
    return sign(isYear(words[at + 2]) ? at + 3 : at + 2, 1);
  }
  if (isYear(words[at]) || /^\d{3,4}s$/.test(lower)) return sign(at + 1, 1);
  if (/^\d{1,2}(st|nd|rd|th)$/.test(lower) && /^centur/.test(word(at + 1))) return sign(at + 2, 1);
  if (/^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(lower)) return sign(at + 1, 1);
  const clock = clockAt(words, at);
  if (clock > 0) return sign(clock, 0.9);
  if (BEFORE_TIME.has(lower)) {
    const next = word(at + 1);
    if (UNITS_OF_TIME.has(next)) return sign(at + 2, 0.8);
    if (MONTHS.has(next) || WEEKDAYS.has(next)) {
      const inner = timeAt(words, at + 1);
      if (inner) return sign(inner.to, inner.sure);
    }
    if (isYear(words[at + 1]) || /^\d{3,4}s$/.test(next)) return sign(at + 2, 1);
  }
  if (TIME_WORDS.has(lower)) return sign(at + 1, 0.6);
  if (CLAUSE_OF_TIME.has(lower)) return sign(at + 1, 0.3);
  return null;
}

/** Behind "9:40 p.m.", "9 a.m." and "9pm"; 0 where no time of the day stands. */
function clockAt(words: readonly SentenceWord[], at: number): number {
  const { lower } = words[at]!.lexeme;
  if (!words[at]!.number) return 0;
  if (/^\d{1,2}[ap]m$/.test(lower)) return at + 1;
  if (!/^\d{1,2}$/.test(lower)) return 0;
  const half = words[at + 1]?.before === ':' ? at + 2 : at + 1;
  return /^[ap]\.?m\.?$/.test(words[half]?.lexeme.lower ?? '') ? half + 1 : 0;
}

function numberAt(words: readonly SentenceWord[], at: number): Sign | null {
  let to = at;
  while (
    to < words.length &&
    (isNumber(words[to]!) || (to > at && words[to]!.lexeme.lower === 'and' && isNumberAt(words, to + 1)))
  ) {
    to++;
  }
  if (to > at) return { kind: 'number', from: at, to, sure: 1, place: false };
  if (VAGUE_NUMBERS.has(words[at]!.lexeme.lower))
    return { kind: 'number', from: at, to: at + 1, sure: 0.4, place: false };
  return null;
}

/** A run of capitalised words; the first word of a sentence alone only when it is no word of the lexicon, or a place. */
function nameAt(words: readonly SentenceWord[], at: number, last: Sign | undefined): Sign | null {
  if (!isName(words, at)) return null;
  let to = at + 1;
  while (to < words.length && words[to]!.before === '' && isName(words, to)) to++;
  const before = (i: number) => words[i]?.lexeme.lower ?? '';
  const placed =
    PLACE_BEFORE.has(before(at - 1)) || (before(at - 1) === 'the' && PLACE_BEFORE.has(before(at - 2)));
  // "Lyon, France" and "Lima and Cusco": a name that follows a place is one too.
  const joined =
    last?.place === true && last.kind === 'name' && at - last.to <= 1 && before(at - 1) !== 'with';
  return {
    kind: 'name',
    from: at,
    to,
    sure: 1,
    place: placed || (joined && (words[at]!.before === ',' || before(at - 1) === 'and')),
  };
}

/** Whether the word there is written as a name; at the beginning of a sentence a capital alone does not tell. */
export function isName(words: readonly SentenceWord[], at: number): boolean {
  const word = words[at];
  if (!word?.capital || word.lexeme.stop || word.number) return false;
  if (at > 0 && !word.before.includes('“') && !word.before.includes('"')) return true;
  return (
    (word.lexeme.entry === undefined && !isFunctionWord(word.lexeme.lower)) ||
    isPlaceName([word.lexeme.lower]) ||
    (at + 1 < words.length && words[at + 1]!.capital && words[at + 1]!.before === '')
  );
}

const isNumber = (word: SentenceWord) =>
  (word.number && !/^\d+(st|nd|rd|th|s)$/.test(word.lexeme.lower)) || NUMBER_WORDS.has(word.lexeme.lower);
const isNumberAt = (words: readonly SentenceWord[], at: number) => at < words.length && isNumber(words[at]!);
const isYear = (word: SentenceWord | undefined) =>
  word !== undefined && /^(1[0-9]|20)\d\d$/.test(word.lexeme.lower);
const isDay = (word: SentenceWord | undefined) =>
  word !== undefined && /^([12]?\d|3[01])(st|nd|rd|th)?$/.test(word.lexeme.lower);
