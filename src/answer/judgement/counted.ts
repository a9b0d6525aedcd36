/** Whether a sentence counts or measures what a question asks the number of. */

import type { Statement } from '../../reading/article.ts';
import { anybody, type Measure, measuredIn, measures, outcomes } from '../../reading/data/numbers.ts';
import { frequenciesIn } from '../../reading/frequencies.ts';
import { isPlace } from '../../reading/places.ts';
import { type Matcher, MET } from '../candidates/match.ts';
import type { Words } from '../clause/phrases.ts';
import { type Party, subjectOfVerb } from '../clause/subjects.ts';
import { isVerb } from '../clause/verbs.ts';
import type { Question, QuestionWord } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import { agesTold, asksForAge } from '../ranking/age.ts';
import { asksForSum, isSum } from '../ranking/measure.ts';
import { asksHowOften } from '../ranking/occurrence.ts';
import type { Ranked } from '../ranking/rank.ts';

/** Words between a number and what it counts. */
const COUNT_REACH = 4;
/** The same over "five OF THE STATE'S counties". */
const OF_REACH = 7;
/** How far a count is lacking that other words may tell. */
const LIKELY = 0.8;
/** Tells a count without a number: "no ships left", "the very first". */
const NONE = /^(?:no|none|nobody|any|all|single|only|thrice|\d+(?:st|nd|rd|th))$/;

/** Whether something that happened to people is what the question asks the number of; `null` when it asks of none. */
export function fateOf({ words }: Question): ((outcome: string) => boolean) | null {
  const asked = new Set(words.flatMap(({ lexeme }) => outcomes.get(lexeme.lower) ?? []));
  if (asked.size === 0) return null;
  return (outcome) =>
    asked.has(outcome) ||
    outcome === 'casualty' ||
    (asked.has('casualty') && (outcome === 'death' || outcome === 'injury'));
}

const OTHERS = /^(?:them|us|whom|those|these)$/;
const PASSIVE = /^(?:were|was|got|been|get)$/;

/** Adjectives that are answered by a measure. */
const MEASURED = /^(cold|hot|tall|high|far|fast|deep|heavy|wide|expensive)$/;

const COUNTS = /^(?:number|amount|count|total|toll|budget|cost|price|salary|population)$/;

