/** `parley eval`: asks the questions of a gold file and prints how many were answered well. */

import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { readGold } from '../evaluation/gold.ts';
import { type Evaluation, evaluate, type ScoredRow, type Share } from '../evaluation/score.ts';
import { openLibrary } from '../library/open.ts';
import { isTrouble, misconfigured } from '../trouble.ts';
import { complain } from './complain.ts';

export async function evalGold(args: string[]): Promise<number> {
  const parsed = argumentsOf(args);
  if (typeof parsed === 'string') return complain(misconfigured(parsed));
  const text = await readFile(parsed.file, 'utf8').catch((error: NodeJS.ErrnoException) => error);
  if (text instanceof Error) return complain(misconfigured(`${parsed.file} cannot be read (${text.code}).`));
  const rows = readGold(text);
  if (isTrouble(rows)) return complain(rows);
  const config = readConfig();
  if (isTrouble(config)) return complain(config);
  const library = await openLibrary(parsed.articles ?? config.articles);
  if (isTrouble(library)) return complain(library);
  const evaluation = await evaluate(rows, library);
  process.stdout.write(table(evaluation));
  if (parsed.misses) process.stdout.write(misses(evaluation));
  return 0;
}

function argumentsOf(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { articles: { type: 'string' }, misses: { type: 'boolean' } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return 'parley eval needs one gold file.';
    return { file, articles: values.articles, misses: values.misses ?? false };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** One measure a line: its name, the share in percent, and the counts. */
export function table(evaluation: Evaluation): string {
  const lines: [string, Share][] = [
    ['supporting passage first', evaluation.passageFirst],
    ['supporting passage in the first three', evaluation.passageInThree],
    ['a listed answer in the first sentence', evaluation.inSentence],
    ['bold words shown', evaluation.boldShown],
    ['bold words right, of those shown', evaluation.boldRight],
    ['answered though unanswerable', evaluation.answeredUnanswerable],
    ['refused though answerable', evaluation.refusedAnswerable],
    ['agreement: listed articles that speak', evaluation.speakingRight],
    ['agreement: speaking articles listed', evaluation.speakingFound],
  ];
  return lines
    .map(([name, share]) => `${name.padEnd(40)}${percent(share)}  ${share.count} of ${share.of}\n`)
    .join('');
}

const percent = ({ count, of }: Share) => `${(of > 0 ? (100 * count) / of : 0).toFixed(1).padStart(6)} %`;

/** Each question that was not answered as it should be, with what went wrong. */
function misses({ scored }: Evaluation): string {
  return scored
    .flatMap((one) => {
      const faults = faultsOf(one);
      return faults.length > 0 ? [`${one.row.id}  ${one.row.question}\n    ${faults.join('; ')}\n`] : [];
    })
    .join('');
}

function faultsOf(one: ScoredRow): string[] {
  const { row, answered, outcome } = one;
  if (!row.answerable) return answered ? [`answered with ${outcome.score}, but: ${row.why}`] : [];
  const faults: string[] = [];
  if (!answered) faults.push(`refused with ${outcome.score}`);
  if (!one.passageInThree) faults.push('no supporting passage among three');
  else if (!one.passageFirst) faults.push('supporting passage not first');
  if (!one.inSentence) faults.push('answer not in the first sentence');
  if (one.bold === false) faults.push('wrong words bold');
  return faults;
}
