/** The amounts in a sentence that may be the short answer: counts with their nouns, sums with their rates. */

import type { Statement } from '../../reading/article.ts';
import { measures } from '../../reading/data/numbers.ts';
import type { Mention } from '../../reading/mention.ts';
import { singular } from '../../reading/units.ts';
import { keepWith } from '../../recent.ts';
import { fateOf } from '../judgement/counted.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import { type Sure, type SureIn, surely } from './sure.ts';

/** Counts and durations; one that stands apart from the name asked about, where another stands with it, is not meant. */
export function amountsOf(question: Question, terms: readonly Term[]): SureIn {
  const same = fateOf(question);
  // "How many died" is not answered by how many are missing.
  const other = (outcome: string | null) => same !== null && outcome !== null && !same(outcome);
  // "How much did they save" is not answered by how many shops they closed.
  const much = question.words.some(
    ({ lexeme }, i, all) => lexeme.lower === 'much' && all[i - 1]?.lexeme.lower === 'how',
  );
  const focus = question.focus?.lower ?? '';
  const old = focus === 'old';
  const length = TIMED.test(focus);
  // "How long did it last" is not answered by how many came.
  const lasting = focus === 'long';
  const measuring = (unit: string) => measures.has(unit) || (much && unit === 'person');
  // "How many minutes did it take" is not answered by a distance, nor "how many miles" by a weight.
  const measure = measures.get(focus) ?? measures.get(singular(focus));
  const unlike = (unit: string) =>
    measure === undefined ? length && measures.has(unit) : measures.get(unit) !== measure;
  return ({ match, sentence }, statement, asked) => {
    const { quantities, times, text } = statement;
    const all: Sure[] = [];
    for (const [i, quantity] of quantities.entries()) {
      if (
        other(quantity.outcome) ||
        ((much || lasting) && !measuring(quantity.unit)) ||
        unlike(quantity.unit)
      )
        continue;
      if (isAge(text, quantity) !== old || saysNothing(text, quantity) || asked(quantity)) continue;
      all.push(surely(old ? quantity : wholes(statement)[i]!, 1));
    }
    for (const time of times)
      if (time.days !== null && isAge(text, time) === old && !asked(numberOf(text, time)))
        all.push(surely(time, length ? 1.2 : 0.4));
    if (old) for (const age of agesIn(text)) all.push(surely(age, 1));
    const named = terms.findIndex(({ name }, t) => name && match.strengths[t]! >= 0.5);
    if (named < 0) return all;
    const at = sentence.words[match.positions[named]!]!.start - sentence.span.start;
    const apart = ({ start, end }: Mention) =>
      text.slice(Math.min(at, end), Math.max(at, start)).includes(',');
    const together = all.some((one) => !apart(one));
    return all.map((one) => (together && apart(one) ? surely(one, one.sure / 2) : one));
  };
}

const TIMED = /^(?:long|old|time|years?|days?|hours?|minutes?|months?|weeks?)$/;

/** "Many people" tells nobody how many. */
const saysNothing = (text: string, { start }: Mention) =>
  /^(?:many|much)\b/i.test(text.slice(start, start + 5));

/** "A 19-year-old nurse", "three years old", "aged three": how old somebody is, and no other time. */
const isAge = (text: string, { start, end }: Mention) =>
  /^[- ]olds?\b/.test(text.slice(end, end + 6)) ||
  /\b(?:aged?|age of) $/.test(text.slice(Math.max(0, start - 8), start));

/** The same as a mere number behind a name: "Doe, 41, said". */
function* agesIn(text: string): Iterable<Mention> {
  for (const { index, 0: whole } of text.matchAll(/(?<=\p{Lu}\p{Ll}+, )\d{1,3}(?=,)/gu))
    yield { start: index, end: index + whole.length };
}

/** Of "30 months" the number: the unit is what the question itself says. */
function numberOf(text: string, { start, end }: Mention): Mention {
  const unit = text.slice(start, end).search(/[\s-]+\p{L}+$/u);
  return { start, end: unit > 0 ? start + unit : end };
}

/** The amounts of a statement with their nouns. */
const wholes = keepWith(({ quantities, text }: Statement) => quantities.map((one) => withUnit(one, text)));

/** A number with the noun behind it: "27 wounded", "four injuries". */
function withUnit({ start, end }: Mention, text: string): Mention {
  const next =
    RATE.exec(text.slice(end, end + 30)) ??
    /^[\s-]+(?!an?\b|in\b|of\b|and\b|or\b|to\b|on\b|at\b|by\b|from\b|were\b|was\b|have\b|had\b)[\p{L}-]+/u.exec(
      text.slice(end, end + 30),
    );
  // "600 of 5,100 jobs" is one amount: the part with the whole.
  const before = text.slice(0, start);
  const part = before.includes(' of ') ? PART_OF.exec(before) : null;
  return { start: part ? part.index : start, end: next ? end + next[0].length : end };
}

/** "$40 million a day". */
const RATE = /^ (?:an?|per) (?:second|minute|hour|day|week|month|year)\b/;
const PART_OF = /\b\d(?:[\d.,]*\d)? (?:out )?of (?:the |its |their )?$/;
