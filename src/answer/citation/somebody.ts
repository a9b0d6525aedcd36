/** Whoever a sentence names in the part that a question asks for: never a pronoun, but whom it certainly means. */

import { isDeterminer, isPossessive } from '../../language/determiners.ts';
import type { Statement } from '../../reading/article.ts';
import type { Mention } from '../../reading/mention.ts';
import type { Name } from '../../reading/name/entities.ts';
import { isSpeaker } from '../../reading/speech/speakers.ts';
import { type Matcher, MET } from '../candidates/match.ts';
import type { Deed } from '../clause/deed-asked.ts';
import { partyOf } from '../clause/parties.ts';
import type { Phrase, Words } from '../clause/phrases.ts';
import { isPronoun, isVerb } from '../clause/verbs.ts';
import type { Term } from '../question/weigh.ts';
import type { Ranked } from '../ranking/rank.ts';
import { deedAt } from './deed-place.ts';

/** From here on a word is the very one that is asked, in whatever form. */
const VERY_WORD = 0.95;

/** `untold`: no name or noun of the sentence is the answer; `null`: its grammar is not understood. */
export function somebodyIn(
  deed: Deed,
  terms: readonly Term[],
  ranked: Ranked,
  statement: Statement,
  matcher: Pick<Matcher, 'bond'>,
): Mention | 'untold' | null {
  const { match, sentence } = ranked;
  const { words, span } = sentence;
  for (const term of deed.terms) {
    if (match.strengths[term]! < MET) continue;
    const at = deedAt(term, terms, ranked, matcher);
    if (at < 0) return 'untold';
    const party = partyOf(deed, words, at);
    // "Later drafts met objections" tells nothing of who drafted them.
    const isDeed = deed.part === 'doer' && match.strengths[term]! >= VERY_WORD;
    if (party === null && isDeed && isNounAt(words, at)) return 'untold';
    if (party === null) continue;
    if (party === 'untold') return party;
    const phrase = {
      start: words[party.first]!.start - span.start,
      end: words[party.next - 1]!.end - span.start,
    };
    const pronoun = words[party.next - 1]!.lexeme.lower;
    if (isPronoun(pronoun) || isPossessive(pronoun)) return meantBy(pronoun, phrase, statement) ?? 'untold';
    const named = namedIn(phrase, statement);
    if (named)
      return { start: beginningOf(words, party, span.start + named.start) - span.start, end: named.end };
    if (!isSomebody(words, party)) return 'untold';
    return apposed(words, party, span.start, statement) ?? bare(phrase, statement);
  }
  return null;
}

/** A noun for what is done, behind an adjective or the like, and not for whoever does it: "subsequent drafts". */
function isNounAt(words: Words, at: number): boolean {
  const { entry } = words[at]!.lexeme;
  const before = words[at - 1]?.lexeme;
  return (
    entry?.person !== true &&
    entry?.parts.includes('n') === true &&
    !isVerb(words, at) &&
    before !== undefined &&
    (before.entry?.part === 'a' || isDeterminer(before.lower))
  );
}

/** "Beat the incumbent, Ann Doe, by a few votes": the name beside what it is. */
function apposed(words: Words, { next }: Phrase, base: number, { names }: Statement): Mention | null {
  const beside = words[next]?.before === ',' ? words[next]!.start - base : -1;
  const name = names.find(({ start, kind }) => start === beside && kind === 'person');
  return name ? { start: name.start, end: name.end } : null;
}

/** Where a name begins: a first word that nothing else in the article shows to be one belongs to it, "Kosta Lang". */
function beginningOf(words: Words, { first }: Phrase, start: number): number {
  let at = words.findIndex((word) => word.start >= start);
  const isName = ({ capital, lexeme }: Words[number]) =>
    capital && !lexeme.stop && (lexeme.proper || !lexeme.entry);
  while (at > first && words[at]!.before === '' && isName(words[at - 1]!)) at--;
  return Math.min(start, words[at]!.start);
}

/** Whoever says "I", or of whom alone it can be said: "Doe said he would go". */
function meantBy(pronoun: string, at: Mention, statement: Statement): Mention | null {
  const { attributions, names, text } = statement;
  const isQuoted = ({ start }: Mention) => (text.slice(0, start).match(/["“”]/g)?.length ?? 0) % 2 === 1;
  const tellers = attributions.filter(({ form, source }) => form !== 'passive' && !isQuoted(source));
  const source = tellers[0]?.source;
  if (tellers.length !== 1 || source === undefined) return null;
  if (isQuoted(at)) return /^(?:i|me|my)$/.test(pronoun) ? namedIn(source, statement) : null;
  const people = names.filter(
    ({ kind, end }) => kind !== 'place' && kind !== 'nationality' && end <= at.start,
  );
  const alone = source.end <= at.start && people.length === 1;
  return alone && /^(?:he|she|his|her)$/.test(pronoun) ? namedIn(source, statement) : null;
}

/** The name at the end of a phrase with its role, and those that are joined to it. */
export function namedIn(phrase: Mention, { names, text }: Statement): Mention | null {
  const last = names.find(({ start, end }) => start < phrase.end && phrase.end <= end);
  if (!last || last.kind === 'nationality') return null;
  let { start, end } = withRole(last);
  // "The head of Northbank" is another than Northbank.
  if (/ of /.test(text.slice(phrase.start, start))) return null;
  for (const name of names.toReversed()) {
    const whole = withRole(name);
    if (whole.start >= phrase.start && whole.end < start && JOINED.test(text.slice(whole.end, start)))
      start = whole.start;
  }
  // "Drafted by Peru and Chile and signed by all", not "drafted by Peru and Chile signed it".
  if (/\bby (?:the )?$/.test(text.slice(0, start))) {
    const joined = names.find((name) => AND.test(text.slice(end, withRole(name).start)));
    if (joined !== undefined && ENDS.test(text.slice(joined.end))) end = joined.end;
  }
  return { start, end };
}

/** "Peru and Chile sent troops": who did it are both. */
export const JOINED = /^,? and (?:the )?$/;

const AND = /^ and (?:the )?$/;
/** Behind the last of several names: no verb of its own. */
const ENDS = /^(?:[.,;:)”"]|$| (?:and|or|in|on|at|after|before|during|for|with|to|over|as|last|this) )/;

/** The name with the role before it: "Russian Deputy Foreign Minister Jane Doe". */
export function withRole({ start, end, role }: Name): Mention {
  return { start: role && role.end <= start ? role.start : start, end };
}

/** Without an article that says nothing. */
function bare({ start, end }: Mention, { text }: Statement): Mention {
  return { start: start + (/^the /i.test(text.slice(start, end)) ? 4 : 0), end };
}

/** Whether the noun that leads a phrase is for people: "the union", "two men", not "an appeal". */
function isSomebody(words: Words, { first, next }: Phrase): boolean {
  let head = first;
  while (head + 1 < next && words[head + 1]!.lexeme.lower !== 'of') head++;
  const { entry, lower, stop } = words[head]!.lexeme;
  return (
    (words[head]!.capital && !stop) || isSpeaker(lower) || entry?.person === true || entry?.group === true
  );
}
