/** Tells whether a sentence of a chat states something that articles could state too. */

/** Beginnings that say only how somebody came by it; what follows may be checked. */
const HEARSAY =
  /^(?:(?:so|and|but|well|ok|okay|btw|fyi|apparently|also)[,\s]+)*(?:(?:i|we)(?:'ve| have| just)? (?:heard|read|saw|think|believe|thought)(?: somewhere| that| on the news)*|(?:they|people|everyone|someone) (?:say|says|said|saying|told me)(?: that)?|did you know(?: that)?|turns out(?: that)?)[,:\s]+/i;

/** Words of feeling and judging; a sentence that has them and neither a number nor a name states no fact. */
const JUDGING =
  /\b(?:i (?:hope|love|hate|wish|feel|guess|want|doubt)|imo|imho|lol|lmao|omg|wtf|should|shame|sad|awful|terrible|horrible|disgusting|stupid|great|awesome|amazing|cool|wow|thanks?|thank you|please|hello|hi|hey|bye|good (?:morning|night|luck)|ridiculous|unbelievable|finally|agree|disagree|best|worst)\b/i;

/** Only a `statement` is held against the articles. */
export type ClaimKind = 'statement' | 'question' | 'opinion' | 'chat';

/** Length of the beginning that only says how somebody came by it. */
export function hearsay(sentence: string): number {
  return HEARSAY.exec(sentence)?.[0].length ?? 0;
}

/** `content` is the number of content words, `anchored` whether a number, a date or a name is among them. */
export function kindOf(sentence: string, content: number, anchored: boolean): ClaimKind {
  if (/\?[\s"'”’)]*$/u.test(sentence)) return 'question';
  if (!anchored && JUDGING.test(sentence)) return 'opinion';
  return content < 2 ? 'chat' : 'statement';
}
