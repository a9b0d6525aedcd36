/** Rewords questions as members of a chat would, so that the weights do not rely on shared words alone. */

import { isFraming } from '../src/language/chat.ts';
import type { Language } from '../src/language/language.ts';
import { isRelated } from '../src/language/lexicon.ts';
import { isStopword } from '../src/language/stopwords.ts';
import { tokenize } from '../src/language/tokens.ts';

/** Chances per question or per content word. */
const LOWER_CASE = 0.5;
const REPLACE = 0.35;
const DROP = 0.08;
const TYPO = 0.04;
/** Words this near in meaning may replace each other. */
const NEAR = 0.55;

export function paraphrase(
  text: string,
  language: Language,
  neighbours: Neighbours,
  random: () => number,
): string {
  const tokens = tokenize(text);
  const lower = random() < LOWER_CASE;
  const words = tokens.flatMap((token) => {
    if (token.kind === 'mark') return [];
    const word = lower ? token.lower : token.text;
    const name = token.text !== token.lower || token.kind === 'number';
    if (isStopword(token.lower) || isFraming(token.lower)) return [word];
    if (random() < TYPO && token.kind === 'word' && word.length > 4) return [slip(word, random)];
    if (name) return [word];
    if (random() < DROP) return [];
    if (random() < REPLACE) return [replacement(token.lower, language, neighbours, random) ?? word];
    return [word];
  });
  return words.length > 1 ? words.join(' ') : text;
}

export type Neighbours = (lower: string) => readonly string[];

/** The nearest words in meaning, worked out once for each. */
export function createNeighbours(language: Language, words: readonly string[]): Neighbours {
  const known = new Map<string, readonly string[]>();
  const COMMON = 20_000;
  return (lower) => {
    let near = known.get(lower);
    if (near === undefined) {
      const row = language.vectors.row(lower);
      const stem = language.stem(lower);
      near =
        row < 0
          ? []
          : words
              .slice(0, COMMON)
              .map((word, i) => ({ word, cosine: language.vectors.near(row, i) }))
              .filter(
                ({ word, cosine }) =>
                  cosine > NEAR && language.stem(word) !== stem && !language.aliases.exclude(word, lower),
              )
              .sort((a, b) => b.cosine - a.cosine)
              .slice(0, 4)
              .map(({ word }) => word);
      known.set(lower, near);
    }
    return near;
  };
}

function replacement(
  lower: string,
  language: Language,
  neighbours: Neighbours,
  random: () => number,
): string | null {
  const word = language.lexicon.word(language.stem(lower));
  const related = [...(word?.relatives.keys() ?? [])];
  const synonyms = related.filter((stem) => isRelated(word, stem, 'synonym')).slice(0, 4);
  const choices = [...neighbours(lower), ...synonyms];
  return choices.length > 0 ? choices[Math.floor(random() * choices.length)]! : null;
}

function slip(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  return random() < 0.5
    ? word.slice(0, at) + word.slice(at + 1)
    : word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
}
