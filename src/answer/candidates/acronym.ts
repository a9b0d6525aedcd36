/** A name by its first letters: "HRC" in a question for "Harbour Rescue Corps" in a sentence. */

import { keepWith } from '../../recent.ts';
import type { Term } from '../question/weigh.ts';
import type { PreparedSentence } from '../reader/sentence.ts';
import { copyOf, type Match, MET } from './match.ts';

/** As surely as another form of the word. */
const MEANT = 0.9;
/** What stands between the words of a name and may give it no letter. */
const LINKING = /^(?:of|and|for|the|on|in|to)$/;

/** Letters that nobody speaks as a word, and those that may be spoken as one. */
const LETTERS = /^(?:[a-z]{3}|[b-df-hj-np-tv-xz]{4,5})$/;
const SPOKEN = /^[a-z]{3,6}$/;

/** The place of a term that may be such letters, and how the words of their name begin (see `initialsOf`). */
interface Acronym {
  readonly term: number;
  readonly name: RegExp;
}

/** Letters that are no English word; or, where no article has them, are none but a name: "UNICEF", "PISA". */
export function acronymsIn(terms: readonly Term[]): readonly Acronym[] {
  const acronyms: Acronym[] = [];
  for (let term = 0; term < terms.length; term++) {
    const { lexeme, framing, passages } = terms[term]!;
    const unknown = lexeme.entry === undefined && LETTERS.test(lexeme.lower);
    const unmet =
      passages === 0 && (lexeme.proper || lexeme.entry === undefined) && SPOKEN.test(lexeme.lower);
    if (!framing && (unknown || unmet)) acronyms.push({ term, name: nameOf(lexeme.lower) });
  }
  return acronyms;
}

/** Capitals with these letters; of the little words between them some may have one: "Defense of Marriage Act" is DOMA. */
function nameOf(letters: string): RegExp {
  const [first, ...rest] = letters;
  const next = (letter: string, i: number) =>
    `(?: [A-Z])* [${i + 1 < rest.length ? letter + letter.toUpperCase() : letter}]`;
  return new RegExp(`[ |]${first}${rest.map(next).join('')}`);
}

/** Two letters a word: "|" where a mark stands before it; the first of its own, capital for a little word; "." for others. */
const initialsOf = keepWith(({ words }: PreparedSentence) => {
  let initials = '';
  for (const { capital, before, lexeme } of words) {
    initials += before === '' || before === '-' ? ' ' : '|';
    const first = lexeme.lower[0]!;
    initials += capital ? first : LINKING.test(lexeme.lower) ? first.toUpperCase() : '.';
  }
  return initials;
});

/** The same with the names whose first letters these terms are. */
export function withAcronyms(match: Match, sentence: PreparedSentence, acronyms: readonly Acronym[]): Match {
  let met: ReturnType<typeof copyOf> | null = null;
  for (const { term, name } of acronyms) {
    const at = match.strengths[term]! < MET ? initialsOf(sentence).search(name) : -1;
    if (at < 0) continue;
    met ??= copyOf(match);
    met.strengths[term] = MEANT;
    met.positions[term] = at / 2;
  }
  return met ?? match;
}
