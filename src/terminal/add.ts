/** `parley add`: puts a file or a page of the web into the folder of articles, if an article can be made of it. */

import { constants, copyFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readConfig } from '../config.ts';
import { clean } from '../corpus/clean.ts';
import { draftFile, isRefusal, readArticleFile } from '../corpus/file.ts';
import { download, LIMITS } from '../feeds/download.ts';
import { land } from '../feeds/land.ts';
import { textOfPage } from '../feeds/page.ts';
import { makeFolder } from '../folder.ts';
import {
  type EXIT_CONFIG,
  type EXIT_FAILURE,
  failed,
  isTrouble,
  misconfigured,
  type Trouble,
} from '../trouble.ts';

/** Exit status 78 for a file or address that cannot be taken, 1 for one that cannot be reached. */
export async function add(args: string[]): Promise<number> {
  const [source, ...more] = args;
  if (!source || more.length > 0) return complain(misconfigured('parley add needs one file or one address.'));
  const config = readConfig();
  if (isTrouble(config)) return complain(config);
  makeFolder(config.articles);
  const added = /^https?:\/\//i.test(source)
    ? await addPage(source, config.articles, config.feedsPrivate)
    : await addFile(source, config.articles);
  if (isTrouble(added)) return complain(added);
  process.stdout.write(`Added ${added}\n`);
  return 0;
}

/** The path of the new file. */
async function addFile(source: string, folder: string): Promise<string | Trouble> {
  const name = basename(source);
  const file = readArticleFile(source, name);
  if (isRefusal(file)) return misconfigured(file.refusal);
  const draft = draftFile(name, file.bytes);
  if (isRefusal(draft)) return misconfigured(draft.refusal);
  if (!clean(draft.lines).kept.some(({ section }) => section !== 'title'))
    return misconfigured(`${name} has no reporting in it.`);
  const target = join(folder, name);
  try {
    await copyFile(source, target, constants.COPYFILE_EXCL);
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EEXIST';
    return taken
      ? misconfigured(`${target} is there already; rename the file.`)
      : failed(`${target} cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
  }
  return target;
}

async function addPage(url: string, folder: string, privateAddresses: boolean): Promise<string | Trouble> {
  const page = await download(
    url,
    { 'user-agent': 'Parley' },
    privateAddresses ? { ...LIMITS, admits: null } : LIMITS,
  );
  if (isTrouble(page)) return page;
  if (page.status !== 200) return failed(`${url} answers with ${page.status}.`);
  const text = textOfPage({ body: page.body, type: page.headers['content-type'] });
  const landed = typeof text === 'string' ? text : land(text, { url: page.url });
  if (typeof landed === 'string') return misconfigured(`${url} has ${landed}.`);
  const target = join(folder, landed.name);
  await writeFile(target, landed.text);
  return target;
}

function complain({ trouble, exitCode }: Trouble): typeof EXIT_CONFIG | typeof EXIT_FAILURE {
  process.stderr.write(`${trouble}\n`);
  return exitCode;
}
