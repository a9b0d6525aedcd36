/** Whether a sentence measures what a question asks the size, the weight or the price of. */

import { singular } from '../../../reading/amount/units.ts';
import type { Statement } from '../../../reading/article.ts';
import { type Measure, measuredBy, measuredIn, measures } from '../../../reading/data/numbers.ts';
import { MET } from '../../candidates/match.ts';
import { asksForDuration } from '../../question/duration.ts';
import type { Question } from '../../question/question.ts';
import type { Term } from '../../question/weigh.ts';
import { asksForSum, isSum } from '../../ranking/measure.ts';
import type { Ranked } from '../../ranking/rank.ts';
import { LIKELY } from './count-beside.ts';

/** Adjectives behind "how" that anything measured answers. */
const MEASURED = /^(?:cold|hot|tall|high|far|fast|deep|heavy|wide|expensive)$/;
const SIZE = /^(?:big|large|small|size)$/;
const LASTS =
  /\b(?:second|minute|hour|day|night|week|month|year|decade|centur)|\b(?:long|last|brief|short|end)/i;
/** Tells a size without a number. */
const SIZED =
  /\b(?:largest|biggest|smallest|tiniest|huge|vast|enormous|giant|tiny|record|twice|double|half|as (?:big|large|small)|sized?|dozens|hundreds|thousands|millions)\b/i;
const PEOPLED =
  /\b(?:populat\p{Ll}+|inhabitants?|inhabited|residents?|live[sd]? |home to |(?:city|town|village|country|island|nation) of (?:\p{Ll}+ )?\d)/iu;

/** How far a measure that is asked for is lacking, 0 to 1. */
export function unmeasured(
  question: Question,
  terms: readonly Term[],
  best: Ranked,
  statement: () => Statement,
): number {
  const noun = question.focus?.lower ?? '';
  const unit = unitAsked(question);
  if (unit !== null && !statement().quantities.some((one) => measures.get(one.unit) === unit)) return 1;
  // How long something is may be told by what befell it; a few articles would tell it plainly.
  if (noun === 'long' && !asksForDuration(question.lowers))
    return tellsLength(statement()) || hasNumber(best) || LASTS.test(best.sentence.text) ? 0 : LIKELY;
  return lacksKind(noun, question, terms, best, statement) ? 1 : 0;
}

/** What is measured in the unit that a question names: "how many EUROS", "how long in METRES"; hours are told as times. */
function unitAsked({ lowers, focus }: Question): Measure | null {
  const how = lowers.indexOf('how');
  if (how < 0) return null;
  const counted = lowers[how + 1] === 'many' ? (focus?.lower ?? '') : '';
  const last = lowers.at(-2) === 'in' ? lowers.at(-1)! : '';
  for (const word of [counted, last]) {
    const measure = measures.get(word) ?? measures.get(singular(word));
    if (measure !== undefined && CONVERTED.test(measure)) return measure;
  }
  return null;
}

const CONVERTED = /^(?:length|area|weight|money)$/;

function lacksKind(
  noun: string,
  question: Question,
  terms: readonly Term[],
  best: Ranked,
  statement: () => Statement,
): boolean {
  if (SIZE.test(noun)) return !SIZED.test(best.sentence.text) && !tellsExtent(statement());
  if (noun === 'population') return !PEOPLED.test(best.sentence.text);
  const how = question.lowers.includes('how');
  const kinds = measuredBy.get(noun) ?? (how ? measuredIn.get(noun) : undefined);
  if (kinds) return lacksMeasure(kinds, question, terms, best, statement());
  return how && MEASURED.test(noun) && !statement().quantities.some(({ unit }) => measures.has(unit));
}

/** "1,554 hectares", "a crowd of 900"; "one of many" tells no size. */
const tellsExtent = ({ quantities }: Statement): boolean => quantities.some(({ value }) => value !== null);

/** "Two days", "until May", "90 metres". */
const tellsLength = ({ times, quantities }: Statement): boolean =>
  times.some(({ days, limit }) => days !== null || limit !== null) ||
  quantities.some(({ unit }) => /^(?:length|time)$/.test(measures.get(unit) ?? ''));

const hasNumber = ({ sentence: { signs } }: Ranked): boolean =>
  signs.some(({ kind, sure }) => kind === 'number' && sure === 1);

/** "Salary" is told by "60,000 a year", a height by metres only, and how far it is by the hours that it takes. */
function lacksMeasure(
  kinds: readonly Measure[],
  question: Question,
  terms: readonly Term[],
  best: Ranked,
  statement: Statement,
): boolean {
  if (kinds.includes('money')) return tellsNoAmount(question, best, statement);
  if (kinds.includes('time') && lasts(terms, best, statement)) return false;
  return !statement.quantities.some(({ unit }) => kinds.includes(measures.get(unit)!));
}

/** "In shifts of eight hours", not "sentenced to four years over the bridge": how long the thing itself takes. */
function lasts(
  terms: readonly Term[],
  { match, sentence: { words, span } }: Ranked,
  { times }: Statement,
): boolean {
  const said = terms.flatMap(({ framing }, t) =>
    framing || match.strengths[t]! < MET ? [] : [match.positions[t]!],
  );
  return times.some(({ days, start }) => {
    const at = words.findIndex((word) => word.start - span.start >= start);
    return days !== null && said.some((one) => Math.abs(one - at) <= REACH);
  });
}

/** Words between a thing and how long it takes. */
const REACH = 4;

/** "How much did they get" is not answered by how many came, nor "how much rain fell" by "for 31 hours". */
export function tellsNoAmount(
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
