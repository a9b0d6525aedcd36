/** How an outcome came about, for `explain`. */

import type { Reason, Trace } from './answer.ts';
import { placeOf } from './features.ts';
import type { Question } from './question.ts';
import type { Ranked } from './rank.ts';
import type { Term } from './weigh.ts';

/** Candidates shown, besides those quoted. */
const SHOWN = 8;

const SOFT = placeOf('soft');

export function traceOf(
  question: Question,
  terms: readonly Term[],
  ranked: readonly Ranked[],
  quoted: readonly Ranked[],
  reason: Reason | null,
): Trace {
  return {
    wanted: question.wanted,
    words: once(terms).map(({ lexeme, spellings, passages, at }) => ({
      word: lexeme.lower,
      variants: variantsOf(
        lexeme.lower,
        at,
        question,
        spellings.map(({ stem }) => stem),
      ),
      passages,
    })),
    candidates: ranked
      .filter((one, i) => i < SHOWN || quoted.includes(one))
      .map((candidate) => ({
        sentence: candidate.sentence.span,
        score: candidate.score,
        verdict: quoted.includes(candidate) ? 'taken' : (reason?.why ?? 'behind'),
        share: candidate.features[SOFT]!,
        lacking: [
          ...new Set(
            terms.filter((_, t) => candidate.match.strengths[t]! < LACKING).map(({ lexeme }) => lexeme.lower),
          ),
        ],
      })),
  };
}

/** Each word at its first place. */
function once(terms: readonly Term[]): Term[] {
  const first = new Map(terms.toReversed().map((term) => [term.lexeme.lower, term]));
  return terms.filter((term) => first.get(term.lexeme.lower) === term);
}

/** Other names looked for in the word's place. */
function variantsOf(word: string, at: number, { aliases }: Question, spellings: readonly string[]): string[] {
  const names = aliases
    .filter(({ start, end }) => start <= at && at < end)
    .flatMap(({ groups }) => groups.flatMap((group) => group.written));
  return [...new Set([...spellings, ...names])].filter((name) => name !== word);
}

/** A word counts as lacking below this. */
const LACKING = 0.5;
