/** Whether a name that is asked for is told: "names of the sailors" not by "two sailors drowned". */

import { wordSet } from '../../../language/word-set.ts';
import type { Statement } from '../../../reading/article.ts';
import { contains, type Mention } from '../../../reading/mention.ts';
import { MET } from '../../candidates/match.ts';
import type { Question, QuestionWord } from '../../question/question.ts';
import { namePartOf, tellsNamePart } from '../../ranking/naming.ts';
import type { Ranked } from '../../ranking/rank.ts';
import type { Case } from './case.ts';

const NAMES = wordSet('name names');
/** Behind the noun that a name is asked of. */
const ENDS_NOUN = /^(?:of|in|at|on|for|from|to|with|by|that|which|who|whose|is|are|was|were)$/;

/** Whether a name is asked of somebody or something, and the sentence gives none. */
export function nameLacking({ question, terms, best, statement }: Case): boolean {
  const named = namedIn(question);
  if (named === null) return false;
  // "The fan who threw it".
  const next = question.words[question.words.indexOf(named) + 1]?.lexeme.lower;
  const somebody = isPerson(named) || (named.content && next === 'who');
  if (somebody && !namesSomebody(question, statement())) return true;
  // "The name of the process" is told by any word for it.
  if (!somebody && !question.lowers.includes('names')) return false;
  const { match } = best;
  const head = terms.findIndex(({ lexeme }, t) => lexeme === named.lexeme && match.strengths[t]! >= MET);
  return head >= 0 && !isNamed(match.positions[head]!, question, best, statement());
}

/** "Name the sailors": somebody's, in whatever words. */
export const somebodysNameLacking = ({ question, statement }: Case): boolean =>
  question.lowers.some((lower, i) => NAMES.has(lower) && question.lowers[i + 1] !== 'of') &&
  question.words.some(isPerson) &&
  !namesSomebody(question, statement());

/** "Doe's first name". */
export function namePartLacking({ question, terms, best }: Case): boolean {
  const part = namePartOf(question, terms);
  return part !== null && !tellsNamePart(part, terms, best);
}

/** Somebody else than the question does: "the fan who threw it at Doe". */
const namesSomebody = (question: Question, statement: Statement): boolean =>
  ownNames(question, statement).some(({ kind }) => kind === 'person');

/** The noun that a name is asked of: "the name of the old FATHER", "the DRIVER's name", "what was the DRIVER called". */
function namedIn({ words, lowers }: Question): QuestionWord | null {
  const one = (word: QuestionWord | undefined) => (word && isPerson(word) ? word : null);
  const name = lowers.findIndex((lower) => NAMES.has(lower));
  if (name < 0) return lowers.at(-1) === 'called' ? one(words.at(-2)) : null;
  if (lowers[name + 1] !== 'of') return one(words[name - 1]);
  const end = words.findIndex(
    ({ lexeme }, i) => i > name + 2 && (ENDS_NOUN.test(lexeme.lower) || isDone(lexeme)),
  );
  return words.at(end < 0 ? -1 : end - 1) ?? null;
}

/** "Sailors KILLED" are sailors. */
const isDone = ({ entry, lower }: QuestionWord['lexeme']): boolean =>
  entry?.part === 'v' || (entry?.parts.includes('v') === true && lower.endsWith('ed'));

const isPerson = ({ lexeme: { entry }, capital }: QuestionWord): boolean =>
  entry?.part === 'n' && entry.person && !capital;

const JOINS =
  'including|includes?|included|such|as|like|named|called|known|identified|dubbed|titled|namely|both|is|are|was|were|be|been|being|has|the|an?|one|two|three|of|former|then|who|which|whose|name|by';
/** "Sailors such as Doe", "the sailor was identified as Doe", "the captain of the ferry, Doe". */
const BEHIND = new RegExp(`^(?:[\\s,:(“"–—-]*(?:(?:${JOINS})[\\s,:“"]+)*|(?: \\p{Ll}+){0,5}, )$`, 'u');
/** "Doe, an old sailor", "Doe was the first sailor". */
const BEFORE = new RegExp(`^[\\s,(–—]*(?:(?:${JOINS})\\s)*(?:\\p{Ll}+\\s){0,2}$`, 'u');

/** "The dead included NIGHT WATCHMAN Paul Greer". */
const beginningOf = ({ start, role }: Statement['names'][number], from: number): number =>
  role !== null && role.start >= from && role.start < start ? role.start : start;

/** The names of a sentence that the question does not have. */
export const ownNames = ({ lowers }: Question, { names, text }: Statement): Statement['names'] =>
  names.filter(
    ({ start, end }) =>
      !text
        .slice(start, end)
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .every((word) => lowers.includes(word)),
  );

/** Whether a name that the question does not have belongs to the word there, or to the same word elsewhere. */
export function isNamed(at: number, question: Question, { sentence }: Ranked, statement: Statement): boolean {
  const { words, span } = sentence;
  const { text } = statement;
  const own = ownNames(question, statement).filter(({ kind }) => kind !== 'nationality');
  return words
    .filter(({ lexeme }) => lexeme.stem === words[at]!.lexeme.stem)
    .some((word) => {
      const noun: Mention = { start: word.start - span.start, end: word.end - span.start };
      return own.some(
        (name) =>
          contains(name, noun) ||
          (name.role !== null && contains(name.role, noun)) ||
          (name.start >= noun.end
            ? BEHIND.test(text.slice(noun.end, beginningOf(name, noun.end)))
            : BEFORE.test(text.slice(name.end, noun.start))),
      );
    });
}
