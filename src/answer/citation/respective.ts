/** "Lima and Cusco, Peru's capital and second city, respectively": of what is asked only the one that it belongs to. */

import { isDeterminer } from '../../language/determiners.ts';
import { type Mention, overlaps } from '../../reading/mention.ts';
import { isPreposition, type Phrase, type Words } from '../clause/phrases.ts';
import { isPredicate } from '../clause/verbs.ts';
import type { PreparedSentence } from '../reader/sentence.ts';

/** Two that are joined by "and". */
type Pair = readonly [Phrase, Phrase];

/** Words of one part of a list at most. */
const PART = 8;

/**
 * Of two the one whose counterpart holds more of the words at `met`, as it stands among `others` if it does; the mention
 * itself where no counterpart holds any, `null` where both hold as many.
 */
export function respective(
  mention: Mention,
  { words, span }: Pick<PreparedSentence, 'words' | 'span'>,
  met: readonly number[],
  others: readonly Mention[],
): Mention | null {
  const end = words.findIndex(({ lexeme }) => lexeme.lower === 'respectively');
  const told = end < 0 ? null : partsBefore(words, end);
  if (told === null) return mention;
  const placeOf = ({ first, next }: Phrase): Mention => ({
    start: words[first]!.start - span.start,
    end: words[next - 1]!.end - span.start,
  });
  const within = ({ first, next }: Phrase) => met.filter((at) => first <= at && at < next).length;
  for (const names of namesBefore(words, told[0].first)) {
    for (const [own, counterparts] of [
      [names, told],
      [told, names],
    ] as const) {
      const [one, other] = [placeOf(own[0]), placeOf(own[1])];
      if (!overlaps(mention, one) && !overlaps(mention, other)) continue;
      const [ofOne, ofOther] = [within(counterparts[0]), within(counterparts[1])];
      if (ofOne === 0 && ofOther === 0) continue;
      if (ofOne === ofOther) return null;
      const [meant, left] = ofOne > ofOther ? [one, other] : [other, one];
      if (!overlaps(mention, left)) return mention;
      return others.find((each) => overlaps(each, meant) && !overlaps(each, left)) ?? meant;
    }
  }
  return mention;
}

/** "The capital and the second city", before "respectively": without the words that only lead to them. */
function partsBefore(words: Words, end: number): Pair | null {
  let and = end - 1;
  while (and > 0 && words[and]!.lexeme.lower !== 'and' && and > end - PART) and--;
  if (words[and]?.lexeme.lower !== 'and' || and === end - 1) return null;
  let first = and;
  while (first > 0 && first > and - PART && (first === and || /^[-’'$€£]?$/.test(words[first]!.before))) {
    const { lower } = words[first - 1]!.lexeme;
    const isOf = words[first - 2]?.lexeme.lower === 'of';
    if ((isDeterminer(lower) && !isOf) || isPreposition(lower) || isPredicate(words, first - 1)) break;
    first--;
  }
  return first === and
    ? null
    : [
        { first, next: and },
        { first: and + 1, next: end },
      ];
}

/** Names joined by "and" that end before that word. */
function namesBefore(words: Words, end: number): Pair[] {
  const found: Pair[] = [];
  for (let and = 1; and < end - 1; and++) {
    if (words[and]!.lexeme.lower !== 'and' || words[and]!.before !== '') continue;
    const second = words[and + 1]!.lexeme.lower === 'the' ? and + 2 : and + 1;
    let [first, next] = [and, second];
    while (first > 0 && first > and - PART && isOfName(words, first - 1, and)) first--;
    while (next < end && next < second + PART && isOfName(words, next, second)) next++;
    if (first < and && second < next)
      found.push([
        { first, next: and },
        { first: second, next },
      ]);
  }
  return found;
}

/** Whether the word is of the same name as those up to or from `edge`. */
function isOfName(words: Words, at: number, edge: number): boolean {
  const { capital, before } = words[at]!;
  const joint = at < edge ? words[at + 1]!.before : at > edge ? before : '';
  return capital && /^[-’'.]?$/.test(joint);
}
