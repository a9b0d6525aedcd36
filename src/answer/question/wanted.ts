/** What kind of thing a question asks for, read from its words. */

import { bit } from '../../language/asking.ts';
import { isDoing } from '../../language/auxiliaries.ts';
import { isArticleOrTheirs } from '../../language/determiners.ts';
import { isFunctionWord } from '../../language/stopwords.ts';
import { cardinals } from '../../reading/data/numbers.ts';
import type { Wanted } from '../answer.ts';
import { askingAt } from './joined.ts';
import { namePartAsked } from './name-part.ts';
import { viewAsked } from './view.ts';

/** What is asked for, and by which words. */
export interface Asked {
  readonly wanted: Wanted;
  /** The noun that names the kind: "which BUILDING", "how many DRONES", "what YEAR"; `null` without one. */
  readonly focus: string | null;
  /** Indexes of the words that do the asking and are not looked for: "how many", "what time". */
  readonly asking: readonly number[];
}

/** `words` are the question's, in lower case and spelled out; `sorts` tells those of each (see `askingSort`). */
export function askedBy(words: readonly string[], sorts: readonly number[]): Asked {
  const lead = sorts.findIndex((sort) => (sort & bit.lead) === 0);
  const begins = lead > 0 && sorts[lead]! & (bit.auxiliary | bit.question);
  if (!begins) return askedByWords(words, sorts);
  const { wanted, focus, asking } = askedByWords(words.slice(lead), sorts.slice(lead));
  return asked(wanted, focus, [...words.slice(0, lead).keys(), ...asking.map((at) => at + lead)]);
}

function askedByWords(words: readonly string[], sorts: readonly number[]): Asked {
  const at = askingAt(words, sorts);
  const word = at < 0 ? '' : words[at]!;
  const next = words[at + 1] ?? '';
  if (word === 'who' || word === 'whom' || word === 'whose') return asked('person', null, [at]);
  if (word === 'when') return asked('time', null, [at]);
  if (word === 'where') return asked('place', null, [at]);
  if (word === 'why' || (word === 'how' && next === 'come')) return asked('reason', null, [at]);
  if ((word === 'how' || word === 'what') && viewAsked(words) !== null) return asked('position', null, [at]);
  if (word === 'how') return askedByHow(words, at);
  if (word === 'what' || word === 'which') return askedOfSeveral(words, sorts, at);
  // "Name of the guy" asks for one, "name the guys" for all.
  if (/^names?$/.test(words[0] ?? '') && words[1] === 'of' && firstOf(bit.person, sorts, 2, 6) > 0)
    return asked('person', null, [0]);
  if (words[0] === 'name' && words[1] === 'of') return asked('thing', null, [0]);
  if (words[0] === 'list' || words[0] === 'name') return asked('list', words[1] ?? null, [0]);
  const plain = askedPlainly(words, sorts);
  const joining = firstOf(bit.question, sorts);
  return joining < 0 ? plain : { ...plain, asking: [...plain.asking, joining] };
}

/** Without a word that asks. */
function askedPlainly(words: readonly string[], sorts: readonly number[]): Asked {
  const tagged =
    words.length > 3 && sorts.at(-1)! & bit.tag && !/^(?:the|a|to|is|are|be)$/.test(words.at(-2)!);
  const tag = tagged ? [words.length - 1] : [];
  const said = wordsAsked(words, sorts);
  if (said > 0) return asked('statement', null, [0, said, ...tag]);
  if (tagged || (sorts[0] ?? 0) & bit.auxiliary || isStatement(sorts)) return asked('claim', null, tag);
  if (words[0] === 'last' && words[1] === 'time') return asked('time', null, [0, 1]);
  // "The bridge built by" asks by whom.
  if (words.length > 2 && words.at(-1) === 'by' && /(?:ed|en|un|de|nt|ld)$/.test(words.at(-2)!))
    return asked('person', null, []);
  // "Bank worth" asks for an amount, "Fort Worth fire" names a town.
  const amount = words.findIndex(
    (w, i) => sorts[i]! & bit.amount && (w !== 'worth' || i === words.length - 1),
  );
  if (amount >= 0) return asked('number', words[amount]!, []);
  const time = firstOf(bit.date, sorts);
  if (time >= 0) return asked('time', words[time]!, [time]);
  if (firstOf(bit.reason, sorts) >= 0) return asked('reason', null, []);
  if (firstOf(bit.statement, sorts) >= 0) return asked('statement', null, []);
  if (firstOf(bit.position | bit.demanding, sorts) >= 0) return asked('position', null, []);
  const person = firstOf(bit.person, sorts);
  if (person >= 0) return asked('person', words[person]!, []);
  const place = firstOf(bit.spot, sorts);
  if (place >= 0) return asked('place', words[place]!, [place]);
  return asked(words.length <= 4 ? 'keywords' : 'thing', null, []);
}

/** "Did they say ANYTHING about it" asks for what they said: where it stands; -1 for another question. */
function wordsAsked(words: readonly string[], sorts: readonly number[]): number {
  if (!/^(?:did|has|have|had)$/.test(words[0] ?? '')) return -1;
  return words.findIndex((word, i) => /^(?:any|some)thing$/.test(word) && sorts[i - 1]! & bit.saying);
}

/** "X is the chair", "X was there right", "X wasnt there": whether it is so is what is asked. */
function isStatement(sorts: readonly number[]): boolean {
  return sorts.length > 3 && ((sorts[1]! | sorts[2]! | sorts[3]!) & bit.being) !== 0;
}

