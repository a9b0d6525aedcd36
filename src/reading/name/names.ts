/** Finds the names in a sentence: runs of capitalised words, cut where one name ends and a role or another begins. */

import { months, weekdays } from '../../language/calendar.ts';
import type { Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/word-set.ts';
import { isCapital } from '../capitals.ts';
import { organisationHeads, placeHeads } from '../data/countries.ts';
import { givenNames } from '../data/given-names.ts';
import { roleModifiers, roleNouns, titles } from '../data/roles.ts';
import { speechVerbs } from '../data/speech.ts';
import { functionWords } from '../data/words.ts';
import { placeAt } from './places.ts';

/** What the rest of the article tells about a capitalised word; without it only clear cases are names. */
export interface NameContext {
  /** In a heading every word has a capital, which then tells nothing. */
  readonly heading?: boolean;
  /** Whether the lower-case word is a name: seen with a capital inside a sentence, never without. */
  isName?(lower: string): boolean;
}

/** A name as a run of tokens, `[first, next)`; `role` is the run of its leading role words, empty for none. */
export interface NameRun {
  readonly first: number;
  readonly next: number;
  readonly roleFirst: number;
}

const particles = wordSet('de la van von bin ibn al el da do dos der du den le ter y');
const openers = /^["“‘'«(:—–]$/;

/** All runs in order. */
export function nameRuns(tokens: readonly Token[], context: NameContext): NameRun[] {
  const runs: NameRun[] = [];
  for (let i = 0; i < tokens.length; ) {
    if (!isCapital(tokens[i]!) || !begins(tokens, i, context)) {
      i++;
      continue;
    }
    const next = endOfRun(tokens, i, context);
    const run = split(tokens, i, next);
    if (run) runs.push(...run);
    i = next;
  }
  return runs;
}

/** Behind a full stop that is not that of a title: a sentence may begin here. */
function opensAfterPoint(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]!.text === '.' && !titles.has(tokens[i - 2]?.lower ?? '');
}

/** "Senator Jane Doe Tweeted on Monday": a verb of speech is no part of a name, though somebody gave it a capital. */
function isSaying(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  if (!/(?:ed|aid|old|ote)$/.test(lower) || !speechVerbs.has(lower) || i === 0) return false;
  const next = tokens[i + 1];
  return next !== undefined && (!isCapital(next) || weekdays.has(next.lower));
}

function isAcronym(token: Token): boolean {
  return token.text.length > 1 && token.text === token.text.toUpperCase() && token.text !== token.lower;
}

const FORENAMES = /^(?:jan|april|june|august)$/;
/** What stands before a month: "in April Doe left", "the June Games". */
const DATED =
  /^(?:in|on|of|since|until|till|by|from|to|before|after|last|next|this|early|late|mid|the|and|or|-|,)$/;

/** "Coordinator Jan Doe", "April Doe, a nurse": a month that somebody is called. */
function isForename(tokens: readonly Token[], i: number, context: NameContext): boolean {
  const [before, following] = [tokens[i - 1], tokens[i + 1]];
  if (context.heading || !FORENAMES.test(tokens[i]!.lower) || following === undefined) return false;
  if (before !== undefined && (before.kind === 'number' || DATED.test(before.lower))) return false;
  const { kind, lower } = following;
  return (
    kind === 'word' &&
    isCapital(following) &&
    !(functionWords.has(lower) || months.has(lower) || weekdays.has(lower) || placeAt(tokens, i + 1))
  );
}

/** Whether the capital at `i` is that of a name and not only that of a first word, a month or a heading. */
function begins(tokens: readonly Token[], i: number, context: NameContext): boolean {
  const token = tokens[i]!;
  const { lower } = token;
  if (placeAt(tokens, i)) return true;
  if (isSaying(tokens, i)) return false;
  if (isAcronym(token) && token.text.length < 7 && i > 0 && !context.heading) return true;
  if (isForename(tokens, i, context)) return true;
  if (functionWords.has(lower) || months.has(lower) || weekdays.has(lower)) return false;
  if (!context.heading && i > 0 && !openers.test(tokens[i - 1]!.text) && !opensAfterPoint(tokens, i))
    return true;
  const known = context.isName?.(lower);
  if (known !== undefined && context.heading) return known;
  if (known) return true;
  if (context.heading) return false;
  if (isAcronym(token) && token.text.length < 7) return true;
  const following = tokens[i + 1];
  if (following && isCapital(following) && !functionWords.has(following.lower))
    return known !== false || givenNames.has(lower) || roleNouns.has(lower) || roleModifiers.has(lower);
  return givenNames.has(lower) && known !== false;
}

function endOfRun(tokens: readonly Token[], first: number, context: NameContext): number {
  let i = placeAt(tokens, first)?.next ?? first + 1;
  for (;;) {
    const token = tokens[i];
    if (!token) return i;
    if (isCapital(token) && joins(tokens, i, context)) i = placeAt(tokens, i)?.next ?? i + 1;
    else if (isInitial(tokens, i, context)) i++;
    else if (touches(tokens, i) && joinsTouching(tokens, first, i)) i += 2;
    else if (token.text === '&' && tokens[i + 1] && isCapital(tokens[i + 1]!)) i += 2;
    else {
      const behind = linked(tokens, first, i, context);
      if (behind === i) return i;
      i = behind;
    }
  }
}

/** In a heading only words known as names go on; elsewhere any capital does that is no month or weekday. */
function joins(tokens: readonly Token[], i: number, context: NameContext): boolean {
  const { lower } = tokens[i]!;
  if (isForename(tokens, i, context)) return true;
  if (months.has(lower) || weekdays.has(lower) || isSaying(tokens, i)) return false;
  // "Doctors Without Borders": inside a sentence a small word has its capital only from the name.
  if (functionWords.has(lower) && (context.heading || lower === 'i')) return false;
  return !context.heading || context.isName?.(lower) === true || placeAt(tokens, i) !== null;
}

/** The full stop behind "J" or "Gen" with a capital to follow. */
function isInitial(tokens: readonly Token[], i: number, context: NameContext): boolean {
  const [before, following] = [tokens[i - 1]!, tokens[i + 1]];
  if (tokens[i]!.text !== '.' || before.end !== tokens[i]!.start || !following || !isCapital(following))
    return false;
  return (
    (before.text.length === 1 || titles.has(before.lower) || before.lower === 'st') &&
    joins(tokens, i + 1, context)
  );
}

function touches(tokens: readonly Token[], i: number): boolean {
  const [before, token, following] = [tokens[i - 1]!, tokens[i]!, tokens[i + 1]];
  return !!following && isCapital(following) && before.end === token.start && token.end === following.start;
}

/** "Jean-Luc", "Al-Shabaab", "O'Brien", "Jane Doe-Roe"; but "Paris-London" are two names. */
function joinsTouching(tokens: readonly Token[], first: number, i: number): boolean {
  const { text } = tokens[i]!;
  const before = tokens[i - 1]!;
  if (text === '-')
    return before.text.length <= 3
      ? !isAcronym(before)
      : givenNames.has(before.lower) ||
          before.lower === 'saint' ||
          (first < i - 1 &&
            !placeAt(tokens, first) &&
            !placeAt(tokens, i + 1) &&
            !organisationHeads.has(before.lower));
  return (text === "'" || text === '’') && before.text.length === 1;
}

/** Behind "of", "van", "and" where these are inside a name; the same index where they are not. */
function linked(tokens: readonly Token[], first: number, i: number, context: NameContext): number {
  const { lower } = tokens[i]!;
  const last = tokens[i - 1]!.lower;
  if (context.heading) return i;
  if (particles.has(lower)) {
    const at = particles.has(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
    return tokens[at] && isCapital(tokens[at]!) && !placeAt(tokens, at) ? at : i;
  }
  if (
    (lower === 'of' || lower === 'for') &&
    (organisationHeads.has(last) || last === 'republic' || last === 'kingdom')
  ) {
    const at = tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1;
    return tokens[at] && isCapital(tokens[at]!) ? at : i;
  }
  return lower === 'and' && joinedByAnd(tokens, first, i) ? i + 1 : i;
}

/** "National Security and Defense Council", "Food and Drug Administration": one body with "and" in its name. */
function joinedByAnd(tokens: readonly Token[], first: number, i: number): boolean {
  const started =
    tokens[first - 1]?.lower === 'the' ||
    tokens[first - 1]?.lower === 'of' ||
    tokens.slice(first, i).some((token) => token.lower === 'of');
  const whole = organisationHeads.has(tokens[i - 1]!.lower) || givenNames.has(tokens[first]!.lower);
  if (!started || whole) return false;
  let end = i + 1;
  while (end < tokens.length && isCapital(tokens[end]!)) end++;
  return (
    end > i + 1 &&
    (organisationHeads.has(tokens[end - 1]!.lower) ||
      tokens.slice(first, i).some((token) => token.lower === 'of'))
  );
}

/** Cuts "Kenyan Deputy Foreign Minister Jane Doe" into the role and the name, "Kenya" and a lone role word into nothing. */
function split(tokens: readonly Token[], first: number, next: number): NameRun[] | null {
  const last = tokens[next - 1]!.lower;
  const body = organisationHeads.has(last) || placeHeads.has(last);
  if (!body || roleNouns.has(last)) {
    for (let i = next - 1; i >= first; i--) {
      if (!roleNouns.has(tokens[i]!.lower) && !titles.has(tokens[i]!.lower)) continue;
      const behind = tokens[i + 1]?.text === '.' && i + 1 < next ? i + 2 : i + 1;
      if (behind < next) return [...before(tokens, first, i), { first: behind, next, roleFirst: first }];
      // A run that ends in a role: "White House Press Secretary", "Prime Minister".
      return before(tokens, first, i);
    }
  }
  const place = placeAt(tokens, first);
  if (place && place.next < next && !body && place.place.sense === 'nationality')
    return [run(first, place.next), run(place.next, next)];
  return [run(first, next)];
}

/** The place or body that a role belongs to is a name as well: the "Kremlin" of "Kremlin Spokesman". */
function before(tokens: readonly Token[], first: number, role: number): NameRun[] {
  const place = placeAt(tokens, first);
  if (place && place.next <= role) return [run(first, place.next)];
  let end = role;
  while (end > first && (roleModifiers.has(tokens[end - 1]!.lower) || roleNouns.has(tokens[end - 1]!.lower)))
    end--;
  return end > first ? [run(first, end)] : [];
}

const run = (first: number, next: number): NameRun => ({ first, next, roleFirst: first });
