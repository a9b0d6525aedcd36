/** Reads the sentences of an article together: what one says tells how to read the next. */

import type { Article, Paragraph, Sentence } from '../corpus/article.ts';
import { type Token, tokenize } from '../language/tokens.ts';
import type { Interval } from './calendar.ts';
import { isCapital } from './names.ts';
import { type Reading, readTokens } from './sentence.ts';

/** A sentence of an article with what it says. */
export interface Statement extends Reading {
  readonly sentence: Sentence;
  readonly paragraph: Paragraph;
  readonly text: string;
  /** Whether it is a title or set like one. */
  readonly heading: boolean;
  /**
   * The day of what it reports: told by the sentence itself, carried over from the sentence before in the same
   * paragraph, or unknown.
   */
  readonly day: (Interval & { readonly basis: 'stated' | 'carried' }) | null;
}

/** Share of capitalised words from which a line is set like a heading. */
const HEADING_SHARE = 0.6;

/** An article that is read paragraph by paragraph, when first looked at. */
export interface ArticleReading {
  /** Statements of a paragraph by its 1-based number, in order. */
  paragraph(number: number): readonly Statement[];
  /** All statements in reading order. */
  all(): readonly Statement[];
}

export function readArticle(article: Article): ArticleReading {
  const lines = article.paragraphs.map((paragraph) => linesOf(article, paragraph));
  const isName = nameSense(lines.flat());
  const written = article.published?.date ?? null;
  const read: (readonly Statement[] | undefined)[] = [];
  const paragraph = (number: number) => {
    const known = read[number - 1];
    if (known) return known;
    const statements = readLines(lines[number - 1] ?? [], article.paragraphs[number - 1]!, written, isName);
    read[number - 1] = statements;
    return statements;
  };
  return { paragraph, all: () => article.paragraphs.flatMap(({ number }) => paragraph(number)) };
}

function linesOf(article: Article, paragraph: Paragraph): Line[] {
  return paragraph.sentences.map((sentence) => {
    const text = article.text.slice(sentence.start, sentence.end);
    const tokens = tokenize(text);
    const heading = paragraph.section === 'title' || paragraph.section === 'heading' || isHeading(tokens);
    return { sentence, text, tokens, heading };
  });
}

function readLines(
  lines: readonly Line[],
  paragraph: Paragraph,
  written: string | null,
  isName: (lower: string) => boolean,
): Statement[] {
  const statements: Statement[] = [];
  for (const { sentence, text, tokens, heading } of lines) {
    const before = statements.at(-1)?.day ?? null;
    // What was still to come is the day of a plan, not of the sentences behind it.
    const carried = before && (written === null || before.from <= written) ? before : null;
    const anchor = carried && carried.from === carried.to ? carried.from : null;
    const reading = readTokens(tokens, { written, anchor, heading, isName });
    const day = stated(reading) ?? (carried && { ...carried, basis: 'carried' });
    statements.push({ ...reading, sentence, paragraph, text, heading, day });
  }
  return statements;
}

/** The first day the sentence gives for what it reports; limits ("since 3 May") and plans behind them are none. */
function stated({ times }: Reading): (Interval & { basis: 'stated' }) | null {
  for (const { from, to, precision, limit } of times) {
    if (precision !== 'day' || from === null || to === null) continue;
    if (
      limit === null ||
      limit === 'from' ||
      limit === 'during' ||
      limit === 'within' ||
      limit === 'as early as'
    )
      return { from, to, basis: 'stated' };
  }
  return null;
}

function isHeading(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 4) continue;
    words++;
    if (isCapital(token)) capitals++;
  }
  return words > 2 && capitals / words >= HEADING_SHARE && tokens.at(-1)?.text !== '.';
}

interface Line {
  readonly sentence: Sentence;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly heading: boolean;
}

/** Tells names from ordinary words by how the article itself writes them inside its sentences. */
function nameSense(lines: readonly Line[]): (lower: string) => boolean {
  const capitals = new Set<string>();
  const ordinary = new Set<string>();
  for (const { tokens, heading } of lines) {
    for (const [i, token] of tokens.entries()) {
      if (token.kind !== 'word') continue;
      if (!isCapital(token)) ordinary.add(token.lower);
      else if (!heading && i > 0 && tokens[i - 1]!.kind !== 'mark') capitals.add(token.lower);
    }
  }
  return (lower) => capitals.has(lower) && !ordinary.has(lower);
}
