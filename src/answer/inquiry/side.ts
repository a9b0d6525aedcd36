/** Asks for a side: who came for a state, or who came at all. */

import { wordSet } from '../../language/word-set.ts';
import { aheadWords } from '../../reading/data/plans.ts';
import { familyOf } from '../../reading/plans.ts';
import type { Named } from '../../reading/sentence.ts';
import { wordsIn } from '../question/asked.ts';
import type { Question } from '../question/question.ts';
import type { Asking } from './asking.ts';
import { asksNoMore, type Found } from './found.ts';
import { asksNobody, asksPresence, PRESENCE } from './presence.ts';

/** Asks for no reason, day or place beside: "why was nobody there" is not answered by who was. */
const BARE = wordSet('claim thing keywords');
/** "who went for the Kenyans", "who did Kenya send". */
const SENT = wordSet(
  'went go goes came come sent send sends flew travelled traveled negotiated negotiates negotiating',
);
/** Those who come for a state. */
export const GROUPS = wordSet(
  'delegation delegations delegates delegate team negotiator negotiators representatives representative contingent ' +
    'envoy envoys rep reps diplomats mission',
);
const HEADS = wordSet('head heads headed chief leader leaders led lead leads leading boss chair chaired');
const PEOPLE = wordSet(
  'people guys folks officials members member side table talks meeting negotiations name names',
);
/** Words that say where something is rather than who. */
const LOCATING = wordSet('in at to near against with on by during');

/** `null`: nobody's side is asked for. */
export function sideOf({ text, question, asked, lowers }: Asking): Found | null {
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
  if (states.length === 0) return allOf(question, lowers());
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
function allOf(question: Question, lowers: readonly string[]): Found | null {
  const own = (lower: string) =>
    [GROUPS, SENT, PEOPLE].some((set) => set.has(lower)) ||
    familyOf(lower) !== null ||
    PRESENCE.test(lower) ||
    /^(?:part|room|present|involved)$/.test(lower);
  const event = lowers.some((lower) => familyOf(lower) !== null);
  // Who will be at the next one, or was not at the last, is told by no list of who was.
  const ahead = lowers.some(
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
