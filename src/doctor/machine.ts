/** The doctor looks at this machine: Node.js, the disk, the articles. */

import { rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../folder.ts';
import { openLibrary } from '../library/open.ts';
import { isTrouble } from '../trouble.ts';
import { bad, type Finding, fine, look } from './finding.ts';

const MIB = 1024 * 1024;
/** Free space below which the next weeks are not safe, and below which nothing is. */
const LITTLE_MIB = 200;
const NOTHING_MIB = 20;

/** The oldest Node.js that runs Parley, as package.json says. */
const OLDEST_NODE = [20, 19] as const;

export function node(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const old = major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
  return old
    ? bad('node', `${version} is too old`, `install Node.js ${OLDEST_NODE.join('.')} or newer`)
    : fine('node', version);
}

/** Writes a file there and takes it away again: only that shows that it can be done. */
export async function disk(folder: string): Promise<Finding> {
  try {
    makeFolder(folder);
    const probe = join(folder, `.doctor.${process.pid}`);
    try {
      await writeFile(probe, 'Parley looks whether it may write here.\n');
    } finally {
      await rm(probe, { force: true });
    }
    const { bavail, bsize } = await statfs(folder);
    const free = Math.floor((bavail * bsize) / MIB);
    const says = `${free} MiB free where ${folder} is`;
    if (free < NOTHING_MIB) return bad('disk', says, 'make room, or move DATA to another disk');
    return free < LITTLE_MIB ? look('disk', says, 'make room before the disk is full') : fine('disk', says);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return bad(
      'disk',
      `${folder} cannot be used (${code})`,
      'let DATA name a folder that Parley may write to',
    );
  }
}

/** `landed`: those of feeds. `fed`: more may come. */
export async function articles(folder: string, landed: string, fed: boolean): Promise<Finding[]> {
  const library = await openLibrary(folder, landed);
  if (isTrouble(library)) {
    if (fed && 'noArticles' in library)
      return [
        look('articles', 'there are none yet', 'wait for the first of FEEDS, or put some into ARTICLES'),
      ];
    return [bad('articles', library.trouble, library.fix ?? 'set ARTICLES')];
  }
  const { corpus } = library;
  const { size } = corpus.articles;
  return [
    fine('articles', `${size} ${size === 1 ? 'article' : 'articles'}, index ${corpus.id}`),
    ...corpus.problems.map(({ file, message, outcome }) =>
      look('articles', message, outcome === 'left out' ? `mend ${file} or take it out` : `see to ${file}`),
    ),
  ];
}
