/** A member's words taken apart: what is asked for, and by which words it can be found. */

import type { Found } from '../language/aliases.ts';
import { spelledOut, withoutMentions } from '../language/chat.ts';
import type { Lexeme } from '../language/lexeme.ts';
import { type Token, tokenize } from '../language/tokens.ts';
import type { Wanted } from './answer.ts';
import { INITIALS } from './asked.ts';
import { hearsay } from './claim-kind.ts';
import type { Reader } from './reader.ts';
import { askedBy, asksForEmployer, asksForOccupation, bit, sortOf } from './wanted.ts';

export interface QuestionWord {
  readonly lexeme: Lexeme;
  /** As the member wrote it. */
  readonly typed: string;
  /** Whether it is looked for: neither a stop word nor part of the asking. */
  readonly content: boolean;
  /** Words about the asking weigh little. */
  readonly framing: boolean;
  readonly capital: boolean;
  readonly number: boolean;
}

export interface Question {
  readonly text: string;
  readonly wanted: Wanted;
  readonly focus: Lexeme | null;
  /** Whether it asks who or what somebody is: "who is X", "X's job". */
  readonly defines: boolean;
  readonly words: readonly QuestionWord[];
  /** The same, each in lower case and spelled out. */
  readonly lowers: readonly string[];
  /** Indexes of the content words. */
  readonly content: readonly number[];
  readonly aliases: readonly Found[];
}

/** "Took place" says no more than "was". */
const TAKING = /^(take|takes|took|taken|taking)$/;

/** More words than any question has; what follows is not read, so that time stays bounded. */
const LONGEST_QUESTION_WORDS = 60;

export function readQuestion(text: string, reader: Reader): Question {
  const { tokens, lowers } = spelled(text, reader);
  const sorts = lowers.map(sortOf);
  const by = askedBy(lowers, sorts);
  const { focus, asking } = by;
  // "I heard 27 died" asks whether they did.
  const closed = hearsay(text) > 0 && !sorts.some((sort) => sort & bit.question);
  const wanted = closed ? 'claim' : by.wanted;
  // In a question that is all capitals or all lower case, capitals tell nothing.
  const capitals = tokens.some((token) => token.kind === 'word' && token.text === token.lower);
  const whether = wanted === 'claim' || (wanted === 'person' && focus === null);
  const working = asksForEmployer(lowers);
  const content: number[] = [];
  const words = tokens.map((token, i): QuestionWord => {
    const { kind, text, lower } = token;
    const lexeme = reader.lexeme(lowers[i]!);
    const carries =
      !lexeme.stop &&
      !asking.includes(i) &&
      /[\p{L}\p{N}]/u.test(lexeme.lower) &&
      !(lexeme.lower === 'place' && TAKING.test(lowers[i - 1] ?? '')) &&
      !(whether && isPresence(lowers, i)) &&
      !(working && i === lowers.length - 2);
    if (carries) content.push(i);
    return {
      lexeme,
      typed: text,
      content: carries,
      framing: lexeme.framing && !isDeed(lowers, i),
      capital: (capitals && i > 0 && text !== lower && /^\p{Lu}/u.test(text)) || areInitials(lowers, i),
      number: kind === 'number',
    };
  });
  return {
    text,
    wanted,
    focus: focus === null ? null : reader.lexeme(focus),
    defines: asksForRole(lowers, sorts),
    words,
    lowers,
    content,
    aliases: reader.language.aliases.find(lowers),
  };
}

/** The words of a question, as typed and as they are meant. */
function spelled(text: string, { language: { aliases } }: Reader): { tokens: Token[]; lowers: string[] } {
  const written = tokenize(withoutMentions(text));
  const tokens: Token[] = [];
  const lowers: string[] = [];
  for (let i = 0; i < written.length && tokens.length < LONGEST_QUESTION_WORDS; i++) {
    const token = written[i]!;
    if (token.kind === 'mark' || token.lower.startsWith("'")) continue;
    tokens.push(token);
    // "Won" is a verb, "won't" is none.
    const refuses = token.lower === 'won' && written[i + 1]?.lower === "'t";
    lowers.push(refuses ? 'not' : spelledOut(token.lower));
  }
  // "The hold up" is a noun with other names, "holdup": what held them says nothing of it; "did it hold up" has a verb.
  for (let i = 1; i + 1 < tokens.length; i++) {
    const [token, particle] = [tokens[i]!, tokens[i + 1]!];
    if (!PARTICLES.has(particle.lower) || !ARTICLE.test(tokens[i - 1]!.lower)) continue;
    const lower = token.lower + particle.lower;
    if (aliases.find([lower]).length === 0) continue;
    const text = `${token.text} ${particle.text}`;
    tokens.splice(i, 2, { ...token, text, lower, end: particle.end });
    lowers.splice(i, 2, spelledOut(lower));
  }
  return { tokens, lowers };
}

const ARTICLE = /^(?:the|an?)$/;
const PARTICLES: ReadonlySet<string> = new Set('up down off out over back away'.split(' '));

/** Of who was there, "in the room" says no more than "there". */
function isPresence(lowers: readonly string[], at: number): boolean {
  const before = lowers[at] === 'table' ? 'at' : lowers[at] === 'room' ? 'in' : null;
  return before !== null && lowers[at - 1] === 'the' && lowers[at - 2] === before;
}

/** "Who called the strike", "who called for a vote" ask for a deed, "who called the plan unfair" for words. */
const isDeed = (lowers: readonly string[], i: number) =>
  lowers[i - 1] === 'who' &&
  /^call(?:ed|s) (?:(?:off|for) |(?:the|an?) \S+$)/.test(lowers.slice(i).join(' '));

/** Of a state or body that a chat writes small: "the us", "the uk". */
const areInitials = (lowers: readonly string[], i: number) =>
  INITIALS.test(lowers[i]!) || (lowers[i] === 'us' && lowers[i - 1] === 'the');

/** "who is X", "X who is he", "what is X's job", "who does X work for", "what does X do". */
function asksForRole(lowers: readonly string[], sorts: readonly number[]): boolean {
  if (asksForEmployer(lowers) || asksForOccupation(lowers)) return true;
  const who = lowers.length <= 6 ? lowers.indexOf('who') : -1;
  if (who >= 0 && /^(is|was|are|were)$/.test(lowers[who + 1] ?? '')) return true;
  return lowers.length <= 8 && !lowers.includes('how') && sorts.some((sort) => sort & bit.role);
}
