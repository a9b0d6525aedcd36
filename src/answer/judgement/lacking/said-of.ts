/** Whether the best sentence tells in other words what is asked of one who is named, but not of them. */

import { LITERAL, MET } from '../../candidates/match.ts';
import { partyOf } from '../../clause/parties.ts';
import type { Phrase, Words } from '../../clause/phrases.ts';
import { formOf, isPredicate, isVerb } from '../../clause/verbs.ts';
import type { Question } from '../../question/question.ts';
import type { Term } from '../../question/weigh.ts';
import type { Case } from './case.ts';
import { doingsIn } from './doing.ts';
import { DOER, isBehindPreposition, isDoneBy } from './done-by.ts';

/** "Did Doe sign" of a day that marks a year: other words say it only with whoever does it. */
export function saidOfNobody(asked: Case): boolean {
  const { question, terms, best, matcher } = asked;
  if (question.wanted !== 'claim' && question.wanted !== 'keywords') return false;
  const { match, sentence } = best;
  const { words } = sentence;
  return doingsIn(question, terms).some(({ who, verb }) => {
    const found = match.strengths[verb]!;
    if (found < MET || found >= LITERAL || leads(question, terms[verb]!) || EVERYBODY.test(sentence.text))
      return false;
    const isTold = (at: number) =>
      at === match.positions[verb] || matcher.bond(terms[verb]!.lexeme, words[at]!.lexeme) >= MET;
    return words.every((_, at) => !isTold(at) || !mayBeDoneBy(who, at, asked));
  });
}

/** Whether what the word there tells is done by them, for all that is understood. */
function mayBeDoneBy(who: readonly number[], at: number, asked: Case): boolean {
  const { match, sentence } = asked.best;
  const { words } = sentence;
  const doer = partyOf(DOER, words, at);
  if (doer === null && isMeans(words, at)) {
    // "Doe praised Roe by telephone": it is done by whoever does it so.
    const verb = words.findLastIndex((_, i) => i < at && isPredicate(words, i));
    const party = verb < 0 ? null : partyOf(DOER, words, verb);
    return party !== null && party !== 'untold' && isDoneBy(party, who, asked);
  }
  if (doer === null) {
    const acting = who.filter((t) => !isBehindPreposition(words, match.positions[t]!, at));
    // "Mayor Doe Shuts Bridge": no verb is known by its capitals.
    const titled = words[at]!.capital && formOf(words[at]!) !== null;
    return isVerb(words, at) ? acting.length > 0 : titled && acting.some((t) => match.positions[t]! < at);
  }
  // Whether Doe plays is told as well by what was done to Doe: "was ruled out".
  const party = doer === 'untold' ? partyOf(UNDERGOER, words, at) : doer;
  if (party === null || party === 'untold') return false;
  const pointing = party.next - party.first === 1 && THEY.test(words[party.first]!.lexeme.lower);
  return pointing || isDoneBy(party, who, asked) || listedWith(party, at, who, asked);
}

/** "By telephone", "by letter". */
const isMeans = (words: Words, at: number): boolean =>
  words[at - 1]?.lexeme.lower === 'by' && words[at]!.before === '' && !isVerb(words, at);

/** "Doe flew BACK, met farmers and slammed it": what seems to do it belongs to a verb of the same list, which tells who does. */
function listedWith(party: Phrase, at: number, who: readonly number[], asked: Case): boolean {
  const { words } = asked.best.sentence;
  const verb = party.first - 1;
  const next = words.findIndex(({ before }, i) => i >= party.next && i <= at && before.includes(','));
  if (verb < 0 || next < 0 || !isPredicate(words, verb) || !isPredicate(words, next)) return false;
  const doer = partyOf(DOER, words, verb);
  return doer !== null && doer !== 'untold' && isDoneBy(doer, who, asked);
}

/** "Stopped shooting", "want to leave": what is asked is another deed, which somebody begins or means to do. */
function leads({ words, lowers }: Question, { at, lexeme }: Term): boolean {
  if (MEANING.test(lexeme.lower)) return true;
  const next = words[at + 1];
  return (
    STAGE.test(lexeme.lower) && next !== undefined && (lowers[at + 1] === 'to' || formOf(next) === 'ing')
  );
}

const MEANING = /^(?:want|intend|plan|try|tri(?:ed|es)|hop(?:e|ing)|need|mean|expect)/;
const STAGE = /^(?:stop|quit|ceas|start|beg[aiu]n|resum|continu|ke(?:ep|pt))/;

const UNDERGOER = { ...DOER, part: 'undergoer' } as const;

/** Whoever was named before. */
const THEY = /^(?:he|she|it|they|we|who)$/;

/** "All parties agreed" tells what each of them did. */
const EVERYBODY = /\b(?:all|both|the two|each|every|everybody|everyone)\b/i;
