/** The words by which a question asks, in sorts. */

import { sortsOf } from './sorts.ts';
import { wordSet } from './word-set.ts';

/** Abbreviations that are written in capitals throughout. */
export const INITIALS = wordSet('u.s. u.s.a. usa u.k. uk u.n. un e.u. eu uae u.a.e. drc dprk prc');

const PERSONS =
  'person man woman guy lady boy girl kid official officials minister president leader leaders negotiator negotiators envoy envoys spokesman spokeswoman spokesperson author actor actress singer king queen general commander director founder ceo mayor governor player scientist artist writer philosopher emperor politician adviser advisers aide aides';

const QUESTION = 'who whom whose when where why how what which';
const AUXILIARY =
  'is are was were am do does did has have had can could will would shall should may might must';
/** Letters of the longest of these. */
export const LONGEST_ASKING = Math.max(...`${QUESTION} ${AUXILIARY}`.split(' ').map(({ length }) => length));

/** The sorts of words that tell what a question asks for. */
export const { bit, of: askingSort } = sortsOf({
  question: QUESTION,
  auxiliary: AUXILIARY,
  // Said before a question without being part of it.
  lead: 'wait so ok okay but and well oh',
  people: `${PERSONS} people chief head family member members party parties team group company organization agency country countries`,
  person: PERSONS,
  place:
    'place places location venue city cities town country countries state states region regions area areas province village continent street building site river island county district neighborhood capital palace',
  // What stands for a place or a time by itself, without a question word.
  spot: 'location venue place',
  time: 'date dates day days year years month months time century decade era period season week weekday hour',
  date: 'date year',
  amount:
    'number amount percentage percent share price cost worth age ages population size height length distance temperature magnitude toll count rate speed weight total proportion fraction budget salary',
  reason: 'reason reasons cause causes purpose motive',
  statement: 'statement statements quote comment comments remarks reaction words',
  position: 'position stance view views opinion demand demands condition conditions attitude',
  saying:
    'say says said tweet tweeted post posted write wrote state stated comment announce announced claim claims claimed tell told think thinks thought',
  demanding:
    'want wants wanted wanting demand demands demanded demanding insist insists insisting require requires need needs',
  being: 'is was are were not',
  tag: 'right correct true yes yeah huh innit',
  role: 'job role title position post rank occupation profession function office',
  article: 'the a an',
  particle: 'up down off out over back away',
  initials: INITIALS,
});
