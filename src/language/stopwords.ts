/** Words that say nothing about the subject: left out of the index and of a question's content words. */

/** Not "us", which is a country too as members type it, nor "after", "before" and "since", which tell when. */
const articlesPronounsAndLinks =
  "a an the this that these those i me my we our you your he him his she her it its it's they them their " +
  'and or but nor so yet if then than as of at by for from in into on onto to with within without ' +
  'about above against along among around behind below beneath beside between beyond during ' +
  'off out over per through toward towards under until up upon via while not no n t s d ll m o re ve';

const verbsWithoutContent =
  'am is are was were be been being do does did doing done have has had having can could may might must shall ' +
  'should will would ought get gets got getting let';

const littleWords =
  'also just only own same such very too more most much many some any each every both either neither other ' +
  'another all none few here there now again ever even still however therefore thus else though although because ' +
  'unless whether nor once versus amid amongst upon besides per within throughout regarding concerning towards';

const askingWords = 'what which who whom whose when where why how';

const set = new Set(
  [articlesPronounsAndLinks, verbsWithoutContent, littleWords, askingWords].join(' ').split(' '),
);

const otherPronouns =
  'myself yourself himself herself itself ourselves yourselves themselves mine yours hers ours theirs anyone anybody ' +
  'anything someone somebody something everything nobody nothing whoever whatever whichever';

const otherLinks =
  'one who us after against before since whereas whilst whenever wherever lest till cannot could would should might';

const functional = new Set([...set, ...otherPronouns.split(' '), ...otherLinks.split(' ')]);

/** Whether a lower-case word belongs to grammar alone, left out or not: no name is spelt so. */
export function isFunctionWord(lower: string): boolean {
  return functional.has(lower);
}

/**
 * Whether a lower-case word is left out. "us" is not: in news it is mostly the country, and the rest of the
 * question tells.
 */
export function isStopword(lower: string): boolean {
  return set.has(lower);
}
