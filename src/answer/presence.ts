/** Asks whether somebody was there: answered by who took part, never by who is only quoted. */

import { familyOf } from '../reading/plans.ts';
import type { Reading } from '../reading/sentence.ts';
import type { Found } from './business.ts';
import type { Question } from './question.ts';

/** "Was Doe at the talks", "Doe was there", "did Doe attend"; "is there a truce" asks of nobody. */
const BEING =
  /(?:\b(?:was|were|is|are) (?!there\b).*|^(?!(?:was|were|is|are)\b)\S+.* (?:was|were|is|are) )\b(?:there|present|in the room|(?:at|part of) the (\p{L}+))/iu;
const COMING =
  /\b(?:did|has|have|had|does|do)\b.*\b(?:attend|attended|take part|taken part|participated?|show up|turn up)\b/iu;
const OWN =
  /^(?:there|present|room|part|attend|attended|take|taken|participate|participated|show|turn|table|right)$/;

/** Whether it asks if anybody was there. */
export function asksPresence(text: string): boolean {
  const being = text.match(BEING);
  const event = being?.[1]?.toLowerCase();
  const there = being !== null && (event === undefined || event === 'table' || familyOf(event) !== null);
  return there || COMING.test(text);
}

/** `null`: the question is of another sort. */
export function presentOf(text: string, { wanted }: Question, asked: () => Reading): Found | null {
  if (wanted !== 'claim' || !asksPresence(text)) return null;
  const people = asked().names.filter(({ kind }) => kind === 'person' || kind === 'unknown');
  if (people.length !== 1) return null;
  const { start, end } = people[0]!;
  const words = new Set(
    text
      .slice(start, end)
      .toLowerCase()
      .split(/[\s-]+/),
  );
  return {
    business: { kind: 'present', words: [...words] },
    topic: { facet: 'person' },
    own: (lower) => words.has(lower) || OWN.test(lower) || familyOf(lower) !== null,
  };
}
