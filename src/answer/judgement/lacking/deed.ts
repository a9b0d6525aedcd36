/** Whether the best sentence tells of the very deed that is asked about. */

import { isAuxiliary, isBeing, isDoing, isModal } from '../../../language/auxiliaries.ts';
import { callingVerbs, speechVerbs } from '../../../reading/data/speech.ts';
import { stateAt } from '../../../reading/name/places.ts';
import { LITERAL, MET, NAMED } from '../../candidates/match.ts';
import { mainVerb, mayBeVerb } from '../../clause/main-verb.ts';
import { partyOf } from '../../clause/parties.ts';
import { formOf, isVerb } from '../../clause/verbs.ts';
import type { Question } from '../../question/question.ts';
import type { Term } from '../../question/weigh.ts';
import type { Ranked } from '../../ranking/rank.ts';
import type { Case } from './case.ts';
import { isMutual } from './doing.ts';
import { DOER, isDoneBy } from './done-by.ts';

/**
 * "Did she resign", "who pays for it": whether something was done is not told by a sentence without the verb, nor by whom
 * where no article has it.
 */
export function deedLacking(asked: Case): boolean {
  const { question, terms, best } = asked;
  const { match, paragraph, title } = best;
  const { wanted, lowers, words } = question;
  if (objectUnsaid(question, terms, best)) return true;
  const who = wanted !== 'claim';
  if (who && wanted !== 'person' && wanted !== 'place' && wanted !== 'thing') return false;
  const asking = who
    ? subjectAt(question)
    : lowers.findIndex((lower) => isAuxiliary(lower) && (!isModal(lower) || FUTURE.test(lower)));
  if (asking < 0) return false;
  const verb = who
    ? terms.findIndex((term) => isNext(term, asking, question) && !term.framing && mayBeVerb(term))
    : verbBehind(terms, question, asking);
  // What somebody will do is not told by what they have done, nor who will by who did.
  const future = FUTURE.test(lowers[asking]!) || FUTURE.test(lowers[asking + 1] ?? '');
  // Whether somebody did it is not told by what others did.
  const untold = (t: number) => {
    if (t < 0 || !who || future) return t >= 0 && match.strengths[t]! < MET;
    // Who did it may be told in other words, but where nothing around is near them it is not.
    const around = Math.max(match.strengths[t]!, paragraph[t]!, title[t]!);
    const { at } = terms[t]!;
    const suffered = formOf(words[at]!) === 'past' && isBeing(lowers[at - 1] ?? '');
    const unlike = match.strengths[t]! < NAMED || (suffered && isModifier(match.positions[t]!, best));
    return (terms[t]!.nowhere && unlike) || around < NEAR;
  };
  if (!who && untold(predicateBehind(terms, asking))) return true;
  // What is near to it in a title is told of something else.
  if (verb >= 0 && lowers[asking] === 'who' && !isSaying(terms[verb]!) && isUnsaid(verb, best, LITERAL))
    return true;
  if (!untold(verb)) return false;
  // "Did they accept" is told by whatever they did to the offer.
  const others = [...terms.keys()].filter(
    (t) => t !== verb && !terms[t]!.framing && !words[terms[t]!.at]!.aside,
  );
  const all = others.every((t) => match.strengths[t]! >= MET);
  if (future) return true;
  const told = (who ? others.filter((t) => terms[t]!.name) : others).filter((t) => !goesOn(t, terms));
  // Two that are named tell of no deed, "did Doe threaten Roe", unless they do it together: "did Doe meet Roe".
  const named = told.length > 1 && told.every((t) => terms[t]!.name);
  if (!who && named && !isMutual(terms[verb]!.lexeme.lower) && !tellsKindOf(verb, told[0]!, asked))
    return true;
  // "Did they agree to pay" is not told by whoever wants it paid.
  if (!who && AGREEING.test(terms[verb]!.lexeme.lower) && lowers[terms[verb]!.at + 1] === 'to') return true;
  return told.length < 2 || !all;
}

/** The verb behind the auxiliary, or behind its subject: "Doe is SELLING it", "is Doe SELLING it"; -1 without one. */
function verbBehind(terms: readonly Term[], { words, lowers }: Question, asking: number): number {
  const stated = asking > 0 && terms.some(({ at, name }) => name && at === asking - 1);
  const next = stated ? terms.findIndex(({ at, framing }) => at === asking + 1 && !framing) : -1;
  const form = next < 0 || !mayBeVerb(terms[next]!) ? null : formOf(words[asking + 1]!);
  return form === 'ing' || form === 'past' ? next : mainVerb(terms, lowers, asking);
}

const AGREEING = /^(?:agree|refuse|promise|decide|decline|threaten|offer|pledge|vow)/;

