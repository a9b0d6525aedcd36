/** What is known of a file of a folder: the last version of it that could be served, and what is wrong with it now. */

import { createHash } from 'node:crypto';
import { parse } from 'node:path';
import { own } from '../own.ts';
import { type Cleaned, clean } from './clean.ts';
import type { Draft } from './draft.ts';
import { draftFile, isRefusal, type Refusal, readArticleFile } from './file.ts';
import { outletKey } from './parse.ts';
import { type Suspect, suspects } from './repetition.ts';

/** A version that could be served. */
export interface Served {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string;
  /** Of the stored text. */
  readonly print: string;
  readonly suspects: readonly Suspect[];
}

/** `null` where nothing of the sort is known. */
export interface Entry {
  readonly stamp: string | null;
  /** Of the bytes that `good` was made from. */
  readonly digest: string | null;
  /** The last version that could be served. */
  readonly good: Served | null;
  readonly refusal: string | null;
}

/** What an article is made from. */
export interface Work {
  readonly draft: Draft;
  readonly cleaned: Cleaned;
}

/** `work` is `null` when the bytes are those that `before` was made from. */
export async function readEntry(
  path: string,
  name: string,
  before?: Entry,
): Promise<{ entry: Entry; work: Work | null } | Refusal> {
  const file = readArticleFile(path, name, before?.digest);
  if (isRefusal(file)) return file;
  const { stamp, digest } = file;
  if (before?.good && before.digest === digest)
    return { entry: { ...before, stamp, refusal: null }, work: null };
  const draft = await draftFile(name, file.bytes);
  if (isRefusal(draft)) return draft;
  const cleaned = clean(draft.lines);
  if (!cleaned.kept.some(({ section }) => section !== 'title'))
    return { refusal: `${name} has no reporting in it after cleaning; it is left out.` };
  const outlet = outletKey(draft.head);
  const good: Served = {
    id: parse(name).name,
    title: own(cleaned.kept.find(({ section }) => section === 'title')?.line.text ?? '') || null,
    outlet: own(outlet),
    print: createHash('sha256').update(draft.text).digest('base64'),
    suspects: suspects(outlet, cleaned.kept),
  };
  return { entry: { stamp, digest, good, refusal: null }, work: { draft, cleaned } };
}

/** The same version of a file once more; `null` when it is another by now. */
export async function again(path: string, name: string, good: Served): Promise<Work | null> {
  const read = await readEntry(path, name);
  return isRefusal(read) || read.entry.good?.print !== good.print ? null : read.work;
}
