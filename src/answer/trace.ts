/** How an outcome came about, for `explain`. */

import { isOfName, OTHERS } from '../language/aliases.ts';
import type { Lexeme } from '../language/lexeme.ts';
import type { Trace } from './answer.ts';
import type { Judgement } from './judgement/abstain.ts';
import type { Question } from './question/question.ts';
import type { Term } from './question/weigh.ts';
import { placeOf } from './ranking/features.ts';
import type { Ranked } from './ranking/rank.ts';

/** Candidates shown, besides those quoted. */
const SHOWN = 8;

const SOFT = placeOf('soft');

export function traceOf(
  question: Question,
  terms: readonly Term[],
  ranked: readonly Ranked[],
  quoted: readonly Ranked[],
  { reason, untold }: Judgement,
): Trace {
  const words: Trace['words'][number][] = [];
  for (const { lexeme, spellings, passages, at } of terms) {
    // Each word at its first place.
    if (words.some(({ word }) => word === lexeme.lower)) continue;
    words.push({ word: lexeme.lower, variants: variantsOf(lexeme.lower, at, question, spellings), passages });
  }
  const candidates: Trace['candidates'][number][] = [];
  for (let i = 0; i < ranked.length; i++) {
    const candidate = ranked[i]!;
    const taken = quoted.includes(candidate);
    if (i >= SHOWN && !taken) continue;
    candidates.push({
      sentence: candidate.sentence.span,
      score: candidate.score,
      verdict: taken ? 'taken' : (reason?.why ?? 'behind'),
      share: candidate.features[SOFT]!,
      lacking: lackingIn(candidate, terms),
    });
  }
  return { wanted: question.wanted, words, candidates, untold };
}

/** Other names looked for in the word's place. */
function variantsOf(
  word: string,
  at: number,
  { aliases }: Question,
  spellings: readonly Lexeme[],
): readonly string[] {
  const names = aliases
    .filter((found) => isOfName(found, at))
    .flatMap(({ groups }) => groups.flatMap((group) => group.names.map(shown)));
  const all = [...spellings.map(({ stem }) => stem), ...names];
  return [...new Set(all)].filter((name) => name !== word);
}

const shown = (words: readonly string[]): string =>
  words.map((word) => (word === OTHERS ? '…' : word)).join(' ');

/** A word counts as lacking below this. */
const LACKING = 0.5;

function lackingIn({ match }: Ranked, terms: readonly Term[]): readonly string[] {
  const lacking: string[] = [];
  for (let t = 0; t < terms.length; t++) {
    const { lower } = terms[t]!.lexeme;
    if (match.strengths[t]! < LACKING && !lacking.includes(lower)) lacking.push(lower);
  }
  return lacking;
}
