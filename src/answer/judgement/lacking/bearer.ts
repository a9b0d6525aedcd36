/** Whether an office that is asked for is named in a sentence, whole and beside its bearer. */

import type { Statement } from '../../../reading/article.ts';
import { MET } from '../../candidates/match.ts';
import type { Question } from '../../question/question.ts';
import type { Term } from '../../question/weigh.ts';
import type { Ranked } from '../../ranking/rank.ts';

/** Words between a role and its bearer. */
const ROLE_REACH = 5;

/** 1 where it lacks the role itself, the word before it, or its bearer. */
interface Lacking {
  readonly role: number;
  readonly modifier: number;
  readonly bearer: number;
}

const NONE: Lacking = { role: 0, modifier: 0, bearer: 0 };

/**
 * An office that is asked for ("foreign minister of X") must be named whole and beside its bearer, who may be named in
 * the sentence before. `previous`: what that says.
 */
export function roleLacking(
  question: Question,
  terms: readonly Term[],
  { match, sentence, before }: Ranked,
  previous: () => Statement | null = () => null,
): Lacking {
  if (question.wanted !== 'person' && question.wanted !== 'keywords') return NONE;
  const at = terms.findIndex(
    ({ lexeme, name, framing }) =>
      !name && !framing && lexeme.entry?.part === 'n' && lexeme.entry.person && lexeme.lower !== 'people',
  );
  if (at < 0) return NONE;
  if (match.strengths[at]! < MET) return { role: 1, modifier: 0, bearer: 0 };
  const role = match.positions[at]!;
  // "Doe will appeal. His lawyer said".
  const owned = OWN.test(sentence.words[role - 1]?.lexeme.lower ?? '');
  const pointed = (t: number) => owned && (before?.[t] ?? 0) >= MET && isAlone(previous());
  const word = terms[at - 1];
  const joined = word !== undefined && word.at === terms[at]!.at - 1 && !(word.name && pointed(at - 1));
  // "Officials from Chad" are Chadian officials.
  const reach = word?.name ? 3 : 2;
  // "Top diplomat" for "foreign minister": of one name neither word is another's.
  const named = joined && isOneName(terms[at]!, question, sentence);
  const modifier =
    joined &&
    !named &&
    (match.strengths[at - 1]! < MET ||
      // "Minister" is near "prime", and says none.
      match.positions[at - 1] === role ||
      !beside(sentence.words, match.positions[at - 1]!, role, reach))
      ? 1
      : 0;
  const bearer = terms.some(({ name }, t) => {
    if (!name || t === at || pointed(t)) return false;
    const said = match.strengths[t]! >= MET;
    return !said || !nearby(sentence.words, terms[t]!, role, match.positions[t]!);
  });
  const deputy =
    sentence.words[role - 1]?.lexeme.lower === 'deputy' ||
    sentence.words[role - 2]?.lexeme.lower === 'deputy';
  const asksDeputy = question.words.some(({ lexeme }) => lexeme.lower === 'deputy');
  return { role: deputy && !asksDeputy ? 1 : 0, modifier, bearer: bearer ? 1 : 0 };
}

/** Whether the sentence has another name for the two words that end there. */
function isOneName({ at }: Term, { aliases }: Question, { aliases: told }: Ranked['sentence']): boolean {
  const groups = aliases.flatMap(({ start, end, groups }) => (start < at && end === at + 1 ? groups : []));
  return groups.some(({ number }) => told.some((group, i) => i % 2 === 0 && group === number));
}

const OWN = /^(?:his|her|their)$/;

/** Whether one person only is named. */
function isAlone(statement: Statement | null): boolean {
  const people = statement?.names.filter(({ kind }) => kind === 'person' || kind === 'unknown') ?? [];
  return people.length === 1;
}

/** Whether two words stand within reach of each other, here or where they are repeated. */
function beside(words: Ranked['sentence']['words'], a: number, b: number, reach: number): boolean {
  const places = (at: number) =>
    words.flatMap(({ lexeme }, i) => (i === at || lexeme.stem === words[at]?.lexeme.stem ? [i] : []));
  return places(a).some((i) => places(b).some((k) => Math.abs(i - k) <= reach));
}

/** Whether the name, here or repeated, stands within reach of the role. */
function nearby(words: Ranked['sentence']['words'], { lexeme }: Term, role: number, at: number): boolean {
  if (Math.abs(at - role) <= ROLE_REACH) return true;
  return words.some((word, i) => word.lexeme.stem === lexeme.stem && Math.abs(i - role) <= ROLE_REACH);
}
