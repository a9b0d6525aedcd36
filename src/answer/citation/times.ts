/** The times in a sentence that may answer when: with their doubts, and not those that only tell one thing from another. */

import type { Statement } from '../../reading/article.ts';
import { contains, type Mention } from '../../reading/mention.ts';
import { MET } from '../candidates/match.ts';
import { isVerb } from '../clause/verbs.ts';
import { tellersOf } from '../judgement/lacking/tellers.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import { asksForPrevious } from '../ranking/previous.ts';
import type { Ranked } from '../ranking/rank.ts';
import { type SureIn, surely } from './sure.ts';

/** Finds them in any sentence, for a question that asks when. */
export function timesOf(question: Question, terms: readonly Term[]): SureIn {
  const { focus, lowers } = question;
  const asksForDay = DAY.test(focus?.lower ?? '');
  const past = lowers.some((lower) => lower === 'did' || lower === 'was' || lower === 'were');
  const clock = focus?.lower === 'time';
  return (ranked, statement, asked) => {
    const deed = tellsDeed(terms, ranked);
    const tellers = tellersOf(terms, ranked, statement);
    const last = asksForPrevious(question) ? statement.times.filter(({ limit }) => limit === 'since') : null;
    return (
      last ??
      (asksForDay ? daysAmong(statement.times) : clock ? clocksAmong(statement.times) : statement.times)
    )
      .filter((time) => !asked(time) && (time.days === null || focus !== null))
      .filter((time) => {
        // "Said on Monday" tells when it was said.
        if (!tellers.every(({ scope }) => contains(scope, time))) return false;
        const phrase = statement.text.slice(time.start, time.end);
        if (OF_ANOTHER.test(phrase) || NO_TIME.test(phrase)) return false;
        return !(past && TO_COME.test(phrase)) && !(deed && describes(statement.text, time));
      })
      .map((time) => surely(withHedges(time, statement), 1));
  };
}

const DAY = /^(?:day|date)$/;

/** "What day" is not answered by how many days, nor by a year where the day is told. */
function daysAmong(times: Statement['times']): Statement['times'] {
  const days = times.filter(({ precision }) => precision === 'day');
  return days.length > 0 ? days : times.filter(({ precision }) => precision !== 'duration');
}

/** "What time" is answered by a time of the day where one is told. */
function clocksAmong(times: Statement['times']): Statement['times'] {
  const clocks = times.filter(({ precision }) => precision === 'clock');
  return clocks.length > 0 ? clocks : times;
}

/** "Hours before" the event that is named is the time of something else. */
const OF_ANOTHER = /\b(?:before|after)$/i;
const NO_TIME = /\blast minute$/i;
/** "When did it begin" is not answered by "next week". */
const TO_COME = /^(?:next|tomorrow|(?:the )?coming)\b/i;

/** Whether a verb of the question is found as one: then it is asked when that was done. */
const tellsDeed = (terms: readonly Term[], { match, sentence: { words } }: Ranked) =>
  terms.some(
    ({ name, lexeme }, t) =>
      !name &&
      lexeme.entry?.parts.includes('v') === true &&
      match.strengths[t]! >= MET &&
      isVerb(words, match.positions[t]!),
  );

/** "Part of the 2015 agreement", "Doe's September 2017 order": the time of a thing; what is done "at" one is done then. */
const describes = (text: string, { start, end }: Mention) =>
  OF_THING.test(text.slice(Math.max(0, start - BEFORE), start)) &&
  /^,? \p{Ll}{4,}/u.test(text.slice(end)) &&
  /\d{4}$/.test(text.slice(start, end));

const OF_THING =
  /(?<!\b(?:at|during|in|for|since|until|ahead of|before|after|over|through) )(?:\b(?:the|an?|its|his|her|their)|['’]s) $/i;
/** Characters of the longest words that stand before. */
const BEFORE = 16;

/** "as early as February 1, pending approval from all parties": the doubt belongs to the date. */
export function withHedges(time: Mention, { hedges }: Statement): Mention {
  let { start, end } = time;
  for (const hedge of hedges) {
    if (hedge.end <= start && start - hedge.end <= 1) start = hedge.start;
    // Behind it "would" and "planned" belong to what the sentence goes on to say.
    if (hedge.kind === 'conditional' && hedge.start >= end && hedge.start - end <= 2) end = hedge.end;
  }
  return { start, end };
}
