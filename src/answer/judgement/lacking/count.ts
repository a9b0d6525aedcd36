/** Whether a sentence counts or measures what a question asks the number of. */

import { agesIn } from '../../../reading/ages.ts';
import { singular } from '../../../reading/amount/units.ts';
import type { Statement } from '../../../reading/article.ts';
import { anybody, measures, uncountable } from '../../../reading/data/numbers.ts';
import { contains, overlaps } from '../../../reading/mention.ts';
import { frequenciesIn } from '../../../reading/time/frequencies.ts';
import { MET } from '../../candidates/match.ts';
import type { Words } from '../../clause/phrases.ts';
import { asksHowOften } from '../../question/duration.ts';
import type { Term } from '../../question/weigh.ts';
import { agesTold, asksForAge, isAge } from '../../ranking/age.ts';
import type { Ranked } from '../../ranking/rank.ts';
import { isName, type Sign } from '../../reader/signs.ts';
import type { Case } from './case.ts';
import { countLacking, LIKELY, numberedFrom } from './count-beside.ts';
import { fateLacking, fateOf, outcomesIn } from './fate.ts';
import { tellsNoAmount, unmeasured } from './measured.ts';
import { foundOf } from './tellers.ts';

/** Tells a count without a number: "none were left", "the 20th". */
const NONE = /^(?:no|none|nobody|any|thrice|\d+(?:st|nd|rd|th))$/;
/** The same before what is counted: "all ships left", not "a white-only school". */
const WHOLE = /^(?:all|single|only)$/;
/** Words between such a one and what it counts. */
const WHOLE_REACH = 3;

/** "The age of Doe", "Doe's age". */
const AGE = /\bold\b|\bages?(?: of\b|$)/;

const COUNTS = /^(?:number|amount|count|total|toll|budget|cost|price|salary|population|magnitude)$/;

/** Whether no number stands beside the things to be counted. */
export function uncounted(asked: Case): number {
  const { question, terms, best, statement } = asked;
  const { sentence } = best;
  const { lowers } = question;
  if (asksForAge(question) && AGE.test(lowers.join(' '))) {
    // Who has no name may be called otherwise: "the boy", "his son".
    const anyone = lowers.includes('ages') || !(lowers.includes('old') || terms.some(({ name }) => name));
    return (anyone ? agesIn(sentence) : agesTold(question, terms, best)).length > 0 ? 0 : 1;
  }
  if (asksHowOften(question)) return frequenciesIn(sentence).length > 0 ? 0 : 1;
  if (SO_FAR.test(lowers.join(' ')) && isOfOnce(terms, best, statement())) return 1;
  const how = lowers.indexOf('how');
  // "What did Ann Price say".
  const named = question.words.some(({ lexeme, capital }) => capital && lexeme === question.focus);
  if (how < 0 && named) return 0;
  const measure = unmeasured(question, terms, best, statement);
  if (measure > 0) return measure;
  const next = lowers[how + 1] ?? '';
  // The 27 of "how many of the 27 died" are not how many did.
  const isAsked = ({ lexeme: { lower } }: (typeof sentence.words)[number]) =>
    lower !== 'one' && lowers.includes(lower);
  const numbers = sentence.signs.filter(
    ({ kind, from, to, sure }) =>
      kind === 'number' && !(sure === 1 && sentence.words.slice(from, to).every(isAsked)),
  );
  // "The number of cars" is told by no sentence without one; a share of them may be.
  // "Number of cranes" is not told by another number beside the cranes.
  if (how < 0 && numberedFrom(lowers) >= 0 && numbers.length > 0) return countLacking(asked, numbers, []);
  if (how < 0 && numbers.every(({ from, to }) => isOneOf(sentence.words, from, to)))
    return !COUNTS.test(question.focus?.lower ?? '') ? 0 : tellsCount(terms, best) ? LIKELY : 1;
  if (how < 0 || (next !== 'many' && next !== 'much')) return 0;
  const many = next === 'many' && !measures.has(singular(question.focus?.lower ?? ''));
  const counts = many ? numbers.filter((sign) => mayCount(sign, asked)) : numbers;
  if (counts.length === 0) return tellsCount(terms, best) ? LIKELY : 1;
  if (counts.some((sign) => isPutAt(sign, asked))) return 0;
  const fate = fateOf(question);
  const sure = fate && fateLacking(fate, question, terms, best, statement());
  if (sure !== null) return sure;
  if (next === 'much' && tellsNoAmount(question, best, statement())) return 1;
  if (lowers[how + 2] === 'times') return frequenciesIn(sentence).length > 0 ? 0 : LIKELY;
  if (next === 'much') return 0;
  if (fate === null) return countLacking(asked, counts, []);
  // Of "nine were held, two officers hurt" the two are who was hurt.
  const fallen = statement().quantities.filter(({ outcome }) => outcome !== null && fate(outcome));
  const befallen = counts.filter((sign) =>
    fallen.some((one) => overlaps(one.counted, mentionOf(sign, best))),
  );
  if (befallen.length > 0 && anybody.has(question.focus?.lower ?? '')) return 0;
  return countLacking(asked, befallen.length > 0 ? befallen : counts, outcomesIn(statement()));
}

