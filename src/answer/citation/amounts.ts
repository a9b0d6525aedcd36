/** The amounts in a sentence that may be the short answer: counts with their nouns, sums with their rates. */

import type { Statement } from '../../reading/article.ts';
import { measures } from '../../reading/data/numbers.ts';
import type { Mention } from '../../reading/mention.ts';
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
  const length = /^(long|old|years?|days?|hours?|months?|weeks?)$/.test(question.focus?.lower ?? '');
  // "How long did it last" is not answered by how many came.
  const lasting = question.focus?.lower === 'long';
  const measuring = (unit: string) => measures.has(unit) || (much && unit === 'person');
  return ({ match, sentence }, statement, asked) => {
    const { quantities, times, text } = statement;
    const all: Sure[] = [];
    for (const [i, quantity] of quantities.entries()) {
      if (other(quantity.outcome) || ((much || lasting) && !measuring(quantity.unit))) continue;
      if (!asked(quantity)) all.push(surely(wholes(statement)[i]!, 1));
    }
    for (const time of times)
      if (time.days !== null && !asked(time)) all.push(surely(time, length ? 1.2 : 0.4));
    const named = terms.findIndex(({ name }, t) => name && match.strengths[t]! >= 0.5);
    if (named < 0) return all;
    const at = sentence.words[match.positions[named]!]!.start - sentence.span.start;
    const apart = ({ start, end }: Mention) =>
      text.slice(Math.min(at, end), Math.max(at, start)).includes(',');
    const together = all.some((one) => !apart(one));
    return all.map((one) => (together && apart(one) ? surely(one, one.sure / 2) : one));
  };
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