/** "Did Doe attack Roe" of Doe who criticised Roe: of people, who attack others in words, that is a kind of it. */
function tellsKindOf(verb: number, doer: number, asked: Case): boolean {
  const { terms, best, matcher } = asked;
  const { words } = best.sentence;
  if (stateAt([terms[doer]!.lexeme.lower], 0) !== null) return false;
  const { lexeme } = terms[verb]!;
  return words.some((word, at) => {
    const inWords = lexeme.lower === 'attack' && IN_WORDS.test(word.lexeme.lower);
    if (!isVerb(words, at) || (!inWords && matcher.bond(lexeme, word.lexeme) < A_KIND)) return false;
    const party = partyOf(DOER, words, at);
    return party !== null && party !== 'untold' && isDoneBy(party, [doer], asked);
  });
}

const IN_WORDS = /^(?:accus|berat|condemn|critici[sz]|denounc|insult|lambast|rebuk|scold)/;

/** As near as a kind is to what it is a kind of. */
const A_KIND = 0.5;

/** "Prisoner exchanges" tell of nobody who was imprisoned: a person who only says what a thing is of. */
function isModifier(at: number, { sentence: { words } }: Ranked): boolean {
  const next = words[at + 1];
  return (
    words[at]?.lexeme.entry?.person === true &&
    formOf(words[at]!) !== 'past' &&
    next !== undefined &&
    next.before === '' &&
    !next.capital &&
    next.lexeme.entry?.part === 'n'
  );
}

/** "Which PRIZE did Doe WIN": nothing around speaks of a prize, nor of winning. */
function objectUnsaid({ lowers, wanted }: Question, terms: readonly Term[], best: Ranked): boolean {
  if (wanted !== 'thing') return false;
  const which = lowers.findIndex((lower) => lower === 'what' || lower === 'which');
  const auxiliary = which < 0 ? -1 : lowers.findIndex((lower, i) => i > which + 1 && isAuxiliary(lower));
  const noun = terms.findIndex(
    ({ at, framing, name }) => at > which && at === auxiliary - 1 && !framing && !name,
  );
  const verb = noun < 0 ? -1 : mainVerb(terms, lowers, auxiliary);
  if (verb < 0 || LIGHT.test(terms[verb]!.lexeme.lower)) return false;
  return isUnsaid(noun, best) && isUnsaid(verb, best);
}

/** "What post does Doe hold", "what role did she play": told by none of these. */
const LIGHT = /^(?:hold|have|play|do|take|make|give|use|serve|fill|occupy|get)$/;

/** Whether nothing around says the word in any way. */
const isUnsaid = (t: number, { match, paragraph, title }: Ranked, titled = MET): boolean =>
  Math.max(match.strengths[t]!, paragraph[t]!) < MET && title[t]! < titled;

/** What somebody said may be told in whatever words. */
const isSaying = ({ lexeme: { lower } }: Term): boolean => speechVerbs.has(lower) || callingVerbs.has(lower);

/** Below it a word has nothing to do with those around. */
const NEAR = 0.12;

/** "Who really wrote it", "who will write it", "who was fined": behind what says nothing of the deed. */
function isNext({ at }: Term, asking: number, { words }: Question): boolean {
  const isPast = formOf(words[at]!) === 'past';
  return (
    at > asking &&
    words
      .slice(asking + 1, at)
      .every(({ framing, lexeme: { lower } }) => framing || FUTURE.test(lower) || (isPast && isBeing(lower)))
  );
}

/** "Can they leave" asks only for what is possible. */
const FUTURE = /^(?:will|would)$/;

/** "Ann Doe" is one that is named, not two. */
const goesOn = (t: number, terms: readonly Term[]): boolean =>
  terms[t]!.name && terms[t - 1]?.name === true && terms[t - 1]!.at === terms[t]!.at - 1;

/** The last word before the verb of which somebody is asked for: "who", "which countries would"; -1 without one. */
function subjectAt({ lowers, focus }: Question): number {
  const who = lowers.indexOf('who');
  if (who >= 0) return who;
  const which = lowers.indexOf('which');
  const noun = which < 0 ? -1 : lowers.indexOf(focus?.lower ?? '', which + 1);
  const next = lowers[noun + 1] ?? '';
  return noun >= 0 && isAuxiliary(next) && !isDoing(next) ? noun + 1 : noun;
}

/** The term of the adjective behind a form of "be": "the talks were useless", "are they useless"; -1 without one. */
function predicateBehind(terms: readonly Term[], asking: number): number {
  const last = terms.length - 1;
  const { at, lexeme, name } = terms[last] ?? { at: -1 };
  // "Civilians" is what was hit, not what it was like.
  const plural = lexeme?.entry?.parts.includes('n') && /[^s]s$/.test(lexeme.lower);
  return at > asking && !name && lexeme?.entry?.part === 'a' && !plural ? last : -1;
}
