/** A member's words taken apart: what is asked for, and by which words it can be found. */

import type { Found } from '../language/aliases.ts';
import { isFraming, spelledOut, withoutMentions } from '../language/chat.ts';
import type { Lexeme } from '../language/lexeme.ts';
import { type Token, tokenize } from '../language/tokens.ts';
import type { Wanted } from './answer.ts';
import { INITIALS } from './asked.ts';
import { hearsay } from './claim-kind.ts';
import type { Reader } from './reader.ts';
import { askedBy, asksForEmployer, asksForOccupation, asksOpenly } from './wanted.ts';

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
  /** Indexes of the content words. */
  readonly content: readonly number[];
  readonly aliases: readonly Found[];
}

/** "Took place" says no more than "was". */
const TAKING = /^(take|takes|took|taken|taking)$/;

/** Of who was there, "in the room" says no more than "there". */
const PRESENT = /^(?:at the table|in the room)$/;

/** More words than any question has; what follows is not read, so that time stays bounded. */
const LONGEST_QUESTION_WORDS = 60;

export function readQuestion(text: string, reader: Reader): Question {
  const written = tokenize(withoutMentions(text)).filter(({ kind }) => kind !== 'mark');
  // "Won" is a verb, "won't" is none.
  const refusing = new Set(
    written.filter(({ lower }, i) => lower === 'won' && written[i + 1]?.lower === "'t"),
  );
  const apart = written.filter(({ lower }) => !/^'/.test(lower)).slice(0, LONGEST_QUESTION_WORDS);
  const tokens = inOne(apart, reader);
  const lowers = tokens.map((token) => (refusing.has(token) ? 'not' : spelledOut(token.lower)));
  const by = askedBy(lowers);
  const { focus, asking } = by;
  // "I heard 27 died" asks whether they did.
  const wanted = hearsay(text) > 0 && !lowers.some(asksOpenly) ? 'claim' : by.wanted;
  // In a question that is all capitals or all lower case, capitals tell nothing.
  const capitals = tokens.some((token) => token.kind === 'word' && token.text === token.lower);
  const whether = wanted === 'claim' || (wanted === 'person' && focus === null);
  const working = asksForEmployer(lowers);
  const words = tokens.map((token, i): QuestionWord => {
    const lexeme = reader.lexeme(lowers[i]!);
    return {
      lexeme,
      typed: token.text,
      content:
        !lexeme.stop &&
        !asking.includes(i) &&
        /[\p{L}\p{N}]/u.test(lexeme.lower) &&
        !(lexeme.lower === 'place' && TAKING.test(lowers[i - 1] ?? '')) &&
        !(whether && PRESENT.test(lowers.slice(Math.max(0, i - 2), i + 1).join(' '))) &&
        !(working && i === lowers.length - 2),
      framing: isFraming(lexeme.lower) && !isDeed(lowers, i),
      capital: (capitals && i > 0 && /^\p{Lu}/u.test(token.text)) || areInitials(lowers, i),
      number: token.kind === 'number',
    };
  });
  return {
    text,
    wanted,
    focus: focus === null ? null : reader.lexeme(focus),
    defines: asksForRole(lowers),
    words,
    content: words.flatMap((word, i) => (word.content ? [i] : [])),
    aliases: reader.language.aliases.find(lowers),
  };
}

const ARTICLE = /^(?:the|an?)$/;
const PARTICLE = /^(?:up|down|off|out|over|back|away)$/;

/** "The hold up" is a noun with other names, "holdup": what held them says nothing of it; "did that hold up" has a verb. */
function inOne(tokens: readonly Token[], { language: { aliases } }: Reader): Token[] {
  return tokens.flatMap((token, i) => {
    const joins = (at: number) =>
      ARTICLE.test(tokens[at - 1]?.lower ?? '') &&
      PARTICLE.test(tokens[at + 1]?.lower ?? '') &&
      aliases.find([tokens[at]!.lower + tokens[at + 1]!.lower]).length > 0;
    if (i > 0 && joins(i - 1)) return [];
    const particle = joins(i) ? tokens[i + 1]! : null;
    if (particle === null) return [token];
    return [
      {
        ...token,
        text: `${token.text} ${particle.text}`,
        lower: token.lower + particle.lower,
        end: particle.end,
      },
    ];
  });
}

/** "Who called the strike", "who called for a vote" ask for a deed, "who called the plan unfair" for words. */
const isDeed = (lowers: readonly string[], i: number) =>
  lowers[i - 1] === 'who' &&
  /^call(?:ed|s) (?:(?:off|for) |(?:the|an?) \S+$)/.test(lowers.slice(i).join(' '));

/** Of a state or body that a chat writes small: "the us", "the uk". */
const areInitials = (lowers: readonly string[], i: number) =>
  INITIALS.test(lowers[i]!) || (lowers[i] === 'us' && lowers[i - 1] === 'the');

const ROLES: ReadonlySet<string> = new Set(
  'job role title position post rank occupation profession function office'.split(' '),
);

/** "who is X", "X who is he", "what is X's job", "who does X work for", "what does X do". */
function asksForRole(lowers: readonly string[]): boolean {
  const who = lowers.indexOf('who');
  if (who >= 0 && /^(is|was|are|were)$/.test(lowers[who + 1] ?? '') && lowers.length <= 6) return true;
  if (asksForEmployer(lowers) || asksForOccupation(lowers)) return true;
  return !lowers.includes('how') && lowers.some((lower) => ROLES.has(lower)) && lowers.length <= 8;
}
