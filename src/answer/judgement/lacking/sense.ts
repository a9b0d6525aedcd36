/** Whether a strike that a sentence tells of is one of workers, where it is asked what was attacked or hit. */

import type { Case } from './case.ts';

const STRIKE = /^(?:strikes?|struck|striking)$/;
/** In lower case: the European Union calls no strike. */
const OF_WORKERS =
  /\b(?:unions?|workers?|\p{Ll}+workers|walkouts?|stoppages?|pickets?|picketing|pay rise)\b/u;
const OF_ARMS =
  /\b(?:missiles?|drones?|rockets?|air ?strikes?|shell(?:ed|s|ing)|bomb\p{Ll}*|troops|soldiers?|war|ceasefire|killed|wounded|army|military|artillery)\b/iu;

/** "Was the port attacked" of "the strike at the port", in an article on dockers and no arms. */
export function senseLacking({ terms, best: { match, sentence }, article: { text } }: Case): boolean {
  const struck = terms.some(({ lexeme, framing }, t) => {
    const told = sentence.words[match.positions[t]!]?.lexeme.lower ?? '';
    // "Hit" and "attack" are other names of it, in the other sense.
    return !framing && HITTING.test(lexeme.lower) && match.strengths[t]! < 1 && STRIKE.test(told);
  });
  return struck && OF_WORKERS.test(text) && !OF_ARMS.test(text);
}

const HITTING =
  /^(?:hit|hits|hitting|attack(?:s|ed|ing)?|bomb(?:s|ed|ing)?|raid(?:s|ed)?|target(?:s|ed)?|assault(?:s|ed)?)$/;
