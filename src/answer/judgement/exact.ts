/** Whether the best sentence speaks of what is asked for, but not as exactly as it is asked for. */

import { isUndone } from '../ranking/doing.ts';
import { againstLacking } from './lacking/against.ts';
import { onlyAskedTo } from './lacking/asked-to.ts';
import { attributeLacking } from './lacking/attribute.ts';
import type { Case } from './lacking/case.ts';
import { causeLacking } from './lacking/cause.ts';
import { onlyCompared } from './lacking/compared.ts';
import { conditionLacking } from './lacking/condition.ts';
import { dateLacking, dayLacking, weekdayLacking } from './lacking/day.ts';
import { deedLacking } from './lacking/deed.ts';
import { doneByAnother } from './lacking/doer.ts';
import { aheadLacking, durationLacking, soFarLacking } from './lacking/duration.ts';
import { isOfOtherState, isOfOtherTown } from './lacking/elsewhere.ts';
import { hearerLacking } from './lacking/hearer.ts';
import { nameLacking, namePartLacking, somebodysNameLacking } from './lacking/name.ts';
import { standsInTitle, tellsOfNamesake } from './lacking/namesake.ts';
import { isOfOtherNation, isOfOtherPeople } from './lacking/nationality.ts';
import { outcomeLacking } from './lacking/outcome.ts';
import { partnerLacking } from './lacking/partner.ts';
import { pledgeLacking, willLacking } from './lacking/pledge.ts';
import { postLacking, predicateLacking } from './lacking/predicate.ts';
import { premiseLacking } from './lacking/premise.ts';
import { rankLacking } from './lacking/rank.ts';
import { replyLacking } from './lacking/reply.ts';
import { tellsOfRival } from './lacking/rival.ts';
import { saidOfNobody } from './lacking/said-of.ts';
import { senseLacking } from './lacking/sense.ts';
import { shareLacking } from './lacking/share.ts';
import { isUnheard, matterLacking, speakerUntold } from './lacking/speaker.ts';
import { stanceLacking } from './lacking/stance.ts';
import { anotherSubject } from './lacking/subject.ts';
import { sumLacking } from './lacking/sum.ts';
import { tellerLacking } from './lacking/tellers.ts';
import { verdictLacking } from './lacking/verdict.ts';
import { absenceLacking, whereaboutsLacking } from './lacking/whereabouts.ts';
import { whichLacking } from './lacking/which.ts';
import { yearLacking } from './lacking/year.ts';

/** What a question may demand, as it is called in `explain`, and whether the sentence fails to meet it. */
type Demand = readonly [called: string, isLacking: (one: Case) => boolean];

/** A sentence that lacks one of these tells something else. */
const TOLD: readonly Demand[] = [
  ['a name', nameLacking],
  ['a part of a name', namePartLacking],
  ['how long', durationLacking],
  ['how long so far', soFarLacking],
  ['of whom it is asked', anotherSubject],
  ['the very kind', tellsOfRival],
  [
    'the very place',
    (one) => isOfOtherPeople(one) || isOfOtherState(one) || isOfOtherTown(one) || isOfOtherNation(one),
  ],
  ['the one of that name', (one) => tellsOfNamesake(one) || standsInTitle(one)],
  ['the word in that sense', senseLacking],
  ['more than a comparison', onlyCompared],
  ['by whom it was done', (one) => doneByAnother(one) || saidOfNobody(one)],
  ['more than that it is asked for', onlyAskedTo],
  ['such an act', pledgeLacking],
  ['what somebody would do', willLacking],
  ['who tells it', tellerLacking],
  ['a stance', stanceLacking],
  ['their own words', isUnheard],
  ['what they were told', hearerLacking],
  ['who speaks', speakerUntold],
  ['a reply', replyLacking],
  ['which one', whichLacking],
  ['who was missing', absenceLacking],
  ['how somebody is', conditionLacking],
  ['what somebody is called', predicateLacking],
  ['the post', postLacking],
  ['where somebody was', whereaboutsLacking],
  ['what came of it', outcomeLacking],
  ["somebody's name", somebodysNameLacking],
  ['the very weekday', weekdayLacking],
  ['a share', shareLacking],
  ['the thing itself', attributeLacking],
  ['the deed', deedLacking],
  ['the rank', rankLacking],
  ['a verdict', verdictLacking],
  ['why they are against it', againstLacking],
  ['a cause', causeLacking],
  ['a sum of that time', sumLacking],
  ['what it is the reason of', (one) => one.question.wanted === 'reason' && premiseLacking(one)],
];

/** These may be told in other words where there is much to tell of it. */
const TOLD_EXACTLY: readonly Demand[] = [
  ['the day', dayLacking],
  ['a date', dateLacking],
  ['a time to come', aheadLacking],
  ['both of them', partnerLacking],
  ['the matter of it', matterLacking],
  ['that it was done', ({ question, terms, best }) => isUndone(question, terms, best)],
  ['the year', yearLacking],
  ['what is taken for granted', (one) => one.question.wanted === 'time' && premiseLacking(one)],
];

/**
 * `other`: the sentence tells something else, however many articles there are; `rough`: not as exactly as it is asked
 * for; `lacking`: what it fails to tell.
 */
export type Exactness =
  | { readonly grade: 'exact'; readonly lacking: null }
  | { readonly grade: 'rough' | 'other'; readonly lacking: string };

const EXACT: Exactness = { grade: 'exact', lacking: null };

/** By the first demand that is not met, those that make it something else before the others. */
export function exactnessOf(one: Case): Exactness {
  for (const [lacking, isLacking] of TOLD) if (isLacking(one)) return { grade: 'other', lacking };
  for (const [lacking, isLacking] of TOLD_EXACTLY) if (isLacking(one)) return { grade: 'rough', lacking };
  return EXACT;
}
