/** Lines of a stream as programs write them: a line feed ends one and nothing else does. */

/** Characters of a line that are kept; the rest is read and forgotten, so that no line fills the memory. */
const KEPT = 1_000_000;

/**
 * Each line as soon as its end has come, without a carriage return at its end; the last may lack the line feed.
 * Unlike `readline`, a carriage return or a Unicode line separator inside a line leaves it one line.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let line = '';
  for await (const bytes of stream) {
    const [first = '', ...others] = decoder.decode(bytes, { stream: true }).split('\n');
    line = kept(line + first);
    for (const next of others) {
      yield line.replace(/\r$/, '');
      line = kept(next);
    }
  }
  line = kept(line + decoder.decode());
  if (line !== '') yield line.replace(/\r$/, '');
}

function kept(line: string): string {
  return line.length > KEPT ? line.slice(0, KEPT) : line;
}
