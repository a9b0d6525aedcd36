/** How well a statement does what a question is about: tells a plan, a delegation, a count of casualties. */

import type { Statement } from '../../reading/article.ts';
import { aheadHedges, intendedHedges, openHedges } from '../../reading/data/hedges.ts';
import { earlierWords } from '../../reading/data/plans.ts';
import type { Mention } from '../../reading/mention.ts';
import { familyOf, plansIn } from '../../reading/plans.ts';
import { sidesIn } from '../../reading/sides.ts';
import { daysFrom } from '../../reading/time/calendar.ts';
import { valueIn } from '../compare/index.ts';
import { occasionOf } from '../compare/occasion.ts';
import { eventNear } from '../compare/places.ts';
import { asks, ofFamily, type Topic, type Value, words } from '../compare/value.ts';
import type { Inquiry } from '../inquiry/inquiry.ts';
import type { PreparedSentence } from '../reader/sentence.ts';

/** What took place longer before an article was written, in days, is not what it reports. */
const RECENT = 10;

/** What a statement does of what a question asks. */
export interface Told {
  /** How well the statement does what is asked. */
  readonly worth: number;
  /** The words that do. */
  readonly value: Value;
  /** Where some do, those that do not are left out: a plan said to be another one, an event that has been. */
  readonly another: boolean;
}

/** `null` for one that does not. `written`: the day of its article, where it is known. */
export function worthOf(
  { business, topic }: Inquiry,
  { matters }: PreparedSentence,
  statement: Statement,
  written: string | null,
): Told | null {
  if (statement.heading) return null;
  switch (business.kind) {
    case 'plan': {
      const plan = plansIn(statement, written).find(({ family }) => business.families.has(family));
      const value = plan ? valueIn(statement, topic, written, null) : null;
      if (!plan || !value) return null;
      // Of two that tell the same, the one that tells its doubts.
      const doubts = statement.hedges.filter(({ kind }) => aheadHedges.has(kind)).length;
      return { worth: plan.weight + Math.min(3, doubts) / 10, value, another: plan.another };
    }
    case 'held': {
      const value = valueIn(statement, topic, written, null);
      if (value === null || !eventNear(statement, value, topic) || isOfLast(statement, topic)) return null;
      const { ahead, other, days } = occasionOf(value);
      // Those that took place, and no others that the sentence names beside them.
      const long = days !== null && written !== null && days[0] < daysFrom(written, -RECENT);
      // A date says more than a weekday.
      const dated =
        value.facet === 'time' && /\d/.test(statement.text.slice(value.start, value.end)) ? 0.5 : 0;
      return { worth: days === null ? 0 : long ? -1 : 1 + dated, value, another: !(ahead || other) };
    }
    case 'side': {
      const { countries } = business;
      // Who plans to come is not told to have been there.
      if (countries === null && statement.hedges.some(({ kind }) => intendedHedges.has(kind))) return null;
      const sides = sidesIn(statement).filter(({ country }) => countries === null || countries.has(country));
      const [side] = sides;
      const all = countries === null && sides.length > 1;
      const value = side?.belongs ? valueIn(statement, topic, written, all ? null : side.value) : null;
      // Who came for a side is not told to have led it.
      if (!side || !value || (business.led && !leads(statement, side.value))) return null;
      return toldAs(all ? sides.length : business.head && side.named ? 1 : 0, value);
    }
    case 'present': {
      // A meeting that may yet be tells of nobody who was there.
      if (statement.hedges.some(({ kind }) => openHedges.has(kind))) return null;
      if (isOfBefore(statement, topic)) return null;
      const here = statement.names.find(
        (name, i) => statement.parts[i] === 'takes part' && asks(topic, words(statement, name)),
      );
      const value = here ? valueIn(statement, topic, written, here) : null;
      // Who belonged to a side was there; who met one of them may have done so elsewhere.
      const worth = Number(matters.families.includes('meeting')) + Number(matters.belonging);
      return value && worth > 0 ? toldAs(worth, value) : null;
    }
    case 'casualties': {
      const value = valueIn(statement, topic, written, null);
      if (value?.facet !== 'number' || value.fit < 1) return null;
      return toldAs(value.counts.filter(({ bound }) => bound !== 'vague').length, value);
    }
    case 'told': {
      const value = valueIn(statement, topic, written, null);
      if (value === null) return null;
      // What a member names is what is looked for; the other is only compared.
      const named = value.facet === 'channel' && topic.channel !== null && !value.stems.has(topic.channel);
      return toldAs(named ? -1 : 0, value);
    }
  }
}

/** "Led by Doe", "chief negotiator Doe", "Doe, head of the team". */
function leads({ text }: Statement, { start, end }: Mention): boolean {
  return LEADING.test(text.slice(Math.max(0, start - LED), end + LED));
}

const LEADING = /\b(?:led|leads?|leading|headed|heads?|heading|chief|chaired|chairs|leader|top)\b/i;
/** Characters around whoever leads: "headed by". */
const LED = 24;

/** "The last summit, held in Lima": another than the one that is reported, unless that is asked. */
function isOfLast({ tokens }: Statement, topic: Topic): boolean {
  const events = tokens.flatMap(({ lower }, i) => (ofFamily(topic, lower) ? [i] : []));
  return (
    events.length > 0 &&
    events.every((i) => earlierWords.has(tokens[i - 1]?.lower ?? '')) &&
    ![...earlierWords].some((lower) => topic.keys.has(lower))
  );
}

/** Words between "before" and an event: "before the commencement of the trilateral talks". */
const AHEAD_REACH = 8;

/** "Hours before the talks began, she met the envoy": of another meeting than the talks. */
function isOfBefore({ tokens }: Statement, { families }: Topic): boolean {
  const isEvent = (lower: string) => {
    const family = familyOf(lower)?.family;
    return family !== undefined && (families.size > 0 ? families.has(family) : family === 'meeting');
  };
  return tokens.some(({ lower }, i) => {
    const next = tokens[i + 1]?.lower;
    const ahead =
      lower === 'before' || (lower === 'prior' && next === 'to') || (lower === 'ahead' && next === 'of');
    if (!ahead) return false;
    const behind = tokens.slice(i + 1, i + 1 + AHEAD_REACH);
    const end = behind.findIndex(({ kind }) => kind === 'mark');
    return behind.slice(0, end < 0 ? behind.length : end).some((token) => isEvent(token.lower));
  });
}

const toldAs = (worth: number, value: Value): Told => ({ worth, value, another: false });
