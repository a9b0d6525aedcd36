/** Tells which doubts of a sentence limit a value in it, and which of two values is told as the surer. */

import type { Statement } from '../../reading/article.ts';
import { clauseOf } from '../../reading/clauses.ts';
import type { Hedge } from '../../reading/hedges.ts';
import { contains, type Mention, overlaps } from '../../reading/mention.ts';
import { type Relation, words } from './value.ts';

/** Doubts that stand before a noun and limit what it names: "a possible meeting on May 3". */
const adjectives =
  /^(?:possible|potential|tentative|probable|alleged|purported|unconfirmed|proposed|uncertain|unclear|conceivable)$/i;
/** These too where an article stands before them: "a likely date", "the planned vote". */
const sometimes = /^(?:likely|unlikely|planned|expected|scheduled|estimated)$/i;
const articles = /^(?:a|an|the|this|that|its|their|his|her|any|another|more|most|and|or|"|“)$/;
/** How many words behind such a doubt what it limits may stand. */
const REACH = 6;

type Valued = Mention & { readonly statement: Statement };

/** Whether the doubt limits the value, and not only another part of its sentence. */
export function bears(hedge: Hedge, value: Valued): boolean {
  const { statement } = value;
  if (overlaps(hedge, value)) return true;
  if (!contains(clauseOf(statement.tokens, value), hedge)) return false;
  if (!adjectival(hedge, statement)) return true;
  if (hedge.start > value.start) return false;
  return (
    statement.tokens.filter(({ start, end }) => start >= hedge.end && end <= value.start).length <= REACH
  );
}

function adjectival(hedge: Hedge, statement: Statement): boolean {
  const said = words(statement, hedge);
  if (adjectives.test(said)) return true;
  if (!sometimes.test(said)) return false;
  const before = statement.tokens.filter(({ end }) => end <= hedge.start).at(-1);
  return before !== undefined && articles.test(before.lower);
}

const doubts: ReadonlySet<string> = new Set(['possible', 'conditional', 'reported', 'apparent']);

/**
 * How sure `b` is told beside `a`; `null` where neither is told as the surer, and where they differ or speak of
 * something else: that is not the same thing told more or less surely.
 */
export function certaintyOf({ stand, apart }: Relation, a: Valued, b: Valued): 'more' | 'less' | null {
  if (apart !== null || stand === 'silent' || stand === 'differs') return null;
  const [one, other] = [doubted(a), doubted(b)];
  return one === other ? null : other ? 'less' : 'more';
}

const doubted = (value: Valued) =>
  value.statement.hedges.some((hedge) => doubts.has(hedge.kind) && bears(hedge, value));
