/** A name by its first letters: "HRC" in a question for "Harbour Rescue Corps" in a sentence. */

import { keepWith } from '../../recent.ts';
import type { Term } from '../question/weigh.ts';
import type { PreparedSentence } from '../reader/sentence.ts';
import { copyOf, type Match, MET } from './match.ts';

/** As surely as another form of the word. */
const MEANT = 0.9;
/** What stands between the words of a name and gives it no letter. */
const LINKING = /^(?:of|and|for|the|on|in|to)$/;

/** Letters that nobody speaks as a word. */
const LETTERS = /^(?:[a-z]{3}|[b-df-hj-np-tv-xz]{4,5})$/;

/** Places of terms that may be such letters: short, and no English word. */
export function acronymsIn(terms: readonly Term[]): readonly number[] {
  const places: number[] = [];
  for (let t = 0; t < terms.length; t++) {
    const { lexeme, framing } = terms[t]!;
    if (lexeme.entry === undefined && !framing && LETTERS.test(lexeme.lower)) places.push(t);
  }
  return places;
}

/** The first letters of the capitals of a sentence. */
const initialsOf = keepWith(({ words }: PreparedSentence) => {
  let initials = '';
  for (const { capital, lexeme } of words) if (capital) initials += lexeme.lower[0];
  return initials;
});

/** The same with the names whose first letters these terms are. */
export function withAcronyms(
  match: Match,
  sentence: PreparedSentence,
  acronyms: readonly number[],
  terms: readonly Term[],
): Match {
  let met: ReturnType<typeof copyOf> | null = null;
  for (const t of acronyms) {
    const { lower } = terms[t]!.lexeme;
    if (match.strengths[t]! >= MET || !initialsOf(sentence).includes(lower)) continue;
    const { words } = sentence;
    const at = words.findIndex((_, first) => standsFor(words, first, lower));
    if (at < 0) continue;
    met ??= copyOf(match);
    met.strengths[t] = MEANT;
    met.positions[t] = at;
  }
  return met ?? match;
}

/** Whether the capitals from that word on begin with these letters, one each. */
function standsFor(words: PreparedSentence['words'], first: number, letters: string): boolean {
  let told = 0;
  for (let at = first; told < letters.length; at++) {
    const word = words[at];
    if (word === undefined || (at > first && word.before !== '' && word.before !== '-')) return false;
    if (word.capital && word.lexeme.lower[0] === letters[told]) told++;
    else if (at === first || !LINKING.test(word.lexeme.lower)) return false;
  }
  return true;
}
