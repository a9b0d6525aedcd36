/** What one sentence says: its names, times, counts, sources, doubts and denials, each with its place. */

import type { Token } from '../language/tokens.ts';
import { type Quantity, quantities } from './amount/quantities.ts';
import { type Hedge, hedges, negations } from './hedges.ts';
import type { Mention } from './mention.ts';
import { type Name, names } from './name/entities.ts';
import type { NameContext } from './name/names.ts';
import { type Attribution, attributions } from './speech/attributions.ts';
import { type Part, parts } from './speech/participation.ts';
import { datelineLength } from './time/dateline.ts';
import { type TimeContext, type TimeMention, times } from './time/times.ts';

/** All offsets are relative to the sentence. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** None of a dateline: it tells where and when the report was written, not what it reports. */
  readonly names: readonly Name[];
  /** Part of each name in what the sentence reports, in the order of `names`. */
  readonly parts: readonly Part[];
  readonly times: readonly TimeMention[];
  readonly quantities: readonly Quantity[];
  readonly attributions: readonly Attribution[];
  readonly hedges: readonly Hedge[];
  readonly negations: readonly Mention[];
}

/** The names in a sentence, for who asks no more of it. */
export type Named = Pick<Reading, 'tokens' | 'names'>;

/** What the reading of a sentence depends on beside its words. */
export type Context = TimeContext & NameContext;

/** Reads a sentence, in time linear in its length. */
export function readTokens(tokens: readonly Token[], context: Context): Reading {
  const body = bodyOf(tokens, context);
  const when = times(body, context);
  const named = names(body, context);
  const sources = attributions(tokens, named);
  return {
    tokens,
    names: named,
    parts: parts(tokens, named, sources),
    times: when,
    quantities: quantities(body, when),
    attributions: sources,
    hedges: hedges(tokens),
    negations: negations(tokens),
  };
}

/** The names alone, which takes a part of the time of all else. */
export function readNames(tokens: readonly Token[], context: NameContext): Named {
  return { tokens, names: names(bodyOf(tokens, context), context) };
}

/** Without the dateline. */
function bodyOf(tokens: readonly Token[], { heading }: NameContext): readonly Token[] {
  const dateline = heading ? 0 : datelineLength(tokens);
  return dateline > 0 ? tokens.slice(dateline) : tokens;
}
