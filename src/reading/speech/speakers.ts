/** Finds who speaks in front of a verb of speech: a name with its post, a noun that speaks in news, a pronoun. */

import { isArticle, isArticleOrTheirs } from '../../language/determiners.ts';
import type { Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/word-set.ts';
import { roleNouns } from '../data/roles.ts';
import { pronouns, sourceNouns, speechVerbs } from '../data/speech.ts';
import type { Name } from '../name/entities.ts';

const auxiliaries = wordSet('had has have also earlier later then again did would already even once first');
/** What may follow the noun of a source before the verb: "sources close to the talks revealed". */
const sourceLinks = wordSet('close familiar with from at in of for privy involved briefed near on within');
const boundaries = wordSet(
  'and but while as that when after because before if or where although though with by than',
);
/** Words that whoever speaks is called by at most. */
export const longestSource = 9;

/** Whether a noun, in lower case, speaks in news: "officials", "the mayor". */
export const isSpeaker = (lower: string) => sourceNouns.has(lower) || roleNouns.has(lower);

interface Range {
  readonly first: number;
  readonly last: number;
}

/** The tokens of whoever speaks with the verb at that token; `null` without one. */
export function subjectOf(tokens: readonly Token[], verb: number, names: readonly Name[]): Range | null {
  let last = verb - 1;
  while (last >= 0 && (auxiliaries.has(tokens[last]!.lower) || /[a-z]{3}ly$/.test(tokens[last]!.lower)))
    last--;
  if (tokens[last]?.text === ',') {
    const named = apposed(tokens, last, names);
    if (named) return named;
    // "Doe objects to the bill, saying it helps nobody".
    const opened = tokens[verb]!.lower.endsWith('ing') ? opening(tokens, last, names) : null;
    if (opened) return opened;
    last = beforeParenthesis(tokens, last);
  }
  if (last < 0) return null;
  const token = tokens[last]!;
  if (token.lower === 'but' || token.lower === 'and') return opening(tokens, last, names);
  if (pronouns.has(token.lower)) return { first: last, last };
  const name = names.find(({ end }) => end === token.end);
  if (name) {
    if (name.kind === 'nationality') return null;
    const first = firstOf(tokens, last, name);
    const member = memberOf(tokens, first, names);
    return { first: article(tokens, member ? firstOf(tokens, first, member) : first), last };
  }
  if (isSpeaker(token.lower)) return { first: startOf(tokens, last), last };
  for (let i = last - 1; i >= 0 && i >= last - longestSource; i--) {
    if (tokens[i]!.kind === 'mark' || (boundaries.has(tokens[i]!.lower) && tokens[i]!.lower !== 'with'))
      return null;
    if (isSpeaker(tokens[i]!.lower) && sourceLinks.has(tokens[i + 1]!.lower))
      return { first: startOf(tokens, i), last };
  }
  return null;
}

/** The token with which a name begins that ends before or at that one, with its role. */
function firstOf(tokens: readonly Token[], last: number, name: Name): number {
  const from = beginningOf(name);
  let first = last;
  while (first > 0 && tokens[first]!.start > from) first--;
  return first;
}

/** "Jane Doe of Northbank said": who speaks is named before the firm. */
function memberOf(tokens: readonly Token[], first: number, names: readonly Name[]): Name | undefined {
  const of = article(tokens, first) - 1;
  const before = tokens[of]?.lower === 'of' ? tokens[of - 1] : undefined;
  return before && names.find(({ end, kind }) => end === before.end && kind === 'person');
}

/** "The negotiator, Jane Doe, said": the post with the name. */
function apposed(tokens: readonly Token[], comma: number, names: readonly Name[]): Range | null {
  const name = names.find(({ end }) => end === tokens[comma - 1]?.end);
  const first = name ? tokens.findIndex(({ start }) => start === name.start) : -1;
  if (first < 2 || tokens[first - 1]!.text !== ',') return null;
  if (isPhrase(tokens, first - 1)) return { first: 0, last: comma - 1 };
  return isSpeaker(tokens[first - 2]!.lower) ? { first: startOf(tokens, first - 2), last: comma - 1 } : null;
}

/** Whether the sentence begins with a noun phrase up to the token: "The dam's operator, Hydro, said". */
function isPhrase(tokens: readonly Token[], end: number): boolean {
  const phrase = tokens.slice(0, end);
  return (
    phrase.length <= longestSource &&
    phrase.every(({ kind }) => kind === 'word') &&
    !phrase.some(({ lower }) => boundaries.has(lower) || speechVerbs.has(lower)) &&
    (/^(?:the|an?|his|her|its|their|our)$/.test(phrase[0]!.lower) ||
      phrase.some(({ lower }) => lower === "'s")) &&
    !/^(?:in|on|at|to|from|of|for|during)$/.test(phrase[0]!.lower)
  );
}

/** "Doe declined to comment but said": whoever the sentence begins with, as far as it is one clause. */
function opening(tokens: readonly Token[], conjunction: number, names: readonly Name[]): Range | null {
  const start = names[0] && beginningOf(names[0]);
  // "Doe's aide Jane Roe" and "Doe aide Jane Roe" begin with another's name than Roe's.
  const name = names.findLast((one) => beginningOf(one) === start);
  if (!name || name.kind === 'nationality' || name.kind === 'place') return null;
  const from = beginningOf(name);
  const first = tokens.findIndex(({ start }) => start === from);
  if (first !== (isArticle(tokens[0]!.lower) ? 1 : 0)) return null;
  const last = tokens.findIndex(({ end }) => end === name.end);
  const aside = tokens[last + 1]?.text === ',' && ASIDE.test(tokens[last + 2]?.lower ?? '') ? 3 : 0;
  const between = tokens.slice(last + 1 + aside, conjunction);
  // "Doe's lawyer came and said", "Doe and Roe came and said", "Doe met a man who came and said": others may have said it.
  if (last >= conjunction || /^(?:'s|and|or)$/.test(between[0]?.lower ?? '')) return null;
  if (between.some(({ kind, lower }) => kind === 'mark' || /^(?:who|which|that)$/.test(lower))) return null;
  return { first: 0, last };
}

/** Between two commas behind whoever a sentence begins with. */
const ASIDE = /^(?:however|meanwhile|though|too|instead)$/;

/** Where a name begins, with the role before it. */
const beginningOf = ({ start, role }: Name) => Math.min(start, role?.start ?? start);

/** Words that open an insertion between a speaker and the verb: "officials, led by the minister, said". */
const insertions = wordSet('who which led joined accompanied flanked backed speaking citing quoting asked');

/** "The official, who spoke on condition of anonymity, said": the index before the first of the two commas. */
function beforeParenthesis(tokens: readonly Token[], comma: number): number {
  let nearest = -1;
  for (let i = comma - 1; i > 0 && i > comma - 24; i--) {
    if (tokens[i]!.text !== ',') continue;
    if (insertions.has(tokens[i + 1]!.lower)) return i - 1;
    if (nearest < 0) nearest = i - 1;
  }
  return nearest;
}

/** Left from a source noun to where its phrase begins: "a senior U.S. defence official". */
function startOf(tokens: readonly Token[], noun: number): number {
  let first = noun;
  while (first > 0 && first > noun - longestSource) {
    const { lower, kind } = tokens[first - 1]!;
    if (kind === 'mark' && lower !== '-') break;
    if (boundaries.has(lower) || /^(?:in|on|at|to|from|of|for)$/.test(lower)) break;
    first--;
    if (isArticleOrTheirs(lower)) break;
  }
  return first;
}

function article(tokens: readonly Token[], first: number): number {
  return tokens[first - 1]?.lower === 'the' ? first - 1 : first;
}
