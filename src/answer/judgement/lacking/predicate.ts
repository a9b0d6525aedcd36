/** Whether the best sentence tells what somebody or something is said to be: "is Doe a thief" by no sentence without a word of it. */

import { isBeing } from '../../../language/auxiliaries.ts';
import { isArticle } from '../../../language/determiners.ts';
import { roleNouns } from '../../../reading/data/roles.ts';
import type { Mention } from '../../../reading/mention.ts';
import { MET, SAME } from '../../candidates/match.ts';
import { partyOf } from '../../clause/parties.ts';
import { isVerb } from '../../clause/verbs.ts';
import type { Ranked } from '../../ranking/rank.ts';
import type { Case } from './case.ts';
import { DOER, isDoneBy } from './done-by.ts';

/** "Is DOE a THIEF", "is DOE READY to pay": of Doe nothing of the kind is told. */
export function predicateLacking(asked: Case): boolean {
  const { question, terms, best, statement } = asked;
  const { wanted, lowers } = question;
  if (wanted !== 'claim' || !isBeing(lowers[0] ?? '')) return false;
  const behind = terms.findIndex(({ name, at }, i) => !name || at !== i + 1);
  if (behind < 1) return false;
  const { at, framing, name, lexeme } = terms[behind]!;
  if (at === behind + 1)
    return (
      !framing &&
      !name &&
      lexeme.entry?.part === 'a' &&
      terms[behind]!.nowhere &&
      best.match.strengths[behind]! < MET
    );
  const last = terms.length - 1;
  const { lower, entry } = terms[last]!.lexeme;
  // "Is Doe the judge" is told by whatever post Doe has.
  if (
    roleNouns.has(lower) &&
    lowers[behind + 1] === 'the' &&
    statement().names.some((one) => one.role !== null && isOf(one, best, 0))
  )
    return false;
  const noun = entry?.parts.includes('n');
  const asksIt = isArticle(lowers[behind + 1]!) && terms[last]!.at === lowers.length - 1;
  return asksIt && noun === true && !terms[last]!.framing && !isCalledSo(last, asked);
}

/** Whether the word found for the term stands in that name. */
function isOf({ start, end }: Mention, { match, sentence: { words, span } }: Ranked, t: number): boolean {
  const at = words[match.positions[t]!]?.start;
  return at !== undefined && span.start + start <= at && at < span.start + end;
}

/** Whether it is said, or another word for it, or by a verb that makes them so: "is DOE a WINNER" of Doe who won. */
function isCalledSo(t: number, asked: Case): boolean {
  const { terms, best } = asked;
  const { words } = best.sentence;
  const strength = best.match.strengths[t]!;
  if (strength < MET) return false;
  const at = best.match.positions[t]!;
  const { lower, entry } = terms[t]!.lexeme;
  const told = words[at]!.lexeme.lower;
  if (!isVerb(words, at) || told === lower || told === `${lower}s`) return true;
  // "The plan is a failure" of a plan that failed.
  if (entry?.person !== true) return strength >= SAME;
  const suffered = SUFFERING.test(lower);
  if (strength < SAME || (!suffered && !DOING.test(lower))) return false;
  const party = partyOf(suffered ? { ...DOER, part: 'undergoer' } : DOER, words, at);
  if (party === null || party === 'untold') return false;
  const who = terms.flatMap(({ name }, i) => (name ? [i] : []));
  return /^(?:he|she|they)$/.test(words[party.first]!.lexeme.lower) || isDoneBy(party, who, asked);
}

/** "Robber", of any verb; a Latin "-or" names more than whoever does it once: not all who dictate are dictators. */
const DOING = /(?:er|ress)$/;
/** Of whom it is done to: "detainee". */
const SUFFERING = /(?:ee|captive|convict|prisoner|suspect|victim)$/;

/** "How long has Doe been MAYOR": of how long Doe was something else. */
export function postLacking({ question: { wanted, lowers }, terms, best }: Case): boolean {
  const been = lowers.indexOf('been');
  if (wanted !== 'number' && wanted !== 'time') return false;
  if (been < 0 || POST.test(best.sentence.text)) return false;
  const from = isArticle(lowers[been + 1] ?? '') ? been + 2 : been + 1;
  const t = terms.findIndex(({ at, name, lexeme }) => at === from && !name && lexeme.entry?.person === true);
  return t >= 0 && best.match.strengths[t]! < MET;
}

/** May stand for any. */
const POST = /\b(?:posts?|jobs?|offices?|roles?|positions?|charge|power|seat|term)\b/i;
