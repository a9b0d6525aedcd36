/** Which of the files of a folder are served: of each name and of each text the first. */

import type { Problem } from './article.ts';
import type { Entry, Served } from './entry.ts';

/** Those that are served, and what is wrong with the others. */
export function servedOf(entries: ReadonlyMap<string, Entry>): {
  served: Map<string, Served>;
  problems: Problem[];
} {
  const served = new Map<string, Served>();
  const problems: Problem[] = [];
  const [ids, texts, titles] = [
    new Map<string, string>(),
    new Map<string, string>(),
    new Map<string, string>(),
  ];
  for (const [file, { good, refusal }] of entries) {
    const problem = (message: string, outcome: Problem['outcome']) =>
      problems.push({ file, message, outcome });
    if (refusal && good) problem(`${refusal} The version before it stays in use.`, 'last good');
    else if (refusal) problem(refusal, 'left out');
    if (!good) continue;
    const [twin, copy] = [ids.get(good.id), texts.get(good.print)];
    if (twin) {
      problem(`${file} has the same name as ${twin}; rename it. It is left out.`, 'left out');
      continue;
    }
    if (copy) {
      problem(`${file} has the same text as ${copy}; it is left out.`, 'left out');
      continue;
    }
    const namesake = good.title === null ? undefined : titles.get(`${good.outlet}\n${good.title}`);
    if (good.title === null) problem(`${file} has no title line; its file name stands in.`, 'served');
    else if (namesake) problem(`${file} has the same title as ${namesake}; both are served.`, 'served');
    else titles.set(`${good.outlet}\n${good.title}`, file);
    ids.set(good.id, file);
    texts.set(good.print, file);
    served.set(file, good);
  }
  return { served, problems };
}
