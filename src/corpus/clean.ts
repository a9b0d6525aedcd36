/** Tells reporting from page furniture, line by line; what is left out keeps its line and its reason. */

import type { Section } from './article.ts';
import { type FoundDate, findDate } from './date.ts';
import { CATEGORY_WORDS, type Furniture, LINES, SECTION_LABELS, TAIL_LABELS } from './furniture.ts';
import type { Line } from './lines.ts';

/** Every line of a text, kept or left out. */
export interface Cleaned {
  /** Kept lines, each a paragraph, in order. */
  readonly kept: readonly { readonly line: Line; readonly section: Section }[];
  readonly leftOut: readonly { readonly line: Line; readonly reason: string }[];
  /** Date printed on a line of its own, offsets into the whole text. */
  readonly printed: FoundDate | null;
}

/** A line longer than this is prose, whatever its words. */
const LONGEST_LABEL = 60;
const LONGEST_HEADING_WORDS = 20;

/** Sorts every non-blank line into kept or left out. */
export function clean(lines: readonly Line[]): Cleaned {
  const kept: { line: Line; section: Section }[] = [];
  const leftOut: { line: Line; reason: string }[] = [];
  const textEnd = lines.at(-1)?.end ?? 0;
  let printed: FoundDate | null = null;
  let title: string | null = null;
  let tail: string | null = null;
  let part: { section: 'summary' | 'risks' | null; reason: string; begun: boolean } | null = null;

  for (const line of lines) {
    if (line.text === '') {
      if (part?.begun) part = null;
      continue;
    }
    const reject = (reason: string) => leftOut.push({ line, reason });
    if (line.aside) {
      reject(line.aside);
      continue;
    }
    if (line.role === 'title' && title === null) {
      title = line.text;
      kept.push({ line, section: 'title' });
      continue;
    }
    tail ??= line.start * 2 > textEnd ? match(TAIL_LABELS, line.text) : null;
    if (tail) {
      reject(tail);
      continue;
    }
    const date = kept.every((paragraph) => paragraph.section === 'title') ? dateLine(line) : null;
    const furniture = match(LINES, line.text);
    if (date) printed ??= date;
    if (furniture || date) {
      reject(furniture ?? 'date line');
      part = null;
      continue;
    }
    const label = SECTION_LABELS.find(({ form }) => form.test(line.text));
    if (label) {
      part = { section: label.section, reason: label.reason, begun: false };
      if (label.section) kept.push({ line, section: 'heading' });
      else reject(label.reason);
    } else if (part && part.section === null) {
      part.begun = true;
      reject(part.reason);
    } else if (isCategory(line.text)) reject('category line');
    else if (isSlug(line.text)) reject('slug of the title');
    else if (title !== null && line.text === title) reject('repeats the title');
    else if (title === null && kept.length === 0 && line.role === undefined && isHeading(line)) {
      title = line.text;
      kept.push({ line, section: 'title' });
    } else if (part?.section) {
      part.begun = true;
      kept.push({ line, section: part.section });
    } else kept.push({ line, section: isHeading(line) ? 'heading' : 'body' });
  }
  return { kept, leftOut, printed };
}

function match(furniture: readonly Furniture[], text: string): string | null {
  return furniture.find(({ form }) => form.test(text))?.reason ?? null;
}

/** A line with a full date and hardly anything else than a time, a place, a by-line or a read time. */
function dateLine(line: Line): FoundDate | null {
  if (line.text.length > LONGEST_LABEL || /[.!?]["”’)]?$/.test(line.text)) return null;
  const found = findDate(line.text);
  return found && { date: found.date, start: line.start + found.start, end: line.start + found.end };
}

/** What the format calls a heading, or a short line without the full stop of a sentence. */
function isHeading({ role, text }: Line): boolean {
  if (role !== undefined) return role !== 'prose';
  return !/[.!?:;,…]["'”’)]*$/u.test(text) && text.split(/\s+/).length <= LONGEST_HEADING_WORDS;
}

function isCategory(text: string): boolean {
  if (text.length > LONGEST_LABEL) return false;
  const words = text
    .toLowerCase()
    .split(/[\s&/,|>›»·]+/u)
    .filter(Boolean);
  return words.length > 0 && words.length <= 5 && words.every((word) => CATEGORY_WORDS.has(word));
}

/** A title as it stands in an address: words joined by underscores or hyphens. */
function isSlug(text: string): boolean {
  return /^\S+$/.test(text) && (text.match(/[_-]/g)?.length ?? 0) >= 3 && /^[\p{L}\p{N}_.-]+$/u.test(text);
}
