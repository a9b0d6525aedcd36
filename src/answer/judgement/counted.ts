/** Whether a sentence counts or measures what a question asks the number of. */

import type { Statement } from '../../reading/article.ts';
import { type Measure, measuredBy, measuredIn, measures } from '../../reading/data/numbers.ts';
import { frequenciesIn } from '../../reading/time/frequencies.ts';
import type { Matcher } from '../candidates/match.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import { agesTold, asksForAge } from '../ranking/age.ts';
import { asksForSum, isSum } from '../ranking/measure.ts';
import { asksHowOften } from '../ranking/occurrence.ts';
import type { Ranked } from '../ranking/rank.ts';
import { countLacking, LIKELY } from './counting.ts';
import { fateLacking, fateOf, outcomesIn } from './fate.ts';

/** Tells a count without a number: "no ships left", "the very first". */
const NONE = /^(?:no|none|nobody|any|all|single|only|thrice|\d+(?:st|nd|rd|th))$/;

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
  if (numbers.length === 0) return sentence.words.some(({ lexeme }) => NONE.test(lexeme.lower)) ? LIKELY : 1;
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
