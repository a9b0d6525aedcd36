/** Who holds an office: "the president of X", "X's chief of staff". The one with just that office, not another's. */

import type { Span } from '../../corpus/article.ts';
import type { Statement } from '../../reading/article.ts';
import { roleNouns } from '../../reading/data/roles.ts';
import { contains, type Mention } from '../../reading/mention.ts';
import type { Named } from '../../reading/sentence.ts';
import { sidesIn } from '../../reading/sides.ts';
import type { Library } from '../library.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import type { Ranked } from '../ranking/rank.ts';
import { statementOf } from '../reader/statement.ts';
import type { Judgement } from './abstain.ts';
import { answerFrom } from './extent.ts';
import type { Trial } from './trial.ts';

/** The office that a question names. */
export interface Office {
  /** The words that say which one it is, names of states apart. */
  readonly words: ReadonlySet<string>;
  /** All of it, as it was typed. */
  readonly typed: readonly string[];
  /** States it is an office of, by their main names. */
  readonly countries: ReadonlySet<string>;
  /** Whether it is one in each of these states: "the presidents of Kenya and Peru". */
  readonly each: boolean;
}

type Reads = Pick<Library, 'reader' | 'identity' | 'corpus' | 'readings'>;

/** Sentences looked at for a holder, best first. */
const LOOKED_AT = 40;
/** Before an office they make it another one. */
const OTHER = /^(?:deputy|vice|acting|interim|former|ex)$/;

/** Between two states of which each has one, unlike "the US envoy to Peru". */
const JOINING = /^(?:,? (?:and|or)|,| ?&) (?:the )?$/iu;

/**
 * `null`: it is not the holder of an office that is asked for, or more than that. `text` is what was meant, `asked`
 * reads its names.
 */
export function officeOf(
  text: string,
  question: Question,
  terms: readonly Term[],
  asked: () => Named,
): Office | null {
  if (question.wanted !== 'person') return null;
  const told = terms.filter(({ framing }) => !framing);
  const inFull = ({ at, lexeme, spellings: [meant = lexeme] }: Term) =>
    spelledOutAt(question, at) ?? [meant.lower];
  const named = told.find((term) => [term.lexeme.lower, ...inFull(term)].some((word) => roleNouns.has(word)));
  if (named === undefined || asksDeed(question, named)) return null;
  const { tokens, names } = asked();
  const states = names.filter(({ country }) => country !== null);
  const ofStates = new Set(wordsIn(tokens, states));
  return {
    words: new Set(told.flatMap((term) => (ofStates.has(term.lexeme.lower) ? [] : inFull(term)))),
    typed: told.map(({ at }) => question.words[at]!.typed),
    countries: new Set(states.map(({ country }) => country!)),
    each:
      states.length > 1 &&
      states.every(({ start }, i) => i === 0 || JOINING.test(text.slice(states[i - 1]!.end, start))),
  };
}

/** "Pm", "ceo": the words of the office that the abbreviation stands for; `null` for another word. */
function spelledOutAt({ aliases }: Question, at: number): readonly string[] | null {
  for (const { start, end, groups } of aliases) {
    if (start !== at || end !== at + 1) continue;
    for (const { bond, names } of groups) {
      const full = names.find((name) => name.length > 1 && roleNouns.has(name.at(-1)!));
      if (bond === 1 && full !== undefined) return full;
    }
  }
  return null;
}

/** "Who called the president", "who did the president call": what was done, by or to whoever holds it. */
function asksDeed({ words }: Question, { at }: Term): boolean {
  const who = words.findIndex(({ lexeme }) => /^who(?:m|se)?$/.test(lexeme.lower));
  return (
    who >= 0 &&
    words
      .slice(who + 1, at)
      .some(({ framing, lexeme: { lower, entry } }) =>
        framing ? entry?.parts.includes('v') === true : /^(?:do|does|did|has|have|had)$/.test(lower),
      )
  );
}

