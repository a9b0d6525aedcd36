/** Tells whether a claim denies the very thing or deed that a statement tells, or the reverse. */

import type { Statement } from '../../reading/article.ts';
import { outcomes } from '../../reading/data/numbers.ts';
import { belonging } from '../../reading/data/speech.ts';
import { type Mention, overlaps } from '../../reading/mention.ts';
import type { Reading } from '../../reading/sentence.ts';
import type { Topic } from './value.ts';

/** `denial`: the claim denies what the statement tells; `denied`: the reverse. */
export interface Denial {
  readonly detail: 'denial' | 'denied';
  /** In the claim. */
  readonly claimed: Mention;
  /** In the statement. */
  readonly found: Mention;
}

/** At most one. `present`: both say who was there. */
export function denials(claim: Reading, statement: Statement, topic: Topic, present: boolean): Denial[] {
  const [ours, theirs] = [deniedIn(claim, topic), deniedIn(statement, topic)];
  const has = (list: readonly Denied[], stem: string) => list.some(({ stems }) => stems.includes(stem));
  for (const token of claim.tokens) {
    const stem = namedAt(claim, token) ? null : topic.stem(token.lower);
    if (stem === null || has(ours, stem)) continue;
    const found = theirs.find(({ stems }) => stems.includes(stem));
    if (found) return [{ detail: 'denied', claimed: token, found: found.by }];
  }
  // What may yet be, or might have been, is not told as having been.
  if (statement.hedges.some(({ kind }) => kind !== 'reported' && kind !== 'apparent')) return [];
  for (const { by, stems } of ours) {
    // "Nobody was hurt" is a count, and compared as one.
    const at = claim.tokens.findIndex(({ start }) => start === by.start);
    const behind = claim.tokens.slice(at + 1);
    if (deniesAll(claim.tokens, at) && behind.some(({ lower }) => outcomes.has(lower))) continue;
    const found = statement.tokens.find((token) => {
      const stem = namedAt(statement, token) ? null : topic.stem(token.lower);
      if (stem === null || has(theirs, stem)) return false;
      return stems.includes(stem) || (present && belonging.has(token.lower));
    });
    if (found) return [{ detail: 'denial', claimed: by, found }];
  }
  return [];
}

/** "Nobody", "none", "no one": that it befell anybody. */
export function deniesAll(tokens: Reading['tokens'], at: number): boolean {
  const { lower } = tokens[at]!;
  return lower === 'nobody' || lower === 'none' || (lower === 'no' && tokens[at + 1]?.lower === 'one');
}

interface Denied {
  /** The word that denies. */
  readonly by: Mention;
  /** Stems of what it denies. */
  readonly stems: readonly string[];
}

const outright = /^(?:not|'t|cannot|no|nobody|none|never|nothing|neither|nor|without)$/;
/** Words in front of a thing; the others deny a deed. */
const ofThings = /^(?:no|without|neither|nor)$/;
const ends =
  /^(?:of|on|in|at|for|from|to|with|by|over|about|between|and|or|but|that|which|who|while|although|because|since|after|before)$/;
/** "Not only", "no fewer than", "not until": what follows is so. */
const limiting = /^(?:only|just|merely|simply|alone|more|less|fewer|later|longer|doubt|until|before|least)$/;
/** How far behind it is what is denied, in words. */
const DENIES = 6;

/** What is denied where: "has not yet signed" the signing, "no final agreement on borders" the agreement. */
function deniedIn({ negations, tokens }: Reading, topic: Topic): Denied[] {
  return negations.flatMap((by): Denied[] => {
    const at = tokens.findIndex(({ start }) => start === by.start);
    if (limiting.test(tokens[at + 1]?.lower ?? '')) return [];
    // "Failed to sign" denies the signing, "rejected the offer" nothing that is told of it.
    if (!outright.test(tokens[at]!.lower) && tokens[at + 1]?.lower !== 'to') return [];
    const things = ofThings.test(tokens[at]!.lower);
    const stems: string[] = [];
    for (const { kind, lower } of tokens.slice(at + 1, at + 1 + DENIES)) {
      if (kind === 'mark' || (things && stems.length > 0 && ends.test(lower))) break;
      const stem = topic.stem(lower);
      if (stem === null || lower === 'one' || lower.endsWith('ly')) continue;
      stems.push(stem);
      if (stems.length === (things ? 2 : 1)) break;
    }
    return [{ by, stems }];
  });
}

const namedAt = ({ names }: Reading, token: Mention) => names.some((name) => overlaps(name, token));
