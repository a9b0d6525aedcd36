/** What members say around a question: "come on, ...", "... I want a source, not a rumour", "... yes or no". */

import { sentencesOf } from './message.ts';

const ASKS =
  /\b(?:who|whom|whose|whos|what|whats|wat|wats|which|wich|when|whens|wen|where|wheres|why|how|hows)\b/i;
const ASKS_WHETHER =
  /^\W*(?:(?:and|but|so|ok|okay|well|wait|lol|bro)\s+)*(?:is|are|was|were|do|does|did|has|have|had|will|can|could|would)\b/i;

/** Said before a question, with or without a mark behind it. */
const BEFORE =
  /^\s*(?:(?:come on|lol|bro|hmm+|wtf|(?:hey|hi|hello|yo)(?:\s+(?:guys|all|everyone|everybody|folks|mods?|there|bot))?)[\s,!.:]+)+/i;
/** These mean something else without one: "look at", "question time", "honestly answered". */
const BEFORE_MARK =
  /^\s*(?:seriously|listen|honestly|guys|hold on|look|dude|man|mate|wow|please|pls|(?:quick|serious|stupid|dumb|genuine) (?:question|one)|question|mods? here|for my [a-z]+|sorry(?: to ask)?|new here|asking for a friend)\s*[,!.:]+\s*/i;

/** Said behind it: of the one answer that is hoped for, or whether somebody is right. */
const TAG =
  /[\s,;(]*\b(?:yes or no|y\/n|true or false|or (?:not|what|no|nah|naw|nope)|(?:is|isn'?t|was|are) (?:that|it|this|he|she|they) (?:even )?(?:right|true|correct|real|legit|wrong)|am i (?:right|wrong))\b[\s?!.)]*$|(?:[,;(]|(?<=[.!?])\s)\s*(?:true|correct|legit|fact|real)\s*\?+\s*$/i;
/** "What did they say, happy or not": of what is told before it, which of the two. */
const EITHER = /,\s*(?:\p{L}+\s+){1,3}or (?:not|nah|no)[\s?!.]*$/iu;
/** A tag stands in so many last characters. */
const LONGEST_TAG = 60;

const ANYBODY =
  '(?:i|we|he|she|they|u|you|some(?:one|body)|every(?:one|body)|people|ppl|(?:this|that|my) (?:guy|dude|friend|mate))';
const HOLDS =
  '(?:say|says|said|saying|claims?|claimed|think|thinks|thought|want|wants|need|needs|swear|swears|bet|heard|read|saw|doubt|insists?|told|asking|curious|confused)';
const WISH = String.raw`(?:(?:don'?t|do not|not)\s+(?:say|tell|give|just)|(?:sounds?|seems?|smells?)\s|be\s+(?:specific|precise|honest)|no\s+(?:lies|rumou?rs|bs)\b|just\s+(?:one|curious|asking|wondering)\b)`;

/** "Which city, people say, is next", "when it was over, she said what", "he says who did it": the question goes on. */
const GOES_ON = String.raw`(?!\s*,|\s+(?:to\s+)?(?:who|whom|what|which|when|where|why|how)\b)`;

/** Behind a comma somebody tells what they or others think of it, or how it is to be answered. */
const REMARK = new RegExp(
  String.raw`[,;]\s*(?:(?:and|but|bc|because|cuz|since)\s+)?(?:${ANYBODY}(?:'m|'s|'re)?\s+(?:(?:just|really|still|keeps?|kept|also)\s+)*${HOLDS}\b${GOES_ON}|${WISH})`,
  'i',
);

/** Behind a question of its own these belong to it: "who was fired? the one at the bank", "how many died? in the fire". */
const COMPLETES =
  /^(?:[Tt]he ones?\b|(?:[IiOo]n|[Aa]t|[Oo]f|[Ff]or|[Ff]rom|[Ww]ith|[Dd]uring|[Aa]fter|[Bb]efore|[Aa]bout|[Oo]ver|[Nn]ear)\s+(?:(?:the|that|this|his|her|its|their)\s(?!record\b|other hand\b)|\p{Lu}|\d))/u;
/** "The man who was shot has died" asks nothing. */
const BEGINS_ASKING = new RegExp(
  String.raw`^\W*(?:(?:and|but|so|ok|okay|well|wait|then|also|since|until|to|by|in|on|at|for|from|with|of|about|against)\s+)*${ASKS.source}`,
  'i',
);

/** The text without what is only said around the question; the text itself where that leaves nothing. */
export function withoutComment(text: string): string {
  const begun = text.replace(BEFORE, '').replace(BEFORE_MARK, '');
  const sentences = sentencesOf(begun).map(({ start, end }) => begun.slice(start, end));
  const bare = withoutTag(upToQuestion(sentences).map(withoutRemark).join(' '));
  return /[\p{L}\p{N}]/u.test(bare) ? bare : text;
}

const asks = (sentence: string) =>
  sentence.endsWith('?') || ASKS.test(sentence) || ASKS_WHETHER.test(sentence);

/** What is told before a question may be what it is about. */
function upToQuestion(sentences: readonly string[]): readonly string[] {
  if (sentences.length < 2) return sentences;
  const last = sentences.findLastIndex(asks);
  const question = sentences[last] ?? '';
  if (!(question.endsWith('?') || BEGINS_ASKING.test(question) || ASKS_WHETHER.test(question)))
    return sentences;
  const completing = COMPLETES.test(sentences[last + 1] ?? '') ? 2 : 1;
  const kept = sentences.slice(0, last + completing);
  return isOpen(kept.join(' ')) ? sentences : kept;
}

function withoutRemark(sentence: string): string {
  if (!/[,;]/.test(sentence)) return sentence;
  const at = REMARK.exec(sentence)?.index ?? -1;
  const before = sentence.slice(0, at);
  return at > 0 && asks(before) && !isOpen(before) ? before : sentence;
}

/** Whether words are quoted that are not closed yet: "who said 'no, we want more'". */
const isOpen = (text: string) =>
  (text.match(/"/g)?.length ?? 0) % 2 === 1 || text.lastIndexOf('“') > text.lastIndexOf('”');

function withoutTag(text: string): string {
  const tail = Math.max(0, text.length - LONGEST_TAG);
  const end = text.slice(tail);
  const open = ASKS.test(text) ? end.replace(EITHER, '') : end;
  return text.slice(0, tail) + open.replace(TAG, '');
}
