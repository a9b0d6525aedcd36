/** Known-item questions: each is made from one passage, which is the one to be found. */

import { isStopword } from '../src/language/stopwords.ts';
import { random } from './random.ts';

export interface Passage {
  readonly article: string;
  /** 1-based. */
  readonly paragraph: number;
  readonly text: string;
}

export interface KnownItem {
  readonly question: string;
  readonly article: string;
  readonly paragraph: number;
}

const TEMPLATES = [
  'what did the report say about A and B in C',
  'who said that A would B the C',
  'when was the A of B over C',
  'where is the A that B has C',
  'why did the A in B not C',
  'how many of the A were B after C',
  'is it true that A is B for C',
  'what is the A with B and with C',
];

/** A word that is in this share of the passages or more tells little. */
const COMMON = 0.01;

/** The same questions for the same passages; function words as people use them, content words of the passage. */
export function knownItems(passages: readonly Passage[], count: number, seed = 7): KnownItem[] {
  const next = random(seed);
  const frequency = new Map<string, number>();
  const wordsOf = (text: string) => [...new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])];
  for (const { text } of passages)
    for (const word of wordsOf(text)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const items: KnownItem[] = [];
  for (let tries = 0; items.length < count && tries < count * 20; tries++) {
    const { article, paragraph, text } = passages[Math.floor(next() * passages.length)]!;
    const usable = wordsOf(text).filter((word) => {
      const passagesWith = frequency.get(word)!;
      return !isStopword(word) && passagesWith > 1 && passagesWith < passages.length * COMMON;
    });
    if (text.split(' ').length < 10 || usable.length < 5) continue;
    const [a, b, c] = Array.from(
      { length: 3 },
      () => usable.splice(Math.floor(next() * usable.length), 1)[0]!,
    );
    const template = TEMPLATES[Math.floor(next() * TEMPLATES.length)]!;
    const question = template.replace(/\b[ABC]\b/g, (letter) => ({ A: a!, B: b!, C: c! })[letter]!);
    items.push({ question, article, paragraph });
  }
  return items;
}
