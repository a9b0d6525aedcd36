/** Gives each content word of a question its weight and the spellings it may have been meant as. */

import { INITIALS } from '../../language/asking.ts';
import { isFiller } from '../../language/chat.ts';
import type { Language } from '../../language/language.ts';
import type { Lexeme } from '../../language/lexeme.ts';
import { isRarelyProper } from '../../language/lexicon.ts';
import { slips } from '../../language/spelling.ts';
import { eachToken, lowered } from '../../language/tokens.ts';
import { isPlace } from '../../reading/name/places.ts';
import { keepRecent, keepWith } from '../../recent.ts';
import type { Index } from '../../search/index.ts';
import type { Reader } from '../reader/reader.ts';
import type { Question } from './question.ts';
import { yearsMeant } from './short-year.ts';

/** A word that is looked for, with what the articles know of it. */
export interface Term {
  readonly lexeme: Lexeme;
  /** Index in the question's words. */
  readonly at: number;
  /** Indexed stems taken instead of a word that occurs nowhere and that English does not know. */
  readonly spellings: readonly Lexeme[];
  /** The English word that it is one slip away from, and meant as; `null` where it is none, or a name. */
  readonly slipOf: string | null;
  /** Passages that hold the word itself. */
  readonly passages: number;
  /** Neither the word nor what it may be a slip of is in any passage. */
  readonly nowhere: boolean;
  /** Share of the question's weight, rare words most; all terms together make 1. */
  readonly weight: number;
  /** Rarity before sharing out, 0 to 1. */
  readonly rarity: number;
  /** Rarity in general English, 0 to 1; 1 for a word that English does not know. */
  readonly general: number;
  /** How little it is to be expected in a passage: the logarithm of how many passages there are for each with it. */
  readonly surprise: number;
  readonly name: boolean;
  /** Whether it is a name whatever its capital in the question. */
  readonly proper: boolean;
  readonly number: boolean;
  readonly framing: boolean;
}

/** Words about the asking keep this part of their weight. */
const FRAMING_WEIGHT = 0.25;
/** So do those of a clause that only tells when it was. */
const ASIDE_WEIGHT = 0.35;
/** How much of a word's rarity is its rarity in general English rather than in these articles. */
const GENERAL_SHARE = 0.5;
const SPELLINGS = 3;
/** Mistyped words of which it is remembered what was meant. */
const REMEMBERED_SLIPS = 2_000;

/** In the order of the question; the weights add up to 1. */
export async function weigh(question: Question, index: Index, reader: Reader): Promise<Term[]> {
  const words = question.content.map((at) => question.words[at]!);
  const counts = await index.frequencies(words.map(({ lexeme }) => lexeme.stem));
  const passages = await index.size();
  const most = Math.log((passages + 1) / 0.5);
  const terms: Weighed[] = [];
  let total = 0;
  for (let i = 0; i < words.length; i++) {
    const { lexeme, framing, aside, capital, number } = words[i]!;
    const count = counts[i]!;
    const unknown = count === 0 && lexeme.row < 0 && !number;
    const { spelt, indexed, english } = unknown
      ? await spellingsOf(lexeme.lower, index, reader)
      : number
        ? await yearOf(yearsMeant(question.lowers, question.content[i]!), index, reader)
        : NOT_SPELT;
    const general = generalOf(lexeme, reader);
    const surprise = Math.log((passages + 1) / (count + 0.5));
    const framed = framing || isSlipOfFraming(spelt);
    const rarity =
      Math.max(0.02, (surprise / most) * (1 - GENERAL_SHARE + GENERAL_SHARE * general)) *
      (framed ? FRAMING_WEIGHT : aside ? ASIDE_WEIGHT : 1);
    total += rarity;
    terms.push({
      lexeme,
      at: question.content[i]!,
      spellings: spelt,
      slipOf:
        english !== null &&
        (indexed || isOfAsking(spelt[0]!) || isCalledOtherwise(english, reader)) &&
        !capital &&
        isSurely(english, lexeme.lower)
          ? english
          : null,
      passages: count,
      nowhere: count === 0 && !indexed,
      weight: rarity,
      rarity,
      general,
      surprise,
      // A slip of a word that the articles do not have is as likely a name that nobody knows.
      name: spelt.length > 0 && indexed ? spelt[0]!.proper : lexeme.proper || capital,
      proper: isSurelyName(lexeme) || (capital && (lexeme.lower === 'us' || INITIALS.has(lexeme.lower))),
      number,
      framing: framed,
    });
  }
  for (const term of terms) term.weight /= total || 1;
  return terms;
}

/** A term while its weight is worked out. */
type Weighed = { -readonly [Key in keyof Term]: Term[Key] };

/** "Union" is a name, but no stranger's where no article has it. */
const isSurelyName = ({ proper, entry }: Lexeme): boolean =>
  proper && !(entry !== undefined && isRarelyProper(entry.parts));

/** Letters of a word that is told from others by all of them: "Uman" is a town, "plna" is "plan". */
const SHORT = 4;

/** Whether it is meant rather than a name that nobody knows. */
const isSurely = (english: string, typed: string): boolean =>
  !isPlace(typed) && (typed.length > SHORT || sorted(english) === sorted(typed));

