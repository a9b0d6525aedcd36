/** Tells what a question asks of those that news is asked most: what is planned, who came for a side, who was hurt. */

import { months, weekdays } from '../../language/calendar.ts';
import { spelledOut } from '../../language/chat.ts';
import { runsOf } from '../../language/runs.ts';
import { wordSet } from '../../language/word-set.ts';
import { anybody, outcomes } from '../../reading/data/numbers.ts';
import { aheadWords, planVerbs } from '../../reading/data/plans.ts';
import { channels } from '../../reading/data/speech.ts';
import { familyOf } from '../../reading/plans.ts';
import type { Named } from '../../reading/sentence.ts';
import type { Topic } from '../compare/value.ts';
import { wordsIn } from '../question/asked.ts';
import { asksUntilWhen } from '../question/duration.ts';
import type { Question } from '../question/question.ts';
import type { Found } from './found.ts';
import { asksNobody, asksPresence, PRESENCE, presentOf } from './presence.ts';

/** Asks for no reason, day or place beside: "why was nobody there" is not answered by who was. */
const BARE = wordSet('claim thing keywords');
/** "who went for the Kenyans", "who did Kenya send". */
const SENT = wordSet(
  'went go goes came come sent send sends flew travelled traveled negotiated negotiates negotiating',
);
const GROUPS = wordSet(
  'delegation delegations delegates delegate team negotiator negotiators representatives representative contingent ' +
    'envoy envoys rep reps diplomats mission',
);
const HEADS = wordSet('head heads headed chief leader leaders led lead leads leading boss chair chaired');
const PEOPLE = wordSet(
  'people guys folks officials members member side table talks meeting negotiations name names',
);
/** Words that say where something is rather than who. */
const LOCATING = wordSet('in at to near against with on by during');

/**
 * `null`: the question is of another sort. `text` is what was meant; `asked` reads its names, which takes longer than
 * words.
 */
export function businessOf(text: string, question: Question, topic: Topic, asked: () => Named): Found | null {
  let words: readonly string[] | null = null;
  const lowers = () => {
    words ??= lowersOf(text);
    return words;
  };
  return (
    planOf(text, question, topic, asked, lowers) ??
    heldOf(text, question, topic, lowers) ??
    sideOf(text, question, asked, lowers) ??
    presentOf(text, question, asked) ??
    countOf(text, question, topic, asked) ??
    toldOf(text, question, topic)
  );
}

/** The words of the question, for most of which nobody asks. */
type Lowers = () => readonly string[];

