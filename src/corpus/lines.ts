/** A text as lines with offsets, the raw material of cleaning. */

/** A line with its place. */
export interface Line {
  /** 1-based number in the file. */
  readonly number: number;
  /** Offsets of the trimmed line. */
  readonly start: number;
  readonly end: number;
  /** The trimmed line; empty for a blank one. */
  readonly text: string;
  /** What the file's format says the line is; plain text says nothing. */
  readonly role?: 'title' | 'heading' | 'prose';
  /** Why the line is no reporting, if the format tells. */
  readonly aside?: string;
}

/** Leading white space, list bullets and byte-order mark that are layout, not text. */
const LEADING_LAYOUT = /^[\s\uFEFF]*(?:[•‣▪●◦*–-]\s+)?/u;

/** Splits at CR, LF or CRLF; offsets are UTF-16 units into `text`. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const ending = /\r\n|\r|\n|$/g;
  let from = 0;
  for (let number = 1; from <= text.length; number++) {
    ending.lastIndex = from;
    const found = ending.exec(text)!;
    const raw = text.slice(from, found.index);
    const lead = LEADING_LAYOUT.exec(raw)![0].length;
    const trimmed = raw.slice(lead).trimEnd();
    lines.push({ number, start: from + lead, end: from + lead + trimmed.length, text: trimmed });
    if (found[0] === '') break;
    from = found.index + found[0].length;
  }
  return lines;
}

const HARD_WRAP_WIDTH = 100;

/**
 * Joins the lines of hard-wrapped text (no line over 100 characters, most of them ending mid-sentence)
 * to one line a block; text with one paragraph a line comes back as it is.
 */
export function unwrap(text: string, lines: readonly Line[]): readonly Line[] {
  const filled = lines.filter((line) => line.text !== '');
  if (filled.some((line) => line.text.length > HARD_WRAP_WIDTH)) return lines;
  const broken = filled.filter((line, i) => {
    const next = filled[i + 1];
    return (
      next !== undefined &&
      next.number === line.number + 1 &&
      /[\p{L}\p{N},]$/u.test(line.text) &&
      /^\p{Ll}/u.test(next.text)
    );
  });
  if (broken.length < 3 || broken.length * 4 < filled.length) return lines;
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && last.text !== '' && line.text !== '') {
      joined[joined.length - 1] = { ...last, end: line.end, text: text.slice(last.start, line.end) };
    } else joined.push(line);
  }
  return joined;
}
