/** Tells by counting, before anything is parsed, which texts would hold a parser up for seconds or for ever. */

/** A line each of the largest article that a person would write, twice over. */
const MOST_LINES = 50_000;
/** Tags, each element having two; news pages have two to ten thousand. */
const MOST_TAGS = 24_000;
const MOST_ENTITIES = 20_000;
/** Of one tag or comment that never ends. */
const LONGEST_OPEN = 100_000;
/** `<` that begin no tag: each becomes a text node of its own. */
const MOST_STRAY = 1_000;
/** Elements around an element; the reader view climbs through them for each. */
const DEEPEST = 100;
/** Attributes of one element. */
const MOST_ATTRIBUTES = 500;
/** Between two blank lines: parsers compare each with each. */
const MOST_MARKS_IN_BLOCK = 1_000;
const MOST_MARKS = 8_000;
/** Quotations and lists around a line. */
const MOST_CONTAINERS = 50;

/** What is wrong with the text as a whole, or `null`. */
export function burdenOfText(text: string): string | null {
  return countOf(text, '\n') >= MOST_LINES ? `more than ${MOST_LINES} lines` : null;
}

const CONTAINERS = new RegExp(
  String.raw`^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))){0,${MOST_CONTAINERS + 1}}`,
);
function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++;
  return count;
}

/** Signs that a parser of Markdown must pair or look behind. */
const MARKS: ReadonlySet<number> = new Set([...'[]!*_`<&\\~'].map((sign) => sign.charCodeAt(0)));

/** What is wrong with Markdown, or `null`. */
export function burdenOfMarkdown(text: string): string | null {
  let all = 0;
  let block = 0;
  for (const line of text.split(/\r\n?|\n/)) {
    if (line.trim() === '') {
      block = 0;
      continue;
    }
    const [containers] = CONTAINERS.exec(line)!;
    if ((containers.match(/[^\s\d]/g)?.length ?? 0) > MOST_CONTAINERS || indentOf(line) > 4 * MOST_CONTAINERS)
      return `lists or quotations inside one another more than ${MOST_CONTAINERS} times`;
    const marks = marksIn(line);
    block += marks;
    all += marks;
    if (block > MOST_MARKS_IN_BLOCK)
      return `more than ${MOST_MARKS_IN_BLOCK} signs of Markdown in one paragraph`;
  }
  return all > MOST_MARKS ? `more than ${MOST_MARKS} signs of Markdown` : null;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function marksIn(text: string): number {
  let marks = 0;
  for (let i = 0; i < text.length; i++) if (MARKS.has(text.charCodeAt(i))) marks++;
  return marks;
}

/** Whether a paragraph can be written as Markdown that is read again. */
export function isOverladen(paragraph: string): boolean {
  return marksIn(paragraph) > MOST_MARKS_IN_BLOCK;
}

const TAG = /<([/]?)([a-z][^\s/>]*)/iy;
/** Without an end tag, or with one that may be left out. */
const UNNESTED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th thead tbody tfoot'.split(
    ' ',
  ),
);
/** What stands in them is no markup. */
const RAW = new Set(['script', 'style']);

/** What is wrong with a page, or `null`. Looks at it once, from tag to tag. */
export function burdenOfPage(html: string): string | null {
  let tags = 0;
  let stray = 0;
  let depth = 0;
  if (countOf(html, '&') > MOST_ENTITIES) return `more than ${MOST_ENTITIES} "&"`;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const comment = html.startsWith('<!--', at);
    TAG.lastIndex = at;
    const tag = comment ? null : TAG.exec(html);
    if (++tags > MOST_TAGS) return `more than ${MOST_TAGS} tags`;
    if (!comment && !tag && ++stray > MOST_STRAY) return `more than ${MOST_STRAY} loose "<"`;
    if (!comment && !tag) {
      at++;
      continue;
    }
    const end = comment ? html.indexOf('-->', at + 4) : html.indexOf('>', at);
    if (end < 0) return html.length - at > LONGEST_OPEN ? 'a tag without an end' : null;
    if (tag) {
      const attributes = html.slice(at + tag[0].length, end);
      if (attributes.split(/\s+/, MOST_ATTRIBUTES + 1).length > MOST_ATTRIBUTES)
        return `more than ${MOST_ATTRIBUTES} attributes in one tag`;
      const name = tag[2]!.toLowerCase();
      const counts = !UNNESTED.has(name) && !attributes.endsWith('/');
      if (counts) depth = tag[1] ? Math.max(0, depth - 1) : depth + 1;
      if (depth > DEEPEST) return `elements inside one another more than ${DEEPEST} times`;
      at = end + 1;
      if (!RAW.has(name) || tag[1]) continue;
      const close = name === 'script' ? /<\/script/gi : /<\/style/gi;
      close.lastIndex = at;
      const closed = close.exec(html);
      if (!closed) return null;
      at = closed.index;
    } else at = end + 3;
  }
  return null;
}
