/** Words by which a sentence shows that it gives a reason, reports speech or takes a position. */

import { wordSet } from '../../language/word-set.ts';

/** By these it gives a reason. */
export const REASON_WORDS = wordSet(
  'because due since as therefore thus result resulted cause caused reason reasons owing amid given so order aim aimed ensure prevent avoid enable help allow over after led thanks concerns fear fears accusing',
);
/** By these it reports what somebody said. */
export const SAYING_WORDS = wordSet(
  'said says say told added stated noted wrote posted announced claimed argued warned called described stressed emphasized emphasised underscored reiterated insisted condemned criticized criticised confirmed indicated declared explained suggested characterized according tweeted denied accused reported urged acknowledged admitted affirmed asserted maintains',
);
/** By these it tells what somebody wants or refuses. */
export const POSITION_WORDS = wordSet(
  'demand demands demanded insist insists insisted want wants wanted must position stance require requires required maintain maintains condition conditions prerequisite refuse refused reject rejected support supports supported oppose opposed call calls called need needs should favor favors favored seek seeks sought',
);
/** Words that say what something is or is called. */
export const COPULAS = wordSet('is was are were be been being became called known named titled refers means');
/** Verbs by which somebody says what they want done. */
export const DEMANDING_WORDS = wordSet(
  'demand demands demanded demanding insist insists insisted insisting want wants wanted require requires required maintain maintains maintained seek seeks sought urge urges urged refuse refuses refused reject rejects rejected',
);
/** Words before "in" or "at" and the place where something is, was or will be held. */
export const HELD_WORDS = wordSet(
  'held hosted convened convene convenes reconvene reconvened met meet meets meeting gathered gather began begin begins opened open opens concluded concludes ended ends continued continue underway scheduled planned place staged organized organised launched',
);
