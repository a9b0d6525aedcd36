/** Questions made from words of a passage: those of which it is known what is to be found, and any number of others. */

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

/** Words in fewer passages give theirs away, and words in more tell little: shares of all passages. */
const RARE = 0.0005;
const COMMON = 0.03;
/** Shares of the questions in which a word stands in another form, is misspelt, or is of another passage. */
const INFLECTED = 0.33;
const MISSPELT = 0.15;
const MISTAKEN = 0.05;
/** Shorter words are rarely misspelt. */
const LONG = 6;

/**
 * The same questions for the same passages: function words as people use them, and three words of the passage that are
 * neither rare nor common, of which one may be in another form, one misspelt and one mistaken, as people ask.
 */
export function knownItems(passages: readonly Passage[], count: number, seed = 7): KnownItem[] {
  const next = random(seed);
  const frequency = new Map<string, number>();
  for (const { text } of passages)
    for (const word of wordsOf(text)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const [least, most] = [Math.max(1, passages.length * RARE), passages.length * COMMON];
  const usable = ({ text }: Passage) =>
    wordsOf(text).filter((word) => {
      const passagesWith = frequency.get(word)!;
      return !isStopword(word) && passagesWith > least && passagesWith < most;
    });
  const items: KnownItem[] = [];
  for (let tries = 0; items.length < count && tries < count * 50; tries++) {
    const passage = passages[Math.floor(next() * passages.length)]!;
    const words = usable(passage);
    if (passage.text.split(' ').length < 10 || words.length < 5) continue;
    let [a, b, c] = [take(words, next), take(words, next), take(words, next)];
    [a, b] = slipped(a, b, next);
    if (next() < MISTAKEN) c = take(usable(passages[Math.floor(next() * passages.length)]!), next) ?? c;
    items.push({ question: asked(a, b, c, next), article: passage.article, paragraph: passage.paragraph });
  }
  return items;
}

/** So many different questions, the same for the same texts: made likewise, of any three words of one of them. */
export function questionsOn(texts: readonly string[], count: number, seed = 13): string[] {
  const next = random(seed);
  const words = texts.map((text) => wordsOf(text).filter((word) => !isStopword(word)));
  const enough = words.filter(({ length }) => length >= 5);
  const questions = new Set<string>();
  while (questions.size < count) {
    const left = [...enough[Math.floor(next() * enough.length)]!];
    const [a, b] = slipped(take(left, next), take(left, next), next);
    questions.add(asked(a, b, take(left, next), next));
  }
  return [...questions];
}

const take = <T>(list: T[], next: () => number): T => list.splice(Math.floor(next() * list.length), 1)[0]!;

/** Perhaps the first in another form, and the second misspelt. */
const slipped = (a: string, b: string, next: () => number): [string, string] => [
  next() < INFLECTED ? inflected(a, next) : a,
  next() < MISSPELT && b.length >= LONG ? misspelt(b, next) : b,
];

function asked(a: string, b: string, c: string, next: () => number): string {
  const template = TEMPLATES[Math.floor(next() * TEMPLATES.length)]!;
  return template.replace(/\b[ABC]\b/g, (letter) => ({ A: a, B: b, C: c })[letter]!);
}

const templateWords: ReadonlySet<string> = new Set(TEMPLATES.flatMap((template) => template.split(' ')));

/** The same questions, each with a slip more: by turns a word that is misspelt and one in another form. */
export function withSlips(items: readonly KnownItem[], seed = 11): KnownItem[] {
  const next = random(seed);
  return items.map((item, i) => {
    const words = item.question.split(' ');
    const long = words.flatMap((word, at) => (word.length >= LONG && !templateWords.has(word) ? [at] : []));
    const at = long[Math.floor(next() * long.length)];
    if (at !== undefined) words[at] = i % 2 ? inflected(words[at]!, next) : misspelt(words[at]!, next);
    return { ...item, question: words.join(' ') };
  });
}

function wordsOf(text: string): string[] {
  return [...new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])];
}

/** With an ending less or more. */
function inflected(word: string, next: () => number): string {
  const ending = ['ing', 'ed', 's'].find((one) => word.endsWith(one) && word.length > one.length + 3);
  if (ending) return word.slice(0, -ending.length);
  return word + (next() < 0.5 ? 's' : word.endsWith('e') ? 'd' : 'ed');
}

/** A letter missing, doubled, or changed with the one behind it; never the first. */
function misspelt(word: string, next: () => number): string {
  const at = 1 + Math.floor(next() * (word.length - 2));
  const letters = [...word];
  const [here, behind] = [letters[at]!, letters[at + 1]!];
  const slips = [[behind], [here, here, behind], [behind, here]];
  letters.splice(at, 2, ...slips[Math.floor(next() * slips.length)]!);
  return letters.join('');
}
