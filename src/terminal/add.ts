/** `parley add`: puts a file or a page of the web into the folder of articles, if an article can be made of it. */

import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readConfig } from '../config.ts';
import { clean } from '../corpus/clean.ts';
import { codeOf, draftFile, isRefusal, readArticleFile } from '../corpus/file.ts';
import { download, LIMITS } from '../feeds/download.ts';
import { landedAs } from '../feeds/landing.ts';
import { createPageReader } from '../feeds/reader.ts';
import { replace } from '../feeds/replace.ts';
import { makeFolder } from '../folder.ts';
import { readPackage } from '../package.ts';
import { failed, isTrouble, misconfigured, type Trouble } from '../trouble.ts';
import { complain } from './complain.ts';

/** Exit status 78 for a file or address that cannot be taken, 1 for one that cannot be reached. */
export async function add(args: string[]): Promise<number> {
  const [source, ...more] = args;
  if (!source || more.length > 0) return complain(misconfigured('parley add needs one file or one address.'));
  const config = readConfig();
  if (isTrouble(config)) return complain(config);
  if (config.articles === join(readPackage().root, 'seeds'))
    return complain(
      misconfigured(
        'ARTICLES is not set, and the examples that Parley brings are no place for articles of yours.',
        'Set it to your folder, such as ARTICLES=/srv/articles.',
      ),
    );
  try {
    makeFolder(config.articles);
  } catch (error) {
    return complain(
      misconfigured(`The folder ${config.articles} cannot be made (${codeOf(error)}); see ARTICLES.`),
    );
  }
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
  if (name.startsWith('.')) return misconfigured(`${name} is a hidden file, which is never read; rename it.`);
  const file = readArticleFile(source, name);
  if (isRefusal(file)) return misconfigured(file.refusal);
  const draft = await draftFile(name, file.bytes);
  if (isRefusal(draft)) return misconfigured(draft.refusal);
  if (!clean(draft.lines).kept.some(({ section }) => section !== 'title'))
    return misconfigured(`${name} has no reporting in it.`);
  const target = join(folder, name);
  if (existsSync(target)) return misconfigured(`${target} is there already; rename the file.`);
  return put(target, file.bytes);
}

/** The folder may be watched, so the file comes into it whole. */
async function put(target: string, content: string | Uint8Array): Promise<string | Trouble> {
  try {
    await replace(target, content);
    return target;
  } catch (error) {
    return failed(`${target} cannot be written (${codeOf(error)}).`);
  }
}

async function addPage(url: string, folder: string, privateAddresses: boolean): Promise<string | Trouble> {
  const page = await download(
    url,
    { 'user-agent': 'Parley' },
    privateAddresses ? { ...LIMITS, admits: null } : LIMITS,
  );
  if (isTrouble(page)) return page;
  if (page.status !== 200) return failed(`${url} answers with ${page.status}.`);
  const reader = createPageReader();
  const { body, headers } = page;
  const landed = await reader.read({
    kind: 'page',
    page: { body, type: headers['content-type'] },
    known: { url: page.url },
  });
  await reader.close();
  if (typeof landed === 'string') return misconfigured(`${url} has ${landed}.`);
  // Its title, which begins the name, may have changed since.
  const there = await landedAs(folder, page.url);
  if (there) return misconfigured(`${join(folder, there)} is this page already; delete it to take it anew.`);
  return put(join(folder, landed.name), landed.text);
}
