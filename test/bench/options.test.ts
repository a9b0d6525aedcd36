import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

/** What the built bench says to these arguments, and its status. */
function started(program: string, args: readonly string[]): Promise<{ code: unknown; says: string }> {
  const file = resolve(import.meta.dirname, '../../dist/bench', program);
  return new Promise((resolve) =>
    execFile(process.execPath, [file, ...args], (error, _, says) => resolve({ code: error?.code, says })),
  );
}

test.each([
  ['index.js', ['--part', 'answers'], '--part takes one of: reply.'],
  ['index.js', ['--articles', 'many'], '--articles takes a whole number from 1 up.'],
  ['index.js', ['--indexes', ''], '--indexes takes a whole number from 1 up.'],
  ['index.js', ['--article', '9'], "Unknown option '--article'."],
  ['index.js', ['--articles'], "Option '--articles <value>' argument missing."],
  ['index.js', ['articles'], "Unexpected argument 'articles'."],
  ['public/run.js', ['nowhere', '--layouts', 'page'], "Unknown option '--layouts'."],
  ['key-sentences.js', ['--form', '1'], "Unknown option '--form'."],
  ['public/run.js', ['nowhere', '--passages', '1e3'], '--passages takes a whole number from 1 up.'],
  ['public/run.js', ['nowhere', '--questions', '0'], '--questions takes a whole number from 1 up.'],
  ['public/run.js', ['nowhere', '--parts', '2.5'], '--parts takes a whole number from 1 up.'],
  ['public/run.js', ['nowhere', '--layout', 'page'], '--layout takes one of: article, passage, titled.'],
  ['soak/run.js', ['some'], 'COUNT takes a whole number from 1 up.'],
])('%s %j', async (program, args, says) => {
  expect(await started(program, args)).toEqual({ code: 2, says: `${says}\n` });
});
