/** The words of a question, each as it was typed and as it is meant. */

import { bit } from '../../language/asking.ts';
import { isFiller, withoutMentions } from '../../language/chat.ts';
import type { Lexeme } from '../../language/lexeme.ts';
import { eachToken, isApostrophe, lowered } from '../../language/tokens.ts';
import type { Reader } from '../reader/reader.ts';

/** A word as it was typed, and as it is meant. */
export interface TypedWord {
  readonly typed: string;
  /** As it is meant. */
  readonly lexeme: Lexeme;
  readonly number: boolean;
  /** Whether it is written without a capital. */
  readonly small: boolean;
}

/** More words than any question has; what follows is not read, so that time stays bounded. */
const LONGEST_QUESTION_WORDS = 60;

/** In their order, without marks. */
export function wordsTyped(text: string, reader: Reader): TypedWord[] {
  const read = withoutMentions(text);
  const words: TypedWord[] = [];
  let lastEnd = -1;
  eachToken(read, (start, end, kind) => {
    if (kind === 'mark') return;
    const typed = read.slice(start, end);
    const lower = lowered(typed);
    if (isApostrophe(lower.charCodeAt(0))) {
      // "Won" is a verb, "won't" is none.
      const last = words.length - 1;
      if (lower === "'t" && start === lastEnd && words[last]!.lexeme.lower === 'won')
        words[last] = { ...words[last]!, lexeme: reader.lexeme('not') };
      return;
    }
    const lexeme = isForename(lower, read.slice(end), reader) ? reader.lexeme(lower) : meaning(lower, reader);
    if (words.length < LONGEST_QUESTION_WORDS && !isFiller(lexeme.lower)) {
      words.push({
        typed,
        lexeme,
        number: kind === 'number',
        small: kind === 'word' && typed === lower,
      });
      lastEnd = end;
    }
  });
  joinNouns(words, reader);
  return words;
}

/** "Jan Doe": short for a month, but before a surname that is no word. */
function isForename(lower: string, behind: string, reader: Reader): boolean {
  const next = lower === 'jan' ? /^ (\p{L}{3,})/u.exec(behind)?.[1] : undefined;
  return next !== undefined && reader.lexeme(next.toLowerCase()).entry === undefined;
}

function meaning(lower: string, reader: Reader): Lexeme {
  const lexeme = reader.lexeme(lower);
  return lexeme.meant === lexeme.lower ? lexeme : reader.lexeme(lexeme.meant);
}

/** "The hold up" is a noun with other names, "holdup": what held them says nothing of it; "did it hold up" has a verb. */
function joinNouns(words: TypedWord[], reader: Reader): void {
  for (let i = 1; i + 1 < words.length; i++) {
    const [word, particle] = [words[i]!, words[i + 1]!];
    if (!(particle.lexeme.asking & bit.particle && words[i - 1]!.lexeme.asking & bit.article)) continue;
    const lexeme = meaning(lowered(word.typed + particle.typed), reader);
    if (!lexeme.begins.some((name) => name.words.length === 1)) continue;
    const typed = `${word.typed} ${particle.typed}`;
    words.splice(i, 2, { typed, lexeme, number: word.number, small: false });
  }
}
