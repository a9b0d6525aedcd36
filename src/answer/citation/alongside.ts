/** Of several mentions those that stand in one clause with what is asked: "which burned in May, reopens in June". */

import type { Mention } from '../../reading/mention.ts';
import { MET } from '../candidates/match.ts';
import { isVerb } from '../clause/verbs.ts';
import { foundOf } from '../judgement/lacking/tellers.ts';
import type { Term } from '../question/weigh.ts';
import type { Ranked } from '../ranking/rank.ts';
import type { Sure } from './sure.ts';

/**
 * Those beside the verb that is asked, or without one beside any other word of the question; all where none is, and only
 * what opens the sentence may be of both clauses.
 */
export function alongside(
  mentions: readonly Sure[],
  terms: readonly Term[],
  ranked: Ranked,
  text: string,
  between: RegExp,
): readonly Sure[] {
  if (mentions.length === 0 || !between.test(text)) return mentions;
  const { match, sentence } = ranked;
  const places = (which: (t: number) => boolean) =>
    foundOf(terms, ranked, (term) => !term.framing && which(terms.indexOf(term)));
  const verbs = places(
    (t) =>
      terms[t]!.lexeme.entry?.parts.includes('v') === true &&
      match.strengths[t]! >= MET &&
      isVerb(sentence.words, match.positions[t]!),
  );
  const found = verbs.length > 0 ? verbs : places(() => true);
  const asides = [...text.matchAll(ASIDE)].map(({ index, 0: aside }) => ({
    start: index,
    end: index + aside.length,
  }));
  const inside = (one: Mention) => asides.findIndex(({ start, end }) => start <= one.start && one.end <= end);
  const together = (a: Mention, b: Mention) => {
    const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
    return inside(a) === inside(b) && !between.test(text.slice(from, to).replace(ASIDE, ''));
  };
  const near = mentions.filter((one) => found.some((place) => together(one, place)));
  if (near.length > 0) return near;
  // "Overnight snow closed the road, and they saw a bear": of the snow. "On Monday, snow fell, and they left" is of both.
  const ofOther = ({ start, end }: Mention) => OVERNIGHT.test(text.slice(start, end)) && text[end] !== ',';
  return verbs.length > 0 ? mentions.filter((one) => !ofOther(one)) : mentions;
}

/** Is told of what is done then, and of nothing else in the sentence. */
const OVERNIGHT = /^overnight$/i;

/** What stands between two clauses. */
export const CLAUSES =
  /;|, (?:and|but|or|while|whereas|although|though|because|which|who|where|when|after|before) /;
/** Between what one did and what another did. */
export const CONTRASTS = /;|,? (?:while|whereas) |, but /;
/** "The hall, which burned in May, reopens". */
const ASIDE = /, (?:which|who|whose|where|when)\b[^,;]{1,200},/g;
