/** What kind of thing a question asks for, read from its words. */

import type { Wanted } from './answer.ts';

export interface Asked {
  readonly wanted: Wanted;
  /** The noun that names the kind: "which BUILDING", "how many DRONES", "what YEAR"; `null` without one. */
  readonly focus: string | null;
  /** Indexes of the words that do the asking and are not looked for: "how many", "what time". */
  readonly asking: readonly number[];
}

const setOf = (words: string) => new Set(words.split(' '));

const AUXILIARIES = setOf(
  'is are was were am do does did has have had can could will would shall should may might must',
);
const PEOPLE = setOf(
  'person people man woman official officials minister president leader leaders negotiator negotiators envoy envoys spokesman spokeswoman spokesperson author actor actress singer king queen general commander director founder ceo chief head mayor governor player scientist artist writer philosopher emperor politician adviser advisers aide aides family member members party parties team group company organization agency country countries',
);
const PERSON_NOUNS = setOf(
  'person man woman official officials minister president leader leaders negotiator negotiators envoy envoys spokesman spokeswoman spokesperson author actor actress singer king queen general commander director founder ceo mayor governor player scientist artist writer philosopher emperor politician adviser advisers aide aides',
);
const PLACES = setOf(
  'place places location venue city cities town country countries state states region regions area areas province village continent street building site river island county district neighborhood capital palace',
);
const TIMES = setOf(
  'date dates day days year years month months time century decade era period season week weekday hour',
);
const AMOUNTS = setOf(
  'number amount percentage percent share price cost worth age population size height length distance temperature toll count rate speed weight total proportion fraction budget salary',
);
const REASONS = setOf('reason reasons cause causes purpose motive');
const STATEMENTS = setOf('statement statements quote comment comments remarks reaction words');
const POSITIONS = setOf('position stance view views opinion demand demands condition conditions attitude');
const SAYING = setOf(
  'say says said tweet tweeted post posted write wrote state stated comment announce announced claim claims claimed tell told think thinks thought',
);
const DEMANDING = setOf(
  'want wants wanted demand demands demanded insist insists require requires need needs',
);

/** Said before a question without being part of it. */
const LEADS = setOf(
  'wait so ok okay but and well lol lmao bro dude hey yo um umm uh bruh oh hmm wtf omg please pls',
);

/** `words` are the question's, in lower case and spelled out. */
export function askedBy(words: readonly string[]): Asked {
  const lead = words.findIndex((word) => !LEADS.has(word));
  const begins = lead > 0 && (AUXILIARIES.has(words[lead]!) || QUESTION_WORDS.has(words[lead]!));
  if (!begins) return askedByWords(words);
  const { wanted, focus, asking } = askedByWords(words.slice(lead));
  return asked(wanted, focus, [...words.slice(0, lead).keys(), ...asking.map((at) => at + lead)]);
}

function askedByWords(words: readonly string[]): Asked {
  const at = words.findIndex((word) => QUESTION_WORDS.has(word));
  const word = at < 0 ? '' : words[at]!;
  const next = words[at + 1] ?? '';
  const has = (set: ReadonlySet<string>) => words.findIndex((w) => set.has(w));
  if (word === 'who' || word === 'whom' || word === 'whose') return asked('person', null, [at]);
  if (word === 'when') return asked('time', null, [at]);
  if (word === 'where') return asked('place', null, [at]);
  if (word === 'why' || (word === 'how' && next === 'come')) return asked('reason', null, [at]);
  if (word === 'how') return askedByHow(words, at);
  if (word === 'what' || word === 'which') return askedByNoun(words, at);
  if (words[0] === 'list' || words[0] === 'name') return asked('list', words[1] ?? null, [0]);
  const tagged =
    words.length > 3 && TAGS.has(words.at(-1)!) && !/^(?:the|a|to|is|are|be)$/.test(words.at(-2)!);
  const tag = tagged ? [words.length - 1] : [];
  if (AUXILIARIES.has(words[0] ?? '')) return asked('claim', null, tag);
  if (isStatement(words) || tag.length > 0) return asked('claim', null, tag);
  // "Bank worth" asks for an amount, "Fort Worth fire" names a town.
  const amount = words.findIndex((w, i) => AMOUNTS.has(w) && (w !== 'worth' || i === words.length - 1));
  if (amount >= 0) return asked('number', words[amount]!, []);
  const time = words.findIndex((w) => w === 'date' || w === 'year');
  if (time >= 0) return asked('time', words[time]!, [time]);
  if (has(REASONS) >= 0) return asked('reason', null, []);
  if (has(STATEMENTS) >= 0) return asked('statement', null, []);
  if (has(POSITIONS) >= 0 || has(DEMANDING) >= 0) return asked('position', null, []);
  const person = has(PERSON_NOUNS);
  if (person >= 0) return asked('person', words[person]!, []);
  const place = words.findIndex((w) => w === 'location' || w === 'venue' || w === 'place');
  if (place >= 0) return asked('place', words[place]!, [place]);
  return asked(words.length <= 4 ? 'keywords' : 'thing', null, []);
}

