/** Paragraphs with what their sentences hold of a question: looked at one by one, or whole articles at once. */

import type { Corpus } from '../../corpus/article.ts';
import type { Term } from '../question/weigh.ts';
import type { Concordance } from '../reader/concordance.ts';
import type { Reader } from '../reader/reader.ts';
import type { PreparedSentence } from '../reader/sentence.ts';
import { acronymsIn, withAcronyms } from './acronym.ts';
import { withLasting } from './lasting.ts';
import { copyOf, type Match, type Matcher } from './match.ts';
import type { Members } from './member.ts';
import { ordinalsIn, withOrdinals } from './ordinal.ts';
import { givenNamesIn, withGivenNames } from './surname.ts';

/** The sentences of a paragraph with what they hold. */
export interface Matched {
  readonly sentences: readonly PreparedSentence[];
  /** By sentence, perhaps among those of other paragraphs: its own begin at `first`. */
  readonly matches: readonly Match[];
  readonly first: number;
}

/** `paragraph` is its 1-based number. */
export type MatchedIn = (article: string, paragraph: number) => Matched;

/** `paragraphs`: how many are looked at. */
export function matchedIn(
  paragraphs: number,
  terms: readonly Term[],
  matcher: Matcher,
  { corpus, reader }: { corpus: Corpus; reader: Reader },
): MatchedIn {
  const { members, lasting } = matcher;
  const given = givenNamesIn(terms);
  const acronyms = acronymsIn(terms);
  const ordinals = ordinalsIn(terms);
  const sought = members !== null && members.term >= 0 ? members : null;
  const met = (matches: readonly Match[], sentences: readonly PreparedSentence[]) => {
    const plain = given.length === 0 && acronyms.length === 0 && ordinals.length === 0;
    if (sought === null && plain && lasting < 0) return matches;
    return matches.map((one, i) => {
      const sentence = sentences[i]!;
      const named = given.length > 0 ? withGivenNames(one, sentence, given, terms, corpus) : one;
      const whole = acronyms.length > 0 ? withAcronyms(named, sentence, acronyms) : named;
      const ranked = ordinals.length > 0 ? withOrdinals(whole, sentence, ordinals) : whole;
      const timed = lasting < 0 ? ranked : withLasting(ranked, sentence, lasting);
      return sought === null ? timed : withMember(timed, sentence, sought);
    });
  };
  if (!areWhole(corpus, paragraphs)) {
    return (article, paragraph) => {
      const sentences = reader.paragraph(corpus, article, paragraph);
      return { sentences, matches: met(sentences.map(matcher.match), sentences), first: 0 };
    };
  }
  const wholes = new Map<string, Whole>();
  const wholeOf = (article: string): Whole => {
    const text = reader.concordance(corpus, article);
    const whole = { article, text, matches: met(matcher.matchAll(text), text.sentences) };
    wholes.set(article, whole);
    return whole;
  };
  let last: Whole | null = null;
  return (article, paragraph) => {
    // Mostly the same article is asked for as before.
    if (last?.article !== article) last = wholes.get(article) ?? wholeOf(article);
    const { text, matches } = last;
    return { sentences: text.paragraphs[paragraph]!, matches, first: text.firsts[paragraph]! };
  };
}

/** In articles of so many paragraphs it takes less to look for the words of a question than for each of theirs. */
const MANY = 8;

/** Whether so many paragraphs are all that there are, and many of each article. */
function areWhole({ articles }: Corpus, paragraphs: number): boolean {
  if (paragraphs < MANY * articles.size) return false;
  let all = 0;
  for (const article of articles.values()) all += article.paragraphs.length;
  return all === paragraphs;
}

interface Whole {
  readonly article: string;
  readonly text: Concordance;
  readonly matches: readonly Match[];
}

/** Nothing found of so many terms. */
export function blank(terms: number): number[] {
  const blank = new Array<number>(terms);
  for (let t = 0; t < terms; t++) blank[t] = 0;
  return blank;
}

/** `best`: by term; it becomes the best found in the paragraph where that is better. */
export function raise(best: number[], { sentences, matches, first }: Matched): void {
  for (let i = first; i < first + sentences.length; i++) {
    const { strengths } = matches[i]!;
    for (let t = 0; t < best.length; t++) if (strengths[t]! > best[t]!) best[t] = strengths[t]!;
  }
}

/** How far a member of a class says its noun: as a synonym does. */
const MEMBER = 0.75;

/** What a sentence holds of a question, with the first of the members in it for the term of the noun. */
function withMember(match: Match, sentence: PreparedSentence, members: Members): Match {
  const { term } = members;
  if (match.strengths[term]! >= MEMBER) return match;
  const [member] = members.in(sentence);
  if (member === undefined) return match;
  const met = copyOf(match);
  met.strengths[term] = MEMBER;
  met.positions[term] = member.first;
  return met;
}
