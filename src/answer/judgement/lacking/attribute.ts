/** Whether the best sentence tells the one thing that is asked of somebody or something: "Doe's age", "meeting agenda". */

import { bit } from '../../../language/asking.ts';
import type { Lexeme } from '../../../language/lexeme.ts';
import { wordSet } from '../../../language/word-set.ts';
import { roleNouns } from '../../../reading/data/roles.ts';
import { MET } from '../../candidates/match.ts';
import { isBare, type Question } from '../../question/question.ts';
import type { Term } from '../../question/weigh.ts';
import type { Ranked } from '../../ranking/rank.ts';
import type { Case } from './case.ts';

/** Share of a few words from which one of them is what is asked of the others. */
const ASKED = 0.15;

/** Of whatever is asked in one word nothing is told where that word is nowhere. */
export function attributeLacking({ question: { wanted, defines, words }, terms, best }: Case): boolean {
  const unsaid = (term: Term) => !isMet(term, terms, best);
  const untold = (term: Term) =>
    term.nowhere && term.lexeme.entry?.part === 'n' && !term.lexeme.lower.endsWith('ed') && unsaid(term);
  if (wanted === 'keywords' || (OPEN.has(wanted) && isBare({ words }))) {
    if (terms.length < 3 || defines) return false;
    // "A truce on the table": a manner of speaking is told otherwise.
    const plain = wanted === 'keywords' || terms.length === words.length;
    const head = headOf(terms, words);
    if (head !== undefined && unsaid(head)) return true;
    return terms.some(
      (term) =>
        !term.framing &&
        ((plain && term.weight >= ASKED && untold(term)) || (restricts(term, words) && unsaid(term))),
    );
  }
  // An amount is told by a number, whatever it is called: "16-year-old".
  const told = wanted === 'number' && best.sentence.signs.some(({ kind }) => kind === 'number');
  if ((wanted !== 'thing' && wanted !== 'number') || told || defines) return false;
  const names = terms.filter(({ name }) => name);
  const [noun, ...more] = terms.filter(({ name, framing }) => !name && !framing);
  return names.length > 0 && noun !== undefined && more.length === 0 && untold(noun);
}

const OPEN: ReadonlySet<string> = new Set(['thing', 'person', 'place']);

/** "People ARRESTED in Lima" are told by no others, nor the "LEADER of the group" by its members. */
function restricts({ at, lexeme }: Term, words: Question['words']): boolean {
  if (at === 0) return lexeme.entry?.part === 'n' && lexeme.entry.person && words[1]?.lexeme.lower === 'of';
  const { lower, entry } = words[at - 1]!.lexeme;
  const several = entry?.person || /[^s]s$/.test(lower);
  return several === true && lexeme.entry?.parts.includes('v') === true && /(?:ed|en)$/.test(lexeme.lower);
}

/** Of "the final score of the match" the score, of "doe hotel lima" Lima. */
function headOf(terms: readonly Term[], words: Question['words']): Term | undefined {
  const end = words.findIndex(({ lexeme }, i) => i > 0 && ENDS_HEAD.test(lexeme.lower));
  const last = terms.findLast(({ at }) => end < 0 || at < end);
  const { name, framing, number, lexeme } = last ?? {};
  if (name || framing || number || lexeme?.entry?.part !== 'n' || isGeneral(lexeme)) return undefined;
  return last;
}

/** Whatever is told of something is one of these. */
const GENERAL = wordSet(
  'topic topics subject subjects theme themes issue issues matter matters problem problems news update updates status ' +
    'situation development developments background summary overview outcome result results reaction reactions point points sum total ' +
    'amount figure figures number numbers victims casualties',
);

/** "The head of the union" may be its president. */
const isGeneral = ({ lower, entry, asking }: Lexeme) =>
  GENERAL.has(lower) ||
  roleNouns.has(lower) ||
  entry?.person === true ||
  (asking & (bit.time | bit.people)) !== 0;

/** What is asked of it stands before. */
const ENDS_HEAD = /^(?:of|in|at|for|on|from|to|with|by|about|after|before)$/;

const isMet = (term: Term, terms: readonly Term[], { match, paragraph, title }: Ranked) => {
  const t = terms.indexOf(term);
  return Math.max(match.strengths[t]!, paragraph[t]!, title[t]!) >= MET;
};
