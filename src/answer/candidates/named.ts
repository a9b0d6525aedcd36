/** Chats are in lower case: a word that is a name wherever the articles have it is one in the question too. */

import { organisationHeads, placeHeads } from '../../reading/data/countries.ts';
import { givenNames } from '../../reading/data/given-names.ts';
import { roleModifiers, roleNouns } from '../../reading/data/roles.ts';
import type { Term } from '../question/weigh.ts';
import type { SentenceWord } from '../reader/word.ts';
import type { Candidate } from './candidate.ts';
import type { Matcher } from './match.ts';

/** Nouns that have a capital only as part of a name: "Palace", "Minister". */
const COMMON = new Set([...organisationHeads, ...placeHeads, ...roleModifiers, ...roleNouns]);

/** The terms, those marked as names that every sentence found has with a capital and none has without. */
export function withNames(
  terms: readonly Term[],
  candidates: readonly Candidate[],
  { idOf }: Pick<Matcher, 'idOf'>,
): readonly Term[] {
  return terms.map((term, t) => {
    const { name, number, framing, lexeme } = term;
    if (name || number || framing) return term;
    const always = isNamed(t, idOf(lexeme), lexeme.entry === undefined, candidates);
    return always && !COMMON.has(lexeme.lower) ? named(term) : term;
  });
}

/** Every field is named, so that all terms keep one shape (see `scored`). */
function named(term: Term): Term {
  return {
    lexeme: term.lexeme,
    at: term.at,
    spellings: term.spellings,
    slipOf: term.slipOf,
    passages: term.passages,
    nowhere: term.nowhere,
    weight: term.weight,
    rarity: term.rarity,
    general: term.general,
    surprise: term.surprise,
    name: true,
    proper: true,
    number: term.number,
    framing: term.framing,
  };
}

/** `unknown`: the lexicon does not know the word. */
function isNamed(t: number, id: number, unknown: boolean, candidates: readonly Candidate[]): boolean {
  let seen = false;
  for (const { sentence, match } of candidates) {
    if (match.literal[t] !== 1 || sentence.heading) continue;
    const { words, forms } = sentence;
    for (let i = forms.indexOf(id); i >= 0; i = forms.indexOf(id, i + 1)) {
      if (!words[i]!.capital) return false;
      if (i > 0 && (unknown || standsAlone(words, i))) seen = true;
    }
  }
  return seen;
}

/** "Worth" of "Fort Worth" is no name by itself; of a person the last name is. */
function standsAlone(words: readonly SentenceWord[], at: number): boolean {
  const before = words[at - 1]!;
  const apart = before.lexeme.lower === 'the' || !before.capital || words[at]!.before !== '';
  return apart ? !words[at + 1]?.capital : givenNames.has(before.lexeme.lower);
}
