/**
 * Words that tell what somebody thinks of something, for, against or moved by it. Source: the classes judgement, admire,
 * conjecture and amuse of VerbNet (Kipper Schuler 2005), with their nouns and adjectives, and general knowledge of news
 * English.
 */

import { inflected } from './speech.ts';

const verbs =
  // For.
  'praise applaud laud commend hail welcome endorse support favor favour admire appreciate enjoy love celebrate tout ' +
  'defend congratulate embrace approve agree ' +
  // Against.
  'criticize criticise condemn denounce blame blast lambaste rebuke chide castigate deride decry mock ridicule belittle ' +
  'disparage dismiss reject oppose dislike hate detest despise loathe deplore resent distrust doubt lament fear dread ' +
  'disapprove disagree accuse complain scoff ' +
  // What it is held to be.
  'believe deem describe characterize characterise label dub brand argue contend insist';

const others =
  'thought thinks felt feels feel considers considered regards regarded slam slams slammed slamming rip ripped backs backed ' +
  'regret regrets regretted objected objects bristled fumed ' +
  'praise criticism condemnation denunciation rejection opposition objection objections opinion belief skepticism ' +
  'scepticism outrage anger fury dismay disappointment frustration admiration approval disapproval contempt ' +
  'skeptical sceptical optimistic pessimistic hopeful confident convinced wary pleased glad happy unhappy delighted ' +
  'thrilled proud grateful gratified satisfied dissatisfied encouraged relieved angry furious outraged upset ' +
  'disappointed frustrated dismayed shocked appalled alarmed worried concerned afraid saddened sorry surprised ' +
  'impressed ashamed embarrassed annoyed';

/** In lower case, with all forms of the verbs. */
export const viewWords: ReadonlySet<string> = new Set([...inflected(verbs), ...others.split(' ')]);

/** Verbs of speech that pass on what is the case rather than what is thought of it. */
export const reportVerbs: ReadonlySet<string> = new Set([
  ...inflected('announce confirm report declare reveal disclose indicate testify clarify request'),
  ...'show shows showed know knows knew'.split(' '),
]);
