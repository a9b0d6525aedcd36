/** Of two counts of the same people that came to harm the newer one goes first, where it says that it goes on from the other. */

import type { Corpus } from '../../../corpus/article.ts';
import { MET } from '../../candidates/match.ts';
import { beginsTime } from '../../clause/phrases.ts';
import type { Question } from '../../question/question.ts';
import type { Term } from '../../question/weigh.ts';
import { countsToll, harmAsked } from '../../ranking/gains/toll.ts';
import type { Ranked } from '../../ranking/rank.ts';
import { liftTelling } from './lift.ts';

/** Asks for the count as it was. */
const AS_IT_WAS = /\b(?:first|initial(?:ly)?|original(?:ly)?|earlier|previous(?:ly)?|before|until|by)\b/;
/** Tells how many there are by now: the toll, those who are still missing. */
const BY_NOW =
  /\b(?:toll|rose|risen|climbed|reached|stands? at|still|now|so far|in (?:all|total)|altogether)\b/i;
/** Sentences that may tell it. */
const LOOKED_AT = 4;

/** "How many are missing": the sentence of a later article that counts those who still are goes before that of an earlier one. */
export function newestFirst(
  question: Question,
  terms: readonly Term[],
  ranked: readonly Ranked[],
  { corpus }: { readonly corpus: Corpus },
): readonly Ranked[] {
  const harm = harmAsked(question, terms);
  const [best] = ranked;
  if (best === undefined || harm.length === 0 || AS_IT_WAS.test(question.lowers.join(' '))) return ranked;
  const counts = (one: Ranked) => harm.some((t) => countsToll(t, one));
  if (!counts(best)) return ranked;
  const hasAll = ({ match }: Ranked) =>
    terms.every(({ framing }, t) => framing || best.match.strengths[t]! < MET || match.strengths[t]! >= MET);
  const dateOf = ({ sentence }: Ranked) => corpus.articles.get(sentence.span.article)?.published?.date ?? '';
  const isNewer = (one: Ranked) => dateOf(best) !== '' && dateOf(one) > dateOf(best);
  return liftTelling(
    ranked,
    (one) =>
      one !== best &&
      isNewer(one) &&
      BY_NOW.test(one.sentence.text) &&
      hasAll(one) &&
      counts(one) &&
      isOfSame(one, best, corpus)
        ? 1
        : 0,
    LOOKED_AT,
  );
}

/** Whether the other one's article has a name that the sentence gives: it may be the toll of something else. */
function isOfSame({ sentence: { words } }: Ranked, other: Ranked, { articles }: Corpus): boolean {
  const text = articles.get(other.sentence.span.article)?.text ?? '';
  return words.some(
    ({ capital, text: name, lexeme: { lower } }, at) =>
      at > 0 && capital && !beginsTime(lower) && text.includes(name),
  );
}
