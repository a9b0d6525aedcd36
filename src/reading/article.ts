/** Reads the sentences of an article together: what one says tells how to read the next. */

import type { Article, Paragraph, Sentence } from '../corpus/article.ts';
import { eachToken, lowered, tokenize } from '../language/tokens.ts';
import { isCapitalised } from './capitals.ts';
import { type Reading, readTokens } from './sentence.ts';
import type { Interval } from './time/calendar.ts';

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

/** Paragraphs are read when they are first asked for. */
export function readArticle(article: Article): ArticleReading {
  const isName = nameSense(article);
  const written = article.published?.date ?? null;
  const read: (readonly Statement[] | undefined)[] = [];
  const paragraph = (number: number) => {
    const known = read[number - 1];
    if (known) return known;
    const statements = readLines(article, article.paragraphs[number - 1]!, written, isName);
    read[number - 1] = statements;
    return statements;
  };
  return { paragraph, all: () => article.paragraphs.flatMap(({ number }) => paragraph(number)) };
}

function readLines(
  article: Article,
  paragraph: Paragraph,
  written: string | null,
  isName: (lower: string) => boolean,
): Statement[] {
  const statements: Statement[] = [];
  for (const sentence of paragraph.sentences) {
    const text = article.text.slice(sentence.start, sentence.end);
    const tokens = tokenize(text);
    const heading = isHeading(text, paragraph);
    const before = statements.at(-1)?.day ?? null;
    // What was still to come is the day of a plan, not of the sentences behind it.
    const carried = before && (written === null || before.from <= written) ? before : null;
    const anchor = carried && carried.from === carried.to ? carried.from : null;
    const reading = readTokens(tokens, { written, anchor, heading, isName });
    const day = stated(reading) ?? (carried && { ...carried, basis: 'carried' });
    statements.push(statementOf(reading, sentence, paragraph, text, heading, day));
  }
  return statements;
}

/** Every field is named: of objects that are copied together V8 gives each a shape of its own. */
function statementOf(
  { tokens, names, parts, times, quantities, attributions, hedges, negations }: Reading,
  sentence: Sentence,
  paragraph: Paragraph,
  text: string,
  heading: boolean,
  day: Statement['day'],
): Statement {
  return {
    tokens,
    names,
    parts,
    times,
    quantities,
    attributions,
    hedges,
    negations,
    sentence,
    paragraph,
    text,
    heading,
    day,
  };
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

/** Whether a sentence is a title or set like one. */
export function isHeading(text: string, { section }: Pick<Paragraph, 'section'>): boolean {
  if (section === 'title' || section === 'heading') return true;
  let words = 0;
  let capitals = 0;
  let last = 0;
  eachToken(text, (start, end, kind) => {
    last = start;
    if (kind !== 'word' || end - start < 4) return;
    words++;
    if (isCapitalised(text, start)) capitals++;
  });
  return words > 2 && capitals / words >= HEADING_SHARE && text[last] !== '.';
}

/**
 * Tells names from ordinary words by how the article itself writes them inside its sentences. Reads all of the
 * article though perhaps only a paragraph is asked for, and so makes as few objects as it can.
 */
function nameSense({ text: whole, paragraphs }: Article): (lower: string) => boolean {
  const capitals = new Set<string>();
  const ordinary = new Set<string>();
  for (const paragraph of paragraphs) {
    for (const sentence of paragraph.sentences) {
      const text = whole.slice(sentence.start, sentence.end);
      const heading = isHeading(text, paragraph);
      let inside = false;
      eachToken(text, (start, end, kind) => {
        if (kind === 'word') {
          const word = text.slice(start, end);
          if (!isCapitalised(word)) ordinary.add(lowered(word));
          else if (!heading && inside) capitals.add(lowered(word));
        }
        inside = kind !== 'mark';
      });
    }
  }
  for (const lower of ordinary) capitals.delete(lower);
  return (lower) => capitals.has(lower);
}
