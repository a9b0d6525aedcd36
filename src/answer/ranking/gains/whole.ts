/** What a sentence gains by standing where news tells the whole of an event, for who asks of that and no more. */

import { wordSet } from '../../../language/word-set.ts';
import { eventKinds } from '../../../reading/data/events.ts';
import { earlierWords, furtherWords, planVerbs } from '../../../reading/data/plans.ts';
import { phases } from '../../../reading/data/time.ts';
import { familyOf } from '../../../reading/plans.ts';
import type { Candidate } from '../../candidates/candidate.ts';
import { MET } from '../../candidates/match.ts';
import { asksForDuration } from '../../question/duration.ts';
import type { Question } from '../../question/question.ts';
import type { Term } from '../../question/weigh.ts';
import type { PreparedSentence } from '../../reader/sentence.ts';
import type { Gain } from './gain.ts';

/** "What happened at the talks" is answered by how an article begins: later they are told of in parts. */
const TELLS_WHOLE = 5;
/** Who was there is told later as well. */
const TELLS_WHO = 2;
/** "Are they over" by what says that they ended, "what are they about" by what they were to do, wherever it stands. */
const TELLS_THAT = 2;

/** How an event goes on and ends, which its beginning in an article tells in whatever words. */
const COURSE = wordSet(
  'end ended ending over finish finished conclude concluded last lasted result results outcome outcomes progress ' +
    'latest update updates success successful work worked fail failed achieve achieved about still',
);
const ENDING = wordSet('over end ended ending finish finished done conclude concluded still ongoing');
const ABOUT = wordSet('about discuss discussed discussing topic topics agenda point purpose aim goal');
const TREATING =
  /\b(?:address|discuss|cover|focus|concern|consider|tackl|deal)(?:e?s|e?d|ing)?\b|\b(?:aim|seek|meant|intend|design)(?:ed|ing|s)?\b/;

export const whole: Gain = (question, terms) => {
  const events = terms.flatMap((term, t) => (isEvent(term) ? [t] : []));
  const places = placesOf(question, terms);
  const isOfWhole = (term: Term, t: number) =>
    term.framing || isEvent(term) || COURSE.has(term.lexeme.lower) || places.includes(t);
  if (events.length === 0 || !terms.every(isOfWhole) || isOfOther(question, terms)) return null;
  // How it went is told by who was there, as often as by the beginning.
  const how = question.wanted === 'thing' && question.lowers.includes('how');
  const ofLede = how ? 0 : question.wanted === 'person' ? TELLS_WHO : TELLS_WHOLE;
  const ofThat = how ? TELLS_WHOLE + TELLS_THAT : question.wanted === 'reason' ? TELLS_WHOLE : TELLS_THAT;
  const tells = tellingOf(question);
  return (one) => {
    const { sentence, match } = one;
    if (!speaksOf(places, one)) return 0;
    const event = events.find((t) => match.strengths[t]! >= MET);
    if (event === undefined) return 0;
    // With its place an event of before may be meant.
    if (isBeside(match.positions[event]!, sentence)) return places.length > 0 ? 0 : -TELLS_WHOLE;
    if (isBehindOther(match.positions[event]!, sentence)) return 0;
    return (sentence.lede ? ofLede : 0) + (tells(one) ? ofThat : 0);
  };
};

/** How long it was, who was not there and when it is to be stands anywhere; so does all of another one. */
const isOfOther = ({ lowers }: Question, terms: readonly Term[]): boolean =>
  asksForDuration(lowers) ||
  lowers.some(
    (lower, i) =>
      isNot(lower) ||
      furtherWords.has(lower) ||
      (lower === 'when' && /^(?:is|are|will)$/.test(lowers[i + 1] ?? '')),
  ) ||
  terms.some((term) => isEvent(term) && earlierWords.has(lowers[term.at - 1] ?? ''));

const isNot = (lower: string): boolean => lower === 'not' || /n['’]t$/.test(lower);

const isEvent = ({ lexeme: { lower } }: Term): boolean =>
  eventKinds.has(lower) || familyOf(lower) !== null || planVerbs.has(lower);

/** "At the talks in Lima": of other places it may be asked what they did. */
function placesOf({ lowers }: Question, terms: readonly Term[]): readonly number[] {
  const places: number[] = [];
  for (const [t, { name, at }] of terms.entries()) {
    const goesOn = places.at(-1) === t - 1 && terms[t - 1]?.at === at - 1;
    if (name && (goesOn || /^(?:in|at)$/.test(lowers[at - 1] ?? ''))) places.push(t);
  }
  return places;
}

/** "Hours before the talks began", "since last year's talks", "the previous talks": what is told is something else. */
function isBeside(at: number, { words }: PreparedSentence): boolean {
  if (earlierWords.has(words[at - 1]?.lexeme.lower ?? '')) return true;
  for (let i = at - 1; i >= Math.max(0, at - BESIDE_REACH) && !/[,;:]/.test(words[i + 1]!.before); i--) {
    const { lower } = words[i]!.lexeme;
    const next = words[i + 1]!.lexeme.lower;
    if (
      /^(?:before|since)$/.test(lower) ||
      (lower === 'ahead' && next === 'of') ||
      (lower === 'prior' && next === 'to')
    )
      return true;
  }
  return false;
}

const BESIDE_REACH = 6;

/** "Talks on ending the war": what begins there is another event. */
function isBehindOther(at: number, { words }: PreparedSentence): boolean {
  const kind = eventKinds.get(words[at]!.lexeme.lower);
  return (
    kind !== undefined &&
    words.some(({ lexeme: { lower } }, i) => i < at && (eventKinds.get(lower) ?? kind) !== kind)
  );
}

/** Not where it was only written. */
const speaksOf = (terms: readonly number[], { match, sentence }: Candidate): boolean =>
  terms.every((t) => match.strengths[t]! >= MET && match.positions[t]! >= sentence.dateline);

/** How something goes or went. */
const COURSES = wordSet('go goes going gone success successful fail failed');
const WENT =
  /\b(?:constructive|productive|positive|negative|fruitful|fruitless|cordial|tense|difficult|tough|frank|heated|upbeat|smooth(?:ly)?|well|badly|success(?:ful)?|fail(?:ed|ure)?|useful|useless|hopeful|progress)\b/;

function tellingOf({ lowers, wanted }: Question): (one: Candidate) => boolean {
  if (wanted === 'claim' && lowers.some((lower) => ENDING.has(lower)))
    return ({ sentence }) => sentence.words.some(({ lexeme }) => phases.get(lexeme.lower) === 'end');
  if (lowers.some((lower) => COURSES.has(lower)) || (wanted === 'thing' && lowers.includes('how')))
    return ({ sentence }) => WENT.test(sentence.text);
  if (wanted === 'reason' || lowers.some((lower) => ABOUT.has(lower)))
    return ({ sentence }) => TREATING.test(sentence.text);
  return () => false;
}
