/** Whether the sentence has the word that is asked about only as a name, or only as a noun: "Stone" of "a stone wall". */

import { isAuxiliary } from '../../../language/auxiliaries.ts';
import { isArticle } from '../../../language/determiners.ts';
import type { Lexeme } from '../../../language/lexeme.ts';
import { isPlace } from '../../../reading/name/places.ts';
import { MET } from '../../candidates/match.ts';
import type { SentenceWord } from '../../reader/word.ts';
import type { Case } from './case.ts';
import { kindsOf } from './doer.ts';
import { repeatsOf } from './repeats.ts';

export function tellsOfNamesake({ question, terms, best, statement }: Case): boolean {
  const { words, lowers } = question;
  // In a question without capitals a name is written as the noun is.
  const capitals = words.some(({ capital }) => capital);
  return terms.some(({ at, lexeme }, t) => {
    if (best.match.strengths[t]! < MET || !isNoun(lexeme)) return false;
    const before = lowers[at - 1] ?? '';
    // "Did Stone fall", not "did Stone walls fall".
    const verb = words[at + 1]?.lexeme.entry?.parts.includes('v') ?? true;
    const name = verb && capitals && words[at]!.capital && isAuxiliary(before);
    const noun = isArticle(before) && !words[at]!.capital && !words[at + 1]?.capital;
    if (!name && !noun) return false;
    const { words: told, span } = best.sentence;
    const same = repeatsOf(t, best);
    if (name) return same.every((i) => !told[i]!.capital);
    const people = statement().names.filter(({ kind }) => kind === 'person');
    return same.every((i) => {
      const start = told[i]!.start - span.start;
      return (
        told[i]!.capital &&
        people.some(
          (one) => one.start <= start && start < one.end && one.end - one.start > lexeme.lower.length,
        )
      );
    });
  });
}

/** What many are called, and a thing is: not "parliament", which is written so by some, nor "mayor". */
const isNoun = ({ lower, entry }: Lexeme): boolean =>
  entry?.parts.includes('n') === true && !entry.person && !entry.group && !/[^s]s$/.test(lower);

/** "What did Doe say" of "Doe aide Roe said": in another's title somebody neither speaks nor meets anybody. */
export function standsInTitle({ question, terms, best, statement, article, readings }: Case): boolean {
  if (question.wanted !== 'claim' && question.wanted !== 'statement') return false;
  const { match, sentence } = best;
  const { words, span } = sentence;
  return terms.some(({ name, number, lexeme, at }, t) => {
    if (!name || number || match.strengths[t]! < MET || isPlace(lexeme.lower)) return false;
    // The question may ask of whoever has the title: "did Doe's aide", "did the Doe aide".
    const next = question.words[at + 1]?.lexeme;
    if (next?.lower === "'s" || (next && !next.stop && (next.entry?.part !== 'v' || next.entry.person)))
      return false;
    const { stem, lower } = words[match.positions[t]!]!.lexeme;
    const called = words.filter((word) => word.lexeme.stem === stem);
    const inRole = ({ start, end }: SentenceWord) =>
      statement().names.some(
        ({ role, ...other }) =>
          role !== null &&
          role.start <= start - span.start &&
          end - span.start <= role.end &&
          !(other.start <= start - span.start && end - span.start <= other.end) &&
          // Who speaks for Doe says what Doe says.
          !/spokes/i.test(sentence.text.slice(role.start, role.end)),
      );
    return called.length > 0 && called.every(inRole) && kindsOf(lower, article, readings).has('person');
  });
}
