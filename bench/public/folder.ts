/** Lays passages out as a folder of articles and asks it through `parley ask --json`. */

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Material } from './material.ts';

/** `article`: title and paragraphs in one file. `passage`: each paragraph a file. `titled`: with a title line. */
export const LAYOUTS = ['article', 'passage', 'titled'] as const;
export type Layout = (typeof LAYOUTS)[number];

const reply = z.object({
  answered: z.boolean(),
  score: z.number(),
  answer: z.string().nullable(),
  passages: z.array(z.object({ article: z.string(), text: z.string(), sentence: z.string() })),
});

export type Reply = z.infer<typeof reply>;

const PROGRAM = fileURLToPath(new URL('../../src/parley.js', import.meta.url));

/** The replies in order. What `without` names is left out of the folder: documents, or files where passages are files. */
export async function askFolder(
  material: Material,
  layout: Layout,
  questions: readonly string[],
  without: ReadonlySet<number> = new Set(),
): Promise<Reply[]> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-public-'));
  try {
    for (const [name, text] of filesOf(material, layout, without)) writeFileSync(join(folder, name), text);
    const program = spawn(process.execPath, [PROGRAM, 'ask', '--json', '--articles', folder], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    program.stdin.end(questions.map((question) => `${question}\n`).join(''));
    const chunks: Buffer[] = [];
    for await (const chunk of program.stdout) chunks.push(chunk as Buffer);
    const lines = Buffer.concat(chunks).toString('utf8').trimEnd().split('\n');
    if (lines.length !== questions.length)
      throw new Error(`${lines.length} of ${questions.length} questions were answered.`);
    return lines.map((line) => reply.parse(JSON.parse(line)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function* filesOf(
  { documents, passages }: Material,
  layout: Layout,
  without: ReadonlySet<number>,
): Generator<[name: string, text: string]> {
  for (const [number, document] of documents.entries()) {
    if (layout === 'article') {
      if (without.has(number)) continue;
      const paragraphs = document.passages.map((at) => passages[at]!);
      yield [`d${number}.txt`, `${[document.title, ...paragraphs].join('\n\n')}\n`];
      continue;
    }
    for (const at of document.passages) {
      if (without.has(at)) continue;
      yield [
        `p${at}.txt`,
        layout === 'titled' ? `${document.title}\n\n${passages[at]!}\n` : `${passages[at]!}\n`,
      ];
    }
  }
}
