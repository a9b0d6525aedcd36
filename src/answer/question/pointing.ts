/** Names what a question only points to, as everybody knows what is talked about: "where is it", "when is the next one". */

import { isDeterminer } from '../../language/determiners.ts';
import { eachToken, lowered } from '../../language/tokens.ts';
import { wordSet } from '../../language/word-set.ts';
import { aheadWords } from '../../reading/data/plans.ts';
import type { Question } from './question.ts';
import type { Term } from './weigh.ts';

const BEFORE = String.raw`^\W*(?:(?:so|and|but|ok|okay|well|wait|sorry) )*(?:(?:i |i've )?(?:just|only) (?:got here|joined|came in|woke up|tuned in)\W+)?(?:so )?`;
const BEHIND = String.raw`(?: (?:here|there|so far|now|then|today|right now|(?:with|on|of) (?:it|this|that|all this)))?(?: please| pls)?\W*$`;
const asking = (words: string) => new RegExp(`${BEFORE}(?:${words})${BEHIND}`, 'i');

/** Whole questions that name nothing at all, and what they ask of an event. */
const UNNAMED: readonly (readonly [pattern: RegExp, of: (event: string) => string])[] = [
  [
    asking(
      "what(?:'?s| is| are)? (?:the )?(?:latest|news|newest|status|situation|going on|happening|new)|" +
        "what(?:'?s| has)? (?:just )?happened|what went (?:on|down)|" +
        '(?:(?:give|tell|get) (?:me|us) )?(?:an?|the|any)?\\W*(?:quick |short |brief )?' +
        '(?:summary|recap|rundown|tl ?;? ?dr|overview|news|updates?|latest)|' +
        'what did (?:i|we) miss|(?:catch|fill) (?:me|us) (?:up|in)|' +
        "(?:(?:can|could) (?:you|some(?:one|body)|any(?:one|body)) )?(?:please )?explain(?: (?:it|this|all this|what(?:'?s| is) (?:going on|happening)))?|" +
        '(?:(?:can|could) (?:you|some(?:one|body)|any(?:one|body)) )?(?:please )?(?:summari[sz]e|sum up|recap)(?: (?:it|this|that|all this))?',
    ),
    (event) => `what happened at the ${event}`,
  ],
  [
    asking("what(?:'?s| is| happens| comes| will happen)? next|what happens|what now"),
    (event) => `when are the next ${event}`,
  ],
  [
    asking(
      "what(?:'?s| is| was| were| are) the (?:final )?(?:results?|outcomes?|upshot|conclusion)|any (?:results?|outcome)|what came out",
    ),
    (event) => `how did the ${event} end`,
  ],
  [asking('(?:which |what )?(?:venue|location|place|city|where)'), (event) => `where were the ${event}`],
  [asking('(?:which |what )?(?:day|date|dates|when)'), (event) => `when were the ${event}`],
  [
    asking('next (?:date|time|day)|(?:date|time) of the next(?: one)?'),
    (event) => `when are the next ${event}`,
  ],
  [
    asking("when(?:'?s| is| are) (?:it|this|that|they)(?: (?:on|happening|being held|taking place))?"),
    (event) => `when were the ${event}`,
  ],
  [
    asking(
      '(?:is|are|was|were|have|has|did) (?:they|it|this|that) (?:all )?(?:done|over|finished|ended|end|finish)(?: yet| already)?',
    ),
    (event) => `are the ${event} over`,
  ],
  [
    asking('who (?:all )?(?:went|came|attended|took part|participated|showed up)'),
    (event) => `who was at the ${event}`,
  ],
];

/** Who asks of nothing by name needs no more characters and words that tell something. */
const LONGEST = 100;
const FEW = 3;

const IT = wordSet('it this that these');
const THERE = wordSet('there here');
const ONE = wordSet('one ones');
/** Behind these "there" is a place, unless they begin the question: "who is there", "who went there". */
const BEING = wordSet("is are was were been 's went go goes going come came");

/**
 * The question with the name of what it points to; itself where it names something, or points to nothing. `gist` tells
 * the name, where there is one.
 */
export function pointedOut(
  text: string,
  { lowers }: Question,
  terms: readonly Term[],
  gist: () => string | null,
): string {
  // Most questions name something, and are longer.
  const short = text.length <= LONGEST && terms.length <= FEW;
  const unnamed = short ? UNNAMED.find(([pattern]) => pattern.test(text)) : undefined;
  // "The next one" is another of what is known, whatever else is named.
  const named = !terms.every((term) => isOfAsking(term, lowers)) || asksMore(lowers);
  const at = unnamed
    ? -1
    : lowers.findIndex((lower, i) => (named ? isNextOne(i, lowers) : isPointer(lower, i, lowers, terms)));
  const event = unnamed || at >= 0 ? gist() : null;
  if (event === null) return text;
  if (unnamed) return unnamed[1](event);
  const pointer = lowers[at]!;
  return replaced(
    text,
    pointer,
    ONE.has(pointer) ? event : THERE.has(pointer) ? `at the ${event}` : `the ${event}`,
  );
}

/** Of a question that names nothing the words tell at most what is done, and the kind of thing asked for. */
function isOfAsking(
  { lexeme: { lower, entry, asking }, at, framing, name, number, nowhere }: Term,
  lowers: readonly string[],
) {
  if (framing || asking !== 0 || aheadWords.has(lower) || ONE.has(lower)) return true;
  const noun =
    entry === undefined ||
    entry.part === 'n' ||
    (entry.parts.includes('n') && isDeterminer(lowers[at - 1] ?? ''));
  // "Was it cold" asks of the weather where nothing is called so.
  return !name && !number && !noun && !(entry.part === 'a' && nowhere);
}

/** Whether something may be, what it is worth and how many there were is told by nothing that says what happened. */
const asksMore = (lowers: readonly string[]): boolean =>
  lowers.some((lower) => OPINING.has(lower)) || (lowers.includes('how') && lowers.includes('many'));

const OPINING = wordSet(
  'can could may might should true false real fake legit right wrong good bad safe mean means nobody',
);

function isPointer(lower: string, at: number, lowers: readonly string[], terms: readonly Term[]): boolean {
  if (IT.has(lower)) return !isObject(at, lowers, terms);
  const before = lowers[at - 1] ?? '';
  if (ONE.has(lower)) return isNextOne(at, lowers) || before === 'last';
  return THERE.has(lower) && at > 1 && BEING.has(before);
}

const isNextOne = (at: number, lowers: readonly string[]): boolean =>
  ONE.has(lowers[at]!) && /^(?:next|upcoming|future)$/.test(lowers[at - 1] ?? '');

/** "Who signed it", "who said that", "who did it": what was signed is no event that somebody might know. */
const isObject = (at: number, lowers: readonly string[], terms: readonly Term[]): boolean =>
  at === lowers.length - 1 &&
  (DOING.has(lowers[at - 1] ?? '') ||
    terms.some((term) => term.at === at - 1 && !term.framing && term.lexeme.asking === 0));

const DOING = wordSet('do does did done say says said tell told know knew think thought');

function replaced(text: string, pointer: string, name: string): string {
  let named: string | null = null;
  eachToken(text, (start, end) => {
    if (named === null && lowered(text.slice(start, end)) === pointer)
      named = text.slice(0, start) + name + text.slice(end);
  });
  return named ?? text;
}
