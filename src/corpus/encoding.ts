/** Bytes as text, in the encoding that they or their sender state, or not at all. */

/** Where the HTML standard and XML look for a statement. */
const STATEMENT_BYTES = 2048;

/**
 * The encoding is told by a byte order mark, then by the sender, then, where the text may be `markup`, by its `<meta>`
 * or XML declaration; UTF-8 otherwise. `null`: the bytes are not in it, or nobody knows it.
 */
export function decoded(body: Uint8Array, sender: string | null, markup: boolean): string | null {
  try {
    return new TextDecoder(markOf(body) ?? sender ?? (markup ? statedIn(body) : null) ?? 'utf-8', {
      fatal: true,
    }).decode(body);
  } catch {
    return null;
  }
}

function markOf([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

function statedIn(body: Uint8Array): string | null {
  const start = Buffer.from(body.subarray(0, STATEMENT_BYTES)).toString('latin1');
  const stated =
    /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([\w.:-]+)/i.exec(start) ??
    /<meta[^>]{0,200}charset\s*=\s*["']?([\w.:-]+)/i.exec(start);
  // Whoever could be read so far cannot be in what they state here (HTML standard, 13.2.3.2).
  return stated && (/^utf-?16/i.test(stated[1]!) ? 'utf-8' : stated[1]!);
}
