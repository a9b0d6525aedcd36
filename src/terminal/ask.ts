/** `parley ask`: one question for people, or one or a conversation in JSON lines for programs. */

import { parseArgs } from 'node:util';
import { answer, explained } from '../answer/index.ts';
import { readConfig } from '../config.ts';
import { landing } from '../feeds/landing.ts';
import { openLibrary } from '../library/open.ts';
import { isTrouble, misconfigured } from '../trouble.ts';
import { complain } from './complain.ts';
import { linesOf } from './lines.ts';
import { outcomeJson, outcomeText } from './outcome.ts';

/** Longest question taken here; what follows is not looked for. */
const QUESTION_LIMIT = 10_000;

export async function ask(args: string[]): Promise<number> {
  const parsed = argumentsOf(args);
  if (typeof parsed === 'string') return complain(misconfigured(parsed));
  const { json, articles, explain, question } = parsed;
  if (!json && question === '')
    return complain(
      misconfigured('parley ask needs a question, or --json to read questions from standard input.'),
    );
  const config = readConfig();
  if (isTrouble(config)) return complain(config);
  const library = await (articles === undefined
    ? openLibrary(config.articles, landing(config))
    : openLibrary(articles));
  if (isTrouble(library)) return complain(library);
  for (const { message } of library.corpus.problems) process.stderr.write(`${message}\n`);

  if (!json) {
    const outcome = await (explain ? explained : answer)(question.slice(0, QUESTION_LIMIT), library);
    process.stdout.write(outcomeText(outcome, library.corpus));
    return 0;
  }
  for await (const line of question === '' ? linesOf(process.stdin) : [question]) {
    const outcome = await answer(line.slice(0, QUESTION_LIMIT), library);
    process.stdout.write(`${oneLine({ ...outcomeJson(outcome, library.corpus), question: line })}\n`);
  }
  return 0;
}

/** JSON that no reader takes for two lines: many, Node.js' own from 24 on, end a line at U+2028 and U+2029 too. */
function oneLine(value: unknown): string {
  return JSON.stringify(value).replace(/[\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);
}

function argumentsOf(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' }, articles: { type: 'string' }, explain: { type: 'boolean' } },
    });
    return {
      json: values.json ?? false,
      explain: values.explain ?? false,
      articles: values.articles,
      question: positionals.join(' ').trim(),
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
