/** Reads one verb of speech with its speaker: "Doe noted on Telegram", "a source told the paper", "… , said Doe". */

import type { Token } from '../language/tokens.ts';
import { roleNouns } from './data/roles.ts';
import { channels, hearerVerbs, onlyWithThat, pronouns, sourceNouns, speechVerbs } from './data/speech.ts';
import type { Name } from './entities.ts';
import type { Mention } from './mention.ts';

export interface Speech extends Mention {
  readonly source: Mention;
  /** Index of the first token of the phrase. */
  readonly first: number;
  /** Index of the token behind the phrase. */
  readonly next: number;
  /** The speaker stands behind the verb and what is said before it. */
  readonly inverted: boolean;
}

const auxiliaries: ReadonlySet<string> = new Set(
  'had has have also earlier later then again did would already even once first'.split(' '),
);
/** What may follow the noun of a source before the verb: "sources close to the talks revealed". */
const sourceLinks: ReadonlySet<string> = new Set(
  'close familiar with from at in of for privy involved briefed near on within'.split(' '),
);
const boundaries: ReadonlySet<string> = new Set(
  'and but while as that when after because before if or where although though with by than'.split(' '),
);
const longestSource = 9;

const isSpeaker = (lower: string) => sourceNouns.has(lower) || roleNouns.has(lower);

/** The speech whose verb is token `verb`, or `null` when it is none. */
export function spoken(tokens: readonly Token[], verb: number, names: readonly Name[]): Speech | null {
  const { lower, text, start } = tokens[verb]!;
  if (!speechVerbs.has(lower) || text !== lower || tokens[verb - 1]?.text === '-') return null;
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

interface Range {
  readonly first: number;
  readonly last: number;
}

function subjectOf(tokens: readonly Token[], verb: number, names: readonly Name[]): Range | null {
  let last = verb - 1;
  while (last >= 0 && (auxiliaries.has(tokens[last]!.lower) || /[a-z]{3}ly$/.test(tokens[last]!.lower)))
    last--;
  if (tokens[last]?.text === ',') {
    const named = apposed(tokens, last, names);
    if (named) return named;
    last = beforeParenthesis(tokens, last);
  }
  if (last < 0) return null;
  const token = tokens[last]!;
  if (token.lower === 'but' || token.lower === 'and') return opening(tokens, last, names);
  if (pronouns.has(token.lower)) return { first: last, last };
  const name = names.find(({ end }) => end === token.end);
  if (name) {
    if (name.kind === 'nationality') return null;
    const from = Math.min(
      name.start,
      name.role && name.role.start < name.start ? name.role.start : name.start,
    );
    let first = last;
    while (first > 0 && tokens[first]!.start > from) first--;
    return { first: article(tokens, first), last };
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

/** "The negotiator, Jane Doe, said": the post with the name. */
function apposed(tokens: readonly Token[], comma: number, names: readonly Name[]): Range | null {
  const name = names.find(({ end }) => end === tokens[comma - 1]?.end);
  const first = name ? tokens.findIndex(({ start }) => start === name.start) : -1;
  if (first < 2 || tokens[first - 1]!.text !== ',') return null;
  if (!isSpeaker(tokens[first - 2]!.lower) && !isPhrase(tokens, first - 1)) return null;
  return { first: startOf(tokens, first - 2), last: comma - 1 };
}

/** Whether the sentence begins with a noun phrase up to the token: "The dam's operator, Hydro, said". */
function isPhrase(tokens: readonly Token[], end: number): boolean {
  const phrase = tokens.slice(0, end);
  return (
    phrase.length <= longestSource &&
    phrase.every(({ kind }) => kind === 'word') &&
    !phrase.some(({ lower }) => boundaries.has(lower) || speechVerbs.has(lower)) &&
    (/^(?:the|an?)$/.test(phrase[0]!.lower) || phrase.some(({ lower }) => lower === "'s")) &&
    !/^(?:in|on|at|to|from|of|for|during)$/.test(phrase[0]!.lower)
  );
}

/** "Doe declined to comment but said": whoever the sentence begins with, as far as it is one clause. */
function opening(tokens: readonly Token[], conjunction: number, names: readonly Name[]): Range | null {
  const [name] = names;
  if (!name || name.kind === 'nationality' || name.kind === 'place') return null;
  const from = Math.min(name.start, name.role?.start ?? name.start);
  const first = tokens.findIndex(({ start }) => start === from);
  if (first !== (/^(?:the|an?)$/.test(tokens[0]!.lower) ? 1 : 0)) return null;
  const last = tokens.findIndex(({ end }) => end === name.end);
  const between = tokens.slice(last + 1, conjunction);
  // "Doe's lawyer came and said", "Doe and Roe came and said", "Doe met a man who came and said": others may have said it.
  if (last >= conjunction || /^(?:'s|and|or)$/.test(between[0]?.lower ?? '')) return null;
  if (between.some(({ kind, lower }) => kind === 'mark' || /^(?:who|which|that)$/.test(lower))) return null;
  return { first: 0, last };
}

/** Words that open an insertion between a speaker and the verb: "officials, led by the minister, said". */
const insertions: ReadonlySet<string> = new Set(
  'who which led joined accompanied flanked backed speaking citing quoting asked'.split(' '),
);

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
    if (/^(?:a|an|the|his|her|their|its)$/.test(lower)) break;
  }
  return first;
}

function article(tokens: readonly Token[], first: number): number {
  return /^the$/.test(tokens[first - 1]?.lower ?? '') ? first - 1 : first;
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
  let i = verb + 1;
  while (i < tokens.length && i <= verb + longestSource && tokens[i]!.kind !== 'mark') {
    const { lower, end } = tokens[i]!;
    const name = names.find((one) => one.end === end);
    const owner = tokens[i + 1]?.lower === "'s";
    if (name?.kind !== 'nationality' && !owner && (name || isSpeaker(lower))) {
      // "said the dam's operator, Jane Doe".
      const named = name ? undefined : names.find(({ start }) => start === tokens[i + 2]?.start);
      return { start: tokens[verb + 1]!.start, end: named && tokens[i + 1]!.text === ',' ? named.end : end };
    }
    i++;
  }
  return null;
}
