/** The mentions in a sentence that may be the short answer: names with their roles, days with their doubts, amounts. */

import { measures, outcomes } from '../reading/data/numbers.ts';
import { roleNouns } from '../reading/data/roles.ts';
import type { Name } from '../reading/entities.ts';
import { contains, type Mention } from '../reading/mention.ts';
import type { Reading } from '../reading/sentence.ts';
import type { Question } from './question.ts';
import type { Ranked } from './rank.ts';
import type { Term } from './weigh.ts';

export type Sure = Mention & { readonly sure: number };

/** Mentions of the kind asked for that the question does not say itself, with how sure the kind is. */
export function mentionsOf(
  question: Question,
  terms: readonly Term[],
  ranked: Ranked,
  reading: Reading,
  text: string,
  asked: (mention: Mention) => boolean,
): Sure[] {
  switch (question.wanted) {
    case 'time':
      return reading.times
        .filter((time) => !asked(time) && (time.days === null || question.focus !== null))
        .filter(({ start, end }) => !OF_ANOTHER.test(text.slice(start, end)))
        .map((time) => ({ ...withHedges(time, reading), sure: 1 }));
    case 'number':
      return SIZED.test(question.focus?.lower ?? '')
        ? []
        : amounts(question, terms, ranked, reading, text, asked);
    case 'place':
      return reading.names
        .filter((name) => name.kind === 'place' && !asked(name))
        .map((name, i) => ({
          start: name.start,
          end: name.end,
          sure: placed(text, name) ? 1 - i * 0.01 : 0.5,
        }));
    case 'person': {
      // "Who is Doe's envoy" asks for another's name than Doe's office.
      const office = terms.some(({ name, lexeme }) => !name && roleNouns.has(lexeme.lower));
      const role = question.defines && !office ? roleOf(terms, ranked, reading) : null;
      if (role) return [{ ...role, sure: 2 }];
      // Who somebody is, no other's name tells.
      if (question.defines && terms.every(({ name, framing }) => name || framing)) return [];
      const speaker = asksSpeaker(question) ? speakerOf(terms, ranked, reading, asked) : null;
      if (speaker) return [{ ...speaker, sure: 2 }];
      const verb = firstVerb(terms, ranked);
      const tellers = tellersOf(terms, ranked, reading);
      return reading.names
        .filter((name) => !asked(name) && name.kind !== 'nationality' && !insideRole(name, reading))
        .filter((name) => !tellers.some((teller) => contains(teller, name)))
        .filter((name) => name.kind !== 'place' || acts(text, name))
        .filter((name) => !ofAnother(name, terms, ranked, reading))
        .map((name) => ({
          ...withRole(name),
          sure:
            (name.kind === 'person'
              ? 1
              : name.kind === 'organisation'
                ? 0.8
                : name.kind === 'unknown'
                  ? 0.7
                  : 0.4) * (byWhom(text.slice(0, withRole(name).start)) ? 2 : name.start < verb ? 1.25 : 1),
        }));
    }
    default: {
      const role = question.defines ? roleOf(terms, ranked, reading) : null;
      return role ? [{ ...role, sure: 2 }] : [];
    }
  }
}

/** "Hours before" the event that is named is the time of something else. */
const OF_ANOTHER = /\b(?:before|after)$/i;

/** Asked after with "how", answered by more than a number. */
const SIZED = /^(big|large|small|close|soon)$/;

