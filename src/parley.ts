#!/usr/bin/env node
/** The program `parley`: its first argument names what it does. */

const USAGE = `usage: parley COMMAND

  serve                 run the bot; without DISCORD_TOKEN on a local Discord in your browser
  ask QUESTION          answer one question in the terminal
  ask --json            answer one question a line from standard input, one JSON object a line
  ask --json QUESTION   the same for that one question
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

type Run = (args: string[]) => Promise<number>;

/** Each takes its own arguments and resolves to the exit status. What one needs is loaded for that one alone. */
const TERMINAL: Readonly<Record<string, () => Promise<Run>>> = {
  serve: async () => alone((await import('./terminal/serve.ts')).serve),
  ask: async () => (await import('./terminal/ask.ts')).ask,
  articles: async () => (await import('./terminal/articles.ts')).articles,
  add: async () => (await import('./terminal/add.ts')).add,
  doctor: async () => alone((await import('./terminal/doctor.ts')).doctor),
  eval: async () => (await import('./terminal/eval.ts')).evalGold,
  export: async () => alone((await import('./terminal/move.ts')).exportStore),
  import: async () => alone((await import('./terminal/move.ts')).importStore),
};

/** Whoever gives it something means something that it would not do. */
function alone(run: () => Promise<number>): Run {
  return async (args) => {
    if (args.length === 0) return run();
    process.stderr.write(
      `parley ${name} takes nothing after its name; settings are environment variables.\n\n${USAGE}`,
    );
    return 78;
  };
}

const [name = '', ...args] = process.argv.slice(2);
// Whoever reads only the first lines of these, as `head` does, wants no more: that is the end, and no mistake.
if (['ask', 'articles', 'eval'].includes(name))
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
const typed = [name, ...args];
const options = typed.includes('--') ? typed.slice(0, typed.indexOf('--')) : typed;
const asked = options.includes('--help') || options.includes('-h');
const load = asked ? undefined : TERMINAL[name];
if (load) process.exitCode = await (await load())(args);
else {
  const helped = asked || name === 'help';
  (helped ? process.stdout : process.stderr).write(
    helped || name === '' ? USAGE : `There is no command ${name}.\n\n${USAGE}`,
  );
  process.exitCode = helped ? 0 : 78;
}
