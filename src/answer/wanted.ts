/** What kind of thing a question asks for, read from its words. */

import { sortsOf } from '../language/sorts.ts';
import type { Wanted } from './answer.ts';

export interface Asked {
  readonly wanted: Wanted;
  /** The noun that names the kind: "which BUILDING", "how many DRONES", "what YEAR"; `null` without one. */
  readonly focus: string | null;
  /** Indexes of the words that do the asking and are not looked for: "how many", "what time". */
  readonly asking: readonly number[];
}

/** The sorts of words that tell it. */
export const { bit, of: sortOf } = sortsOf({
  question: 'who whom whose when where why how what which',
  auxiliary: 'is are was were am do does did has have had can could will would shall should may might must',
  // Said before a question without being part of it.
  lead: 'wait so ok okay but and well lol lmao bro dude hey yo um umm uh bruh oh hmm wtf omg please pls',
  people:
    'person people man woman official officials minister president leader leaders negotiator negotiators envoy envoys spokesman spokeswoman spokesperson author actor actress singer king queen general commander director founder ceo chief head mayor governor player scientist artist writer philosopher emperor politician adviser advisers aide aides family member members party parties team group company organization agency country countries',
  person:
    'person man woman official officials minister president leader leaders negotiator negotiators envoy envoys spokesman spokeswoman spokesperson author actor actress singer king queen general commander director founder ceo mayor governor player scientist artist writer philosopher emperor politician adviser advisers aide aides',
  place:
    'place places location venue city cities town country countries state states region regions area areas province village continent street building site river island county district neighborhood capital palace',
  // What stands for a place or a time by itself, without a question word.
  spot: 'location venue place',
  time: 'date dates day days year years month months time century decade era period season week weekday hour',
  date: 'date year',
  amount:
    'number amount percentage percent share price cost worth age population size height length distance temperature toll count rate speed weight total proportion fraction budget salary',
  reason: 'reason reasons cause causes purpose motive',
  statement: 'statement statements quote comment comments remarks reaction words',
  position: 'position stance view views opinion demand demands condition conditions attitude',
  saying:
    'say says said tweet tweeted post posted write wrote state stated comment announce announced claim claims claimed tell told think thinks thought',
  demanding: 'want wants wanted demand demands demanded insist insists require requires need needs',
  being: 'is was are were not',
  tag: 'right correct true yes yeah huh innit',
  role: 'job role title position post rank occupation profession function office',
});

/** `words` are the question's, in lower case and spelled out; `sorts` tells those of each (see `sortOf`). */
export function askedBy(words: readonly string[], sorts: readonly number[]): Asked {
  const lead = sorts.findIndex((sort) => (sort & bit.lead) === 0);
  const begins = lead > 0 && sorts[lead]! & (bit.auxiliary | bit.question);
  if (!begins) return askedByWords(words, sorts);
  const { wanted, focus, asking } = askedByWords(words.slice(lead), sorts.slice(lead));
  return asked(wanted, focus, [...words.slice(0, lead).keys(), ...asking.map((at) => at + lead)]);
}

function askedByWords(words: readonly string[], sorts: readonly number[]): Asked {
  const at = sorts.findIndex((sort) => (sort & bit.question) !== 0);
  const word = at < 0 ? '' : words[at]!;
  const next = words[at + 1] ?? '';
  if (word === 'who' || word === 'whom' || word === 'whose') return asked('person', null, [at]);
  if (word === 'when') return asked('time', null, [at]);
  if (word === 'where') return asked('place', null, [at]);
  if (word === 'why' || (word === 'how' && next === 'come')) return asked('reason', null, [at]);
  if (word === 'how') return askedByHow(words, at);
  if (word === 'what' || word === 'which') return askedByNoun(words, sorts, at);
  if (words[0] === 'list' || words[0] === 'name') return asked('list', words[1] ?? null, [0]);
  return askedPlainly(words, sorts);
}

