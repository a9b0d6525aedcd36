/** Notes subjects without a name: two nouns side by side, or an adjective and its noun, such as "drone attacks". */

import type { Lexeme } from '../language/lexeme.ts';
import type { Statement } from '../reading/article.ts';
import { roleNouns } from '../reading/data/roles.ts';
import { months, weekdays } from '../reading/data/time.ts';
import { capital, type Note } from './note.ts';

/** Nouns that name no subject: they stand with every adjective. */
const emptyNouns: ReadonlySet<string> = new Set(
  'day days week weeks month months year years time times people way thing things part number lot city country side'.split(
    ' ',
  ),
);

/** `lexeme`: what is known of a word form. */
export function compoundNotes(statement: Statement, lexeme: (lower: string) => Lexeme): Note[] {
  if (statement.heading) return [];
  const notes = new Map<string, Note>();
  const { tokens } = statement;
  for (let i = 0; i + 1 < tokens.length; i++) {
    const [first, second] = [tokens[i]!, tokens[i + 1]!];
    if (!plain(first.text, first.kind) || !plain(second.text, second.kind)) continue;
    if (emptyNouns.has(second.lower) || roleNouns.has(second.lower)) continue;
    const [a, b] = [lexeme(first.lower), lexeme(second.lower)];
    // The head is a noun before anything else, and what stands before it is no verb.
    if (a.stop || b.stop || !b.entry?.parts.startsWith('n') || !/^[na]/.test(a.entry?.parts ?? '')) continue;
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

const plain = (text: string, kind: string) =>
  kind === 'word' &&
  text.length > 3 &&
  text === text.toLowerCase() &&
  !months.has(text) &&
  !weekdays.has(text);
