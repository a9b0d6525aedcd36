/** Whether the best sentence speaks of what is asked for, but not as exactly as it is asked for. */

import type { Corpus } from '../../corpus/article.ts';
import { wordSet } from '../../language/word-set.ts';
import type { Statement } from '../../reading/article.ts';
import { isAhead } from '../../reading/plans.ts';
import type { Readings } from '../../reading/readings.ts';
import { type Matcher, MET } from '../candidates/match.ts';
import { conditionAsked, tellsCondition } from '../clause/condition.ts';
import { asksForDuration, asksHowLongSoFar, asksWhenAhead } from '../question/duration.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import { isUndone } from '../ranking/doing.ts';
import { namePartOf, tellsNamePart } from '../ranking/naming.ts';
import type { Ranked } from '../ranking/rank.ts';
import { MONTHS } from '../reader/signs.ts';
import { previousOf, statementOf } from '../reader/statement.ts';
import { actLacking, willLacking } from './lacking/act.ts';
import { attributeLacking } from './lacking/attribute.ts';
import { causeLacking } from './lacking/cause.ts';
import { onlyCompared } from './lacking/compared.ts';
import { deedLacking } from './lacking/deed.ts';
import { doneByAnother } from './lacking/doer.ts';
import { tellsAhead, tellsDuration, tellsSoFar } from './lacking/duration.ts';
import { tellsElsewhere } from './lacking/elsewhere.ts';
import { nameLacking, somebodysNameLacking } from './lacking/name.ts';
import { partnerLacking } from './lacking/partner.ts';
import { premiseLacking } from './lacking/premise.ts';
import { rankLacking } from './lacking/rank.ts';
import { replyLacking } from './lacking/reply.ts';
import { tellsOfRival } from './lacking/rival.ts';
import { isUnheard, matterLacking } from './lacking/speaker.ts';
import { stanceLacking } from './lacking/stance.ts';
import { anotherSubject } from './lacking/subject.ts';
import { tellersOf } from './lacking/tellers.ts';
import { verdictLacking } from './lacking/verdict.ts';
import { absenceLacking, whereaboutsLacking } from './lacking/whereabouts.ts';
import { whichLacking } from './lacking/which.ts';
import { yearLacking } from './lacking/year.ts';

const DAY = wordSet('day date dates days');
const WHICH = wordSet('exact precise which exactly');
const PERCENT = wordSet('percent percentage pct');

/**
 * `rough`: not as exactly as it is asked for, which may be told in other words where there is much to tell of it.
 * `other`: something else, however many articles there are.
 */
export type Exactness = 'exact' | 'rough' | 'other';

