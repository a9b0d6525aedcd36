/**
 * A corpus of any size, the same in every run: words by Zipf and Mandelbrot's law with the real function words of
 * English at its head, names, dates and numbers, articles that keep to a topic. The figures it is shaped after
 * (31 words a paragraph, 5.2 paragraphs an article, 77,000 words in 100,000 paragraphs) are those of Reuters-21578.
 */

import { random, sampler } from './random.ts';

/** By frequency in English text; they make up about half of it. */
const FUNCTION_WORDS =
  'the of to and a in said for it that on is was by with from at as be its are has have will an or would not were which this had he but they than been about also up more their who other if after one there all no we when year company last new two could may into some so only what out can over i you his her she him them these those any such most between since because before through during under where while against per do did does how why being then now very each both own same'.split(
    ' ',
  );

const ONSETS = 'b c d f g h j k l m n p r s t v w br ch cl cr dr fl gr pl pr sh sl sp st str th tr'.split(
  ' ',
);
const VOWELS = 'a e i o u ai ea ee ie oa ou'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 's', 't', 'l', 'm', 'd', 'nd', 'nt', 'st', 'ck', 'rt'];
const ENDINGS = ['', '', '', '', 's', 'ed', 'ing', 'er', 'tion', 'al', 'ly', 'ment'];

/** Content words in the language of the corpus; the fitted Heaps exponent (0.52) keeps coming with new ones. */
const VOCABULARY = 160_000;
const NAMES = 9_000;
/** Words of an article's own topic, drawn often there: what makes a passage findable. */
const TOPIC_WORDS = 14;

export interface GeneratedArticle {
  readonly name: string;
  readonly text: string;
}

/** Yields `articles` plain-text articles. */
export function* generate(articles: number, seed = 1): Generator<GeneratedArticle> {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const syllable = () => pick(ONSETS) + pick(VOWELS) + pick(CODAS);
  const made = new Set(FUNCTION_WORDS);
  const make = (build: () => string): string => {
    for (;;) {
      const word = build();
      if (!made.has(word)) {
        made.add(word);
        return word;
      }
    }
  };
  const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);
  const names = Array.from({ length: NAMES }, () => make(() => capital(syllable() + syllable())));
  const content = Array.from({ length: VOCABULARY }, (_, rank) =>
    make(() => {
      const length = rank < 3000 ? 1 + Math.floor(next() * 2) : 2 + Math.floor(next() * 2);
      return Array.from({ length }, syllable).join('') + pick(ENDINGS);
    }),
  );
  const functionWord = sampler(
    FUNCTION_WORDS.map((_, i) => 1 / (i + 2.7)),
    next,
  );
  const contentWord = sampler(
    content.map((_, i) => 1 / (i + 30) ** 1.05),
    next,
  );
  const name = sampler(
    names.map((_, i) => 1 / (i + 10)),
    next,
  );

  const sentence = (topic: readonly string[], people: readonly string[]): string => {
    const length = 8 + Math.floor(next() * 18);
    const words: string[] = [];
    while (words.length < length) {
      const roll = next();
      if (roll < 0.46) words.push(FUNCTION_WORDS[functionWord()]!);
      else if (roll < 0.62) words.push(pick(topic));
      else if (roll < 0.7) words.push(pick(people));
      else if (roll < 0.73) words.push(String(1 + Math.floor(next() ** 3 * 900)));
      else words.push(content[contentWord()]!);
    }
    return `${capital(words.join(' '))}.`;
  };

  for (let number = 0; number < articles; number++) {
    const topic = Array.from({ length: TOPIC_WORDS }, () => content[contentWord()]!);
    const people = Array.from({ length: 4 }, () => `${names[name()]} ${names[name()]}`);
    const day = new Date(Date.UTC(2025, 0, 1 + (number % 720))).toISOString().slice(0, 10);
    const title = capital(
      [pick(people), pick(topic), pick(topic), 'over', pick(topic), 'of', pick(topic)].join(' '),
    );
    const paragraphs = Array.from({ length: 2 + Math.floor(next() * 5) }, () =>
      Array.from({ length: 1 + Math.floor(next() * 2.4) }, () => sentence(topic, people)).join(' '),
    );
    yield {
      name: `${String(number).padStart(6, '0')}.txt`,
      text: `${[title, day, ...paragraphs].join('\n\n')}\n`,
    };
  }
}
