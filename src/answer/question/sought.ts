/** By which word forms and other names the terms of a question are looked for, and how much each of them counts. */

import { type Found, isOfName } from '../../language/aliases.ts';
import { bit } from '../../language/asking.ts';
import { type BondsOf, ITSELF, LEAST } from '../../language/bonds.ts';
import type { Lexeme } from '../../language/lexeme.ts';
import type { NearForms } from '../reader/nearest.ts';
import type { Reader } from '../reader/reader.ts';
import type { Question } from './question.ts';
import type { Term } from './weigh.ts';

/** A word corrected by its spelling, or found under another name, counts a little less than itself. */
const CORRECTED = 0.92;
const ALIASED = 0.96;
/** From this bond on a word is a form or derivation of the other. */
const AGENT = 0.8;

/** A word that a term is looked for by. */
export interface SoughtWord extends NearForms {
  readonly term: number;
  readonly bonds: BondsOf;
  /** How much it counts, and whether "who conducted it" is answered by naming the conductor. */
  readonly part: number;
  readonly agents: boolean;
  /** The least that it must count. */
  readonly least: number;
}

/** A group of names that a name of the question, which has the term in it, is of. */
export interface SoughtName {
  readonly term: number;
  readonly group: number;
  readonly strength: number;
}

/** Each term by its own word and by the spellings that it may have been meant as. */
export function soughtWords(question: Question, terms: readonly Term[], reader: Reader): SoughtWord[] {
  const words: SoughtWord[] = [];
  const asksWho = question.wanted === 'person';
  const add = (term: number, lexeme: Lexeme, part: number, agents: boolean) => {
    const bonds = reader.bonds.from(lexeme);
    const { ids, bonds: found } = bonds.near();
    // "Blow up" is nothing that wind does: it has other names of its own.
    const least = isPhrasal(question, terms[term]!.at) ? ITSELF : LEAST;
    const strengths =
      part === 1 && !agents && least === LEAST
        ? found
        : found.map((bond, i) => strengthOf(bond, { part, agents, least }, reader.form(ids[i]!)));
    words.push({ term, bonds, part, agents, least, ids, strengths });
  };
  for (let term = 0; term < terms.length; term++) {
    const { lexeme, spellings } = terms[term]!;
    const agents = asksWho && lexeme.entry?.part === 'v';
    add(term, lexeme, 1, agents);
    for (const as of spellings) add(term, as, CORRECTED, agents);
  }
  return words;
}

/** Whether the word is a verb that means another thing with the particle behind it. */
function isPhrasal({ aliases, words }: Question, at: number): boolean {
  const particle = words[at + 1]?.lexeme;
  if (particle === undefined || !(particle.asking & bit.particle)) return false;
  return aliases.some(({ start, end }) => start === at && end === at + 2);
}

/** How much a word form counts that was not surveyed. */
export const strengthTo = (word: SoughtWord, form: Lexeme): number =>
  strengthOf(word.bonds.to(form), word, form);

function strengthOf(
  bond: number,
  { part, agents, least }: Pick<SoughtWord, 'part' | 'agents' | 'least'>,
  { entry }: Lexeme,
): number {
  const strength = part * bond;
  if (strength < least) return 0;
  return agents && strength >= AGENT && entry?.person ? 1 : strength;
}

/** `aliases` are the names found in the question. */
export function soughtNames(aliases: readonly Found[], terms: readonly Term[]): SoughtName[] {
  const names: SoughtName[] = [];
  for (const found of aliases) {
    for (let term = 0; term < terms.length; term++) {
      if (!isOfName(found, terms[term]!.at)) continue;
      for (const { number, bond } of found.groups)
        names.push({ term, group: number, strength: bond * ALIASED });
    }
  }
  return names;
}
