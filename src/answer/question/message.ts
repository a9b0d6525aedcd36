/** A pasted message as its sentences. Offsets are those of the message. */

import { splitSentences } from '../../corpus/sentences.ts';
import type { Mention } from '../../reading/mention.ts';

/** An end that a small letter follows: behind a word that is no abbreviation, behind a number that is no item's. */
const STOP = /(?:(?<=\p{L}{4}|\s\p{N}{1,20})[.!?]+|(?<![.!?])\.*[!?][.!?]*)\s+(?=\p{Ll})/gu;

/** An end with more behind it: what has none, as most questions, is one sentence. */
const SEVERAL = /[.!?…](?:[^.!?…\s]|\s+\S)|[\n\r][^\S\n\r]*\S/;

/** Chats end sentences with a line as often as with a full stop, and begin them in lower case. */
export function sentencesOf(message: string): Mention[] {
  const whole = trimmed(message, 0, message.length);
  if (!SEVERAL.test(message)) return whole.start < whole.end ? [whole] : [];
  const sentences: Mention[] = [];
  for (const line of message.matchAll(/[^\n\r]+/g)) {
    for (const { start, end } of splitSentences(line[0])) {
      let from = start;
      for (const stop of line[0].slice(start, end).matchAll(STOP)) {
        const to = start + stop.index + stop[0].trimEnd().length;
        sentences.push(trimmed(message, line.index + from, line.index + to));
        from = start + stop.index + stop[0].length;
      }
      if (from < end) sentences.push(trimmed(message, line.index + from, line.index + end));
    }
  }
  return sentences.filter(({ start, end }) => start < end);
}

/** The same without blanks at its ends. */
export function trimmed(text: string, start: number, end: number): Mention {
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  return { start: from, end: Math.max(from, start + part.trimEnd().length) };
}
