/** Notes people, places and organisations, each name once a sentence. */

import type { Statement } from '../reading/article.ts';
import type { Name } from '../reading/name/entities.ts';
import type { Identity } from '../reading/name/identity.ts';
import type { Note } from './note.ts';

/** A name as it stands in a sentence, before it is known whom it is short for. */
export interface Named {
  readonly name: string;
  readonly kind: 'person' | 'unknown';
  readonly note: Note;
}

/** People, and names that may be theirs. */
export function peopleNotes(statement: Statement): Named[] {
  const { names, parts, text } = statement;
  const found: Named[] = [];
  for (const [i, name] of names.entries()) {
    if (name.kind !== 'person' && name.kind !== 'unknown') continue;
    const words = text.slice(name.start, name.end);
    if (!/^\p{Lu}[\p{L}\p{M}'’.-]+(?:\s+[\p{L}\p{M}'’.-]+){0,4}$/u.test(words)) continue;
    const value = whole(name);
    const weight =
      (statement.heading ? -4 : 0) +
      (name.role ? 2 : 0) +
      (parts[i] === 'takes part' ? 3 : parts[i] === 'quoted' ? 1 : 0) +
      (words.includes(' ') ? 1 : 0);
    const role = name.role ? text.slice(name.role.start, name.role.end).replace(/^the /i, '') : undefined;
    found.push({
      name: words,
      kind: name.kind,
      note: { kind: 'person', key: words, label: words, weight, value, ...(role && { role }) },
    });
  }
  return found;
}

/** A role that stands beside the name is quoted with it. */
function whole({ start, end, role }: Name) {
  if (!role) return { start, end };
  const value = { start: Math.min(start, role.start), end: Math.max(end, role.end) };
  return value.end - value.start <= 90 ? value : { start, end };
}

/** `outlet`: the one that the article names as its origin, which is no topic of it. */
export function placeNotes(statement: Statement, identity: Identity, outlet: string | null): Note[] {
  const notes = new Map<string, Note>();
  const { names, parts, text } = statement;
  for (const [i, { start, end, kind }] of names.entries()) {
    if (kind !== 'place' && kind !== 'organisation') continue;
    const label = text.slice(start, end);
    const key = identity.key(label);
    if (key === '' || label.length < 2 || label === outlet || notes.has(key)) continue;
    // "LIMA, Peru (AFP) —" says where it was written, not what happened there.
    const dateline =
      statement.paragraph.section === 'body' && start < 40 && /^[^—–]{0,60}[—–]/u.test(text.slice(start));
    const weight =
      (statement.heading ? -4 : 0) +
      (dateline ? -2 : 0) +
      (parts[i] === 'takes part' ? 1 : 0) +
      (i === 0 ? 1 : 0) +
      1 / (1 + i);
    notes.set(key, { kind, key, label, weight, value: { start, end } });
  }
  return [...notes.values()];
}
