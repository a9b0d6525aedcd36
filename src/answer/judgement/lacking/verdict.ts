/** Whether a sentence judges as the question does: who is to blame, who won, whether she lies. */

import { wordSet } from '../../../language/word-set.ts';
import type { Case } from './case.ts';

/** Words that judge: what comes near them in meaning would put a verdict into an article's mouth. */
const VERDICTS = wordSet(
  'blame blamed fault guilty guilt innocent lying lie lies lied liar liars truth truthful honest justified evil aggressor',
);
/** Words that a person who is asked for is judged by. */
const DEEDS = wordSet(
  'right wrong winner winners winning win wins won loser losers losing lose loses lost ' +
    'broke break breaks broken violated violate violates provoked provoke betrayed betray cheated cheat sabotaged',
);

/** Who wins and who loses, asked of anybody. */
const OUTCOME = wordSet('win wins winning won lose loses losing lost');
/** Other words that say who won, or lost, as plainly. */
const WON =
  /\b(?:w[io]n(?:s|ners?|ning)?|victor(?:y|ies|s|ious)?|triumph(?:s|ed)?|champions?|crowned|(?:re-?)?elected|prevail(?:s|ed)|beat(?:s|en)?|defeat(?:s|ed)?|(?:took|takes?|taking|wins?|won) (?:the )?(?:gold|first place|the (?:title|trophy|cup))|gold medal\p{Ll}*|came first|came out on top|voted in)\b/iu;
const LOST =
  /\b(?:los(?:t|e|es|ers?|ing)|beat(?:s|en)?|defeat(?:s|ed)?|voted out|runners?-up|came second|w[io]n(?:s|ning)? (?:against|over))\b/iu;

/** "who started the war": with other things it is no accusation. */
const BEGINNING = wordSet('start starts started begin began');
const STRIFE = wordSet('war wars conflict fight fighting invasion violence it this');

/** What is broken here is no rule: "broke the news". */
const BROKEN = /^br(?:oke|eaks?|oken)$/;
const NEWS = wordSet('news record records silence story ground ice');
/** Words between. */
const BROKEN_REACH = 3;

/** "right now", "right before". */
const ADVERBIAL = wordSet('now after before away there here at in on then');

/** "who is to blame", "who won", "is she lying": answered only by a sentence that says so itself. */
export function verdictLacking({ question: { wanted, words }, best: { sentence } }: Case): boolean {
  if (wanted !== 'person' && wanted !== 'claim') return false;
  const judged = words
    .map(({ lexeme }) => lexeme)
    .filter(({ lower }, i, all) => {
      if (lower === 'right' && ADVERBIAL.has(all[i + 1]?.lower ?? '')) return false;
      const behind = all.slice(i + 1, i + 1 + BROKEN_REACH);
      if (BROKEN.test(lower) && behind.some((other) => NEWS.has(other.lower))) return false;
      const began = BEGINNING.has(lower) && all.some((other) => STRIFE.has(other.lower));
      return (
        VERDICTS.has(lower) || OUTCOME.has(lower) || (wanted === 'person' && (began || DEEDS.has(lower)))
      );
    });
  return (
    judged.length > 0 &&
    judged.every(
      ({ stem, lower }) =>
        !sentence.words.some(({ lexeme }) => lexeme.stem === stem) &&
        !(OUTCOME.has(lower) && (/^w[io]n/.test(lower) ? WON : LOST).test(sentence.text)),
    )
  );
}
