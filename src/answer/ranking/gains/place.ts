/** What a sentence gains by saying outright where something is held. */

import type { Candidate } from '../../candidates/candidate.ts';
import { MET } from '../../candidates/match.ts';
import type { Question } from '../../question/question.ts';
import type { Term } from '../../question/weigh.ts';
import { HELD_WORDS } from '../../reader/cues.ts';
import type { Gain } from './gain.ts';

/** "Where was it" is answered by "held in Lima", not by "said in Lima". */
const SAYS_WHERE = 6;

export const where: Gain = (question, terms) =>
  asksWhere(question) ? (one) => (saysWhere(terms, one) ? SAYS_WHERE : 0) : null;

/** "Which palace" asks for a name of that kind instead. */
function asksWhere({ wanted, focus }: Question): boolean {
  return (
    wanted === 'place' &&
    (focus === null || /^(?:place|location|venue|site|spot|city|town|country)$/.test(focus.lower))
  );
}

/** Whether a place follows the event asked about, or a word for its being held, and nothing comes between. */
function saysWhere(terms: readonly Term[], { match, sentence: { words, signs } }: Candidate): boolean {
  return signs.some(({ kind, place, from }) => {
    if (kind !== 'name' || !place) return false;
    const before = words[from - 1]?.lexeme.lower === 'the' ? from - 2 : from - 1;
    if (!/^(?:in|at)$/.test(words[before]?.lexeme.lower ?? '')) return false;
    const event = words[before - 1]?.lexeme.lower ?? '';
    return (
      HELD_WORDS.has(event) ||
      terms.some((_, t) => match.strengths[t]! >= MET && match.positions[t] === before - 1)
    );
  });
}
