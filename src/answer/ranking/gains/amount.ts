/** What a sentence gains by saying outright how much, how long, how old, how often or since when it is. */

import { frequenciesIn } from '../../../reading/time/frequencies.ts';
import type { Candidate } from '../../candidates/candidate.ts';
import { type Matcher, MET } from '../../candidates/match.ts';
import { asksForDuration, asksHowOften } from '../../question/duration.ts';
import type { Question } from '../../question/question.ts';
import type { Term } from '../../question/weigh.ts';
import { HELD_WORDS } from '../../reader/cues.ts';
import { agesTold, asksForAge } from '../age.ts';
import { beginningAsked, dates } from '../beginning.ts';
import { doingOf, tellsOfAnother } from '../doing.ts';
import { asksForSum, measureAsked, saysMeasure, saysSum } from '../measure.ts';
import { asksForPrevious, saysPrevious } from '../previous.ts';

/** "When was the last strike" is answered by "the first strike since 1998" rather than by what else is told of it... */
const SAYS_PREVIOUS = 5;
/** ...which tells no beginning of this one. */
const OF_PREVIOUS = 4;
/** "When did it start" is answered by the day that it began on, not by what was done before it. */
const SAYS_BEGINNING = 5;
/** "How old is she" is answered by her age, not by what else is told of her. */
const SAYS_AGE = 8;
/** "How often do they meet" is answered by "twice a year". */
const SAYS_HOW_OFTEN = 5;
/** "How long did they talk" is answered by "talks held over two days", not by another mention of the talks. */
const SAYS_HOW_LONG = 5;
/** "How tall is the tower" is answered by its measure. */
const SAYS_MEASURE = 5;
/** "How much did it cost" is answered by a sum. */
const SAYS_SUM = 3;
/** What tells of another, or of what has not come about, answers less than any that does not. */
const OF_ANOTHER = 4;

/** `null` for a question that asks for none of these. */
export function amountIn(
  question: Question,
  terms: readonly Term[],
  matcher: Matcher,
): ((candidate: Candidate) => number) | null {
  if (asksForPrevious(question)) return (one) => (saysPrevious(terms, one) ? SAYS_PREVIOUS : 0);
  if (question.wanted === 'time') {
    const beginning = beginningAsked(question, terms);
    if (beginning < 0) return null;
    return (one) =>
      (dates(beginning, terms, one) ? SAYS_BEGINNING : 0) - (saysPrevious(terms, one) ? OF_PREVIOUS : 0);
  }
  if (question.wanted !== 'number') return null;
  if (asksForAge(question)) return (one) => (agesTold(question, terms, one).length > 0 ? SAYS_AGE : 0);
  if (asksHowOften(question))
    return ({ sentence }) => (frequenciesIn(sentence).length > 0 ? SAYS_HOW_OFTEN : 0);
  const lasting = asksForDuration(question.lowers);
  const measure = measureAsked(question);
  const sum = asksForSum(question);
  const doing = doingOf(question, terms);
  const another = question.lowers.some((lower) => ANOTHER.test(lower)) ? null : ANOTHER;
  if (!lasting && measure === null && !sum && doing === null && another === null) return null;
  return (one) =>
    (lasting && saysHowLong(one, matcher) ? SAYS_HOW_LONG : 0) +
    (measure !== null && saysMeasure(measure, one, matcher) ? SAYS_MEASURE : 0) +
    (sum && saysSum(one) ? SAYS_SUM : 0) -
    (another !== null && isOfAnother(terms, one) ? OF_ANOTHER : 0) -
    (doing !== null && tellsOfAnother(doing, one) ? OF_ANOTHER : 0);
}

const UNIT = /^(?:minutes?|hours?|days?|weeks?|months?|years?|decades?|century|centuries)$/;
const COUNTED = /^(?:several|few|many|a|an|half|\d+)$/;
/** Words between a duration and what lasted so long. */
const LASTING_REACH = 4;

/** Whether a counted unit of time stands near the event asked about, or near a word for its being held. */
function saysHowLong({ sentence }: Candidate, matcher: Matcher): boolean {
  const { words, signs, content } = sentence;
  return words.some(({ lexeme, before }, at) => {
    if (!UNIT.test(lexeme.lower)) return false;
    if (before.includes('-')) {
      const next = words[at + 1]?.lexeme.lower === 'long' ? at + 2 : at + 1;
      return next < words.length && matcher.nearest(sentence, next) >= MET;
    }
    const counted =
      COUNTED.test(words[at - 1]?.lexeme.lower ?? '') ||
      signs.some(({ kind, from, to }) => kind === 'number' && from < at && at <= to);
    return (
      counted &&
      content.some((i) => {
        const apart = Math.abs(i - at);
        if (apart === 0 || apart > LASTING_REACH) return false;
        return HELD_WORDS.has(words[i]!.lexeme.lower) || matcher.nearest(sentence, i) >= MET;
      })
    );
  });
}

/** "How much does the strike cost" is not answered by what "the last strike" cost. */
const ANOTHER = /^(?:last|previous|earlier|former|another|other|prior)$/;

const isOfAnother = (terms: readonly Term[], { match, sentence: { words } }: Candidate): boolean =>
  terms.some(
    ({ name, lexeme }, t) =>
      !name &&
      lexeme.entry?.parts.includes('n') === true &&
      match.strengths[t]! >= MET &&
      ANOTHER.test(words[match.positions[t]! - 1]?.lexeme.lower ?? ''),
  );
