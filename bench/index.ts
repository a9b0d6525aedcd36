/** `npm run bench`: Parley beside its peers on the same passages in the same run, held against its goals. */

import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { writeQuestions } from './corpus.ts';
import { generate } from './generate.ts';
import { compareIndexes } from './lance.ts';
import { oneOf, typedAs, wholeNumber } from './options.ts';
import { change, parley } from './parley.ts';
import { type Figures, fts5, minisearch, type Role } from './peers.ts';
import { replyTable } from './reply/table.ts';
import { table } from './table.ts';

const roles: Readonly<Record<string, Role>> = { minisearch, fts5, parley, change };

const { values } = typedAs({
  options: {
    /** How many articles are generated: 20,000 are 100,000 passages. */
    articles: { type: 'string', default: '22000' },
    /** A folder of real articles instead. */
    text: { type: 'string' },
    /** `reply`: only how fast a question is replied to. */
    part: { type: 'string' },
    /** Compares the two indexes on so many generated articles instead: 200,000 are a million passages. */
    indexes: { type: 'string' },
    role: { type: 'string' },
    folder: { type: 'string' },
    results: { type: 'string' },
  },
});

if (values.role)
  process.stdout.write(JSON.stringify(await roles[values.role]!(values.folder!, values.results!)));
else if (values.part !== undefined && oneOf('--part', values.part, ['reply']))
  process.stdout.write(await replyTable());
else if (values.indexes !== undefined) {
  const compared = await compareIndexes(wholeNumber('--indexes', values.indexes));
  process.stdout.write(`${JSON.stringify(compared, null, 2)}\n`);
} else await compare(wholeNumber('--articles', values.articles));

async function compare(articles: number): Promise<void> {
  const results = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  try {
    const generated = join(results, 'articles');
    if (!values.text) {
      mkdirSync(generated);
      for (const { name, text } of generate(articles)) writeFileSync(join(generated, name), text);
    }
    const folder = values.text ?? generated;
    await writeQuestions(folder, results);
    const figures: Record<string, Figures> = {};
    for (const role of Object.keys(roles)) {
      process.stderr.write(`measuring ${role}\n`);
      figures[role] = await measured(role, folder, results);
    }
    const corpus = values.text ? `the articles in ${values.text}` : `${articles} generated articles`;
    process.stdout.write(table(figures, corpus));
    process.stderr.write('measuring replies\n');
    process.stdout.write(await replyTable());
  } finally {
    rmSync(results, { recursive: true, force: true });
  }
}

/** In a process of its own, so that memory can be told apart. */
async function measured(role: string, folder: string, results: string): Promise<Figures> {
  const program = fileURLToPath(import.meta.url);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      '--expose-gc',
      '--max-old-space-size=6000',
      program,
      '--role',
      role,
      '--folder',
      folder,
      '--results',
      results,
    ],
    { maxBuffer: 1 << 24 },
  );
  return JSON.parse(stdout) as Figures;
}