export function exactnessOf(
  question: Question,
  terms: readonly Term[],
  best: Ranked,
  matcher: Matcher,
  { corpus, readings }: { corpus: Corpus; readings: Readings },
): Exactness {
  const { lowers } = question;
  const statement = () => statementOf(best.sentence, corpus, readings);
  const written = corpus.articles.get(best.sentence.span.article)!.published?.date ?? null;
  const part = namePartOf(question, terms);
  const soFar = asksHowLongSoFar(lowers);
  if (
    nameLacking(question, terms, best, statement) ||
    (part !== null && !tellsNamePart(part, terms, best)) ||
    (asksForDuration(lowers) && !tellsDuration(statement(), best, soFar)) ||
    (soFar && !tellsSoFar(statement())) ||
    anotherSubject(question, terms, best, statement) ||
    tellsOfRival(question, terms, best) ||
    tellsElsewhere(question, terms, best) ||
    onlyCompared(question, terms, best) ||
    doneByAnother(question, terms, best, corpus.articles.get(best.sentence.span.article)!, readings) ||
    actLacking(question, terms, best) ||
    willLacking(question, best) ||
    (question.teller && tellersOf(terms, best, statement()).length === 0) ||
    stanceLacking(question, terms, best, statement) ||
    isUnheard(question, terms, best, statement) ||
    replyLacking(question, terms, best, statement) ||
    whichLacking(question, terms, best, matcher, statement) ||
    absenceLacking(question, best) ||
    conditionLacking(question, terms, best) ||
    whereaboutsLacking(question, terms, best, statement) ||
    (asksForOutcome(question) && isPlan(statement(), written)) ||
    somebodysNameLacking(question, statement) ||
    (asksForShare(lowers) && !tellsShare(best)) ||
    attributeLacking(question, terms, best) ||
    deedLacking(question, terms, best) ||
    rankLacking(question, terms, best) ||
    verdictLacking(question, best) ||
    causeLacking(question, terms, best, matcher, corpus) ||
    (question.wanted === 'reason' && premiseLacking(question, terms, best, statement, written))
  )
    return 'other';
  const rough =
    (asksForDay(lowers) && !statement().times.some(({ precision }) => precision === 'day')) ||
    (lowers.at(-1) === 'date' && !statement().times.some(({ precision }) => precision !== 'duration')) ||
    (asksWhenAhead(lowers) && !tellsAhead(statement(), written)) ||
    ((question.wanted === 'time' || question.wanted === 'place') && partnerLacking(lowers, terms, best)) ||
    matterLacking(question, terms, best) ||
    isUndone(question, terms, best) ||
    yearLacking(terms, best, () => previousOf(best.sentence, corpus, readings)) ||
    premiseLacking(question, terms, best, statement, written);
  return rough ? 'rough' : 'exact';
}

const POINTING = /^(?:he|she|they|it|his|her|their|both|all)$/;

/** "Is Doe ok" is told of Doe by no other word than one for how somebody is. */
function conditionLacking(
  question: Question,
  terms: readonly Term[],
  { match, sentence, before }: Ranked,
): boolean {
  const condition = conditionAsked(question);
  if (condition === null) return false;
  // "She is recovering", behind a sentence on her.
  const pointing = POINTING.test(sentence.words[0]?.lexeme.lower ?? '');
  const isOf = (t: number) => Math.max(match.strengths[t]!, pointing ? (before?.[t] ?? 0) : 0) >= MET;
  const whose = [...terms.keys()].filter((t) => !terms[t]!.framing && !condition.has(terms[t]!.lexeme.lower));
  return !tellsCondition(condition, sentence.words) || !(whose.length === 0 || whose.some(isOf));
}

/** "the exact day", "on which day", "what date". */
function asksForDay(lowers: readonly string[]): boolean {
  return lowers.some((lower, i) => DAY.has(lower) && WHICH.has(lowers[i - 1] ?? ''));
}

const SHARE = /^(?:percent|percentage|cent|pct|half|third|quarter|fifth|tenth)s?$/;

const tellsShare = ({ sentence: { text, words } }: Ranked): boolean =>
  text.includes('%') || words.some(({ lexeme }) => SHARE.test(lexeme.lower));

function asksForShare(lowers: readonly string[]): boolean {
  return lowers.some((lower) => PERCENT.has(lower));
}

/** "what did they agree on May 3": what came of a day, not what was planned or said of it. */
function asksForOutcome({ wanted, lowers }: Question): boolean {
  if (lowers.includes('of') && OUTCOME.test(lowers.join(' '))) return true;
  if (wanted === 'statement' || wanted === 'time' || !lowers.includes('did')) return false;
  return lowers.some(
    (lower, i) =>
      MONTHS.has(lower) && (/^\d{1,2}$/.test(lowers[i + 1] ?? '') || /^\d{1,2}/.test(lowers[i - 1] ?? '')),
  );
}

const OUTCOME = /\b(?:what came (?:out )?of|(?:outcome|results?) of)\b/;

/** All days that the sentence gives were still to come when it was written. */
function isPlan(statement: Statement, written: string | null): boolean {
  const { times } = statement;
  return times.length > 0 && times.every((time) => isAhead(time, statement, written));
}
