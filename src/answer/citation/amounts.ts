/** The amounts in a sentence that may be the short answer: counts with their nouns, sums with their rates. */

import { bit } from '../../language/asking.ts';
import { isBeing } from '../../language/auxiliaries.ts';
import { agesIn } from '../../reading/ages.ts';
import type { Quantity } from '../../reading/amount/quantities.ts';
import { singular } from '../../reading/amount/units.ts';
import type { Statement } from '../../reading/article.ts';
import { measuredIn, measures, uncountable } from '../../reading/data/numbers.ts';
import { type Mention, overlaps } from '../../reading/mention.ts';
import { durationsIn } from '../../reading/time/durations.ts';
import { frequenciesIn } from '../../reading/time/frequencies.ts';
import { MET } from '../candidates/match.ts';
import { fateOf, otherFateFor } from '../judgement/lacking/fate.ts';
import { asksForDuration, asksHowOften } from '../question/duration.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import { agesTold, asksForAge } from '../ranking/age.ts';
import { asksForSum, isSum } from '../ranking/measure.ts';
import { befallenAmong } from './befallen.ts';
import { nounlessIn } from './nounless.ts';
import { asksForDifference, fractionsIn, isDifference, isMultiple } from './shares.ts';
import { type Sure, type SureIn, surely } from './sure.ts';
import { wholes } from './wholes.ts';

/** Counts, measures and durations; one apart from the name asked about, where another stands with it, is not meant. */
export function amountsOf(question: Question, terms: readonly Term[]): SureIn {
  if (asksForAge(question)) return (ranked) => agesTold(question, terms, ranked).map((age) => surely(age, 2));
  // "Hale says the price is fair" asks for no amount.
  if (isStatement(question)) return () => [];
  if (asksHowOften(question))
    return (_, statement) => frequenciesIn(statement).map((often) => surely(often, 1));
  const otherFate = otherFateFor(question, terms);
  const isFate = fateOf(question);
  const fits = fitting(question);
  const lasts = lasting(question);
  const isOtherWay = otherWay(question);
  const isMargin = (text: string, amount: Mention) => !question.lowers.includes('by') && marks(text, amount);
  const differs = asksForDifference(question);
  const isCounted =
    question.lowers.includes('many') && !uncountable.has(measures.get(question.focus?.lower ?? '')!);
  const isTimed = question.lowers.includes('times') || differs;
  const ongoing = /\bhow long (?:has|have)\b/.test(question.lowers.join(' '));
  return ({ match, sentence }, statement, asked) => {
    // "How many will there be by 2030" is told where that year is.
    if (terms.some(({ number, nowhere }, t) => number && !nowhere && match.strengths[t]! < MET)) return [];
    const { quantities, times, text } = statement;
    const ages = agesIn(statement);
    const isAge = (one: Mention) => ages.some((age) => overlaps(age, one));
    const isOther = otherFate(match.strengths);
    const met = terms.flatMap((_, t) =>
      match.strengths[t]! >= MET ? [sentence.words[match.positions[t]!]!.start - sentence.span.start] : [],
    );
    const multiple = isTimed ? undefined : quantities.find(({ counted }) => isMultiple(text, counted));
    // "Three times as many as on Wednesday", of Wednesday.
    if (multiple && met.some((at) => at > multiple.counted.end)) return [];
    // "Nine were held and two officers hurt", of who was held.
    const ofFate = quantities.filter(({ outcome }) => outcome !== null && isFate?.(outcome));
    const all: Sure[] = [];
    for (const [i, quantity] of quantities.entries()) {
      if (isOther(quantity.outcome) || !fits(quantity.unit) || isAge(quantity)) continue;
      if (
        saysNothing(text, quantity) ||
        asked(quantity) ||
        isOtherWay(text, quantity) ||
        isMargin(text, quantity) ||
        (differs && !isDifference(text, quantity)) ||
        quantity === multiple ||
        (ofFate.length > 0 && !ofFate.includes(quantity))
      )
        continue;
      all.push(surely(wholes(statement)[i]!, 1));
    }
    for (const share of fractionsIn(statement)) {
      const before = Math.max(0, ...quantities.map(({ end }) => (end <= share.start ? end : 0)));
      // "Cost 40 euros and was insured for half of that", of what it was insured for.
      all.push(surely(share, met.some((at) => before < at && at < share.start) ? 2 : 0.5));
    }
    if (isCounted) for (const count of nounlessIn(sentence, statement)) all.push(surely(count, 1));
    for (const time of times) {
      if (ongoing && time.limit === 'since') all.push(surely(sinceWhen(text, time), 1));
      if (time.days !== null && lasts(text, time) && !isAge(time) && !asked(numberOf(text, time)))
        all.push(surely(wholeDuration(statement, time), 1.2));
    }
    const befallen = befallenAmong(all, sentence, met);
    const placed = befallen.length > 0 ? befallen : placedAmong(all, text, met);
    if (placed.length > 0) return all.map((one) => (placed.includes(one) ? one : surely(one, one.sure / 2)));
    const named = terms.findIndex(({ name }, t) => name && match.strengths[t]! >= 0.5);
    if (named < 0) return all;
    const at = sentence.words[match.positions[named]!]!.start - sentence.span.start;
    const apart = ({ start, end }: Mention) =>
      text.slice(Math.min(at, end), Math.max(at, start)).includes(',');
    const together = all.some((one) => !apart(one));
    return all.map((one) => (together && apart(one) ? surely(one, one.sure / 2) : one));
  };
}

