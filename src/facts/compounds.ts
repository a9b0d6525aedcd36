/** Notes subjects without a name: two nouns side by side, or an adjective and its noun, such as "drone attacks". */

import { months, weekdays } from '../language/calendar.ts';
import type { Lexeme } from '../language/lexeme.ts';
import type { Token } from '../language/tokens.ts';
import { wordSet } from '../language/word-set.ts';
import type { Statement } from '../reading/article.ts';
import { roleNouns } from '../reading/data/roles.ts';
import { capital, type Note } from './note.ts';

/** Nouns that name no subject: they stand with every adjective. */
const emptyNouns = wordSet(
  'day days week weeks month months year years time times people way thing things part number lot city country side',
);

/** `lexeme`: what is known of a word form. */
export function compoundNotes(statement: Statement, lexeme: (lower: string) => Lexeme): Note[] {
  if (statement.heading) return [];
  const notes = new Map<string, Note>();
  const { tokens } = statement;
  for (let i = 0; i + 1 < tokens.length; i++) {
    const [first, second] = [tokens[i]!, tokens[i + 1]!];
    if (!plain(first, i) || !plain(second, i + 1)) continue;
    if (emptyNouns.has(second.lower) || roleNouns.has(second.lower)) continue;
    const [a, b] = [lexeme(first.lower), lexeme(second.lower)];
    if (!standsBefore(a) || !isHead(b, a)) continue;
    const third = tokens[i + 2];
    if (third && plain(third, i + 2) && isHead(lexeme(third.lower), b)) continue;
    const key = `${a.stem} ${b.stem}`;
    if (notes.has(key)) continue;
    const label = `${capital(first.lower)} ${second.lower}`;
    notes.set(key, {
      kind: 'subject',
      key,
      label,
      weight: 1 + 1 / (1 + i) + (statement.paragraph.section === 'body' ? 0.5 : 0),
      value: { start: first.start, end: second.end },
    });
  }
  return [...notes.values()];
}

/** Endings that make nouns of verbs: the lexicon knows a word by its stem, which may be a verb first. */
const nominal = /...(?:er|or|ion|ment|ity|ness|ance|ence)s?$/;

function standsBefore({ stop, proper, lower, entry }: Lexeme): boolean {
  if (stop || proper || entry === undefined) return false;
  return /^[na]/.test(entry.parts) || (entry.parts.includes('n') && nominal.test(lower));
}

/** A noun before anything else, or one by its plural, or by what stands before it: "attacks", "peace deal". */
function isHead({ stop, lower, stem, entry }: Lexeme, before: Lexeme): boolean {
  const parts = entry?.parts ?? '';
  if (stop || !parts.includes('n')) return false;
  if (parts.startsWith('n') || nominal.test(lower) || (lower.endsWith('s') && !lower.endsWith('ss')))
    return true;
  // A verb's past is no noun.
  if (lower.endsWith('ed') || !lower.startsWith(stem)) return false;
  return before.entry?.parts.startsWith('n') === true && !before.lower.endsWith('s');
}

/** An ordinary word; the capital of a sentence's first one tells nothing. */
function plain({ kind, text, lower }: Token, i: number): boolean {
  if (kind !== 'word' || text.length < 4 || months.has(lower) || weekdays.has(lower)) return false;
  return text === lower || (i === 0 && text.slice(1) === lower.slice(1));
}