/** Whether no number stands beside the things to be counted. */
export function uncounted(
  question: Question,
  terms: readonly Term[],
  best: Ranked,
  matcher: Matcher,
  statement: () => Statement,
): number {
  const { sentence, match, paragraph } = best;
  const { lowers } = question;
  if (asksForAge(question) && lowers.includes('old'))
    return agesTold(question, terms, best).length > 0 ? 0 : 1;
  if (asksHowOften(question)) return frequenciesIn(sentence).length > 0 ? 0 : 1;
  const how = lowers.indexOf('how');
  const next = lowers[how + 1] ?? '';
  // The 27 of "how many of the 27 died" are not how many did.
  const isAsked = ({ lexeme: { lower } }: (typeof sentence.words)[number]) =>
    lower !== 'one' && lowers.includes(lower);
  const numbers = sentence.signs.filter(
    ({ kind, from, to, sure }) =>
      kind === 'number' && !(sure === 1 && sentence.words.slice(from, to).every(isAsked)),
  );
  // "The number of cars" is told by no sentence without one; a share of them may be.
  if (how < 0 && numbers.length === 0) return COUNTS.test(question.focus?.lower ?? '') ? LIKELY : 0;
  if (how < 0 || (next !== 'many' && next !== 'much' && !MEASURED.test(next))) return 0;
  if (numbers.length === 0) return sentence.words.some(({ lexeme }) => NONE.test(lexeme.lower)) ? LIKELY : 1;
  if (MEASURED.test(next)) {
    const { quantities } = statement();
    // "40 trucks" is no height, and "9 percent" no distance.
    const kinds = measuredIn.get(next);
    const fits = (kind: Measure | undefined) => kind !== undefined && (kinds?.includes(kind) ?? true);
    const counts = quantities.length > 0 && quantities.every(({ unit }) => !fits(measures.get(unit)));
    return numbers.some(({ sure }) => sure > 0.5) && !counts ? 0 : 1;
  }
  // "How many were evacuated" is not answered by how many died.
  const same = fateOf(question);
  const told = same === null ? [] : statement().quantities.flatMap(({ outcome }) => outcome ?? []);
  if (same !== null && told.length > 0 && !told.some(same)) return 1;
  if (next === 'much' && tellsNoAmount(question, best, statement())) return 1;
  if (lowers[how + 2] === 'times') return frequenciesIn(sentence).length > 0 ? 0 : LIKELY;
  const focus = countedFrom(how + 2, question) ?? question.words[how - 1]?.lexeme ?? null;
  if (focus === null || next === 'much') return 0;
  // "how many were killed" leaves the people out.
  const somebody = focus.entry?.person ?? false;
  const persons = focus.stop || somebody || anybody.has(focus.lower);
  const things: number[] = [];
  const befell: number[] = [];
  for (const [t, { lexeme, name, number }] of terms.entries()) {
    const at = match.positions[t]!;
    if (match.strengths[t]! < MET || at < 0 || number) continue;
    if (lexeme.stem === focus.stem) things.push(at);
    // People are counted by what befell them: "27 wounded", "killed three".
    else if (!name && lexeme.entry?.parts.includes('v')) befell.push(at);
  }
  for (const i of sentence.content) {
    const { lexeme } = sentence.words[i]!;
    // "Ships" are not counted by what was dispatched.
    const noun = lexeme.stem === focus.stem || lexeme.entry?.part !== 'v';
    if (noun && matcher.bond(focus, lexeme) >= MET) things.push(i);
  }
  // "How many Danes died" is not answered by how many died in a Danish mine.
  if (isPlace(focus.lower)) {
    const people = (i: number) => sentence.words[i]?.lexeme.lower === focus.lower;
    return numbers.some(({ to }) => people(to) || people(to + 1)) ? 0 : 1;
  }
  // "How many managers were jailed" is not answered by how many were fined.
  const deed = terms.findIndex(
    ({ at }) => PASSIVE.test(lowers[at - 1] ?? '') && /(?:ed|en)$/.test(lowers[at]!),
  );
  if (deed > 0 && told.length === 0 && !(match.strengths[deed]! >= MET)) return LIKELY;
  const asked = terms.findIndex(({ lexeme }) => lexeme.stem === focus.stem);
  // "How many nurses died" is not answered by how many people did.
  if (somebody && !anybody.has(focus.lower) && things.length === 0 && !(paragraph[asked]! >= MET)) return 1;
  const byFate = persons || focus.entry?.part === 'v' || focus.entry?.part === 'a';
  const word = (i: number) => sentence.words[i]?.lexeme.lower ?? '';
  const near = numbers.some(
    ({ from, to }) =>
      // "Forty-four of them were inside".
      (persons && word(to) === 'of' && OTHERS.test(word(to + 1))) ||
      things.some((at) =>
        at < from ? from - at <= 2 : at - to < (word(to) === 'of' ? OF_REACH : COUNT_REACH),
      ) ||
      (byFate && befell.some((at) => (at < from ? from - at <= COUNT_REACH : at - to < COUNT_REACH))) ||
      (persons && befell.some((at) => isCountedIn(subjectAt(sentence.words, at), from, sentence.words))),
  );
  if (near) return 0;
  // What is counted may be called otherwise.
  return things.length > 0 ? 1 : LIKELY;
}

/** "How many DACA RECIPIENTS are", "how many city council MEMBERS": the noun that is counted; `null` for none. */
function countedFrom(first: number, { words }: Question): Question['focus'] {
  let at = first;
  while (goesOn(words[at], words[at + 1])) at++;
  return words[at]?.lexeme ?? null;
}

/** Whether the first of two words only tells more of the second. */
function goesOn(word: QuestionWord | undefined, next: QuestionWord | undefined): boolean {
  if (word === undefined || next === undefined || next.lexeme.stop || next.number) return false;
  const { entry, lower, proper } = word.lexeme;
  const plural = /[^s]s$/.test(lower) || entry?.person || anybody.has(lower);
  const noun = next.lexeme.entry === undefined || next.lexeme.entry.part === 'n';
  return noun && (proper || word.capital || !plural);
}

const subjectAt = (words: Words, at: number): Party => (isVerb(words, at) ? subjectOfVerb(words, at) : null);

/** "About 300 dockers at the quay left": of whoever does it it is told how many they are. */
function isCountedIn(party: Party, number: number, words: Words): boolean {
  if (party === null || party === 'untold' || number < party.first || number >= party.next) return false;
  const { entry } = words[party.next - 1]!.lexeme;
  return entry === undefined || entry.person || entry.group;
}

/** "How much did they get" is not answered by how many came, nor "how much rain fell" by "for 31 hours". */
function tellsNoAmount(
  question: Question,
  { sentence: { signs, span, words } }: Ranked,
  { quantities, times, text }: Statement,
): boolean {
  if (quantities.length > 0)
    return quantities.every(({ unit }) => (asksForSum(question) ? !isSum(unit) : unit === 'person'));
  if (question.focus?.lower === 'time') return false;
  const spans = times.filter(({ days, end }) => days !== null && !/^ of\b/.test(text.slice(end)));
  return signs
    .filter(({ kind }) => kind === 'number')
    .every(({ from }) =>
      spans.some(({ start, end }) => {
        const at = words[from]!.start - span.start;
        return start <= at && at < end;
      }),
    );
}
