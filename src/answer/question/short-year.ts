/** A year that is typed by its last two figures: "in 67", "the 67 war". */

import { isFunctionWord } from '../../language/stopwords.ts';

const BEFORE = /^(?:in|since|until|till|before|after|during|summer|winter|spring|autumn)$/;
/** Behind "the 67" only these make a year of it: nothing is counted in the singular. */
const EVENT =
  /^(?:war|coup|election|revolution|crisis|crash|final|season|olympics|games|flood|earthquake|quake|strike|treaty|deal|attack|attacks|uprising|summit|tour|match|budget|census|vote|referendum|invasion|massacre|constitution)$/;

/** The years that the number may be short for; none where it counts something. */
export function yearsMeant(lowers: readonly string[], at: number): readonly string[] {
  const short = lowers[at]!;
  if (!/^\d\d$/.test(short)) return [];
  const [before, next] = [lowers[at - 1] ?? '', lowers[at + 1]];
  // "In 67 that they", "in 67?", not "in 67 towns" or "in 67 percent".
  const told = BEFORE.test(before) && (next === undefined || isFunctionWord(next));
  return told || (before === 'the' && EVENT.test(next ?? '')) ? [`19${short}`, `20${short}`] : [];
}