/** Letters from which on a word is hardly a name that is spelt nearly so. */
const LONG = 7;

/** "Orignal": the articles may have another name for what is "original". */
const isCalledOtherwise = (english: string, { language }: Reader): boolean =>
  english.length >= LONG &&
  language.vectors.row(english) < FREQUENT &&
  language.aliases.beginning(english).some(({ words }) => words.length === 1);

/** Whether no article need have it: "tiem", "anywya". */
const isOfAsking = ({ asking, framing, stop, lower }: Lexeme): boolean =>
  framing || stop || asking !== 0 || isFiller(lower);

/** An English word with a slip in it is no name, and may be about the asking only. */
const isSlipOfFraming = (spelt: readonly Lexeme[]): boolean => spelt.length > 0 && spelt[0]!.framing;

function generalOf({ row }: Lexeme, { language: { vectors } }: Reader): number {
  return row < 0 ? 1 : Math.log(2 + row) / Math.log(2 + vectors.size);
}

interface Spelt {
  readonly spelt: readonly Lexeme[];
  /** Whether the articles have it. */
  readonly indexed: boolean;
  readonly english: string | null;
}

const NOT_SPELT: Spelt = { spelt: [], indexed: false, english: null };

/** The one of the years that the articles have; where they have both, none is meant rather than the other. */
async function yearOf(years: readonly string[], index: Index, reader: Reader): Promise<Spelt> {
  if (years.length === 0) return NOT_SPELT;
  const counts = await index.frequencies(years.map((year) => reader.lexeme(year).stem));
  const held = years.filter((_, i) => counts[i]! > 0);
  return held.length === 1 ? { spelt: [reader.lexeme(held[0]!)], indexed: true, english: null } : NOT_SPELT;
}

/** By index: the same names are mistyped in question after question. */
const remembered = keepWith((_: Index) => keepRecent<string, Promise<Slip>>(REMEMBERED_SLIPS));

async function spellingsOf(lower: string, index: Index, reader: Reader): Promise<Spelt> {
  const slips = remembered(index);
  const slip = slips.of(lower, () => slipOf(lower, index, reader.language));
  try {
    const { words, indexed, english } = await slip;
    return { spelt: words.map((word) => reader.lexeme(word)), indexed, english };
  } catch (error) {
    slips.forget(lower);
    throw error;
  }
}

interface Slip {
  readonly words: readonly string[];
  readonly indexed: boolean;
  readonly english: string | null;
}

/** Words so frequent are rather meant than one of the articles that is two slips away. */
const FREQUENT = 20_000;

/** What a word that nobody knows was meant as: an English word one slip away, else the nearest indexed ones. */
async function slipOf(lower: string, index: Index, { vectors, stem }: Language): Promise<Slip> {
  const english = vectors.neighbours
    .of(lower)
    .sort((a, b) => changed(a, lower) - changed(b, lower) || vectors.row(a) - vectors.row(b));
  const counts = await index.frequencies(english.map(stem));
  const indexed = english.filter((_, i) => counts[i]! > 0);
  if (indexed.length > 0) return { words: indexed.slice(0, SPELLINGS), indexed: true, english: indexed[0]! };
  const near = await index.spellings(lower, SPELLINGS);
  const likely = english[0] !== undefined && vectors.row(english[0]) < FREQUENT;
  if (near.length > 0 && !(likely && near.every((stem) => slips(lower, stem, 1) > 1)))
    return { words: near, indexed: true, english: null };
  return { words: english.slice(0, 1), indexed: false, english: english[0] ?? null };
}

/** Letters are left out, typed twice or swapped more often than one is taken for another: "lawer" is "lawyer", not "lower". */
const changed = (word: string, typed: string): number =>
  word.length === typed.length && sorted(word) !== sorted(typed) ? 1 : 0;
const sorted = (word: string): string => [...word].sort().join('');

/** What follows so many characters asks nothing new. */
const LONGEST = 600;

/** The question with the words in place of which others stand by a slip; itself where none does. */
export function respelt(text: string, terms: readonly Term[]): string {
  const meant = new Map(
    terms.flatMap(({ lexeme, slipOf }) => (slipOf === null ? [] : [[lexeme.lower, slipOf]])),
  );
  if (meant.size === 0) return text;
  let spelt = '';
  let last = 0;
  eachToken(text, (start, end) => {
    const word = meant.get(lowered(text.slice(start, end)));
    if (word === undefined) return;
    spelt += text.slice(last, start) + word;
    last = end;
  });
  return spelt + text.slice(last);
}

/** The question with its slips corrected, as far as the articles have a word for what was meant. */
export function meant(typed: string, terms: readonly Term[]): string {
  let corrected = typed.slice(0, LONGEST);
  for (const { lexeme, spellings } of terms) {
    if (spellings.length === 0) continue;
    const at = corrected.toLowerCase().indexOf(lexeme.lower);
    if (at < 0) continue;
    corrected = corrected.slice(0, at) + spellings[0]!.lower + corrected.slice(at + lexeme.lower.length);
  }
  return corrected;
}
