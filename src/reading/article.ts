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
  /**
   * The day of what it reports: told by the sentence itself, carried over from the sentence before in the same
   * paragraph, or unknown.
   */
  readonly day: (Interval & { readonly basis: 'stated' | 'carried' }) | null;
}

/** Share of capitalised words from which a line is set like a heading. */
const HEADING_SHARE = 0.6;

/** Statements in reading order. */
export function readArticle(article: Article): Statement[] {
  const lines = article.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map((sentence) => {
      const text = article.text.slice(sentence.start, sentence.end);
      const tokens = tokenize(text);
      const heading = paragraph.section === 'title' || paragraph.section === 'heading' || isHeading(tokens);
      return { paragraph, sentence, text, tokens, heading };
    }),
  );
  const isName = nameSense(lines);
  const written = article.published?.date ?? null;
  const statements: Statement[] = [];
  for (const { paragraph, sentence, text, tokens, heading } of lines) {
    const before = statements.at(-1);
    // What was still to come is the day of a plan, not of the sentences behind it.
    const past = before?.day && (written === null || before.day.from <= written);
    const carried = past && before.paragraph === paragraph ? before.day : null;
    const anchor = carried && carried.from === carried.to ? carried.from : null;
    const reading = readTokens(tokens, { written, anchor, heading, isName });
    statements.push({
      ...reading,
      sentence,
      paragraph,
      text,
      day: stated(reading) ?? (carried && { ...carried, basis: 'carried' }),
    });
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
