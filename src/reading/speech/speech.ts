/** Reads one verb of speech with its speaker: "Doe noted on Telegram", "a source told the paper", "… , said Doe". */

import { isArticle } from '../../language/determiners.ts';
import type { Token } from '../../language/tokens.ts';
import { callingVerbs, channels, hearerVerbs, onlyWithThat, speechVerbs } from '../data/speech.ts';
import type { Mention } from '../mention.ts';
import type { Name } from '../name/entities.ts';
import { isSpeaker, longestSource, subjectOf } from './speakers.ts';

/** The verb with its speaker. */
export interface Speech extends Mention {
  readonly source: Mention;
  /** Index of the first token of the phrase. */
  readonly first: number;
  /** Index of the token behind the phrase. */
  readonly next: number;
  /** The speaker stands behind the verb and what is said before it. */
  readonly inverted: boolean;
}

/** Words up to the quoted name that something is called by. */
const CALLED_REACH = 8;

/** "Called the plan "a joke"", and not "called on Monday about "a joke"". */
function namesInQuotes(tokens: readonly Token[], verb: number): boolean {
  const behind = tokens.slice(verb + 1, verb + CALLED_REACH);
  const quote = behind.findIndex(isQuote);
  return (
    quote >= 0 &&
    !behind.slice(0, quote).some(({ lower }) => /^(?:on|about|for|to|after|before|in|at|and)$/.test(lower))
  );
}

/** The speech whose verb is token `verb`, or `null` when it is none. */
export function spoken(tokens: readonly Token[], verb: number, names: readonly Name[]): Speech | null {
  const { lower, text, start } = tokens[verb]!;
  const calls = callingVerbs.has(lower) && namesInQuotes(tokens, verb);
  if (!(speechVerbs.has(lower) || calls) || text !== lower || tokens[verb - 1]?.text === '-') return null;
  const following = tokens[verb + 1];
  if (
    onlyWithThat.has(lower) &&
    following?.lower !== 'that' &&
    following?.text !== ':' &&
    !isQuote(following)
  )
    return null;
  const subject = subjectOf(tokens, verb, names) ?? null;
  if (subject) {
    const first = withChannel(tokens, subject.first);
    const last = behindHearer(tokens, verb);
    return {
      start: tokens[first]!.start,
      end: tokens[last]!.end,
      source: { start: tokens[subject.first]!.start, end: tokens[subject.last]!.end },
      first,
      next: last + 1,
      inverted: trails(tokens, last),
    };
  }
  const speaker = inverted(tokens, verb, names);
  return speaker && { start, end: speaker.end, source: speaker, first: verb, next: verb + 1, inverted: true };
}

/** "In a post on X, Doe confirmed": the channel in front belongs to the attribution. */
function withChannel(tokens: readonly Token[], first: number): number {
  if (tokens[first - 1]?.text !== ',' || !channels.has(tokens[first - 2]?.lower ?? '')) return first;
  for (let i = first - 3; i >= 0 && i > first - 10; i--) {
    if (tokens[i]!.kind === 'mark') return first;
    if (i === 0 || tokens[i]!.lower === 'in') return i;
  }
  return first;
}

/** Index of the last token of "told Reuters", "noted on Telegram", "said in a statement". */
function behindHearer(tokens: readonly Token[], verb: number): number {
  if (hearerVerbs.has(tokens[verb]!.lower)) {
    let i = verb + 1;
    if (/^(?:the|a|an|his|her|their)$/.test(tokens[i]?.lower ?? '')) i++;
    const start = i;
    while (tokens[i]?.kind === 'word' && tokens[i]!.text !== tokens[i]!.lower) i++;
    if (i > start) return i - 1;
    return /^(?:reporters|journalists|parliament|lawmakers|state)$/.test(tokens[i]?.lower ?? '') ? i : verb;
  }
  for (let i = verb + 1; i < tokens.length && i <= verb + 5; i++) {
    if (i === verb + 1 && !/^(?:on|in|via)$/.test(tokens[i]!.lower)) return verb;
    if (tokens[i]!.kind === 'mark') return verb;
    if (
      channels.has(tokens[i]!.lower) ||
      /^(?:statement|interview|post|tweet|speech|briefing)$/.test(tokens[i]!.lower)
    )
      return i;
  }
  return verb;
}

const isQuote = (token: Token | undefined) => !!token && /^["“‘']$/.test(token.text);

const whenSaid =
  /^(?:on|in|at|late|early|earlier|yesterday|today|this|last|mon|tues|wednes|thurs|fri|satur|sun)/;

/** "…, Doe said." with nothing behind but when or where it was said. */
function trails(tokens: readonly Token[], last: number): boolean {
  if (last <= 4) return false;
  const rest = tokens.slice(last + 1).filter(({ kind }) => kind !== 'mark');
  return rest.length === 0 || (rest.length <= 3 && whenSaid.test(rest[0]!.lower));
}

/** "…", said Doe; "…", said the minister. */
function inverted(tokens: readonly Token[], verb: number, names: readonly Name[]): Mention | null {
  const before = tokens[verb - 1];
  if (
    !before ||
    !(before.text === ',' || /^["”]$/.test(before.text)) ||
    !/^(?:said|says|wrote|added|told)$/.test(tokens[verb]!.lower)
  )
    return null;
  const first = behindPlace(tokens, verb + 1, names);
  let i = first;
  while (i < tokens.length && i <= first + longestSource && tokens[i]!.kind !== 'mark') {
    const { lower, end } = tokens[i]!;
    const name = names.find((one) => one.end === end);
    const owner = tokens[i + 1]?.lower === "'s";
    if (name?.kind !== 'nationality' && !owner && (name || isSpeaker(lower))) {
      const whole = wholeName(tokens, i, names);
      if (whole !== null) return { start: tokens[first]!.start, end: whole };
      // "said the dam's operator, Jane Doe".
      const named = name ? undefined : names.find(({ start }) => start === tokens[i + 2]?.start);
      return { start: tokens[first]!.start, end: named && tokens[i + 1]!.text === ',' ? named.end : end };
    }
    i++;
  }
  return null;
}

/** "Said Kremlin aide Jane Doe": where the last name ends that stands in one phrase with the one at that token. */
function wholeName(tokens: readonly Token[], at: number, names: readonly Name[]): number | null {
  let end: number | null = null;
  for (let i = at + 1; i < tokens.length && i <= at + longestSource; i++) {
    const token = tokens[i]!;
    if ((token.kind !== 'word' && !/^[-.]$/.test(token.text)) || PHRASE_ENDS.test(token.lower)) break;
    if (names.some((one) => one.end === token.end && one.kind !== 'nationality')) ({ end } = token);
  }
  return end;
}

const PHRASE_ENDS =
  /^(?:and|or|but|who|which|that|while|when|where|as|of|in|on|at|to|from|for|with|by|after|before|during|about|told|said|'s)$/;

/** "Said in Geneva the minister", "said on Monday Jane Doe": where whoever says it begins. */
function behindPlace(tokens: readonly Token[], at: number, names: readonly Name[]): number {
  if (!/^(?:in|at|from|on)$/.test(tokens[at]?.lower ?? '')) return at;
  let next = isArticle(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const place = names.find(({ start, kind }) => start === tokens[next]?.start && kind !== 'person');
  if (place) while (next < tokens.length && tokens[next]!.start < place.end) next++;
  else next++;
  return next < tokens.length && tokens[next]!.kind === 'word' ? next : at;
}
