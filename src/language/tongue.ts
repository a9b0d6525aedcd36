/** Whether words are of another language than English, told by the little words that every question has. */

import { isStopword } from './stopwords.ts';
import { wordSet } from './word-set.ts';

/** Asking and little words of the languages in which Parley speaks to members, as they are typed with and without marks. */
const LITTLE_WORDS: readonly ReadonlySet<string>[] = [
  // German
  wordSet(
    'wer wen wem wessen was wann wo wohin woher wie warum weshalb wieso welche welcher welches welchen wieviel wieviele ' +
      'viele der die das den dem des ein eine einen einem einer und oder ist sind war waren wird werden wurde wurden hat ' +
      'haben hatte nicht kein keine mit von vom bei beim zu zum zur auf für fuer über ueber im in an am nach gibt es',
  ),
  // French
  wordSet(
    'qui que quoi quand où ou comment pourquoi combien quel quelle quels quelles est-ce le la les l un une des du de d et ' +
      'est sont était etait étaient ont a au aux en dans sur avec pour par pas ne ce cette ces il elle ils elles y',
  ),
  // Spanish
  wordSet(
    'quién quien quiénes quienes qué que cuándo cuando dónde donde cómo como cuánto cuanto cuántos cuantos cuántas cuantas ' +
      'cuál cual por el la los las un una unos unas de del y o es son fue fueron era está esta están estan ha han en con ' +
      'para no se su sus a al',
  ),
  // Polish
  wordSet(
    'kto kogo komu co czego kiedy gdzie dokąd skąd jak dlaczego czemu ile ilu jaki jaka jakie jakich który która które czy ' +
      'w we na z ze do od o i a oraz jest są sa był byl była byla było bylo byli nie się sie to dla przez po za',
  ),
];

/** Those of them that begin a question and are no English. */
const ASKING_WORDS = wordSet(
  'wer wen wem wann wo wohin warum weshalb wieso welche welcher welches wieviel wieviele qui quand où pourquoi combien ' +
    'quel quelle quels quelles quién quien quiénes qué cuándo cuando dónde donde cómo cuánto cuántos cuál kto kogo kiedy ' +
    'gdzie dlaczego czemu ile ilu jaki jaka jakie jakich który która które',
);

/** A word in letters that English is not written with; most begin with one that it is. */
const OTHER_LETTERS = /^(?![a-z])(?=.*\p{L})(?!.*\p{Script=Latin})/u;

/** Little words that English has not: without one of them no words are of another language. */
const FOREIGN: ReadonlySet<string> = new Set(
  LITTLE_WORDS.flatMap((little) => [...little].filter((word) => !isStopword(word))),
);

/**
 * Another language's question word begins it, or at least two words say that it is another language, and more do than
 * say that it is English. `words` in lower case; words that both have say nothing.
 */
export function isAnotherLanguage(words: readonly string[]): boolean {
  const written = words.filter((word) => OTHER_LETTERS.test(word));
  if (written.length >= 2 && written.length * 2 > words.length) return true;
  if (!words.some((word) => FOREIGN.has(word))) return false;
  return LITTLE_WORDS.some((little) => {
    const theirs = new Set(words.filter((word) => little.has(word)));
    const own = [...theirs].filter((word) => !isStopword(word));
    const english = words.filter((word) => isStopword(word) && !little.has(word));
    const asks = little.has(words[0] ?? '') && ASKING_WORDS.has(words[0]!);
    return (asks || theirs.size >= 2) && own.length > english.length;
  });
}
