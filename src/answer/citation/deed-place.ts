/** Where in a sentence the deed stands that is asked of: in the clause with what else is asked, not in another. */

import { askingSort, bit } from '../../language/asking.ts';
import type { Lexeme } from '../../language/lexeme.ts';
import { LITERAL, type Matcher, MET } from '../candidates/match.ts';
import type { Words } from '../clause/phrases.ts';
import { isVerb } from '../clause/verbs.ts';
import type { Term } from '../question/weigh.ts';
import type { Ranked } from '../ranking/rank.ts';

/** What another verb must have in common with the one that is asked. */
const RELATED = 0.3;

/**
 * Index of its word; -1 where only a relative of it is found, in another clause than most of what else is asked: "Peru demanded
 * a share, while Chile insisted on quotas", of who wants quotas.
 */
export function deedAt(
  term: number,
  terms: readonly Term[],
  { match, sentence: { words } }: Ranked,
  { bond }: Pick<Matcher, 'bond'>,
): number {
  const at = match.positions[term]!;
  if (!words.some((_, i) => i > 0 && turns(words, i))) return at;
  const others = terms.flatMap(({ framing }, t) =>
    framing || t === term || match.strengths[t]! < MET ? [] : [match.positions[t]!],
  );
  const clauses = clausesOf(words);
  const held = (clause: number) => others.filter((other) => clauses[other] === clause).length;
  const own = held(clauses[at]!);
  const isVery = match.strengths[term]! >= LITERAL;
  // The very verb is left only where nothing else that is asked stands with it.
  const clause = [...new Set(others.map((other) => clauses[other]!))].find(
    (one) => held(one) > (isVery ? own * others.length : own),
  );
  if (clause === undefined) return at;
  const { lexeme } = terms[term]!;
  const isDemand = demands(lexeme);
  const bonds = words.map((word, i) => {
    if (clauses[i] !== clause || !isVerb(words, i)) return 0;
    return isDemand && demands(word.lexeme) ? RELATED : bond(lexeme, word.lexeme);
  });
  const best = Math.max(...bonds);
  if (best >= RELATED) return bonds.indexOf(best);
  return isVery ? at : -1;
}

/** "Wants" is told by "insists" as well. */
const demands = ({ lower, stem }: Lexeme): boolean =>
  ((askingSort(lower) | askingSort(stem)) & bit.demanding) !== 0;

/** Of each word in which clause it stands. */
function clausesOf(words: Words): number[] {
  let clause = 0;
  return words.map((_, i) => (i > 0 && turns(words, i) ? ++clause : clause));
}

/** Whether a clause that tells of another begins with the word. */
const turns = (words: Words, at: number): boolean =>
  /^(?:while|whereas|but)$/.test(words[at]!.lexeme.lower) || words[at]!.before.includes(';');