function askedByHow(words: readonly string[], at: number): Asked {
  const next = words[at + 1] ?? '';
  if (next === 'many' || next === 'much') return asked('number', words[at + 2] ?? null, [at, at + 1]);
  // "How long did it take" is not told with "long"; "how long is it" and "has it been" may be: "five-year-long".
  if (next === 'long') {
    const lasting = /^(did|does|do|will|would|can|could)$/.test(words[at + 2] ?? '');
    return asked('number', 'long', lasting ? [at, at + 1] : [at]);
  }
  if (next === 'soon' || next === 'recently') return asked('time', null, [at, at + 1]);
  if (
    /^(old|far|tall|high|big|large|wide|deep|fast|heavy|often|cold|hot|close|small|expensive)$/.test(next)
  ) {
    return asked('number', next, [at]);
  }
  return asked('thing', null, [at]);
}

/** "Took place" says no more than "was". */
export const TAKING = /^(?:take|takes|took|taken|taking)$/;

/** Behind a noun that goes on: "which member OF the team". */
const LEADS = /^(?:of|in|on|at|for|from|to|with|by|between|near|other|else|exactly)$/;

/** Of "which FOUR towns" the number tells how many are asked for, and is no word to be found. */
function askedOfSeveral(words: readonly string[], sorts: readonly number[], at: number): Asked {
  if (!isSeveral(words, at + 1)) return askedByNoun(words, sorts, at);
  const without = <T>(list: readonly T[]) => list.filter((_, i) => i !== at + 1);
  const { wanted, focus, asking } = askedByNoun(without(words), without(sorts), at);
  return asked(wanted, focus, [at + 1, ...asking.map((i) => (i > at ? i + 1 : i))]);
}

/** "Three companies", not "one", "two of them", "three did". */
export const isSeveral = (words: readonly string[], at: number): boolean =>
  (cardinals.get(words[at] ?? '') ?? 0) > 1 && at + 1 < words.length && !isFunctionWord(words[at + 1]!);

function askedByNoun(words: readonly string[], sorts: readonly number[], at: number): Asked {
  const next = words[at + 1] ?? '';
  // The noun comes before the verb: "what famous building was"; "what is the reason" has it behind.
  const verb = firstOf(bit.auxiliary, sorts, at + 1);
  // "Whats the reason" has its verb in it.
  const elided = isArticleOrTheirs(next);
  const behind = verb === at + 1 || elided;
  const [from, to] = behind ? [elided ? at + 1 : at + 2, at + 7] : [at + 1, verb < 0 ? at + 4 : verb];
  const noun = (sort: number) => firstOf(sort, sorts, from, to);
  const focus = behind ? null : verb < 0 ? next || null : words[verb - 1]!;
  const last = words.at(-1)!;
  // "what was day one about" asks for its subject.
  if (last === 'about') return asked('thing', null, [at]);
  const time = noun(bit.time);
  if (time >= 0 && (!behind || time - from <= 2))
    return asked('time', words[time]!, [at, words.indexOf(words[time]!)]);
  const amount = noun(bit.amount);
  if (amount >= 0) return asked('number', words[amount]!, [at]);
  if (asksForName(words, at)) return asked('person', null, [at]);
  const part = namePartAsked(words);
  if (part) return asked('person', null, [at, ...part.said]);
  const reason = noun(bit.reason);
  if (reason >= 0) return asked('reason', null, [at, words.indexOf(words[reason]!)]);
  if (noun(bit.position) >= 0) return asked('position', null, [at]);
  const statement = noun(bit.statement);
  // "What reaction makes ethanol" asks for no words.
  if (statement >= 0 && (verb >= 0 || statement !== at + 1)) return asked('statement', null, [at]);
  // Of "confidence-building measures" measures are asked, and of "which member of the team" a member.
  const isHead = (i: number) => verb < 0 || i === verb - 1 || LEADS.test(words[i + 1] ?? '');
  const found = noun(bit.place);
  // "What will take place" asks for no place.
  const place = TAKING.test(words[found - 1] ?? '') ? -1 : found;
  if (place >= 0 && !behind && isHead(place)) return asked('place', words[place]!, [at]);
  const person = noun(bit.people);
  if (person >= 0 && !behind && isHead(person)) return asked('person', words[person]!, [at]);
  if (next === 'made' || last === 'for') return asked('reason', null, [at]);
  if (words.some((_, i) => sorts[i]! & bit.saying && isSaid(words, i))) return asked('statement', null, [at]);
  if (firstOf(bit.demanding, sorts) >= 0) return asked('position', null, [at]);
  // "What is the state song" asks for no state.
  const ends = words[place + 1] === undefined || isFunctionWord(words[place + 1]!);
  if (place >= 0 && (behind ? ends : isHead(place))) return asked('place', words[place]!, [at]);
  return asked('thing', focus, [at]);
}

/** "What did they state", not "what is the state bird"; "what did they say", not "what is said to be". */
function isSaid(words: readonly string[], at: number): boolean {
  if (/^(?:state|claim|post|comment)$/.test(words[at]!)) return words.slice(0, at).some(isDoing);
  return words[at + 1] !== 'to' || !/^(?:be|have)$/.test(words[at + 2] ?? '');
}

/** "What is his name". */
function asksForName(words: readonly string[], at: number): boolean {
  const name = words.findIndex(
    (word, i) =>
      i > at + 1 && (word === 'name' || word === 'names') && /^(?:his|her|their)$/.test(words[i - 1]!),
  );
  return name > 0;
}

/** Where the first word of these sorts stands in `[from, to)`; -1 for none. */
function firstOf(sort: number, sorts: readonly number[], from = 0, to = sorts.length): number {
  for (let i = from; i < to && i < sorts.length; i++) if (sorts[i]! & sort) return i;
  return -1;
}

function asked(wanted: Wanted, focus: string | null, asking: readonly number[]): Asked {
  return { wanted, focus, asking };
}
