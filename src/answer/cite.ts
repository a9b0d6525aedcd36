/** Chooses which of the ranked sentences are quoted. */

import type { Citation } from './answer.ts';
import type { Ranked } from './rank.ts';

/** Sentences that score this far below the first are no longer about the same. */
const BEHIND = 4;

/** One sentence a paragraph, best first, no text twice, at most `limit`. */
export function chosen(
  ranked: readonly Ranked[],
  limit: number,
  textOf: (ranked: Ranked) => string,
): Ranked[] {
  const best = ranked[0];
  const paragraphs = new Set<string>();
  const texts = new Set<string>();
  const taken: Ranked[] = [];
  for (const candidate of ranked) {
    if (taken.length >= limit || candidate.score < best!.score - BEHIND) break;
    const paragraph = `${candidate.sentence.span.article} ${candidate.sentence.paragraph}`;
    const text = textOf(candidate);
    if (paragraphs.has(paragraph) || texts.has(text)) continue;
    paragraphs.add(paragraph);
    texts.add(text);
    taken.push(candidate);
  }
  return taken;
}

export function citationOf({ sentence }: Ranked): Citation {
  return {
    sentence: sentence.span,
    paragraph: sentence.paragraph,
    position: sentence.position,
    bold: null,
    attribution: null,
    hedges: [],
  };
}
