/** Finds the sentences that tell of what a claim tells of, and says how surely they tell the same. */

import { wordSet } from '../../language/word-set.ts';
import type { Statement } from '../../reading/article.ts';
import type { Mention } from '../../reading/mention.ts';
import type { Reading } from '../../reading/sentence.ts';
import { LITERAL } from '../candidates/match.ts';
import { located, oneClause } from '../compare/differences.ts';
import type { Term } from '../question/weigh.ts';
import type { Ranked } from '../ranking/rank.ts';
import { type Parts, partsOf } from './parts.ts';

/** A sentence of an article on what is claimed. */
export interface Near {
  readonly one: Ranked;
  /** Whether it speaks of the same people and the same event, so that what differs may be pointed at. */
  readonly sure: boolean;
}

/** Articles shown for a claim. */
export const MOST_MATCHES = 3;
/** From here on a word may stand for the other, and then counts so much. */
const STANDS_FOR = 0.7;
const SYNONYM = 0.6;
/** Share of a claim's subject that a sentence about it holds at least, one that surely tells the same, a headline. */
const ABOUT = 0.55;
const SURELY = 0.6;
const HEADLINE = 0.8;
/** Where a name is missing, another may have done it: if the sentence tells all the rest. */
const ALL_ELSE = 0.75;
/** What the very event counts, whoever did it; a plan for what is to come, and delegates for who was there. */
const FITTING = 0.3;
/** A sentence this much further from the claim than the best is no second match. */
const BEHIND = 0.2;
/** Two names alone show what a sentence is about when they stand so near each other, in words. */
const TOGETHER = 12;

const CLAUSES = wordSet('while whereas although though because as when');

/**
 * The best sentence of each article that is about the same. What may differ (counts, dates, where it was, denials)
 * does not decide whether it is, and counts again when the sentences are put in order.
 */
export function nearest(
  ranked: readonly Ranked[],
  terms: readonly Term[],
  reading: Reading,
  statementOf: (one: Ranked) => Statement,
  fits: (one: Ranked) => boolean,
): Near[] {
  const parts = partsOf(terms, reading);
  const byArticle = new Map<string, Near & { near: number }>();
  for (const one of ranked) {
    const judged = judge(one, terms, parts, reading, statementOf);
    if (judged === null) continue;
    const near = judged.near + (fits(one) ? FITTING : 0);
    const { article } = one.sentence.span;
    const best = byArticle.get(article);
    const headline = isHeadline(one);
    // A headline is quoted only where no sentence tells it.
    const better = !best || (headline === isHeadline(best.one) ? near > best.near : !headline);
    if (better) byArticle.set(article, { one, sure: judged.sure, near });
  }
  const found = [...byArticle.values()].sort((a, b) => b.near - a.near);
  return found.filter(({ near }) => near >= found[0]!.near - BEHIND).slice(0, MOST_MATCHES);
}

const isHeadline = ({ sentence: { section } }: Ranked) => section === 'title' || section === 'heading';

function judge(
  one: Ranked,
  terms: readonly Term[],
  { names, scenes, content, details }: Parts,
  reading: Reading,
  statementOf: (one: Ranked) => Statement,
): { near: number; sure: boolean } | null {
  const { strengths } = one.match;
  const same = (t: number) => strengths[t]! >= LITERAL;
  const held = (t: number) => {
    if (same(t)) return 1;
    if (scenes.has(t) && Math.max(one.paragraph[t]!, one.title[t]!) >= LITERAL) return SYNONYM;
    return !names.includes(t) && strengths[t]! >= STANDS_FOR ? SYNONYM : 0;
  };
  const share = (of: readonly number[]) => {
    const total = of.reduce((sum, t) => sum + terms[t]!.weight, 0);
    const found = of.reduce((sum, t) => sum + terms[t]!.weight * held(t), 0);
    return total === 0 ? 0 : Math.round((found / total) * 1e6) / 1e6;
  };
  const subject = [...names, ...content];
  if (subject.length === 0 || ![...subject, ...details].some(same)) return null;
  const statement = statementOf(one);
  const about = share(subject);
  const agreeing = details.some(same);
  // One word is about much: then it must tell of the same kind of thing what may differ.
  if (
    subject.length === 1 &&
    !(same(subject[0]!) ? comparable(reading, statement, wordAt(one, subject[0]!)) : agreeing)
  )
    return null;
  const literal = subject.filter(same);
  if (literal.length === 0 && subject.length > 1) return null;
  // So is one word among others that only stand for those of the claim.
  const lone = names.length === 0 && literal.length === 1 && details.length > 0;
  if (lone && !comparable(reading, statement, wordAt(one, literal[0]!))) return null;
  const named = names.every((t) => held(t) > 0);
  const told = content.some((t) => held(t) > 0);
  const bySame = content.some(same) || names.filter(same).length > 1;
  const whole = content.length > 1 && content.every((t) => held(t) > 0) && share(content) >= ALL_ELSE;
  const enough = about >= ABOUT && (named || whole) && (told || content.length === 0 || together(names, one));
  if (!enough && !whole) return null;
  if (isHeadline(one) && about < HEADLINE) return null;
  // Who is counted is part of what is claimed.
  const counted = reading.quantities.every(
    ({ outcome, unit }) =>
      outcome !== null ||
      unit === 'person' ||
      statement.quantities.some((found) => found.unit === unit) ||
      content.some((t) => same(t) && terms[t]!.lexeme.lower.startsWith(unit)),
  );
  if (!counted) return null;
  return {
    near: share([...subject, ...details]) + (whole && content.every(same) ? FITTING : 0),
    sure: named && bySame && about >= SURELY && (told || content.length === 0),
  };
}

/** Whether the statement tells a place, a day or a count of `word` where the claim does; one that claims none asks for none. */
function comparable(claim: Reading, statement: Statement, word: Mention): boolean {
  const of = (reading: Reading) => (part: Mention) => reading === claim || oneClause(reading, word, part);
  const places = (reading: Reading) =>
    reading.names.some((name) => name.kind === 'place' && located(reading, name) && of(reading)(name));
  const lasting = new Set(claim.times.map(({ days }) => days !== null));
  const days = (reading: Reading) =>
    reading.times.some((time) => lasting.has(time.days !== null) && of(reading)(time));
  const counts = (reading: Reading) => reading.quantities.some(of(reading));
  const told = [places, days, counts].filter((tells) => tells(claim));
  return told.length > 0 && told.every((tells) => tells(statement));
}

/** Where a word of the claim stands in the sentence. */
function wordAt({ match, sentence: { words, span } }: Ranked, term: number): Mention {
  const { start, end } = words[match.positions[term]!]!;
  return { start: start - span.start, end: end - span.start };
}

/** Whether the names of the claim stand in one clause of the sentence. */
function together(names: readonly number[], { match, sentence: { words } }: Ranked): boolean {
  const at = names.map((t) => match.positions[t]!).filter((position) => position >= 0);
  const [from, to] = [Math.min(...at), Math.max(...at)];
  if (at.length < names.length || at.length < 2 || to - from > TOGETHER) return false;
  return words
    .slice(from + 1, to + 1)
    .every(({ before, lexeme }) => !/[,;:—–]/.test(before) && !CLAUSES.has(lexeme.lower));
}
