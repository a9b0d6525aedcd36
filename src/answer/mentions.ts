/** The mentions in a sentence that may be the short answer: names with their roles, days with their doubts, amounts. */

import { roleNouns } from '../reading/data/roles.ts';
import type { Mention } from '../reading/mention.ts';
import type { Reading } from '../reading/sentence.ts';
import { amounts } from './amounts.ts';
import { doers } from './doers.ts';
import type { Question } from './question.ts';
import type { Ranked } from './rank.ts';
import { type Sure, surely } from './sure.ts';
import type { Term } from './weigh.ts';

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
        .map((time) => surely(withHedges(time, reading), 1));
    case 'number':
      return SIZED.test(question.focus?.lower ?? '')
        ? []
        : amounts(question, terms, ranked, reading, text, asked);
    case 'place':
      return reading.names
        .filter((name) => name.kind === 'place' && !asked(name))
        .map((name, i) => surely(name, placed(text, name) ? 1 - i * 0.01 : 0.5));
    case 'person': {
      // "Who is Doe's envoy" asks for another's name than Doe's office.
      const office = () => terms.some(({ name, lexeme }) => !name && roleNouns.has(lexeme.lower));
      const role = question.defines && !office() ? roleOf(terms, ranked, reading) : null;
      if (role) return [surely(role, 2)];
      // Who somebody is, no other's name tells.
      if (question.defines && terms.every(({ name, framing }) => name || framing)) return [];
      return doers(question, terms, ranked, reading, text, asked);
    }
    default: {
      const role = question.defines ? roleOf(terms, ranked, reading) : null;
      return role ? [surely(role, 2)] : [];
    }
  }
}

/** "Hours before" the event that is named is the time of something else. */
const OF_ANOTHER = /\b(?:before|after)$/i;

/** Asked after with "how", answered by more than a number. */
const SIZED = /^(big|large|small|close|soon)$/;

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

function placed(text: string, { start }: Mention): boolean {
  return /(?:^|\s)(?:in|at|near|from|across|outside|inside|throughout)(?: the)?\s$/i.test(
    text.slice(Math.max(0, start - 16), start),
  );
}
