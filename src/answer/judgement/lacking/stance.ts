/** Whose stance a question asks for, and which sentences tell it. */

import { isAuxiliary } from '../../../language/auxiliaries.ts';
import { isArticle } from '../../../language/determiners.ts';
import { isPlace } from '../../../reading/name/places.ts';
import type { Library } from '../../library.ts';
import { isBare, type Question } from '../../question/question.ts';
import { viewAsked } from '../../question/view.ts';
import type { Term } from '../../question/weigh.ts';
import type { Ranked } from '../../ranking/rank.ts';
import { POSITION_WORDS } from '../../reader/cues.ts';
import { statementOf } from '../../reader/statement.ts';
import type { Case } from './case.ts';
import { liftTelling } from './lift.ts';
import { type Stance, tells } from './voice.ts';

/** Sentences that may tell a stance, which is told in many words. */
const LOOKED_AT = 16;

/** Of the best sentences the first that tells whose stance is asked for goes before what others say of them. */
export function stanceFirst(
  question: Question,
  terms: readonly Term[],
  ranked: readonly Ranked[],
  { corpus, readings }: Pick<Library, 'corpus' | 'readings'>,
): readonly Ranked[] {
  const stance = stanceOf(question, terms);
  if (stance === null) return ranked;
  const telling = (one: Ranked) => tells(stance, one, () => statementOf(one.sentence, corpus, readings));
  return liftTelling(ranked, telling, LOOKED_AT);
}

/** Whether somebody's stance is asked for and the best sentence does not tell it. */
export function stanceLacking({ question, terms, best, statement }: Case): boolean {
  const stance = stanceOf(question, terms);
  return stance !== null && tells(stance, best, statement) === 0;
}

/** `null` where nobody's is asked for. */
function stanceOf(question: Question, terms: readonly Term[]): Stance | null {
  const { wanted, defines, lowers } = question;
  if (wanted !== 'position' || defines) return null;
  const view = viewAsked(lowers);
  if (view !== null) {
    const within = (from: number, to: number) =>
      [...terms.keys()].filter((t) => !terms[t]!.framing && from <= terms[t]!.at && terms[t]!.at < to);
    const called = within(view.auxiliary, view.verb);
    // "President Doe" is told of Doe, by whatever title.
    const named = called.filter((t) => terms[t]!.name && terms[t]!.lexeme.entry?.person !== true);
    const any = named.length > 0;
    const matter = within(view.from, view.to);
    return called.length === 0 ? null : { holder: any ? named : called, any, matter };
  }
  const first = holderIn(question, terms);
  if (first < 0 || lowers.some((lower) => HAVING.test(lower))) return null;
  const holder = [first];
  for (let t = first + 1; terms[t]?.name && terms[t]!.at === terms[t - 1]!.at + 1; t++) holder.push(t);
  const asView = lowers.some((lower) => VIEW.test(lower));
  const matter = [...terms.keys()].filter(
    (t) => !holder.includes(t) && !terms[t]!.framing && !VIEW.test(terms[t]!.lexeme.lower),
  );
  return { holder, any: true, matter: asView && matter.length > 0 ? matter : null, view: asView };
}

const VIEW = /^(?:views?|opinions?|stance|attitude)$/;
/** The position that one holds is a post, and the opinion that a judge writes a paper. */
const HAVING = /^(?:hold|holds|held|occupy|occupies|occupied|write|writes|wrote)$/;

/** The first term that names whose it is; -1 for none. In a few words it is the one who is no place: "Lima Doe opinion". */
function holderIn(question: Question, terms: readonly Term[]): number {
  const { lowers } = question;
  const first = terms.findIndex(({ name, at }) => name && isHolder(lowers, at));
  if (first >= 0 || !isBare(question) || !lowers.some((lower) => VIEW.test(lower))) return first;
  const people = [...terms.keys()].filter((t) => terms[t]!.name && !isPlace(terms[t]!.lexeme.lower));
  return people.length === 1 ? people[0]! : -1;
}

/** Behind "does" or "is", or before what it takes: "Peru's demands". */
function isHolder(lowers: readonly string[], at: number): boolean {
  const before = lowers[at - (isArticle(lowers[at - 1] ?? '') ? 2 : 1)] ?? '';
  const next = lowers[at + 1] ?? '';
  return isAuxiliary(before) || POSITION_WORDS.has(next) || VIEW.test(next);
}
