/** The single door for articles: a folder of files becomes a corpus, and what was wrong is named. */

import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { isTrouble, misconfigured, type Trouble } from '../trouble.ts';
import type { Article, Corpus, Problem } from './article.ts';
import { parseArticle } from './parse.ts';

/** Larger files are not articles: the longest news features stay under a tenth of this. */
export const LARGEST_FILE_BYTES = 2 * 1024 * 1024;

/**
 * Reads every `.txt` file of the folder. A file that cannot be served is listed in `problems` and the rest
 * goes on; a folder that is missing, unreadable or holds no article at all is trouble.
 */
export async function readCorpus(folder: string): Promise<Corpus | Trouble> {
  let names: string[];
  try {
    names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort(byCodeUnit);
  } catch (error) {
    return misconfigured(
      `The article folder ${folder} cannot be read (${codeOf(error)}). ARTICLES must name a folder with .txt files.`,
    );
  }
  const articles = new Map<string, Article>();
  const problems: Problem[] = [];
  for (const name of names) {
    const text = await readArticleFile(join(folder, name), name);
    if (isTrouble(text)) {
      problems.push({ file: name, message: text.trouble, leftOut: true });
      continue;
    }
    const article = parseArticle(parse(name).name, text);
    if (article.paragraphs.length === 0) {
      problems.push({
        file: name,
        message: `${name} has no reporting in it after cleaning; it is left out.`,
        leftOut: true,
      });
    } else if (articles.has(article.id)) {
      problems.push({
        file: name,
        message: `${name} has the same name as another article; rename it.`,
        leftOut: true,
      });
    } else {
      if (!article.paragraphs.some((paragraph) => paragraph.section === 'title')) {
        problems.push({
          file: name,
          message: `${name} has no title line; its file name stands in.`,
          leftOut: false,
        });
      }
      articles.set(article.id, article);
    }
  }
  if (articles.size === 0) {
    const first = problems[0] ? ` First problem: ${problems[0].message}` : '';
    return misconfigured(`No articles found in ${folder}. Put at least one .txt file there.${first}`);
  }
  return { id: corpusId(articles), articles, problems };
}

/** The decoded text, or trouble that names the file and what to do. */
async function readArticleFile(path: string, name: string): Promise<string | Trouble> {
  if (!/\.txt$/i.test(name)) return misconfigured(`${name} is not a .txt file; it is left out.`);
  try {
    const about = await stat(path);
    if (!about.isFile()) return misconfigured(`${name} is not a regular file; it is left out.`);
    if (about.size > LARGEST_FILE_BYTES) {
      return misconfigured(
        `${name} is larger than ${LARGEST_FILE_BYTES / 1024 / 1024} MiB; split it or take it out.`,
      );
    }
    const bytes = await readFile(path);
    if (bytes.includes(0)) return misconfigured(`${name} is a binary file; save the article as plain text.`);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.trim() === '' ? misconfigured(`${name} is empty; it is left out.`) : text;
  } catch (error) {
    const why =
      error instanceof TypeError
        ? 'is not UTF-8; save it as UTF-8 text'
        : `cannot be read (${codeOf(error)})`;
    return misconfigured(`${name} ${why}.`);
  }
}

function corpusId(articles: ReadonlyMap<string, Article>): string {
  const all = createHash('sha256');
  for (const article of articles.values()) all.update(`${article.id}\0${article.hash}\n`);
  return all.digest('hex').slice(0, 4);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** Locale-free order, the same on every machine. */
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
