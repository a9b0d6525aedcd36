/** What can be wrong with the database file, and which of it may pass by itself. */

import { accessSync, closeSync, constants, openSync, readSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from '../folder.ts';
import { failed, misconfigured, type Trouble } from '../trouble.ts';

/** "Prly" in ASCII: SQLite's own place for a file's owner, https://www.sqlite.org/fileformat.html#application_id */
export const APPLICATION_ID = 0x50726c79;
const MAGIC = 'SQLite format 3\0';

/** Result codes of SQLite that may pass by themselves, https://www.sqlite.org/rescode.html */
const BUSY = 5;
const LOCKED = 6;
const NOMEM = 7;
const IOERR = 10;
const FULL = 13;
const CANTOPEN = 14;
const PROTOCOL = 15;
/** The same of the file system: no room, a disk that fails, too many files open. */
const PASSING = ['ENOSPC', 'EDQUOT', 'EIO', 'EMFILE', 'ENFILE'];

/** What an error while opening or migrating means. */
export function unopened(file: string, error: unknown): Trouble {
  const { errcode, message } = error as { errcode?: number; message: string };
  switch (errcode === undefined ? undefined : errcode & 0xff) {
    case BUSY:
    case LOCKED:
    case PROTOCOL:
      return failed(`${file} is locked: does another program hold it, a backup for example?`);
    case FULL:
      return failed(`${file} cannot be written to, its disk is full: make room there.`);
    case IOERR:
      return failed(`${file} cannot be read or written (${message}): is its disk full or failing?`);
    case NOMEM:
      return failed(`${file} cannot be opened (${message}): is there memory left?`);
    case CANTOPEN:
      return failed(`${file} cannot be opened (${message}): are too many files open, or its folder gone?`);
    default:
      return misconfigured(`${file} cannot be used as a database: ${message}.`);
  }
}

/** Looks at the folder and the first hundred bytes only, so that a file that is not ours stays as it is. */
export function unusable(file: string): Trouble | null {
  try {
    makeFolder(dirname(file));
    accessSync(dirname(file), constants.R_OK | constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return refusal(
      code,
      `The folder ${dirname(file)} cannot be written to (${code}): Parley keeps its data there.`,
    );
  }
  let head: Buffer;
  try {
    head = firstBytes(file);
    if (head.length > 0) accessSync(file, constants.R_OK | constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? null : refusal(code, `${file} cannot be read and written (${code}).`);
  }
  if (head.length === 0) return null;
  if (
    head.length === 100 &&
    head.toString('latin1', 0, 16) === MAGIC &&
    head.readUInt32BE(68) === APPLICATION_ID
  )
    return null;
  return misconfigured(`${file} is another program's file: it was not touched, name another one.`);
}

function refusal(code: string | undefined, sentence: string): Trouble {
  return PASSING.includes(code ?? '') ? failed(sentence) : misconfigured(sentence);
}

function firstBytes(file: string): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const head = Buffer.alloc(100);
    return head.subarray(0, readSync(descriptor, head, 0, head.length, 0));
  } finally {
    closeSync(descriptor);
  }
}