const runs = runsOf(/[\p{L}\p{N}'’]/u);
/** The mark of an owner at the end of a word. */
const OWNER = /['’]s?(?![\p{L}\p{N}'’])/gu;

function lowersOf(text: string): string[] {
  let lower = text.toLowerCase();
  if (lower.includes('follow')) lower = lower.replace(/follow[- ]up/g, 'followup');
  if (/['’]/.test(lower)) lower = lower.replace(OWNER, '');
  return runs(lower).map(spelledOut);
}

const WHEN = wordSet('when date dates day time timing place venue location where');

/** "Will they meet again", "are more talks planned", "the next one is in Lima". */
const COMING = /\b(?:next|will|gonna|going to|plan|planned|scheduled|coming|expected)\b/i;

/** "When did it resume" asks for what was, "when did she say they would meet again" for what was to be. */
const PAST =
  /\b(?:when|where|date) (?:did|was|were|has|had)\b(?!.*(?:\bwould\b|['’]d\b|\bnext\b|\bagain\b))/i;

function planOf(
  text: string,
  question: Question,
  topic: Topic,
  asked: () => Named,
  lowers: Lowers,
): Found | null {
  const { wanted } = question;
  const open = topic.facet === 'time' || topic.facet === 'place';
  // Up to when something lasts is told by an event as well.
  if (!(open || wanted === 'claim') || PAST.test(text) || asksUntilWhen(question.lowers)) return null;
  const family = (word: string) => familyOf(word)?.family ?? planVerbs.get(word) ?? null;
  const families = new Set(lowers().flatMap((word) => family(word) ?? []));
  const will = wanted === 'time' && lowers().some((word) => word === 'will' || word === 'gonna');
  if (families.size === 0 || !(will || lowers().some((word) => aheadWords.has(word)))) return null;
  const own = (lower: string) =>
    family(lower) !== null || aheadWords.has(lower) || WHEN.has(lower) || /^follow|^up$/.test(lower);
  const business = { kind: 'plan', families } as const;
  if (wanted === 'claim' && COMING.test(text)) {
    const where = wordsIn(
      text,
      asked().names.filter(({ kind }) => kind === 'place'),
    );
    const owned = (lower: string) => own(lower) || where.has(lower) || isDate(lower);
    // Where or when it will be tells whether it will be there or then; "will there be talks on prices" asks more.
    if (asksNoMore(question, owned)) {
      // Of "will it be in Lima" that it will be in Lima is an answer too.
      const changes = { ahead: true, keys: new Set<string>() };
      return { business, topic: { ...changes, facet: where.size > 0 ? 'place' : 'time' }, own: owned };
    }
  }
  return open ? { business, topic: { ahead: true }, own } : null;
}

const isDate = (lower: string): boolean =>
  months.has(lower) || weekdays.has(lower) || /^\d{1,4}(?:st|nd|rd|th)?$/.test(lower);

/** Whether all that it says is of the asking itself. */
const asksNoMore = ({ content, words }: Question, own: Found['own']): boolean =>
  content.every((at) => words[at]!.framing || own(words[at]!.lexeme.lower));

const HELD = wordSet(
  'held hold holds holding host hosted hosts happen happens happened happening take takes took taking occur occurred going ' +
    'gone on city town anyway even actually sat sit sitting down',
);

/** Asks where the talks have got to, where some might be, or for a house or a country, which a city is not. */
const NOT_HELD =
  /\b(?:country|countries|nation|building|palace|hotel|venue|room|stands?|headed|lead|go from|might|may|could|should|would|must|ha(?:ve|s) to|if)\b/i;

/** Where something took place, or when if no more is asked of it. */
function heldOf(text: string, question: Question, topic: Topic, lowers: Lowers): Found | null {
  const { wanted } = question;
  if (
    wanted !== topic.facet ||
    !(wanted === 'place' ? !NOT_HELD.test(text) : wanted === 'time' && PAST.test(text))
  )
    return null;
  const family = (word: string) => familyOf(word)?.family ?? planVerbs.get(word) ?? null;
  const families = new Set(lowers().flatMap((word) => family(word) ?? []));
  if (families.size === 0) return null;
  const own = (lower: string) => family(lower) !== null || WHEN.has(lower) || HELD.has(lower);
  if (
    wanted === 'time' &&
    !asksNoMore(question, (lower) => own(lower) || GROUPS.has(lower) || PARTIES.has(lower))
  )
    return null;
  return { business: { kind: 'held', families }, topic: { families }, own };
}

const PARTIES = wordSet('party parties side sides country countries teams both all');

function sideOf(text: string, question: Question, asked: () => Named, lowers: Lowers): Found | null {
  const { wanted } = question;
  const open = wanted === 'person' || wanted === 'keywords' || wanted === 'list' || wanted === 'thing';
  const grouped = open && lowers().some((word) => GROUPS.has(word));
  // "Was Peru there" asks whether anybody of theirs was, "was Doe there" whether Doe was.
  const ofNobody = () => asked().names.every(({ country }) => country !== null);
  const present = () =>
    wanted === 'person'
      ? lowers().some((word) => SENT.has(word)) || PRESENCE.test(text)
      : BARE.has(wanted) && (asksNobody(text) || (asksPresence(text) && ofNobody()));
  if (!(grouped || present())) return null;
  const states = asked().names.filter(({ country, start }) => country !== null && !located(asked(), start));
  if (states.length === 0) return allOf(question, lowers);
  const countries = new Set(states.map(({ country }) => country!));
  const spoken = wordsIn(text, states);
  const head = lowers().some((word) => HEADS.has(word));
  return {
    business: { kind: 'side', countries, head, led: head && wanted === 'person' },
    topic: { facet: 'person' },
    own: (lower) =>
      spoken.has(lower) ||
      [GROUPS, HEADS, SENT, PEOPLE].some((set) => set.has(lower)) ||
      PRESENCE.test(lower) ||
      /^(?:part|room|present|behalf)$/.test(lower),
  };
}

/** Who came at all: "who was at the talks". */
function allOf(question: Question, lowers: Lowers): Found | null {
  const own = (lower: string) =>
    [GROUPS, SENT, PEOPLE].some((set) => set.has(lower)) ||
    familyOf(lower) !== null ||
    PRESENCE.test(lower) ||
    /^(?:part|room|present|involved)$/.test(lower);
  const event = lowers().some((lower) => familyOf(lower) !== null);
  // Who will be at the next one, or was not at the last, is told by no list of who was.
  const ahead = lowers().some(
    (lower) => aheadWords.has(lower) || /^(?:will|gonna|would|should|not|\p{L}+n['’]t)$/u.test(lower),
  );
  if (question.wanted !== 'person' || !event || ahead || !asksNoMore(question, own)) return null;
  return {
    business: { kind: 'side', countries: null, head: false, led: false },
    topic: { facet: 'person' },
    own,
  };
}

function located({ tokens }: Named, start: number): boolean {
  let i = tokens.findIndex((token) => token.start === start) - 1;
  while (tokens[i]?.lower === 'the') i--;
  return LOCATING.has(tokens[i]?.lower ?? '');
}

/** How many were hurt, and where: without a place it is not told which event is meant. */
function countOf(text: string, { focus }: Question, topic: Topic, asked: () => Named): Found | null {
  if (topic.facet !== 'number' || topic.outcomes.size === 0) return null;
  // A toll tells how many there were of all, not of "nurses" or "demonstrators".
  const { lower = '', entry, stop } = focus ?? {};
  const kind =
    entry?.part === 'n' && !stop && !anybody.has(lower) && !outcomes.has(lower) && !COUNTED.has(lower);
  if (kind) return null;
  // A small place is known by its count only: whether it is one shows in the sentence.
  const places = asked().names.filter(({ kind }) => kind === 'place' || kind === 'unknown');
  if (places.length === 0) return null;
  const spoken = wordsIn(text, places);
  return {
    business: { kind: 'casualties' },
    own: (lower) => outcomes.has(lower) || COUNTED.has(lower) || spoken.has(lower),
  };
}

const COUNTED = wordSet('people persons person individuals number many count toll figure figures amount');

/** Asks whether it was the first time; "the first draft" and "who came first" ask of something else. */
const FIRST =
  /\b(?:was|were|is|are|be|been|called|marks?|marked)\b.*\b(?:the|a|their|an?) first\b|\bfirst (?:time|ever)\b/i;
const CLAIMED = wordSet('first time times ever instance occasion called marks marked');
const APPOINTED = wordSet('role title job post position office rank exactly');
const POSTED = wordSet(
  'post posted posts tweet tweeted write wrote written publish published share shared put noted said app apps platform platforms site network use used',
);

function toldOf(text: string, { wanted }: Question, { facet }: Topic): Found | null {
  if (facet === 'role' && wanted !== 'position') {
    // Whose role it is is seen to when the role is read; "A or B" names roles of which one may be told.
    const either = /\bor\b/i.test(text);
    return {
      business: { kind: 'told' },
      own: (lower) => APPOINTED.has(lower) || either,
    };
  }
  if (facet === 'name') return { business: { kind: 'told' }, own: () => true };
  if (facet === 'channel')
    return {
      business: { kind: 'told' },
      own: (lower) => channels.has(lower) || POSTED.has(lower),
    };
  if (facet === 'first' && FIRST.test(text))
    return { business: { kind: 'told' }, own: (lower) => CLAIMED.has(lower) || familyOf(lower) !== null };
  return null;
}
