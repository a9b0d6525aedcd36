/** Whether a sentence counts or measures what a question asks the number of. */

import { singular } from '../../reading/amount/units.ts';
import type { Statement } from '../../reading/article.ts';
import { type Measure, measuredBy, measuredIn, measures, uncountable } from '../../reading/data/numbers.ts';
import { contains, overlaps } from '../../reading/mention.ts';
import { frequenciesIn } from '../../reading/time/frequencies.ts';
import { type Matcher, MET } from '../candidates/match.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import { agesTold, asksForAge } from '../ranking/age.ts';
import { asksForSum, isSum } from '../ranking/measure.ts';
import { asksHowOften } from '../ranking/occurrence.ts';
import type { Ranked } from '../ranking/rank.ts';
import { isName, type Sign } from '../reader/signs.ts';
import { countLacking, LIKELY } from './counting.ts';
import { fateLacking, fateOf, outcomesIn } from './fate.ts';

/** Tells a count without a number: "none were left", "the 20th". */
const NONE = /^(?:no|none|nobody|any|thrice|\d+(?:st|nd|rd|th))$/;
/** The same before what is counted: "all ships left", not "a white-only school". */
const WHOLE = /^(?:all|single|only)$/;
/** Words between such a one and what it counts. */
const WHOLE_REACH = 3;

/** Adjectives that are answered by a measure. */
const MEASURED = /^(cold|hot|tall|high|far|fast|deep|heavy|wide|expensive)$/;

const COUNTS = /^(?:number|amount|count|total|toll|budget|cost|price|salary|population)$/;

/** Whether no number stands beside the things to be counted. */
export function uncounted(
  question: Question,
  terms: readonly Term[],
  best: Ranked,
  matcher: Matcher,
  statement: () => Statement,
): number {
  const { sentence } = best;
  const { lowers } = question;
  if (asksForAge(question) && (lowers.includes('old') || lowers.at(-1) === 'age'))
    return agesTold(question, terms, best).length > 0 ? 0 : 1;
  if (asksHowOften(question)) return frequenciesIn(sentence).length > 0 ? 0 : 1;
  const how = lowers.indexOf('how');
  // "What did Ann Price say".
  const named = question.words.some(({ lexeme, capital }) => capital && lexeme === question.focus);
  if (how < 0 && named) return 0;
  const kinds = measuredBy.get(question.focus?.lower ?? '');
  if (kinds && lacksMeasure(kinds, question, best, statement())) return 1;
  const next = lowers[how + 1] ?? '';
  // The 27 of "how many of the 27 died" are not how many did.
  const isAsked = ({ lexeme: { lower } }: (typeof sentence.words)[number]) =>
    lower !== 'one' && lowers.includes(lower);
  const numbers = sentence.signs.filter(
    ({ kind, from, to, sure }) =>
      kind === 'number' && !(sure === 1 && sentence.words.slice(from, to).every(isAsked)),
  );
  // "The number of cars" is told by no sentence without one; a share of them may be.
  const of = lowers.indexOf('number') + 1;
  // "Number of cranes" is not told by another number beside the cranes.
  if (how < 0 && of > 0 && lowers[of] === 'of' && numbers.length > 0)
    return countLacking(question, terms, best, matcher, numbers, []);
  if (how < 0 && numbers.length === 0) return COUNTS.test(question.focus?.lower ?? '') ? LIKELY : 0;
  if (how < 0 || (next !== 'many' && next !== 'much' && !MEASURED.test(next))) return 0;
  const many = next === 'many' && !measures.has(singular(question.focus?.lower ?? ''));
  if (numbers.length === 0 || (many && !numbers.some((sign) => mayCount(sign, best, statement()))))
    return tellsCount(terms, best) ? LIKELY : 1;
  if (MEASURED.test(next)) {
    const { quantities } = statement();
    // "40 trucks" is no height, and "9 percent" no distance.
    const those = measuredIn.get(next);
    const fits = (kind: Measure | undefined) => kind !== undefined && (those?.includes(kind) ?? true);
    const counts = quantities.length > 0 && quantities.every(({ unit }) => !fits(measures.get(unit)));
    return numbers.some(({ sure }) => sure > 0.5) && !counts ? 0 : 1;
  }
  const fate = fateOf(question);
  const sure = fate && fateLacking(fate, question, terms, best, statement());
  if (sure !== null) return sure;
  if (next === 'much' && tellsNoAmount(question, best, statement())) return 1;
  if (lowers[how + 2] === 'times') return frequenciesIn(sentence).length > 0 ? 0 : LIKELY;
  if (next === 'much') return 0;
  return countLacking(question, terms, best, matcher, numbers, fate === null ? [] : outcomesIn(statement()));
}

/** Whether the number may count things or people: not those of "Proposition 8", "the last 24 hours" and "12 acres". */
function mayCount({ from, to }: Sign, { sentence }: Ranked, { quantities, times }: Statement): boolean {
  const { words, span } = sentence;
  const number = { start: words[from]!.start - span.start, end: words[to - 1]!.end - span.start };
  if (times.some((time) => contains(time, number))) return false;
  const read = quantities.find(({ counted }) => overlaps(counted, number));
  if (read !== undefined) return !uncountable.has(measures.get(read.unit)!);
  return !(words[from]!.number && words[from]!.before === '' && from > 0 && isName(words, from - 1));
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

/** "Salary" is told by "60,000 a year", a height by metres only. */
function lacksMeasure(
  kinds: readonly Measure[],
  question: Question,
  best: Ranked,
  statement: Statement,
): boolean {
  if (kinds.includes('money')) return tellsNoAmount(question, best, statement);
  return !statement.quantities.some(({ unit }) => kinds.includes(measures.get(unit)!));
}

/** "How much did they get" is not answered by how many came, nor "how much rain fell" by "for 31 hours". */
function tellsNoAmount(
  question: Question,
  { sentence: { signs, span, words } }: Ranked,
  { quantities, times, text }: Statement,
): boolean {
  if (quantities.length > 0)
    return quantities.every(({ unit }) => (asksForSum(question) ? !isSum(unit) : unit === 'person'));
  if (question.focus?.lower === 'time') return false;
  const spans = times.filter(({ days, end }) => days !== null && !/^ of\b/.test(text.slice(end)));
  return signs
    .filter(({ kind }) => kind === 'number')
    .every(({ from }) =>
      spans.some(({ start, end }) => {
        const at = words[from]!.start - span.start;
        return start <= at && at < end;
      }),
    );
}
