/** Which words of a sentence are its verbs, as far as their forms and neighbours tell. */

import { isAuxiliary } from '../../language/auxiliaries.ts';
import { isDeterminer } from '../../language/determiners.ts';
import { irregular } from '../../language/irregular.ts';
import { wordSet } from '../../language/word-set.ts';
import { roleNouns } from '../../reading/data/roles.ts';
import { speechVerbs } from '../../reading/data/speech.ts';
import { isOfPeople } from '../../reading/name/places.ts';
import type { SentenceWord } from '../reader/word.ts';

const ADVERBS = wordSet(
  "not n 't also never ever even just still already now then later once again soon often always only first last long " +
    'jointly earlier recently since so far currently today yesterday twice thus best most both all themselves himself ' +
    'herself itself',
);
const PRONOUNS = wordSet(
  'he she it they we i you him her them us me this that these those there who which one some others both all many',
);

/** Adverbs that are nothing else, so that no noun follows. */
const SURE_ADVERBS = /^(?:not|'t|never|also|just|still|already|now|then|[a-z]{3,}ly)$/;

/** Whether a word in lower case is one of the adverbs above, or ends as they do. */
export const isAdverb = (lower: string) => ADVERBS.has(lower) || /[a-z]{3}ly$/.test(lower);

/** Verbs of one form. */
const UNCHANGING = wordSet('put cut set hit shut hurt let quit split spread bet burst cast beat shed rid');

/** Endings that make a noun or an adjective of a verb, where they are no part of it: "signer", "payment". */
const OF_NOUNS = /(?:er|or|ion|ment|al|age|ance|ence|ant|ent|ity|ness|ive|able|ible|ful|ure)s?$/;

/** "Signing", "signed", "sign" or "signs"; `null` for a word that is no verb: "signer", "signature". */
export function formOf({
  lexeme: { lower, stem, entry },
}: Pick<SentenceWord, 'lexeme'>): 'ing' | 'past' | 'plain' | null {
  // The lexicon is American, and short of new words.
  if (entry === undefined && !/(?:is(?:e|es|ed|ing)|[^e]ed)$/.test(lower)) return null;
  if (entry?.parts.includes('v') === false) return null;
  if (lower.length > 4 && lower.endsWith('ing')) return 'ing';
  if ((lower.length > 3 && lower.endsWith('ed')) || irregular.has(lower) || UNCHANGING.has(lower))
    return 'past';
  return lower.length > stem.length + (lower.endsWith('s') ? 1 : 0) && OF_NOUNS.test(lower) ? null : 'plain';
}

/** What follows a verb and no noun, as far as a noun could be meant as well. */
const OBJECTS = /^(?:the|a|an|to|that|his|her|its|their|this|these|it|him|them)$/;

/** Whether the word is a verb where it stands, rather than a noun or an adjective: not "the armed police", "two claims". */
export function isVerb(words: readonly SentenceWord[], at: number): boolean {
  const word = words[at];
  const form = word && !word.capital ? formOf(word) : null;
  if (form === null) return false;
  const before = words[at - 1];
  const first = word!.lexeme.entry?.part === 'v';
  if (!before || word!.before !== '') return form !== 'plain' || first;
  const { lower, entry } = before.lexeme;
  if (isAuxiliary(lower) || lower === 'to' || SURE_ADVERBS.test(lower)) return true;
  // "Hale, which owns the port"; "which owns" may ask as well.
  if (lower === 'who' || (lower === 'which' && before.before === ',')) return true;
  // "The army chief accused Peru": an adjective first of all, but here it is somebody.
  const describes = entry?.part === 'a' && !before.capital && !roleNouns.has(lower);
  if (isDeterminer(lower) || before.number || describes) return false;
  if (form !== 'plain') return true;
  if (isCounted(words, at) || isOfNation(words, at)) return false;
  const next = words[at + 1];
  const governs =
    next !== undefined &&
    next.before === '' &&
    OBJECTS.test(next.lexeme.lower) &&
    // "Drone attacks that caused it".
    !(next.lexeme.lower === 'that' && isAction(words, at + 2));
  return governs || speechVerbs.has(word!.lexeme.lower) || (first && (before.capital || isPronoun(lower)));
}

/** Whether something was done there: "caused", "has". */
function isAction(words: readonly SentenceWord[], at: number): boolean {
  const word = words[at];
  return word !== undefined && !word.capital && (isAuxiliary(word.lexeme.lower) || formOf(word) === 'past');
}

/** "A separate forest pledge", "a peace plan": behind "a" and its nouns no verb can stand without an "s". */
function isCounted(words: readonly SentenceWord[], at: number): boolean {
  if (words[at]!.lexeme.lower.endsWith('s')) return false;
  for (let i = at - 1; i >= 0 && i >= at - COUNTED_REACH && /^-?$/.test(words[i + 1]!.before); i--) {
    const { lower, entry } = words[i]!.lexeme;
    if (/^(?:an?|another|every|each)$/.test(lower)) return true;
    if (lower.endsWith('s') || !/[na]/.test(entry?.parts ?? '')) return false;
  }
  return false;
}

/** "Danish raids": of a people's doing, for a people does nothing in the singular. */
function isOfNation(words: readonly SentenceWord[], at: number): boolean {
  const { lower, entry } = words[at]!.lexeme;
  const isPlural = lower.endsWith('s') && entry?.parts.includes('n') === true && !speechVerbs.has(lower);
  const before = words[at - 1]!;
  return isPlural && before.capital && isOfPeople(before.lexeme.lower);
}

/** Words between "a" and its noun at most. */
const COUNTED_REACH = 4;

/** Whether a clause of its own hangs on the word: an auxiliary, a verb of speech, another verb that is no participle in "-ing". */
export function isPredicate(words: readonly SentenceWord[], at: number): boolean {
  const word = words[at]!;
  const { lower } = word.lexeme;
  // "A man of good will".
  const named = /^(?:will|can|may|might)$/.test(lower) && words[at - 1]?.lexeme.entry?.part === 'a';
  if (isAuxiliary(lower)) return lower !== 'being' && lower !== 'having' && !named;
  if (word.capital || words[at - 1]?.lexeme.lower === 'to') return false;
  if (!isVerb(words, at)) return false;
  return formOf(word) !== 'ing' || isAuxiliary(words[at - 1]?.lexeme.lower ?? '');
}

/** Whether it stands for a noun, in lower case. */
export const isPronoun = (lower: string) => PRONOUNS.has(lower);
