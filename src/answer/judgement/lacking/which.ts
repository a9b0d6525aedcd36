/** Whether the sentence tells which: "which hospital" is told by a hospital's name, not by "she was taken to hospital". */

import { bit } from '../../../language/asking.ts';
import { ITSELF } from '../../../language/bonds.ts';
import { anybody, cardinals } from '../../../reading/data/numbers.ts';
import { MET } from '../../candidates/match.ts';
import type { ClassAsked } from '../../clause/class.ts';
import { isSpokenOf, speaksOf, tellsKind } from '../../clause/members.ts';
import { isPreposition, type Words } from '../../clause/phrases.ts';
import { isPredicate } from '../../clause/verbs.ts';
import type { Question } from '../../question/question.ts';
import { isSeveral } from '../../question/wanted.ts';
import type { Term } from '../../question/weigh.ts';
import type { Ranked } from '../../ranking/rank.ts';
import type { Case } from './case.ts';
import { isNamed, ownNames } from './name.ts';

export function whichLacking({ question, terms, best, matcher, statement }: Case): boolean {
  if (tellsOtherNumber(question, terms, best)) return true;
  const { members } = matcher;
  const { sentence } = best;
  const { words } = sentence;
  if (members === null || members.asked.kind || members.in(sentence).length > 0) return false;
  const { asked } = members;
  const listed = asked.known !== null && !asked.familiar;
  // Where all that there is of streets is known, a sentence that speaks of none tells none.
  if (listed && !speaksOf(asked, words)) return true;
  const isNew = (at: number) => matcher.nearest(sentence, at) < ITSELF;
  const spoken = [...words.keys()].filter((at) => isSpokenOf(asked, words, at));
  const told = () =>
    spoken.some((at) => isTold(at, words, isNew) || isNamed(at, question, best, statement()));
  if (listed) return hasNames(asked) && !told();
  const kinds = ASKING.test(question.lowers.join(' ')) ? namesOf(asked) : null;
  if (kinds === null || told()) return false;
  const named = ownNames(question, statement()).some(({ kind }) => kinds.test(kind));
  if (spoken.length === 0) return !named && kinds === OF_GROUPS;
  // "Ministers" tells which ministers, but not which two; "the minister" may be named further on, "a minister" is not.
  const known = named || (kinds === OF_PEOPLE && !isNumbered(question, asked));
  return spoken.some((at) => isPartyAt(at, terms, best) && (!known || isAnyone(at, words)));
}

/** "Which two lawyers", of "three lawyers". */
function tellsOtherNumber(
  { lowers }: Question,
  terms: readonly Term[],
  { match, sentence: { words } }: Ranked,
): boolean {
  const which = lowers.findIndex((lower) => lower === 'which' || lower === 'what');
  if (which < 0 || !isSeveral(lowers, which + 1)) return false;
  const asked = cardinals.get(lowers[which + 1]!)!;
  const noun = terms.findIndex(({ at }) => at === which + 2);
  if (noun < 0 || match.strengths[noun]! < MET) return false;
  const { stem } = words[match.positions[noun]!]!.lexeme;
  const told = words.flatMap(({ lexeme }, at) =>
    lexeme.stem === stem ? (cardinals.get(words[at - 1]?.lexeme.lower ?? '') ?? []) : [],
  );
  return told.length > 0 && !told.includes(asked);
}

const isNumbered = ({ lowers }: Question, { at }: ClassAsked): boolean => cardinals.has(lowers[at - 1] ?? '');

const ASKING = /\bwhich\b|\bname of\b/;

/** Hospitals and rivers have names; colours and diseases are words. */
const hasNames = ({ known }: ClassAsked): boolean => known !== null && known.heads.size > 0;

const OF_PEOPLE = /^(?:person|unknown)$/;
const OF_GROUPS = /^(?:organisation|place|nationality|unknown)$/;

/** By what names the noun is told: companies and ministers have some. */
function namesOf({ noun: { asking, entry, lower } }: ClassAsked): RegExp | null {
  if (anybody.has(lower)) return null;
  // To the lexicon "author" is "authority" as well.
  if (entry?.person || asking & bit.person) return OF_PEOPLE;
  return entry?.group ? OF_GROUPS : null;
}

/** Whether a verb of the question stands before or behind the noun, with nothing between but what belongs to it. */
function isPartyAt(noun: number, terms: readonly Term[], { match, sentence: { words } }: Ranked): boolean {
  return terms.some(({ lexeme, name }, t) => {
    const at = match.positions[t]!;
    if (name || match.strengths[t]! < MET || at === noun) return false;
    if (!lexeme.entry?.parts.includes('v')) return false;
    const between = words.slice(Math.min(at, noun) + 1, Math.max(at, noun) + 1);
    return between.every(
      ({ before, lexeme: { lower } }, i) =>
        /^[-'’]?$/.test(before) &&
        (i === between.length - 1 || lower === 'by' || !isPreposition(lower)) &&
        (i === between.length - 1 || !isPredicate(words, Math.min(at, noun) + 1 + i) || HELPING.test(lower)),
    );
  });
}

/** "A human rights group", "another court". */
function isAnyone(noun: number, words: Words): boolean {
  let at = noun;
  while (at > 0 && words[at]!.before === '' && tellsKind(words, at - 1)) at--;
  return /^(?:an?|another|some)$/.test(words[at - 1]?.lexeme.lower ?? '');
}

const HELPING = /^(?:is|was|are|were|has|have|had|been)$/;

/** "A military hospital", "a court in Lima": with a word that tells it from others. */
function isTold(noun: number, words: Words, isNew: (at: number) => boolean): boolean {
  for (let at = noun - 1; at >= 0 && tellsKind(words, at); at--) if (isNew(at)) return true;
  if (!PLACING.test(words[noun + 1]?.lexeme.lower ?? '')) return false;
  const behind = words[noun + 2]?.lexeme.lower === 'the' ? noun + 3 : noun + 2;
  return words[behind]?.capital === true && isNew(behind);
}

const PLACING = /^(?:of|in|at|near|from|outside)$/;
