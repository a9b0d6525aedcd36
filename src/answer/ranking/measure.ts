/** Whether a sentence tells how tall, deep, wide or heavy the thing asked about is. */

import { isAuxiliary } from '../../language/auxiliaries.ts';
import { singular } from '../../reading/amount/units.ts';
import { type Measure, measuredBy, measures } from '../../reading/data/numbers.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { type Matcher, MET } from '../candidates/match.ts';
import type { Question } from '../question/question.ts';

const SIZES: readonly Measure[] = ['length', 'area', 'volume'];
const MEASURED: ReadonlyMap<string, readonly Measure[]> = new Map([
  ['tall', ['length']],
  ['high', ['length']],
  ['deep', ['length']],
  ['wide', ['length']],
  ['heavy', ['weight']],
  ['big', SIZES],
  ['large', SIZES],
  ['size', SIZES],
]);
/** Behind a measure these tell how far away something is. */
const AWAY = /^(?:off|from|away|north|south|east|west|along|inland|down|per|an?)$/;
/** Words between a thing and its measure. */
const MEASURE_REACH = 4;

interface Asked {
  readonly told: readonly Measure[];
  /** Of the adjective, which tells nothing of the thing: a tall crane is no mast. */
  readonly stem: string;
}

/** What an adjective behind "how" asks to be measured; `null` in other questions. */
export function measureAsked({ wanted, focus }: Question): Asked | null {
  const told = wanted === 'number' && focus !== null ? MEASURED.get(focus.lower) : undefined;
  return told === undefined ? null : { told, stem: focus!.stem };
}

/** "The 90-metre tower", "the tower is 90 metres tall". */
export function saysMeasure({ told, stem }: Asked, { sentence }: Candidate, matcher: Matcher): boolean {
  const { words, signs, content } = sentence;
  const asked = (i: number) => words[i]!.lexeme.stem !== stem && matcher.nearest(sentence, i) >= MET;
  return words.some(({ lexeme, before }, at) => {
    const measure = measures.get(lexeme.lower) ?? measures.get(singular(lexeme.lower));
    if (measure === undefined || !told.includes(measure)) return false;
    if (!signs.some((sign) => sign.kind === 'number' && sign.from < at && at <= sign.to)) return false;
    if (before.includes('-')) return at + 1 < words.length && asked(at + 1);
    if (AWAY.test(words[at + 1]?.lexeme.lower ?? '')) return false;
    return content.some((i) => i !== at && Math.abs(i - at) <= MEASURE_REACH && asked(i));
  });
}

const PAYING =
  /^(?:cost(?:s|ing)?|priced?|worth|pay(?:s|ing)?|paid|spen[dt](?:s|ing)?|earn(?:s|ed|ing)?|fine[ds]?|salary|wages?|fees?|owe[ds]?|sold|budget(?:ed)?|donated?|invest(?:s|ed)?|money)$/;

/** "How much did they pay", "how much did the film make", "what was the price". */
export function asksForSum({ lowers, wanted, focus }: Question): boolean {
  if (wanted === 'number' && measuredBy.get(focus?.lower ?? '')?.includes('money')) return true;
  const much = lowers.findIndex((lower, i) => lower === 'much' && lowers[i - 1] === 'how');
  if (much < 0) return false;
  // "How much steel did the mill make" asks for steel.
  const bare = isAuxiliary(lowers[much + 1] ?? '');
  return lowers.some((lower) => PAYING.test(lower) || (bare && TAKING_IN.test(lower)));
}

const TAKING_IN = /^(?:mak(?:e|es|ing)|made|gross(?:es|ed)?|charge[ds]?|fetch(?:es|ed)?)$/;

/** Whether that of a unit may tell a sum: "12 percent more"; pounds are weights as well. */
export const isSum = (unit: string): boolean =>
  unit === 'pound' || /^(?:money|share)$/.test(measures.get(unit) ?? '');

/** Whether it speaks of money in figures. */
export const saysSum = ({ sentence: { text } }: Candidate): boolean => SUM.test(text);

const SUM =
  /[$€£¥₴₽₹]\s?\d|\d\S{0,20} (?:(?:hundred|thousand|million|billion|trillion) )?(?:dollar|euro|pound|yen|hryvnia|rouble|rupee|yuan|kron|crown|franc|peso|cent|penny|pence)/i;
