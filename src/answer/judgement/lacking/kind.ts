/** How far the best sentence lacks a time, a place or a person that the question does not name itself. */

import { ITSELF } from '../../../language/bonds.ts';
import { placeHeads } from '../../../reading/data/countries.ts';
import { type Matcher, MET } from '../../candidates/match.ts';
import { subjectOfVerb } from '../../clause/subjects.ts';
import { formOf, isVerb } from '../../clause/verbs.ts';
import { asksUntilWhen } from '../../question/duration.ts';
import { namesSomebody } from '../../ranking/added.ts';
import type { Ranked } from '../../ranking/rank.ts';
import type { Sign, SignKind } from '../../reader/signs.ts';
import type { Case } from './case.ts';
import { asksWhichOfSeveral, tellsWhichOfSeveral } from './day.ts';
import { UNTIL } from './duration.ts';

/** Signs of what the question does not say itself. */
function added({ sentence }: Ranked, matcher: Matcher): readonly Sign[] {
  return sentence.signs.filter(({ from, to }) => {
    for (let i = from; i < to; i++) if (matcher.nearest(sentence, i) < ITSELF) return true;
    return false;
  });
}

function surest(kind: SignKind, signs: readonly Sign[]): number {
  let most = 0;
  for (const sign of signs) if (sign.kind === kind) most = Math.max(most, sign.sure);
  return most;
}

/** How far a demand is lacking that words without the form of what is asked for may meet. */
const HALF_SAID = 0.9;
/** "At that point", "in a recent reply", "during the Renaissance". */
const SOMETIME =
  /^(?:then|now|recent|recently|present|presently|current|currently|soon|later|once|first|if|when|while|as|after|before|until|till|since|during|following|upon|with|point|time|moment|age|[ab]c|bce|ce)$/;

const DATED = /^(?:dates?|day|year|month)$/;

/** How far a time is lacking, 0 to 1. */
export function untimed({ question: { lowers, focus }, best, matcher }: Case): number {
  if (asksUntilWhen(lowers) && UNTIL.test(best.sentence.text)) return 0;
  const lacking = 1 - surest('time', added(best, matcher));
  if (lacking > 0 && asksWhichOfSeveral(lowers) && tellsWhichOfSeveral(best.sentence.text)) return 0;
  // "On what date" is told by no "once".
  if (DATED.test(focus?.lower ?? '')) return lacking;
  const said = best.sentence.words.some(({ lexeme }) => SOMETIME.test(lexeme.lower));
  return said || lowers.some((lower) => /^(?:period|era|age)$/.test(lower)) ? lacking * HALF_SAID : lacking;
}

/** Before a place that has no name: "near the forest". */
const WHERE =
  /^(?:in|on|at|near|inside|outside|between|among|within|across|behind|beside|around|under|over|along|off|from|to|into|onto|through|toward|towards|via|above|below|beneath|by|where|here|there|abroad|home)$/;

/** How far a place is lacking, 0 to 1. */
export function unplaced({ question, terms, best, matcher }: Case): number {
  const signs = added(best, matcher);
  if (signs.some(({ place }) => place)) return 0;
  // Where a place is, only another place tells.
  const placed = terms.every(({ name, framing, lexeme }) => name || framing || placeHeads.has(lexeme.lower));
  if (surest('name', signs) > 0 && !placed) return 0.5;
  return question.lowers.includes('where') &&
    !best.sentence.words.some((_, at) => placesAt(at, best.sentence))
    ? 1
    : HALF_SAID;
}

/** Whether a place may stand behind the word: "at the gate", not "on Monday", "to block", "from observing". */
function placesAt(at: number, { words, signs }: Ranked['sentence']): boolean {
  const next = words[at + 1];
  if (next === undefined || !WHERE.test(words[at]!.lexeme.lower)) return false;
  const verb = formOf(next) === 'ing' || (words[at]!.lexeme.lower === 'to' && isVerb(words, at + 1));
  return !verb && !signs.some(({ kind, from }) => kind === 'time' && from === at + 1);
}

/** Whether nobody is named, 1 for nobody. */
export function unnamed({ terms, best, matcher }: Case): number {
  if (surest('name', added(best, matcher)) > 0 || namesSomebody(best.sentence, matcher)) return 0;
  return terms.some((_, t) => isDoneByGroup(t, best)) ? 0 : 1;
}

/** "Crowds awaited it", "the jury cleared her". */
function isDoneByGroup(t: number, { match, sentence: { words } }: Ranked): boolean {
  const at = match.positions[t]!;
  if (match.strengths[t]! < MET || !isVerb(words, at)) return false;
  const doer = subjectOfVerb(words, at);
  return doer !== null && doer !== 'untold' && words[doer.next - 1]!.lexeme.entry?.group === true;
}
