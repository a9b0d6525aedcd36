/** A member's words taken apart: what is asked for, and by which words it can be found. */

import { type Beginning, type Found, GAP, namesIn } from '../../language/aliases.ts';
import { bit } from '../../language/asking.ts';
import type { Lexeme } from '../../language/lexeme.ts';
import { stateAt } from '../../reading/name/places.ts';
import type { Wanted } from '../answer.ts';
import type { Reader } from '../reader/reader.ts';
import { hearsay } from './claim-kind.ts';
import { countedNoun } from './counted-noun.ts';
import { asideIn } from './joined.ts';
import { asksForEmployer, asksForOccupation } from './occupation.ts';
import { tellerAsked } from './teller.ts';
import { wordsTyped } from './typed.ts';
import { viewAsked } from './view.ts';
import { askedBy, TAKING } from './wanted.ts';

/** A word of a question, marks left out. */
export interface QuestionWord {
  readonly lexeme: Lexeme;
  /** As the member wrote it. */
  readonly typed: string;
  /** Whether it is looked for: neither a stop word nor part of the asking. */
  readonly content: boolean;
  /** Words about the asking weigh little. */
  readonly framing: boolean;
  /** What is told besides weighs less than what is asked: "was anybody hurt when THE ROOF FELL". */
  readonly aside: boolean;
  readonly capital: boolean;
  readonly number: boolean;
}

/** What is asked; indexes are those of `words`. */
export interface Question {
  readonly text: string;
  readonly wanted: Wanted;
  readonly focus: Lexeme | null;
  /** Whether it asks who or what somebody is: "who is X", "X's job". */
  readonly defines: boolean;
  /** Whether it asks who tells something: "who reported the deaths". */
  readonly teller: boolean;
  readonly words: readonly QuestionWord[];
  /** The same, each in lower case and spelled out. */
  readonly lowers: readonly string[];
  /** Indexes of the content words. */
  readonly content: readonly number[];
  readonly aliases: readonly Found[];
}

/** Any text can be read so, a statement too. */
export function readQuestion(text: string, reader: Reader): Question {
  const typed = wordsTyped(text, reader);
  const lowers: string[] = [];
  const sorts: number[] = [];
  const begins: (readonly Beginning[])[] = [];
  // In a question that is all capitals or all lower case, capitals tell nothing.
  let capitals = false;
  for (const { lexeme, small } of typed) {
    lowers.push(lexeme.lower);
    sorts.push(lexeme.asking);
    begins.push(lexeme.begins);
    if (small) capitals = true;
  }
  // "What did Price say" asks for no price.
  for (let i = 1; capitals && i < typed.length; i++)
    if (sorts[i - 1]! & bit.auxiliary && isWritten(typed[i]!)) sorts[i] = sorts[i]! & CALLED;
  const by = askedBy(lowers, sorts);
  const many = lowers.findIndex((lower, i) => lower === 'many' && lowers[i - 1] === 'how');
  const noun = many < 0 ? null : countedNoun(typed, many + 1);
  const focus = noun ?? (by.focus === null ? null : reader.lexeme(by.focus));
  const teller = tellerAsked(lowers);
  const asking = teller ?? by.asking;
  // "I heard 27 died" asks whether they did.
  const closed = hearsay(text) > 0 && !sorts.some((sort) => sort & bit.question);
  const wanted = closed ? 'claim' : teller ? 'person' : by.wanted;
  const whether = wanted === 'claim' || (wanted === 'person' && focus === null);
  const working = asksForEmployer(lowers);
  const view = wanted === 'position' ? viewAsked(lowers) : null;
  const found = longest(namesIn(lowers, begins, GAP));
  const content: number[] = [];
  const words: QuestionWord[] = [];
  const [asideFrom, asideTo] = asideIn(lowers, sorts, wanted);
  for (let i = 0; i < typed.length; i++) {
    const { typed: written, lexeme, number, small } = typed[i]!;
    const carries =
      !lexeme.stop &&
      !asking.includes(i) &&
      isLegible(lexeme.lower) &&
      !ANY.test(lexeme.lower) &&
      !(lexeme.lower === 'place' && TAKING.test(lowers[i - 1] ?? '')) &&
      !(whether && isPresence(lowers, i)) &&
      !(working && i === lowers.length - 2);
    if (carries) content.push(i);
    words.push({
      lexeme,
      typed: written,
      content: carries,
      framing:
        (lexeme.framing && !isDeed(lowers, i) && !isPhrasal(found, sorts, i)) ||
        isPhrasal(found, sorts, i - 1) ||
        i === view?.verb,
      aside: asideFrom <= i && i < asideTo,
      capital: (capitals && i > 0 && !small && /^\p{Lu}/u.test(written)) || areInitials(lexeme, lowers, i),
      number,
    });
  }
  // "When will the report come out" asks of a report, "what does the report say" of what is told in it.
  const open = wanted !== 'statement' && wanted !== 'thing' && wanted !== 'keywords';
  if (open && content.every((i) => words[i]!.framing))
    for (const i of content) if (REPORTS.test(lowers[i]!)) words[i] = { ...words[i]!, framing: false };
  return {
    text,
    wanted,
    focus,
    defines: wanted !== 'time' && asksForRole(lowers, sorts),
    teller: teller !== null,
    words,
    lowers,
    content,
    aliases: wanted === 'claim' ? found : withoutOpposites(found),
  };
}

