/** Lines of a stream as programs write them: a line feed ends one and nothing else does. */

/** Characters of a line that are kept unless told otherwise. */
const KEPT = 1_000_000;

/**
 * Each line as soon as its end has come, without a carriage return at its end; the last may lack the line feed.
 * Of a longer one than `most` the rest is read and forgotten, so that no line fills the memory. Unlike `readline`, a
 * carriage return or a Unicode line separator inside a line leaves it one line, and nothing is read before the first
 * line is asked for.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, most = KEPT): AsyncGenerator<string> {
  const kept = (line: string) => (line.length > most ? line.slice(0, most) : line);
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