/** Counts and durations; one that stands apart from the name asked about, where another stands with it, is not meant. */
function amounts(
  question: Question,
  terms: readonly Term[],
  { match, sentence }: Ranked,
  { quantities, times }: Reading,
  text: string,
  asked: (mention: Mention) => boolean,
): Sure[] {
  const fates = new Set(question.words.flatMap(({ lexeme }) => outcomes.get(lexeme.lower) ?? []));
  // "How many died" is not answered by how many are missing.
  const other = (outcome: string | null) =>
    fates.size > 0 &&
    outcome !== null &&
    outcome !== 'casualty' &&
    !fates.has(outcome) &&
    !fates.has('casualty');
  // "How much did they save" is not answered by how many shops they closed.
  const much = question.words.some(
    ({ lexeme }, i, all) => lexeme.lower === 'much' && all[i - 1]?.lexeme.lower === 'how',
  );
  const length = /^(long|old|years?|days?|hours?|months?|weeks?)$/.test(question.focus?.lower ?? '');
  const all = [
    ...quantities
      .filter((quantity) => !asked(quantity) && !other(quantity.outcome))
      .filter(({ unit }) => !much || measures.has(unit) || unit === 'person')
      .map((quantity) => ({ ...withUnit(quantity, text), sure: 1 })),
    ...times
      .filter((time) => time.days !== null && !asked(time))
      .map(({ start, end }) => ({ start, end, sure: length ? 1.2 : 0.4 })),
  ];
  const named = terms.findIndex(({ name }, t) => name && match.strengths[t]! >= 0.5);
  if (named < 0) return all;
  const at = sentence.words[match.positions[named]!]!.start - sentence.span.start;
  const apart = ({ start, end }: Mention) => text.slice(Math.min(at, end), Math.max(at, start)).includes(',');
  const together = all.some((one) => !apart(one));
  return all.map((one) => (together && apart(one) ? { ...one, sure: one.sure / 2 } : one));
}

/** The role of the name that was asked for. */
function roleOf(terms: readonly Term[], { match, sentence }: Ranked, { names }: Reading): Mention | null {
  for (const [t, { name }] of terms.entries()) {
    if (!name || match.positions[t]! < 0 || match.strengths[t]! < 0.8) continue;
    const at = sentence.words[match.positions[t]!]!.start - sentence.span.start;
    const bearer = names.find(({ start, end, role }) => role !== null && start <= at && at < end);
    if (bearer?.role) return { start: bearer.role.start, end: bearer.role.end };
  }
  return null;
}

/** "as early as February 1, pending approval from all parties": the doubt belongs to the date. */
export function withHedges(time: Mention, { hedges }: Reading): Mention {
  let { start, end } = time;
  for (const hedge of hedges) {
    if (hedge.end <= start && start - hedge.end <= 1) start = hedge.start;
    if (hedge.start >= end && hedge.start - end <= 2) end = hedge.end;
  }
  return { start, end };
}

/** A number with the noun behind it: "27 wounded", "four injuries". */
function withUnit({ start, end }: Mention, text: string): Mention {
  const next =
    RATE.exec(text.slice(end)) ??
    /^[\s-]+(?!an?\b|in\b|of\b|and\b|or\b|to\b|on\b|at\b|by\b|from\b|were\b|was\b|have\b|had\b)[\p{L}-]+/u.exec(
      text.slice(end, end + 30),
    );
  // "600 of 5,100 jobs" is one amount: the part with the whole.
  const part = PART_OF.exec(text.slice(0, start));
  return { start: part ? part.index : start, end: next ? end + next[0].length : end };
}

/** "$40 million a day". */
const RATE = /^ (?:an?|per) (?:second|minute|hour|day|week|month|year)\b/;
const PART_OF = /\b\d(?:[\d.,]*\d)? (?:out )?of (?:the |its |their )?$/;

function placed(text: string, { start }: Mention): boolean {
  return /(?:^|\s)(?:in|at|near|from|across|outside|inside|throughout)(?: the)?\s$/i.test(
    text.slice(Math.max(0, start - 16), start),
  );
}

/** The name with the role before it: "Russian Deputy Foreign Minister Jane Doe". */
function withRole({ start, end, role }: Name): Mention {
  return { start: role && role.end <= start ? role.start : start, end };
}

/** "the chief of staff to Doe" names Doe only to say who another is. */
function insideRole(name: Name, { names }: Reading): boolean {
  return names.some(({ role }) => role !== null && role.start <= name.start && name.end <= role.end);
}