/** "One of them". */
const isOneOf = (words: Words, from: number, to: number): boolean =>
  to === from + 1 && words[from]!.lexeme.lower === 'one' && words[to]?.lexeme.lower === 'of';

const mentionOf = ({ from, to }: Sign, { sentence: { words, span } }: Ranked) => ({
  start: words[from]!.start - span.start,
  end: words[to - 1]!.end - span.start,
});

/** Asks for what is counted up to now. */
const SO_FAR = /\b(?:to date|until now|till now|up to now|by now)\b/;
/** Tells that something has been counted up to now. */
const RUNNING =
  /\b(?:so far|to date|until now|up to now|already|since|total|toll|overall|altogether|reached|risen|stands? at|has|have)\b|['’]ve\b/i;

/** "Met 9 times in 2024, and has seen 12 people": of a time that is over, in the clause of what is asked. */
function isOfOnce(terms: readonly Term[], best: Ranked, { text, times }: Statement): boolean {
  const closed = times.filter(({ limit, precision }) => limit === null && CLOSED.test(precision));
  if (closed.length === 0) return false;
  const found = foundOf(
    terms,
    best,
    ({ framing, lexeme }) => !framing && lexeme.entry?.parts.includes('v') === true,
  );
  return found.some((place) => {
    const [from, to] = clauseAround(text, place.start);
    const clause = text.slice(from, to);
    return !RUNNING.test(clause) && closed.some(({ start, end }) => from <= start && end <= to);
  });
}

const CLOSED = /^(?:clock|day|week|part of month|month|season|year|decade)$/;

/** Where the clause begins and ends that has that place. */
function clauseAround(text: string, at: number): [number, number] {
  const bounds = [...text.matchAll(CLAUSES)].map(({ index }) => index);
  return [
    Math.max(0, ...bounds.filter((bound) => bound <= at)),
    Math.min(text.length, ...bounds.filter((bound) => bound > at)),
  ];
}

const CLAUSES = /;|,? (?:and|but|while|whereas|although|though) /g;

/** Whether the number may count things or people: not those of "Proposition 8", "the last 24 hours", "12 acres", "aged 12". */
function mayCount(sign: Sign, asked: Case): boolean {
  const { best, statement } = asked;
  const { quantities, times } = statement();
  const { from, to } = sign;
  const { words } = best.sentence;
  const word = (at: number) => words[at]?.lexeme.lower ?? '';
  // "Some dockers", "for the most part", "the most popular".
  if (word(from) === 'some' || (word(from) === 'most' && word(from - 1) === 'the')) return false;
  if (isAge(sign, best.sentence) || isJoined(to, asked)) return false;
  const number = mentionOf(sign, best);
  if (times.some((time) => contains(time, number))) return false;
  const read = quantities.find(({ counted }) => overlaps(counted, number));
  if (read !== undefined) return !uncountable.has(measures.get(read.unit)!);
  return !(words[from]!.number && words[from]!.before === '' && from > 0 && isName(words, from - 1));
}

/** "Police put the number at 600", of what is told around. */
function isPutAt({ from }: Sign, { terms, best }: Case): boolean {
  const { sentence, paragraph } = best;
  const before = sentence.words.slice(Math.max(0, from - 3), from).map(({ lexeme }) => lexeme.lower);
  const told = terms.every(
    ({ framing }, t) => framing || Math.max(best.match.strengths[t]!, paragraph[t]!) >= MET,
  );
  return told && /^the (?:number|figure|total|count|turnout|toll|crowd) at$/.test(before.join(' '));
}

/** "A 10-year-old program", "the four-month strike", of whatever else is asked: unlike "a 12-member crew" and "90-strong". */
function isJoined(next: number, { question: { focus }, best, matcher }: Case): boolean {
  const word = best.sentence.words[next];
  // "One-dimensional" counts dimensions.
  if (word?.before !== '-' || (focus !== null && matcher.bond(focus, word.lexeme) >= MET)) return false;
  return !(word.lexeme.entry?.person || word.lexeme.lower === 'strong' || word.number);
}

/** Whether a count is told in a word. */
const tellsCount = (terms: readonly Term[], { sentence: { words }, match }: Ranked): boolean =>
  words.some(
    ({ lexeme: { lower } }, at) =>
      (NONE.test(lower) && words[at + 1]?.lexeme.lower !== 'longer') ||
      (WHOLE.test(lower) &&
        terms.some(({ name }, t) => {
          const behind = match.positions[t]! - at;
          return !name && match.strengths[t]! >= MET && 0 < behind && behind <= WHOLE_REACH;
        })),
  );