/** Whether a sentence was typed that tells something: somebody, what he says, and of what. */
function isStatement({ words, lowers }: Question): boolean {
  const says = lowers.findIndex((lower) => SAYS.test(lower));
  const asks = words.some(({ lexeme }) => (lexeme.asking & bit.question) !== 0);
  return says > 0 && !asks && lowers.slice(says + 1).some((lower) => isBeing(lower));
}

const SAYS = /^(?:says?|said|claims?|claimed|thinks?|thought|believes?|believed|insists?|insisted)$/;

/** Behind an amount: where that many were. */
const WHERE = /^(?: \p{Ll}+)?(?: (?:in|at|on|near|outside|around)) [^,;:–—]*/u;

/** Of several amounts those that are told of where it is asked: "three in the north and four in the EAST". */
function placedAmong(all: readonly Sure[], text: string, met: readonly number[]): Sure[] {
  if (all.length < 2) return [];
  return all.filter(({ end }) => {
    const next = Math.min(...all.map(({ start }) => (start > end ? start : text.length)));
    const to = end + (WHERE.exec(text.slice(end, next))?.[0].length ?? 0);
    return met.some((at) => end < at && at < to);
  });
}

/** Whether what is asked for can be told in a unit. */
function fitting(question: Question): (unit: string) => boolean {
  const { focus, lowers } = question;
  const noun = focus?.lower ?? '';
  const measure = measures.get(noun) ?? measures.get(singular(noun));
  // "How many minutes did it take" is not answered by a distance, nor "how many miles" by a weight.
  if (measure !== undefined) return (unit) => measures.get(unit) === measure;
  // "How long is the lake" asks for a length, "how long did it last" for none, nor for how many came.
  if (noun === 'long')
    return asksForDuration(lowers) ? () => false : (unit) => measures.get(unit) === 'length';
  const kinds = measuredIn.get(noun);
  if (kinds !== undefined) return (unit) => kinds.includes(measures.get(unit)!);
  if (SHARE.test(noun)) return (unit) => measures.get(unit) === 'share';
  if (noun === 'amount') return (unit) => measures.has(unit);
  if (TIMED.test(noun)) return (unit) => !measures.has(unit);
  if (asksForSum(question)) return isSum;
  // "How much did they save" is not answered by how many shops they closed.
  if (lowers.some((lower, i) => lower === 'much' && lowers[i - 1] === 'how'))
    return (unit) => measures.has(unit) || unit === 'person';
  // "How many people came" is not answered by how far they came.
  const many = lowers.some(
    (lower, i) =>
      (lower === 'many' && lowers[i - 1] === 'how') || (lower === 'of' && lowers[i - 1] === 'number'),
  );
  return (unit) => !many || !uncountable.has(measures.get(unit)!);
}

const SHARE = /^(?:share|proportion|percent|percentage|fraction)$/;
const TIMED = /^(?:long|length|duration|time|years?|days?|hours?|minutes?|months?|weeks?)$/;

/** Whether a duration can be what is asked for: "six days of stock" tells how much stock there is. */
function lasting({ focus, lowers }: Question): (text: string, time: Mention) => boolean {
  if (TIMED.test(focus?.lower ?? '')) return () => true;
  const much = lowers.includes('much');
  return (text, { end }) => much && /^ of\b/.test(text.slice(end));
}

/** "Won by 41 votes", "fell by 8 percent": not how many votes were cast. */
const marks = (text: string, { start }: Mention) => MARGIN.test(text.slice(Math.max(0, start - LEAD), start));
const MARGIN = /\b(?:beat|beats|w[oi]ns?|lost|defeat\w*|leads?|led|ahead)\b[^;]*\bby (?:\p{Ll}+ )?$/u;
/** Characters between what was won and by how much. */
const LEAD = 80;

/** "How deep is it" is not answered by "40 miles long". */
function otherWay({ focus }: Question): (text: string, amount: Quantity) => boolean {
  const asked = WAY.exec(` ${focus?.lower}`)?.[1];
  return (text, { counted: { end } }) => {
    const told = WAY.exec(text.slice(end, end + LONGEST_WAY))?.[1];
    return asked !== undefined && told !== undefined && upright(told) !== upright(asked);
  };
}

const WAY = /^ (long|wide|deep|high|tall|thick)\b/;
const LONGEST_WAY = 7;
const upright = (way: string) => (way === 'tall' ? 'high' : way);

/** "Nearly three weeks", "two-year-long". */
const wholeDuration = (statement: Statement, time: Mention): Mention =>
  durationsIn(statement).find((one) => overlaps(one, time)) ?? time;

/** "She has led it since 2013". */
const sinceWhen = (text: string, { start, end }: Mention): Mention => ({
  start: text.toLowerCase().lastIndexOf('since', start),
  end,
});

/** "Many people" tells nobody how many. */
const saysNothing = (text: string, { start }: Mention) =>
  /^(?:many|much)\b/i.test(text.slice(start, start + 5));

/** Of "30 months" the number: the unit is what the question itself says. */
function numberOf(text: string, { start, end }: Mention): Mention {
  const unit = text.slice(start, end).search(/[\s-]+\p{L}+$/u);
  return { start, end: unit > 0 ? start + unit : end };
}
