/** The front matter of a Markdown file: a YAML block between two lines of `---`, checked. */

import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { findDate } from './date.ts';
import { type Head, NO_HEAD } from './draft.ts';

const LONGEST_LINE = 500;
const line = z
  .string({ error: 'must be text' })
  .trim()
  .min(1, 'must not be empty')
  .max(LONGEST_LINE, 'is too long');

/** Keys that other programs put there are let pass. */
const frontMatter = z.looseObject({
  title: line.optional(),
  outlet: line.optional(),
  published: line
    .refine((value) => findDate(value) !== null, 'must be a date such as 2026-01-24 or 24 January 2026')
    .optional(),
  url: z
    .url({ protocol: /^https?$/, error: 'must be an http or https address' })
    .max(2000, 'is too long')
    .optional(),
  language: line
    .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as en')
    .optional(),
});

/** A file parted into its head and what is behind it. */
export interface FrontMatter {
  readonly head: Head;
  /** The 1-based line of the file that each of its keys stands on. */
  readonly lines: ReadonlyMap<string, number>;
  /** The text behind the block. */
  readonly body: string;
  /** The 1-based line that `body` begins on. */
  readonly line: number;
}

/** A string says what is wrong. */
export function readFrontMatter(text: string): FrontMatter | string {
  const block = /^---[ \t]*\r?\n((?:.*\n)*?)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text);
  if (!block) return { head: NO_HEAD, lines: new Map(), body: text, line: 1 };
  const lineCounter = new LineCounter();
  const document = parseDocument(block[1]!, { lineCounter });
  const [error] = document.errors;
  if (error)
    return `front matter that is not YAML (${error.code} in line ${(error.linePos?.[0].line ?? 0) + 1})`;
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 10 }) ?? {};
  } catch {
    return 'front matter with too many aliases';
  }
  const parsed = frontMatter.safeParse(data);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    return issue.path.length > 0
      ? `front matter whose ${issue.path.join('.')} ${issue.message}`
      : 'front matter that is not a list of names and values';
  }
  const { title, outlet, published, url, language } = parsed.data;
  const lines = new Map<string, number>();
  for (const { key } of isMap(document.contents) ? document.contents.items : [])
    if (isScalar(key) && key.range) lines.set(String(key.value), lineCounter.linePos(key.range[0]).line + 1);
  return {
    head: {
      title: title ?? null,
      outlet: outlet ?? null,
      published: published ?? null,
      url: url ?? null,
      language: language ?? null,
    },
    lines,
    body: text.slice(block[0].length),
    line: block[0].split('\n').length,
  };
}

/** The value as front matter may have it, or `null`: a title is cut, `en_US` becomes `en-US`. */
export function admissible(name: keyof Head, value: string | null | undefined): string | null {
  let text = oneLine(value ?? '');
  if (name === 'language') text = text.replaceAll('_', '-');
  if (name === 'title' && text.length > LONGEST_LINE)
    text = oneLine(text.slice(0, LONGEST_LINE).replace(/\s+\S*$/, ''));
  return frontMatter.shape[name].safeParse(text).success ? text : null;
}

/** Without control characters and halves of characters. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim();
}
