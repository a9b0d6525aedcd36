/** Holds roles, channels, claims of being first, and plain statements against each other by their words. */

import type { Statement } from '../../reading/article.ts';
import { channels } from '../../reading/data/speech.ts';
import { type Mention, overlaps } from '../../reading/mention.ts';
import { contrasted } from './contrast.ts';
import {
  asks,
  DIFFERS,
  LESS,
  MORE,
  overlap,
  type Relation,
  SAME,
  stemsOf,
  type Topic,
  type ValueOf,
  words,
} from './value.ts';

/** The role given to the person asked about. */
export function roleIn(statement: Statement, topic: Topic, bold: Mention | null): ValueOf<'role'> | null {
  const person = statement.names.find(
    (name) => name.role && ((bold && overlaps(name.role, bold)) || asks(topic, words(statement, name))),
  );
  return person?.role
    ? { facet: 'role', statement, fit: 1, ...person.role, stems: stemsOf(statement, person.role, topic) }
    : null;
}

/** The channel on which the one asked about wrote: "Telegram", "X". */
export function channelIn(statement: Statement, topic: Topic): ValueOf<'channel'> | null {
  for (const { start, end } of statement.attributions) {
    const token = statement.tokens.find(
      (one) => one.start >= start && one.end <= end && channels.has(one.lower) && one.text !== one.lower,
    );
    if (!token) continue;
    const speaker = statement.names.find(
      (name) => name.start >= start && name.end <= end && name.end !== token.end,
    );
    if (speaker && asks(topic, words(statement, speaker)))
      return {
        facet: 'channel',
        statement,
        fit: 1,
        start: token.start,
        end: token.end,
        stems: new Set([token.lower]),
      };
  }
  return null;
}

/** The name asked about as this article spells it: however spelt, it is the same one. */
export function nameIn(statement: Statement, topic: Topic): ValueOf<'name'> | null {
  const name = statement.names.find(
    (one) => one.kind !== 'nationality' && asks(topic, words(statement, one)),
  );
  return name
    ? { facet: 'name', statement, fit: 1, start: name.start, end: name.end, stems: new Set() }
    : null;
}

/** Superlatives, with the one that claims the same. */
const SUPERLATIVES: ReadonlyMap<string, string> = new Map([
  ['first', 'first'],
  ['largest', 'largest'],
  ['biggest', 'largest'],
  ['highest', 'highest'],
]);

/** A claim of being first, with its scope to the end of the clause. */
export function firstIn(statement: Statement, topic: Topic): ValueOf<'first'> | null {
  const { tokens } = statement;
  const asked = topic.superlatives.map((word) => SUPERLATIVES.get(word));
  const at = tokens.findIndex(({ lower }) => {
    const claim = SUPERLATIVES.get(lower);
    return claim !== undefined && (asked.length === 0 || asked.includes(claim));
  });
  if (at < 0 || statement.heading) return null;
  let to = at + 1;
  while (to < tokens.length && !endsScope(tokens, to)) to++;
  const span = { start: tokens[at]!.start, end: tokens[to - 1]!.end };
  return { facet: 'first', statement, fit: 0, ...span, stems: stemsOf(statement, span, topic) };
}

/** A list goes on behind its commas; a clause does not. */
function endsScope(tokens: Statement['tokens'], at: number): boolean {
  const { text } = tokens[at]!;
  if (text === ',')
    return /^(?:with|which|who|but|while|as|after|before|when)$|ing$/.test(tokens[at + 1]?.lower ?? '');
  return /^[;—–]$/.test(text) || (text === '.' && at === tokens.length - 1);
}

/** What the statement says as a whole; `bold`: the words that stand out, `null` for all of them. */
export function wordsIn(statement: Statement, topic: Topic, bold: Mention | null): ValueOf<'words'> {
  const { start, end } = bold ?? { start: 0, end: statement.text.length };
  return {
    facet: 'words',
    statement,
    fit: 0,
    start,
    end,
    stems: topic.said(statement),
  };
}

/** Shared words from which two claims have one scope, and two statements say the same. */
const ONE_SCOPE = 0.7;
const ONE_STATEMENT = 0.45;
/** The same of both together: a short statement inside a long one is not what that says. */
const BOTH_WAYS = 0.4;

/** How `b` stands to `a`. */
export function relateRoles(a: ValueOf<'role'>, b: ValueOf<'role'>): Relation {
  const [size, other] = [a.stems.size, b.stems.size];
  const common = overlap(a.stems, b.stems);
  if (common < 1) return common >= 0.5 ? SAME : { stand: 'differs', apart: 'role' };
  return size === other ? SAME : other > size ? MORE : LESS;
}

/** Of the words on one channel that is named, those on another are other words. */
export function relateChannels(a: ValueOf<'channel'>, b: ValueOf<'channel'>, { channel }: Topic): Relation {
  if (overlap(a.stems, b.stems) === 1) return SAME;
  return channel === null ? DIFFERS : { stand: 'silent', apart: 'event' };
}

/** A first is one of its scope only: "the first in Peru", "the first of the year". */
export function relateFirsts(a: ValueOf<'first'>, b: ValueOf<'first'>): Relation {
  return overlap(a.stems, b.stems) >= ONE_SCOPE ? SAME : { stand: 'differs', apart: 'scope' };
}

/** Set side by side: words alone can show neither a contradiction nor, unless nearly all are shared, sameness. */
export const IN_OTHER_WORDS: Relation = { stand: 'differs', apart: 'wording' };

/** The same only where nearly all words are shared and none speaks against it. */
export function relateWords(a: ValueOf<'words'>, b: ValueOf<'words'>, topic: Topic): Relation {
  const shared = overlap(a.stems, b.stems);
  const both = (2 * shared * Math.min(a.stems.size, b.stems.size)) / (a.stems.size + b.stems.size);
  if (shared < ONE_STATEMENT || both < BOTH_WAYS) return IN_OTHER_WORDS;
  return contrasted(a.statement, b.statement, topic) ? IN_OTHER_WORDS : SAME;
}
