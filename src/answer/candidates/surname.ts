/** One name alone stands for whoever was last named with it in full: "Petra Vinter", and later "Vinter, 54"; "Mo Yan", and later "Mo". */

import type { Corpus } from '../../corpus/article.ts';
import { roleNouns, titles } from '../../reading/data/roles.ts';
import type { Term } from '../question/weigh.ts';
import type { PreparedSentence } from '../reader/sentence.ts';
import { copyOf, LITERAL, type Match, MET } from './match.ts';

/** As surely as another form of the word. */
const MEANT = 0.9;
/** Earlier mentions of a surname that are looked at. */
const LOOKED_AT = 20;

/** Places of terms that are names and followed by another at once: the given names of the question. */
export function givenNamesIn(terms: readonly Term[]): readonly number[] {
  const given: number[] = [];
  for (let t = 0; t + 1 < terms.length; t++) {
    const [first, last] = [terms[t]!, terms[t + 1]!];
    if (first.name && last.name && last.at === first.at + 1 && !first.number && !last.number) given.push(t);
  }
  return given;
}

/** The same with the other name of whom a surname, or a name that comes first, alone means. */
export function withGivenNames(
  match: Match,
  { words, span }: PreparedSentence,
  given: readonly number[],
  terms: readonly Term[],
  { articles }: Corpus,
): Match {
  let met: ReturnType<typeof copyOf> | null = null;
  for (const t of given) {
    for (const [lacking, told] of [
      [t, t + 1],
      [t + 1, t],
    ] as const) {
      if (match.strengths[lacking]! >= MET || match.strengths[told]! < LITERAL) continue;
      const at = match.positions[told]!;
      if (!isAlone(words, at)) continue;
      const { text } = articles.get(span.article)!;
      const { start, end } = words[at]!;
      const whole = lacking < told ? givenBefore : surnameBehind;
      if (whole(text, text.slice(start, end), start) !== terms[lacking]!.lexeme.lower) continue;
      met ??= copyOf(match);
      met.strengths[lacking] = MEANT;
      met.positions[lacking] = at;
    }
  }
  return met ?? match;
}

/** Whether a name stands there, and none before it or behind it that it belongs to: "Major Vinter", not "Vinter Street". */
function isAlone(words: PreparedSentence['words'], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at]!, words[at + 1]];
  const first = !before?.capital || word.before !== '' || isRole(before.lexeme.lower);
  return word.capital && first && !(next?.capital && next.before === '');
}

const isRole = (lower: string): boolean => titles.has(lower) || roleNouns.has(lower);

/** The given name, in lower case, of the last that was named with both before `end`; `null` for none. */
function givenBefore(text: string, surname: string, end: number): string | null {
  let at = end;
  for (let i = 0; i < LOOKED_AT; i++) {
    at = at === 0 ? -1 : text.lastIndexOf(surname, at - 1);
    if (at < 0) return null;
    const given = /(\p{Lu}[\p{L}'’-]+) $/u.exec(text.slice(Math.max(0, at - LONGEST_NAME), at))?.[1];
    if (given !== undefined && !isRole(given.toLowerCase())) return given.toLowerCase();
  }
  return null;
}

/** The surname, in lower case, that followed when the last was named with both before `end`; `null` for none. */
function surnameBehind(text: string, first: string, end: number): string | null {
  let at = end;
  for (let i = 0; i < LOOKED_AT; i++) {
    at = at === 0 ? -1 : text.lastIndexOf(first, at - 1);
    if (at < 0) return null;
    const from = at + first.length;
    const surname = /^ (\p{Lu}[\p{L}-]+)/u.exec(text.slice(from, from + LONGEST_NAME))?.[1];
    if (surname !== undefined) return surname.toLowerCase();
  }
  return null;
}

const LONGEST_NAME = 40;