/** Where in the sentence the first verb of the question is found, as an offset; behind all when none is. */
function firstVerb(terms: readonly Term[], { match, sentence }: Ranked): number {
  for (const [t, { lexeme }] of terms.entries()) {
    if (!lexeme.entry?.parts.includes('v') || match.strengths[t]! < 0.5) continue;
    return sentence.words[match.positions[t]!]!.start - sentence.span.start;
  }
  return 0;
}

const asksSpeaker = ({ words }: Question) =>
  words.some(({ lexeme: { lower } }) => SPEAKING.test(lower) || lower === 'whose');
const SPEAKING = /^(said|says?|called|calls?|claim(ed|s)?|stated|described|announced|told|thinks?|words)$/;

/** Of "Riva's chief Doe and Solt's chief Roe" it is Roe who is of Solt. */
function ofAnother(
  name: Name,
  terms: readonly Term[],
  { match, sentence }: Ranked,
  { names }: Reading,
): boolean {
  const owners = terms.flatMap(({ name: named }, t) => {
    const word = named && match.strengths[t]! >= MET ? sentence.words[match.positions[t]!]! : null;
    return word ? [{ start: word.start - sentence.span.start, end: word.end - sentence.span.start }] : [];
  });
  const owned = (one: Name) => one.role !== null && owners.some((owner) => contains(one.role!, owner));
  return name.role !== null && !owned(name) && names.some(owned);
}

/** "Led by Doe", "led by the singer Doe": whoever stands behind "by" did it. */
const byWhom = (before: string) => /\bby(?: (?:the|an?)(?: \p{Ll}[\p{L}-]*){0,3})? $/u.test(before);

/** "Kenya sent troops", not "in Kenya" or "Kenya's largest lake". */
function acts(text: string, { start, end }: Mention): boolean {
  return !LOCATING.test(text.slice(0, start)) && !/^['’]s?(?!\p{L})/u.test(text.slice(end));
}

const LOCATING = /(?:^|\s)(?:in|at|near|from|to|across|outside|inside|throughout|against)(?: the)?\s$/iu;

/** Who only tells of what is asked about: all that is found of the question is in what they say. */
function tellersOf(
  terms: readonly Term[],
  { match, sentence }: Ranked,
  { attributions }: Reading,
): readonly Mention[] {
  const places = terms.flatMap((_, t) => {
    const word = match.strengths[t]! >= MET ? sentence.words[match.positions[t]!]! : null;
    return word ? [{ start: word.start - sentence.span.start, end: word.end - sentence.span.start }] : [];
  });
  return attributions
    .filter(({ scope }) => places.length > 0 && places.every((place) => contains(scope, place)))
    .map(({ source }) => source);
}

/** A word counts as found from here on. */
const MET = 0.55;

/** The name of whoever says the part of the sentence in which the question's words stand. */
function speakerOf(
  terms: readonly Term[],
  { match, sentence }: Ranked,
  { attributions, names }: Reading,
  asked: (mention: Mention) => boolean,
): Mention | null {
  const places = terms.flatMap((_, t) =>
    match.strengths[t]! >= 0.8 ? [sentence.words[match.positions[t]!]!.start - sentence.span.start] : [],
  );
  const counted = attributions.map((attribution) => ({
    attribution,
    count: places.filter((at) => attribution.scope.start <= at && at < attribution.scope.end).length,
  }));
  const best = counted.reduce<(typeof counted)[number] | null>(
    (top, one) => (one.count > (top?.count ?? 0) ? one : top),
    null,
  );
  if (!best) return null;
  const { source } = best.attribution;
  const name = names.find(
    ({ start, end, kind }) =>
      start >= source.start && end <= source.end && kind !== 'nationality' && kind !== 'place',
  );
  const whole = name ? withRole(name) : source;
  return asked(whole) || whole.end - whole.start < 5 ? null : whole;
}
