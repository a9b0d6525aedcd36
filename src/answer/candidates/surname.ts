/** A surname alone stands for whoever was last named with it in full: "Petra Vinter", and later "Vinter, 54". */

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

/** The same with the given names of whom a surname alone means. */
export function withGivenNames(
  match: Match,
  { words, span }: PreparedSentence,
  given: readonly number[],
  terms: readonly Term[],
  { articles }: Corpus,
): Match {
  let met: ReturnType<typeof copyOf> | null = null;
  for (const t of given) {
    if (match.strengths[t]! >= MET || match.strengths[t + 1]! < LITERAL) continue;
    const at = match.positions[t + 1]!;
    const surname = words[at]!;
    const before = words[at - 1];
    const alone = !before?.capital || surname.before !== '' || isRole(before.lexeme.lower);
    if (!surname.capital || !alone) continue;
    const { text } = articles.get(span.article)!;
    const named = givenBefore(text, text.slice(surname.start, surname.end), surname.start);
    if (named !== terms[t]!.lexeme.lower) continue;
    met ??= copyOf(match);
    met.strengths[t] = MEANT;
    met.positions[t] = at;
  }
  return met ?? match;
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

const LONGEST_NAME = 40;
