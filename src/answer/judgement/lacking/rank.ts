/** Whether the best sentence tells the rank that is asked for: "the busiest port" is neither the second-busiest nor any. */

import { isOfBase } from '../../../language/bonds.ts';
import type { Lexeme } from '../../../language/lexeme.ts';
import { MET } from '../../candidates/match.ts';
import type { Case } from './case.ts';

const ORDINAL = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/;
/** Tells a rank in other words. */
const FOREMOST =
  /^(?:most|least|more|less|than|main|chief|central|key|top|leading|best|worst|record|first|last|only)$/;

export function rankLacking({ question: { lowers }, terms, best }: Case): boolean {
  const { match, sentence } = best;
  const { words } = sentence;
  const rankOf = (lower = '') => (ORDINAL.test(lower) ? lower : '');
  const isRanked = () => words.some(({ lexeme }) => isSuperlative(lexeme) || FOREMOST.test(lexeme.lower));
  return terms.some(({ lexeme, at, nowhere }, t) => {
    if (!isSuperlative(lexeme)) return false;
    const met = match.strengths[t]! >= MET;
    // "A large port" is not the largest.
    if (!isRanked()) return met || nowhere;
    return met && rankOf(lowers[at - 1]) !== rankOf(words[match.positions[t]! - 1]?.lexeme.lower);
  });
}

/** "Largest", which the lexicon knows as a form of "large"; "latest" and "west" are words of their own. */
const isSuperlative = (lexeme: Lexeme): boolean => lexeme.lower.endsWith('est') && isOfBase(lexeme);