const QUESTION_WORDS = setOf('who whom whose when where why how what which');

/** Whether a word, in lower case, asks for more than yes or no. */
export const asksOpenly = (lower: string) => QUESTION_WORDS.has(lower);

/** "X is the chair", "X was there right", "X wasnt there": whether it is so is what is asked. */
function isStatement(words: readonly string[]): boolean {
  return words.length > 3 && words.slice(1, 4).some((word) => /^(?:is|was|are|were|not)$/.test(word));
}

const TAGS = setOf('right correct true yes yeah huh innit');

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

function askedByNoun(words: readonly string[], at: number): Asked {
  const rest = words.slice(at + 1);
  const next = rest[0] ?? '';
  // The noun comes before the verb: "what famous building was"; "what is the reason" has it behind.
  const verb = rest.findIndex((word) => AUXILIARIES.has(word));
  const noun = verb > 0 ? rest.slice(0, verb) : verb === 0 ? rest.slice(1, 6) : rest.slice(0, 3);
  const head = verb > 0 ? noun.at(-1)! : null;
  const anyOf = (set: ReadonlySet<string>) => noun.find((word) => set.has(word));
  const focus = head ?? (verb === 0 ? null : next || null);
  // "what was day one about" asks for its subject.
  if (rest.at(-1) === 'about') return asked('thing', null, [at]);
  const time = anyOf(TIMES);
  if (time !== undefined && (verb !== 0 || noun.indexOf(time) <= 2))
    return asked('time', time, [at, ...indexOf(words, time)]);
  const amount = anyOf(AMOUNTS);
  if (amount !== undefined) return asked('number', amount, [at]);
  if (/ (his|her|their) names?( |$)/.test(` ${rest.join(' ')}`)) return asked('person', null, [at]);
  const reason = anyOf(REASONS);
  if (reason !== undefined) return asked('reason', null, [at, ...indexOf(words, reason)]);
  if (anyOf(POSITIONS) !== undefined) return asked('position', null, [at]);
  if (anyOf(STATEMENTS) !== undefined) return asked('statement', null, [at]);
  const place = anyOf(PLACES);
  if (place !== undefined && verb !== 0) return asked('place', place, [at]);
  const person = anyOf(PEOPLE);
  if (person !== undefined && verb !== 0) return asked('person', person, [at]);
  if (next === 'made' || (rest.includes('for') && rest.at(-1) === 'for')) return asked('reason', null, [at]);
  if (words.some((word) => SAYING.has(word))) return asked('statement', null, [at]);
  if (words.some((word) => DEMANDING.has(word))) return asked('position', null, [at]);
  if (place !== undefined) return asked('place', place, [at]);
  return asked('thing', focus, [at]);
}

function indexOf(words: readonly string[], word: string): number[] {
  const at = words.indexOf(word);
  return at < 0 ? [] : [at];
}

function asked(wanted: Wanted, focus: string | null, asking: readonly number[]): Asked {
  return { wanted, focus, asking };
}

/** "who does X work for": told by X's post, seldom with that word. */
export function asksForEmployer(lowers: readonly string[]): boolean {
  const [first = '', second = ''] = lowers;
  return (
    /^(?:who|whom|what)$/.test(first) &&
    /^(?:does|did|do)$/.test(second) &&
    lowers.at(-1) === 'for' &&
    /^works?$/.test(lowers.at(-2) ?? '')
  );
}

/**
 * "What does X do" asks for a post; "what did X do" and "what does X want to do" ask for a deed, "what does the plan do"
 * for what comes of it.
 */
export function asksForOccupation(lowers: readonly string[]): boolean {
  const [first, second, third = ''] = lowers;
  return (
    first === 'what' &&
    second === 'does' &&
    lowers.at(-1) === 'do' &&
    lowers.at(-2) !== 'to' &&
    lowers.length > 3 &&
    lowers.length <= 6 &&
    !/^(?:the|a|an|this|it)$/.test(third)
  );
}