/** The sentences that name a holder, in the order in which they come. */
export function holdersIn(office: Office | null, ranked: readonly Ranked[], library: Reads): Ranked[] {
  if (office === null) return [];
  const rolesIn = rolesOf(office, library);
  return ranked.slice(0, LOOKED_AT).filter((one) => rolesIn(one).some(({ here }) => here));
}

/** The name of a holder in a sentence, with the role, and of all who share it; `null` when none is named. */
export function holderIn(office: Office, one: Ranked, library: Reads): Span | null {
  const { names } = statementOf(one.sentence, library.corpus, library.readings);
  const role = rolesOf(office, library)(one).find(({ here }) => here)?.role;
  if (role === undefined) return null;
  const shared = names.filter((name) => name.role?.start === role.start);
  const start = Math.min(role.start, ...shared.map((name) => name.start));
  const end = Math.max(role.end, ...shared.map((name) => name.end));
  const { article, start: base } = one.sentence.span;
  return { article, start: base + start, end: base + end };
}

/** The judgement where the best sentence names only who holds that office elsewhere, the president of another state. */
export function heldElsewhere(
  judgement: Judgement,
  { ranked: [best], extent }: Trial,
  office: Office | null,
  library: Reads,
): Judgement {
  if (office === null || best === undefined || judgement.reason !== null) return judgement;
  const roles = rolesOf(office, library)(best);
  if (roles.every(({ states }) => states === 0) || roles.some(({ here }) => here)) return judgement;
  const score = Math.min(judgement.score, answerFrom(extent) * 0.9);
  return { ...judgement, score, reason: { why: 'other subject', words: office.typed } };
}

interface Role {
  readonly role: Mention;
  /** How many states it is of. */
  readonly states: number;
  /** Whether it is of the states asked about. */
  readonly here: boolean;
}

/** Finds the roles in a sentence that are called as the office is. */
function rolesOf(office: Office, { reader, identity, corpus, readings }: Reads): (one: Ranked) => Role[] {
  const { words } = office;
  const asked = [...words].map((word) => ({ stem: reader.stem(word), key: identity.word(word) }));
  const isCalled = (own: readonly string[]) => {
    for (const { stem, key } of asked)
      if (!own.some((word) => reader.stem(word) === stem || identity.word(word) === key)) return false;
    return !own.some((word) => OTHER.test(word) && !words.has(word));
  };
  return ({ sentence }) => {
    const statement = statementOf(sentence, corpus, readings);
    const { tokens } = statement;
    return rolesIn(statement, office, (role) => isCalled(wordsIn(tokens, [role])));
  };
}

function rolesIn(
  statement: Statement,
  { countries, each }: Office,
  isCalled: (role: Mention) => boolean,
): Role[] {
  const { names } = statement;
  const roles: Role[] = [];
  for (const { role } of names) {
    if (role === null || !isCalled(role)) continue;
    const states = new Set(names.flatMap((one) => (contains(role, one) ? (one.country ?? []) : [])));
    const has = (country: string) => states.has(country);
    // "The Peruvian team included negotiator Doe" tells whose negotiator Doe is.
    const ofSide = (country: string) =>
      states.size === 0 &&
      sidesIn(statement).some(
        (side) => side.belongs && side.country === country && contains(side.value, role),
      );
    const of = (country: string) => has(country) || ofSide(country);
    const here = each ? [...countries].some(of) : [...countries].every(of);
    roles.push({ role, states: states.size, here });
  }
  return roles;
}

function wordsIn(tokens: Named['tokens'], parts: readonly Mention[]): string[] {
  const words: string[] = [];
  for (const part of parts) {
    for (const { start, end, kind, lower } of tokens) {
      if (start >= part.end) break;
      if (kind !== 'mark' && start >= part.start && end <= part.end) words.push(lower);
    }
  }
  return words;
}
