/** One file of an article folder: read whole or not at all, brought to a draft by its ending. */

import { hash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { extname } from 'node:path';
import { burdenOfText } from './burden.ts';
import { type Draft, plainDraft } from './draft.ts';
import { decoded } from './encoding.ts';

/** Larger files are not articles: the longest news features stay under a tenth of this. */
export const LARGEST_FILE_BYTES = 2 * 1024 * 1024;

/** A string says what is wrong with the text. */
type Drafter = (text: string) => Draft | string;

const page = async (): Promise<Drafter> => (await import('./html.ts')).htmlDraft;

/** By the lower-case ending. Their parsers take half a second to load, which only a file of theirs is worth. */
const FORMATS: Readonly<Record<string, () => Promise<Drafter>>> = {
  '.txt': async () => plainDraft,
  '.md': async () => (await import('./markdown.ts')).markdownDraft,
  '.html': page,
  '.htm': page,
};

/** With the dot, in lower case. */
export const ENDINGS: readonly string[] = Object.keys(FORMATS);

/** The bytes of a file. */
export interface ArticleFile {
  /** Changes whenever the file was written or replaced. */
  readonly stamp: string;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly digest: string;
  readonly bytes: Buffer;
}

/** Why a file is not served: one sentence that names it and what to do. */
export interface Refusal {
  readonly refusal: string;
}

/** Whether a value is a refusal instead of what was asked for. */
export function isRefusal(value: object): value is Refusal {
  return 'refusal' in value;
}

/** A cheap sign of the file's present version; `null` when it is gone or cannot be looked at. */
export function stampOf(path: string): string | null {
  try {
    return stampFrom(statSync(path));
  } catch {
    return null;
  }
}

function stampFrom({ ino, size, mtimeMs, ctimeMs }: Stats): string {
  return `${ino} ${size} ${mtimeMs} ${ctimeMs}`;
}

/**
 * Reads the bytes; a file that is written to meanwhile is read again, three times at most. Blocks the thread.
 * `known`: digest of the bytes that were read before.
 */
export function readArticleFile(
  path: string,
  name: string,
  known: string | null = null,
): ArticleFile | Refusal {
  if (!ENDINGS.includes(extname(name).toLowerCase()))
    return { refusal: `${name} is not an article: it must end in ${ENDINGS.join(', ')}. It is left out.` };
  try {
    for (let attempt = 0; attempt < 3; attempt++) {
      const read = readOnce(path, name, known);
      if (read !== null) return read;
    }
    return { refusal: `${name} changed while it was read; it is taken when it holds still.` };
  } catch (error) {
    return isGarbled(name)
      ? { refusal: `${name} has a name that is not UTF-8; rename it.` }
      : { refusal: `${name} cannot be read (${codeOf(error)}).` };
  }
}

/** Not as it stands in the folder, so that there is no file of this name: its bytes are not UTF-8. */
export function isGarbled(name: string): boolean {
  return name.includes('\ufffd');
}

/** `null` when the file changed meanwhile. */
function readOnce(path: string, name: string, known: string | null): ArticleFile | Refusal | null {
  // Otherwise opening a named pipe waits for somebody to write to it.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const before = fstatSync(file);
    if (!before.isFile()) return { refusal: `${name} is not a regular file; it is left out.` };
    if (before.size > LARGEST_FILE_BYTES) {
      const limit = LARGEST_FILE_BYTES / 1024 / 1024;
      return { refusal: `${name} is larger than ${limit} MiB; split it or take it out.` };
    }
    // One byte more than there should be tells a file that grows.
    const bytes = Buffer.allocUnsafe(before.size + 1);
    let length = 0;
    while (length < bytes.length) {
      const got = readSync(file, bytes, length, bytes.length - length, null);
      length += got;
      // The whole file as it was; whether it grew, its stamp tells.
      if (got === 0 || length === before.size) break;
    }
    if (length !== before.size) return null;
    const stamp = stampFrom(before);
    const whole = bytes.subarray(0, length);
    const digest = hash('sha256', whole);
    // Others may be half of what is being written.
    if (digest !== known && stampFrom(fstatSync(file)) !== stamp) return null;
    return { stamp, digest, bytes: whole };
  } finally {
    closeSync(file);
  }
}

/** The text of the file by its format, or why there is none. */
export async function draftFile(name: string, bytes: Buffer): Promise<Draft | Refusal> {
  if (bytes.includes(0)) return { refusal: `${name} is a binary file; save the article as plain text.` };
  const ending = extname(name).toLowerCase();
  // A page may state another encoding than UTF-8.
  const text = decoded(bytes, null, ending.startsWith('.htm'));
  if (text === null) return { refusal: `${name} is not UTF-8; save it as UTF-8 text.` };
  if (text.trim() === '') return { refusal: `${name} is empty; it is left out.` };
  const burden = burdenOfText(text);
  if (burden !== null) return { refusal: `${name} has ${burden}; split it or take it out.` };
  const drafter = await FORMATS[ending]!();
  try {
    const draft = drafter(text);
    return typeof draft === 'string' ? { refusal: `${name} has ${draft}; it is left out.` } : draft;
  } catch (error) {
    // The parsers of other people's formats may stumble over what nobody has written before: deep nesting, mostly.
    const why = error instanceof Error ? error.message : String(error);
    return { refusal: `${name} cannot be understood (${why}); it is left out.` };
  }
}

/** Node's code of an error, `ENOENT`; the error as text where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