/** Without a word that asks. */
function askedPlainly(words: readonly string[], sorts: readonly number[]): Asked {
  const first = (sort: number) => sorts.findIndex((one) => (one & sort) !== 0);
  const tagged =
    words.length > 3 && sorts.at(-1)! & bit.tag && !/^(?:the|a|to|is|are|be)$/.test(words.at(-2)!);
  const tag = tagged ? [words.length - 1] : [];
  if (tagged || (sorts[0] ?? 0) & bit.auxiliary || isStatement(sorts)) return asked('claim', null, tag);
  // "Bank worth" asks for an amount, "Fort Worth fire" names a town.
  const amount = words.findIndex(
    (w, i) => sorts[i]! & bit.amount && (w !== 'worth' || i === words.length - 1),
  );
  if (amount >= 0) return asked('number', words[amount]!, []);
  const time = first(bit.date);
  if (time >= 0) return asked('time', words[time]!, [time]);
  if (first(bit.reason) >= 0) return asked('reason', null, []);
  if (first(bit.statement) >= 0) return asked('statement', null, []);
  if (first(bit.position | bit.demanding) >= 0) return asked('position', null, []);
  const person = first(bit.person);
  if (person >= 0) return asked('person', words[person]!, []);
  const place = first(bit.spot);
  if (place >= 0) return asked('place', words[place]!, [place]);
  return asked(words.length <= 4 ? 'keywords' : 'thing', null, []);
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

function askedByNoun(words: readonly string[], sorts: readonly number[], at: number): Asked {
  const next = words[at + 1] ?? '';
  // The noun comes before the verb: "what famous building was"; "what is the reason" has it behind.
  const verb = sorts.findIndex((sort, i) => i > at && (sort & bit.auxiliary) !== 0);
  const behind = verb === at + 1;
  const [from, to] = behind ? [at + 2, at + 7] : [at + 1, verb < 0 ? at + 4 : verb];
  const noun = (sort: number) => sorts.findIndex((one, i) => i >= from && i < to && (one & sort) !== 0);
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
  const reason = noun(bit.reason);
  if (reason >= 0) return asked('reason', null, [at, words.indexOf(words[reason]!)]);
  if (noun(bit.position) >= 0) return asked('position', null, [at]);
  if (noun(bit.statement) >= 0) return asked('statement', null, [at]);
  const place = noun(bit.place);
  if (place >= 0 && !behind) return asked('place', words[place]!, [at]);
  const person = noun(bit.people);
  if (person >= 0 && !behind) return asked('person', words[person]!, [at]);
  if (next === 'made' || last === 'for') return asked('reason', null, [at]);
  if (sorts.some((sort) => sort & bit.saying)) return asked('statement', null, [at]);
  if (sorts.some((sort) => sort & bit.demanding)) return asked('position', null, [at]);
  if (place >= 0) return asked('place', words[place]!, [at]);
  return asked('thing', focus, [at]);
}

/** "What is his name". */
function asksForName(words: readonly string[], at: number): boolean {
  const name = words.findIndex(
    (word, i) =>
      i > at + 1 && (word === 'name' || word === 'names') && /^(?:his|her|their)$/.test(words[i - 1]!),
  );
  return name > 0;
}

function asked(wanted: Wanted, focus: string | null, asking: readonly number[]): Asked {
  return { wanted, focus, asking };
}

/** "who does X work for": told by X's post, seldom with that word. */
export function asksForEmployer(lowers: readonly string[]): boolean {
  return (
    lowers.at(-1) === 'for' &&
    /^works?$/.test(lowers.at(-2) ?? '') &&
    /^(?:who|whom|what)$/.test(lowers[0]!) &&
    /^(?:does|did|do)$/.test(lowers[1] ?? '')
  );
}

/**
 * "What does X do" asks for a post; "what did X do" and "what does X want to do" ask for a deed, "what does the plan do"
 * for what comes of it.
 */
export function asksForOccupation(lowers: readonly string[]): boolean {
  return (
    lowers[0] === 'what' &&
    lowers[1] === 'does' &&
    lowers.at(-1) === 'do' &&
    lowers.at(-2) !== 'to' &&
    lowers.length > 3 &&
    lowers.length <= 6 &&
    !/^(?:the|a|an|this|it)$/.test(lowers[2]!)
  );
}
