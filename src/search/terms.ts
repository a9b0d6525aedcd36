/** What of a text is indexed: the stems of its words, without those that say nothing. */

import { isStopword } from '../language/stopwords.ts';
import { tokenize } from '../language/tokens.ts';

/** Stems in order, repeated as often as they occur. */
export function termsOf(text: string, stem: (lower: string) => string): string[] {
  const terms: string[] = [];
  for (const token of tokenize(text)) {
    if (token.kind === 'mark' || isStopword(token.lower) || token.lower.startsWith("'")) continue;
    terms.push(stem(token.lower));
  }
  return terms;
}
