/** Of two counts of the same people that came to harm the newer one goes first, where it says that it goes on from the other. */

import type { Corpus } from '../../../corpus/article.ts';
import { isFunctionWord } from '../../../language/stopwords.ts';
import { MET } from '../../candidates/match.ts';
import { beginsTime } from '../../clause/phrases.ts';
import type { Question } from '../../question/question.ts';
import type { Term } from '../../question/weigh.ts';
import { countsToll, harmAsked } from '../../ranking/gains/toll.ts';
import type { Ranked } from '../../ranking/rank.ts';
import type { SentenceWord } from '../../reader/word.ts';
import { liftTelling } from './lift.ts';

/** Asks for the count as it was. */
const AS_IT_WAS = /\b(?:first|initial(?:ly)?|original(?:ly)?|earlier|previous(?:ly)?|before|until(?! now))\b/;
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
  if (best === undefined || harm.length === 0 || asksHowItWas(question)) return ranked;
  const counts = (one: Ranked) => harm.some((t) => countsToll(t, one));
  if (!counts(best)) return ranked;
  const met = ({ match, paragraph, title }: Ranked, t: number) =>
    Math.max(match.strengths[t]!, paragraph[t]!, title[t]!) >= MET;
  const hasAll = (one: Ranked) => terms.every(({ framing }, t) => framing || !met(best, t) || met(one, t));
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

/** "How many had died by Monday", not "were killed by the flood". */
const asksHowItWas = ({ lowers }: Question): boolean =>
  AS_IT_WAS.test(lowers.join(' ')) ||
  lowers.some((lower, i) => lowers[i - 1] === 'by' && (beginsTime(lower) || /^\d/.test(lower)));

/** Whether the other one's article has a name that the sentence gives: it may be the toll of something else. */
function isOfSame({ sentence: { words } }: Ranked, other: Ranked, { articles }: Corpus): boolean {
  const told = new Set(articles.get(other.sentence.span.article)?.text.split(/[^\p{L}\p{N}]+/u));
  // Neither "The" behind a dateline nor the agency in it names what was hit.
  const names = ({ capital, text, lexeme: { lower } }: SentenceWord) =>
    capital && text !== text.toUpperCase() && !isFunctionWord(lower) && !beginsTime(lower);
  return words.some((word, at) => at > 0 && names(word) && told.has(word.text));
}
