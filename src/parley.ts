#!/usr/bin/env node
/** The program `parley`: its first argument names what it does. */

import { add } from './terminal/add.ts';
import { articles } from './terminal/articles.ts';
import { ask } from './terminal/ask.ts';
import { doctor } from './terminal/doctor.ts';
import { evalGold } from './terminal/eval.ts';
import { exportStore, importStore } from './terminal/move.ts';
import { serve } from './terminal/serve.ts';

const USAGE = `usage: parley COMMAND

  serve                 run the bot; without DISCORD_TOKEN on a local Discord in your browser
  ask QUESTION          answer one question in the terminal
  ask --json            answer one question a line from standard input, one JSON object a line
      --articles DIR    from the articles in DIR instead of ARTICLES
      --explain         show how the answer came about
  articles              show what of each article is kept and what is left out; fails if one has a problem
      --articles DIR    of the articles in DIR instead of ARTICLES
  add FILE|URL          put a file or a page of the web into the folder of articles
  doctor                look at everything the bot needs, and say what to do
  eval FILE             ask the questions of a gold file and show how many are answered well
      --articles DIR    from the articles in DIR instead of ARTICLES
      --misses          list the questions that were not
  export                write all that is kept to standard output
  import                read an export from standard input into an empty store
`;

/** Each takes its own arguments and resolves to the exit status. */
const TERMINAL: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  serve,
  ask,
  articles,
  add,
  doctor,
  eval: evalGold,
  export: exportStore,
  import: importStore,
};

const [name = '', ...args] = process.argv.slice(2);
const run = TERMINAL[name];
if (run) process.exitCode = await run(args);
else {
  const asked = ['help', '--help', '-h'].includes(name);
  (asked ? process.stdout : process.stderr).write(
    asked || name === '' ? USAGE : `There is no command ${name}.\n\n${USAGE}`,
  );
  process.exitCode = asked ? 0 : 78;
}
