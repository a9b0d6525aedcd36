/** What a sentence gains by saying outright where something is held. */

import { stateAt } from '../../../reading/name/places.ts';
import type { Candidate } from '../../candidates/candidate.ts';
import { MET } from '../../candidates/match.ts';
import type { Question } from '../../question/question.ts';
import type { Term } from '../../question/weigh.ts';
import { HELD_WORDS } from '../../reader/cues.ts';
import type { PreparedSentence } from '../../reader/sentence.ts';
import type { Gain } from './gain.ts';

/** "Where was it" is answered by "held in Lima", not by "said in Lima". */
const SAYS_WHERE = 6;

/** The place, right behind the event or a word for its being held. */
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

/** "Which countries took part" is answered by a sentence that names several. */
const SAYS_SEVERAL = 6;

/** More than one state, where states are asked for. */
export const several: Gain = ({ wanted, focus }) =>
  wanted === 'place' && /^(?:countries|nations|governments)$/.test(focus?.lower ?? '')
    ? ({ sentence }) => (namesSeveral(sentence) ? SAYS_SEVERAL : 0)
    : null;

/** "Peru, Chile and the United States", not "Peru's war on Chile". */
function namesSeveral({ words }: PreparedSentence): boolean {
  const lowers = words.map(({ lexeme }) => lexeme.lower);
  const countryAt = (at: number) => {
    const state = words[at]?.capital ? stateAt(lowers, at) : null;
    return state?.sense === 'country' ? state : null;
  };
  return words.some((_, at) => {
    const first = countryAt(at);
    if (first === null) return false;
    const joined = words.findIndex(({ lexeme }, i) => i >= first.next && !/^(?:and|the)$/.test(lexeme.lower));
    return joined > 0 && countryAt(joined) !== null;
  });
}
