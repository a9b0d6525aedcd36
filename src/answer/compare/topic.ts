/** Reads from a question what its answers are to be compared by. */

import { namesIn } from '../../language/aliases.ts';
import type { Lexeme } from '../../language/lexeme.ts';
import { singular } from '../../reading/amount/units.ts';
import { roleNouns } from '../../reading/data/roles.ts';
import { units } from '../../reading/data/time.ts';
import { type Identity, numbered, wordsOf } from '../../reading/name/identity.ts';
import type { Wanted } from '../answer.ts';
import { namePartAsked } from '../question/name-part.ts';
import { asksForEmployer, asksForOccupation } from '../question/occupation.ts';
import { tellerAsked } from '../question/teller.ts';
import type { Reader } from '../reader/reader.ts';
import { membersAsked } from './members.ts';
import { bit, topicWords } from './topic-words.ts';
import type { Facet, Topic } from './value.ts';

/** What kind of thing is asked, which a sentence on it need not say. */
const KINDLY = bit.asking | bit.time | bit.number | bit.place;

/** What the topic is read from. */
export interface Asked {
  readonly text: string;
  readonly wanted: Wanted;
  /** Noun that names the kind asked for, lower case: "how many DRONES". */
  readonly focus: string | null;
}

/** `reader` knows the word forms of all that is compared. */
export function topicOf(
  asked: Asked,
  identity: Identity,
  reader: Pick<Reader, 'lexeme' | 'stem' | 'forms' | 'said'>,
): Topic {
  const { stem, forms, said } = reader;
  const wordOf = topicWords(identity);
  const words = wordsOf(asked.text);
  const lexemes = words.map(reader.lexeme);
  const keys = new Set<string>();
  const begins = lexemes.map(({ begins }) => begins);
  for (const found of namesIn(words, begins)) {
    const key = found.end - found.start > 1 ? numbered(found) : undefined;
    if (key !== undefined) keys.add(key);
  }
  const stems = new Set<string>();
  const spoken = new Set<string>();
  const happened = new Set<string>();
  const superlatives: string[] = [];
  const named: string[] = [];
  let sorts = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const { sort, key, owner, stem, outcome, family } = wordOf(lexemes[i]!);
    sorts |= sort;
    keys.add(key);
    if (owner !== null) keys.add(owner);
    if (outcome !== undefined) happened.add(outcome);
    if (family !== undefined) spoken.add(family);
    if (sort & bit.superlative) superlatives.push(word);
    if (sort & (bit.channel | bit.x) && (words.length > 1 || word !== 'x')) named.push(word);
    if (stem !== null && !(sort & KINDLY) && word !== asked.focus) stems.add(stem);
  }
  const counts = asked.wanted === 'number' && asked.focus !== null && happened.size === 0;
  return {
    facet: facetOf(asked, { words, lexemes, sorts, happened }, identity),
    keys,
    stems,
    families: spoken,
    several: (sorts & bit.present) !== 0 && (sorts & bit.lead) === 0,
    telling: tellerAsked(words) !== null,
    ahead: (sorts & bit.ahead) !== 0,
    outcomes: happened,
    unit: counts ? unitFor(asked.focus) : null,
    listed: membersAsked(words),
    superlatives,
    channel: named.length === 1 ? named[0]! : null,
    identity,
    stem,
    forms,
    said,
  };
}

function unitFor(focus: string): string | null {
  if (/^(?:people|persons|soldiers|civilians|men|women|children|residents)$/.test(focus)) return 'person';
  if (/^(?:much|long|old|far|tall|high|big|large)$/.test(focus)) return null;
  return focus.endsWith('s') ? singular(focus) : focus;
}

/** "What app did she use", "which platform did he post on". */
const PLATFORM = /\b(?:what|which) (?:apps?|platforms?|site|network|social (?:media|network))\b/i;

/** The words of a question, each as it stands and as it is known, with the sorts and the outcomes of all of them. */
interface Words {
  readonly words: readonly string[];
  readonly lexemes: readonly Lexeme[];
  readonly sorts: number;
  readonly happened: ReadonlySet<string>;
}

function facetOf(
  { wanted, text, focus }: Asked,
  { words, lexemes, sorts, happened }: Words,
  identity: Identity,
): Facet {
  const has = (sort: number) => (sorts & sort) !== 0;
  const onX = text.includes('X') && /\b(?:on|or|and) X\b|\bX or\b/.test(text);
  if (has(bit.channel) || onX || (wanted === 'place' && has(bit.posting)) || PLATFORM.test(text))
    return 'channel';
  if (has(bit.spelling) || twoSpellings(words, identity)) return 'name';
  const kindly = wanted === 'time' || wanted === 'place' || wanted === 'number' || wanted === 'person';
  if (!kindly && has(bit.superlative)) return 'first';
  if (wanted === 'time') return 'time';
  if (membersAsked(words) !== null) return 'members';
  if (wanted === 'place') return 'place';
  if (wanted === 'number') return lasts(focus, words) ? 'duration' : 'number';
  if (wanted === 'person' && namePartAsked(words)) return 'words';
  if (has(bit.role) || isWhoIs(words, lexemes) || (has(bit.roleNoun) && words.includes('or'))) return 'role';
  if (wanted === 'person' || wanted === 'list') return 'person';
  if (has(bit.time)) return 'time';
  if (happened.size > 0 || has(bit.number)) return 'number';
  if (has(bit.calendar)) return 'time';
  if (has(bit.place)) return 'place';
  if (wanted === 'keywords' && has(bit.coming)) return 'time';
  return 'words';
}

/** "How long", "how many weeks"; "how many years old" asks for an age. */
const lasts = (focus: string | null, words: readonly string[]): boolean =>
  focus === 'long' || (focus !== null && (units.has(focus) || focus === 'time') && !words.includes('old'));

/** "who is Doe", "what is Doe", "what does Doe do": asks what somebody is, not who did something. */
function isWhoIs(words: readonly string[], lexemes: readonly Lexeme[]): boolean {
  if (asksForEmployer(words) || asksForOccupation(words)) return true;
  return (
    words.length <= 5 &&
    /^(?:who|what)$/.test(words[0] ?? '') &&
    /^(?:is|was|'s)$/.test(words[1] ?? '') &&
    !/^(?:the|a|an|in|at|there)$/.test(words[2] ?? 'the') &&
    // "Who is Doe married to" asks for another.
    !/^(?:to|with|against)$/.test(words.at(-1)!) &&
    // "Who is Doe's envoy" asks for another than Doe.
    !words.slice(2).some((word) => roleNouns.has(word)) &&
    !lexemes.slice(2).some(isDoing) &&
    // "What is Doe's plan" asks for a plan.
    !(words[0] === 'what' && words.length > 3 && isThing(lexemes.at(-1)!))
  );
}

const isThing = ({ entry, proper }: Lexeme) => entry?.part === 'n' && !entry.person && !proper;

/** "Who is Doe meeting" asks whom, "who is striking" who does. */
const isDoing = ({ lower, entry }: Lexeme) => entry?.part === 'v' && lower.endsWith('ing');

/** "Kirill or Kyrylo": two spellings of one name. */
function twoSpellings(words: readonly string[], identity: Identity): boolean {
  const or = words.indexOf('or');
  return (
    or > 0 &&
    or < words.length - 1 &&
    words[or - 1] !== words[or + 1] &&
    identity.word(words[or - 1]!) === identity.word(words[or + 1]!)
  );
}
