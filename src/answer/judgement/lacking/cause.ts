/** Whether a sentence that tells a deed tells why it was done as well: "it did not ignite and fell" tells no cause. */

import { isBeing } from '../../../language/auxiliaries.ts';
import { ITSELF } from '../../../language/bonds.ts';
import { wordSet } from '../../../language/word-set.ts';
import { MET } from '../../candidates/match.ts';
import { mayBeVerb } from '../../clause/main-verb.ts';
import { beginningAt, type Phrase, type Words } from '../../clause/phrases.ts';
import { groupOf, type Party, subjectOfVerb } from '../../clause/subjects.ts';
import { formOf, isPredicate, isPronoun, isVerb } from '../../clause/verbs.ts';
import type { Term } from '../../question/weigh.ts';
import type { Ranked } from '../../ranking/rank.ts';
import type { Case } from './case.ts';

/** "Why did the stage fail" where the sentence only says that it did. A cause may be told right behind it. */
export function causeLacking({ question: { wanted, lowers }, terms, best, matcher, article }: Case): boolean {
  const why = lowers.findIndex(
    (lower, i) => lower === 'why' || (lower === 'come' && lowers[i - 1] === 'how'),
  );
  if (wanted !== 'reason' || why < 0) return false;
  const passive = isBeing(lowers[why + 1] ?? '');
  if (!tellsDeed(terms, why, best, passive)) return false;
  const { sentence } = best;
  const { words, paragraph, position, dateline } = sentence;
  const isAsked = (at: number) => matcher.nearest(sentence, at) >= ITSELF;
  // What stands before its dash is no cause, nor is the dash a mark of one.
  const mayBegin = (at: number) => (dateline === 0 || at > dateline) && begins(at, words);
  const time = timeToldBy(terms, best);
  const outside = (at: number) => time !== null && (at < time.next || words[at]!.before.includes(','));
  if (words.some((_, at) => mayBegin(at) && !outside(at) && tellsMore(at + 1, words, isAsked))) return false;
  const { text, paragraphs } = article;
  const next = paragraphs[paragraph - 1]!.sentences[position];
  return next === undefined || !CAUSE.test(text.slice(next.start, next.end));
}

/**
 * Whether the sentence has every verb of the question, one of them as what is done by whom, or to whom, it is asked: "rain
 * delayed them" tells why they were, and why they stopped is told by "rain stopped them".
 */
function tellsDeed(
  terms: readonly Term[],
  why: number,
  { sentence: { words }, match }: Ranked,
  passive: boolean,
): boolean {
  const met = (t: number) => match.strengths[t]! >= MET;
  const verbs = [...terms.keys()].filter(
    (t) => terms[t]!.at > why && !terms[t]!.framing && mayBeVerb(terms[t]!),
  );
  // "Mail" and "boat" may be verbs, "stop" is one first of all.
  const sure = verbs.filter((t) => terms[t]!.lexeme.entry?.part === 'v');
  return (
    sure.every(met) &&
    (sure.length > 0 ? sure : verbs).some((t) => {
      const at = match.positions[t]!;
      if (!met(t) || !isVerb(words, at)) return false;
      const others = [...terms.keys()].filter((other) => other !== t && met(other));
      const before =
        others.some((other) => match.positions[other]! < at) ||
        words.slice(0, at).some(({ lexeme }) => isPronoun(lexeme.lower));
      // Why they called it off is told as why it was called off is.
      if (!passive || groupOf(words, at).passive) return before;
      const behind =
        others.some((other) => match.positions[other]! > at) || isPronoun(words[at + 1]?.lexeme.lower ?? '');
      return behind && isSomebody(subjectOfVerb(words, at), words);
    })
  );
}

/** "The union called it off", unlike "rain delayed it". */
function isSomebody(party: Party, words: Words): boolean {
  if (party === null || party === 'untold') return false;
  const at = party.next - 1;
  const { capital, lexeme } = words[at]!;
  const { entry, lower } = lexeme;
  // "Rain" begins a sentence, and names nobody.
  const named = capital && (at > 0 || entry === undefined || lexeme.proper);
  return named || isPronoun(lower) || entry?.person === true || entry?.group === true;
}