/** A few words without one that asks. */
export const isBare = ({ words }: Pick<Question, 'words'>): boolean =>
  !words.some(({ lexeme }) => lexeme.asking & (bit.question | bit.auxiliary));

/** Whether there is one is what is asked. */
const ANY = /^any(?:thing|one|body)$/;

const REPORTS = /^(?:reports?|lists?)$/;

/** What may be said of somebody before a name, or instead of one: "did Mayor Doe", "is Congress". */
const CALLED = bit.people | bit.person | bit.initials | bit.place;

const isWritten = ({ typed, small, lexeme }: ReturnType<typeof wordsTyped>[number]): boolean =>
  !small && /^\p{Lu}\p{Ll}/u.test(typed) && lexeme.entry !== undefined;

/** "A cease fire" is no fire: of a name within another only the longer is meant. */
const longest = (found: readonly Found[]): readonly Found[] =>
  found.filter(
    ({ start, end }) =>
      !found.some(
        (other) =>
          !other.parted && other.start <= start && end <= other.end && end - start < other.end - other.start,
      ),
  );

/** "Is it open" is answered by "it is closed", "when does it open" is not. */
function withoutOpposites(found: readonly Found[]): readonly Found[] {
  if (!found.some(({ groups }) => groups.some(({ whether }) => whether))) return found;
  return found
    .map((name) => ({ ...name, groups: name.groups.filter(({ whether }) => !whether) }))
    .filter(({ groups }) => groups.length > 0);
}

/** Of who was there, "in the room" says no more than "there". */
function isPresence(lowers: readonly string[], at: number): boolean {
  const before = lowers[at] === 'table' ? 'at' : lowers[at] === 'room' ? 'in' : null;
  return before !== null && lowers[at - 1] === 'the' && lowers[at - 2] === before;
}

/** "Who called the strike", "who called for a vote" ask for a deed, "who called the plan unfair" for words. */
const isDeed = (lowers: readonly string[], i: number) =>
  lowers[i - 1] === 'who' &&
  /^call(?:ed|s) (?:(?:off|for) |(?:the|an?|this|that) \S+$)/.test(lowers.slice(i).join(' '));

/** "Take off" tells more than "take". */
const isPhrasal = (found: readonly Found[], sorts: readonly number[], i: number): boolean =>
  (sorts[i + 1]! & bit.particle) !== 0 &&
  found.some(
    ({ start, end, groups }) => start === i && end === i + 2 && groups.some(({ whether }) => !whether),
  );

/** Of a state or body that a chat writes small: "the us", "the uk". */
const areInitials = ({ asking }: Lexeme, lowers: readonly string[], i: number) =>
  (asking & bit.initials) !== 0 || (lowers[i] === 'us' && lowers[i - 1] === 'the');

/** What is left of a picture is no word. */
const isLegible = (lower: string) => lower.charCodeAt(0) < 128 || /[\p{L}\p{N}]/u.test(lower);

/** "who is X", "X who is he", "what is X's job", "who does X work for", "what does X do". */
function asksForRole(lowers: readonly string[], sorts: readonly number[]): boolean {
  if (asksForEmployer(lowers) || asksForOccupation(lowers)) return true;
  const who = lowers.length <= 6 ? lowers.indexOf('who') : -1;
  // "Who is Doe married to" asks for another.
  const another = /^(?:to|by|with|from)$/.test(lowers.at(-1)!);
  if (who >= 0 && !another && /^(is|was|are|were)$/.test(lowers[who + 1] ?? '')) return true;
  const isRole = (sort: number, i: number) => (sort & bit.role) !== 0 && !isStance(lowers, i);
  return (lowers.length <= 8 || asksWhatHeld(lowers)) && !lowers.includes('how') && sorts.some(isRole);
}

/** "What rank does Doe have in the navy". */
const asksWhatHeld = (lowers: readonly string[]): boolean => HOLDING.test(lowers.join(' '));
const HOLDING =
  /\b(?:what|which) (?:job|role|title|position|post|rank|office) (?:does|did|do)\b.* (?:hold|have|occupy)\b/;

/** "Their position on wages" is no post, nor is that of a state. */
const isStance = (lowers: readonly string[], at: number) =>
  lowers[at] === 'position' &&
  (/^(?:on|about|regarding|concerning|over|towards?)$/.test(lowers[at + 1] ?? '') ||
    stateAt(lowers, lowers[at - 1] === "'s" ? at - 2 : at - 1) !== null);
