/** What of a text is indexed: the stems of its words, without those that say nothing. */

import { isStopword } from '../language/stopwords.ts';
import { type Token, tokenize } from '../language/tokens.ts';

/** Stems in order, repeated as often as they occur. */
export function termsOf(text: string, stem: (lower: string) => string): string[] {
  const terms: string[] = [];
  eachTerm(text, stem, (term) => terms.push(term));
  return terms;
}

/** Calls `visit` with each stem and the word it stands for. */
export function eachTerm(
  text: string,
  stem: (lower: string) => string,
  visit: (term: string, token: Token) => void,
): void {
  for (const token of tokenize(text)) {
    if (token.kind === 'mark' || isStopword(token.lower) || token.lower.startsWith("'")) continue;
    visit(stem(token.lower), token);
  }
}