/** Words behind which a cause, an aim or the circumstances of a deed may stand. */
const MARKS = wordSet(
  'because since as due owing thanks amid after following so over for with without during despite under when if ' +
    'unless upon given out who which whose reason reasons cause caused causes causing result results resulting led leading ' +
    'prompted prompting forced forcing made making meant fear fears fearing concern concerns order response protest ' +
    'retaliation suspicion lack need blamed blaming cited citing accused accusing therefore thus hence',
);

/** "She cited a lack of support", "he has a cold", "his team had lost nine games". */
const CAUSE =
  /["“]|\b(?:because|due to|reasons?|caus\p{Ll}+|owing to|thanks to|amid|fear\p{Ll}*|concern\p{Ll}*|cit(?:es|ed|ing)|blam\p{Ll}+|accus\p{Ll}+|wanted|lack\p{Ll}*|shortages?|responsib\p{Ll}+|ha(?:s|d|ve))\b/iu;

/** "In the wake of", "in the hope of". */
const LEAD =
  /^(?:wake|face|light|midst|aftermath|absence|hope|storms?|fog|rain|snow|heat|cold|dark|darkness|dispute|row|belief|name|interests?)$/;

/** Whether a cause may begin there: at such a word, a colon or quotation, "to prevent", "by fog", ", saying". */
function begins(at: number, words: Words): boolean {
  const { lexeme, before } = words[at]!;
  if (/[:(“"—–;]/.test(before) || MARKS.has(lexeme.lower)) return true;
  const next = words[at + 1];
  if (next === undefined) return false;
  if (lexeme.lower === 'to') return !next.capital && next.lexeme.entry?.parts.includes('v') === true;
  // "Abandoned in thick fog", "on a doctor's advice", not "in Lima", "in the park" or "on Monday".
  if (lexeme.lower === 'in' && next.lexeme.lower === 'the')
    return LEAD.test(words[at + 2]?.lexeme.lower ?? '');
  if (lexeme.lower === 'in' || lexeme.lower === 'on')
    return !words.slice(at + 1, at + 3).some(({ capital, number }) => capital || number);
  // "By fog", not "by the council".
  if (lexeme.lower === 'by')
    return (
      !words.slice(at + 1, at + 3).some(({ capital }) => capital) &&
      !isSomebody(beginningAt(words, at + 1), words)
    );
  return before.includes(',') && formOf(words[at]!) === 'ing';
}

/** Content words behind a mark, of which one is new. */
const BEHIND = 2;

/** "They left after the talks collapsed": of a deed that only says when another was it is not told why, but up to it. */
function timeToldBy(terms: readonly Term[], { match, sentence: { words } }: Ranked): Phrase | null {
  const verbs = [...terms.keys()].filter(
    (t) => mayBeVerb(terms[t]!) && match.strengths[t]! >= MET && isVerb(words, match.positions[t]!),
  );
  const verb = match.positions[verbs[0] ?? -1] ?? -1;
  for (let at = verb; at > 0; at--) {
    if (/[,;:]/.test(words[at]!.before)) return null;
    if (WHEN.test(words[at - 1]!.lexeme.lower)) return { first: at - 1, next: verb + 1 };
    if (at < verb && isPredicate(words, at)) return null;
  }
  return null;
}

const WHEN = /^(?:after|before|until|once)$/;

/** "Following Doe's death" tells no more of why Doe died, "for two years" no more of why it stayed. */
function tellsMore(from: number, words: Words, isAsked: (at: number) => boolean): boolean {
  let seen = 0;
  for (let at = from; at < words.length && seen < BEHIND; at++) {
    const { lexeme, before, number } = words[at]!;
    if (at > from && before.includes(',')) break;
    if (lexeme.stop) continue;
    seen++;
    if (!number && !isAsked(at)) return true;
  }
  return false;
}
