/** Asks whether somebody was there: answered by who took part, never by who is only quoted. */

import { familyOf } from '../../reading/plans.ts';
import { wordsIn } from '../question/asked.ts';
import type { Question } from '../question/question.ts';
import type { Asking } from './asking.ts';
import type { Found } from './found.ts';

/** Words that ask or say who was present. */
export const PRESENCE =
  /\b(?:(?:was|were|is|are|who['’]s|whos)(?:n['’]?t)?|been)(?: (?:not|even|ever|never|actually|really|also))* (?:there|present|at|in the room|part)\b|\b(?:attend|tak(?:e|ing) part|took part|participat|represent|showed up|turned up)/i;
/** "Nobody of theirs was there" is answered by who was. */
const NOBODY = /\b(?:nobody|no one|noone|none|anybody|anyone|somebody|someone)\b/i;
/** "Was Doe at the talks", "Doe was there", "did Doe attend"; "is there a truce" asks of nobody. */
const BEING =
  /(?:\b(?:was|were|is|are)(?:n['’]?t)? (?!there\b).*|^(?!(?:was|were|is|are)\b)\S.* (?:was|were|is|are)(?:n['’]?t)? )\b(?:there|present|in the room|(?:at|part of) the (\p{L}+))(?!\p{L})/iu;
const COMING =
  /\b(?:did|has|have|had|does|do)\b.*\b(?:(?:attend|attended|take part|taken part|participated?|show up|turn up)\b|(?:come|go)(?: there)?\W*$)/i;
/** "Did Doe go to the talks". */
const GOING = /\b(?:did|has|have|had)\b.*\b(?:go|gone|come|travel|fly|make it|get) to the (\p{L}+)/iu;
/** "Doe attended the talks". */
const STATED =
  /^\W*(?!(?:who|what|which|how|when|where|why)\b)(?:\S+ ){1,3}(?:attended|took part|showed up|turned up)\b/i;
const OWN =
  /^(?:there|present|room|part|attend|attended|take|taken|participate|participated|show|turn|table|right|go|gone|come|travel|fly|make|get)$/;

/** Whether it asks if anybody was there. */
export function asksPresence(text: string): boolean {
  const being = text.match(BEING);
  const event = being?.[1]?.toLowerCase();
  const there = being !== null && (event === undefined || event === 'table' || familyOf(event) !== null);
  const going = text.match(GOING)?.[1]?.toLowerCase();
  return there || COMING.test(text) || STATED.test(text) || (going !== undefined && familyOf(going) !== null);
}

/** Whether it asks or says that nobody, or anybody, was there. */
export function asksNobody(text: string): boolean {
  return NOBODY.test(text) && (PRESENCE.test(text) || asksPresence(text));
}

/** `null`: the question is of another sort. */
export function presenceOf({ text, question, asked }: Asking): Found | null {
  const { wanted, content, words: asking } = question;
  const may = wanted === 'claim' || wanted === 'keywords' || (wanted === 'thing' && STATED.test(text));
  if (!may || !asksPresence(text)) return null;
  const { names } = asked();
  const people = names.filter(({ kind }) => kind === 'person' || kind === 'unknown');
  const bare = names.length === 0 ? bareSubject(question) : null;
  if (people.length !== 1 && bare === null) return null;
  const words = bare ?? wordsIn(text, people);
  const own = (lower: string) => words.has(lower) || OWN.test(lower) || familyOf(lower) !== null;
  // "Was Doe hurt at the talks" asks what befell them there.
  const acts = content.some((at) => {
    const { framing, lexeme } = asking[at]!;
    return !framing && !own(lexeme.lower) && lexeme.entry?.part === 'v';
  });
  if (acts) return null;
  return {
    business: { kind: 'present', words: [...words] },
    topic: { facet: 'person' },
    own,
  };
}

const VERB = /^(?:did|does|has|have|had|was|is|attended|took|showed|turned|went|came)$/;

/**
 * "Did trump attend": what stands after the auxiliary without an article, a singular and no noun for people, is a name,
 * whatever else the word means; `null` where it is not so.
 */
function bareSubject({ lowers, words }: Question): ReadonlySet<string> | null {
  const verb = lowers.findIndex((lower) => VERB.test(lower));
  // "Trump was there" says it, "was trump there" asks it.
  const [from, end] =
    verb > 0
      ? [0, verb]
      : [
          verb + 1,
          lowers.findIndex(
            (lower, i) => i > verb + 1 && (OWN.test(lower) || /^(?:at|in|not|even)$/.test(lower)),
          ),
        ];
  const subject = words.slice(from, end);
  const isName = ({ lexeme, number, framing }: Question['words'][number]) =>
    !number && !framing && !lexeme.stop && lexeme.entry?.person !== true && !/[^s]s$/.test(lexeme.lower);
  return verb >= 0 && end > from && end <= from + 3 && subject.every(isName)
    ? new Set(lowers.slice(from, end))
    : null;
}
