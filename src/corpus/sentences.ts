/** Splits a paragraph into sentences without being fooled by abbreviations, initials and quotations. */

/** Abbreviations after which a sentence goes on, in lower case and without the full stop. */
const NEVER_ENDS = new Set(
  (
    'mr mrs ms messrs dr prof rev hon st mt ft gen lt col maj capt cmdr adm sgt cpl sen rep gov pres amb sec ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec vs no nos vol pp fig approx est ca cf al viz e.g i.e'
  ).split(' '),
);

/** Abbreviations that may stand last in a sentence; it ends only before a word that often begins one. */
const MAY_END = new Set(
  'inc corp co ltd llc bros jr sr etc dept univ ave blvd rd a.m p.m ph.d calif fla tex ariz colo conn mich minn wis tenn nev okla'.split(
    ' ',
  ),
);

/** Words that begin sentences and hardly ever continue a name. */
const OPENERS = new Set(
  (
    'a an the this that these those he she it they we i you his her its their our my there here in on at by for from with ' +
    'after before during since while when where as if although though because but and or so yet however meanwhile ' +
    'moreover nevertheless still then thus also both each many most some several all no not nor one two three what who ' +
    'why how nobody nothing everyone people according despite under over between among last earlier later now today yesterday separately instead'
  ).split(' '),
);

/** A quotation longer than this is split inside: a quotation mark was probably left open. */
const LONGEST_QUOTATION = 600;

const CLOSERS = `"'”’»)]`;
const OPENING = /^[\s"'“‘«([]*/u;

/**
 * Offsets of the sentences of `text`, relative to it, in order, without surrounding white space.
 * Together they hold every non-blank character.
 */
export function splitSentences(text: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  const close = (end: number) => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    if (raw.trim() !== '') sentences.push({ start: start + lead, end: start + raw.trimEnd().length });
    start = end;
  };
  const terminator = /[.!?…]/g;
  for (let found = terminator.exec(text); found; found = terminator.exec(text)) {
    const i = found.index;
    let end = i + 1;
    while (end < text.length && '.!?…'.includes(text[end]!)) end++;
    while (end < text.length && CLOSERS.includes(text[end]!)) end++;
    if (end < text.length && endsSentence(text, start, i, end)) close(end);
    terminator.lastIndex = end;
  }
  close(text.length);
  return sentences;
}

/** `stop` is the terminator, `end` lies behind it and its closing quotation marks and brackets. */
function endsSentence(text: string, start: number, stop: number, end: number): boolean {
  if (!/\s/u.test(text[end]!)) return false;
  const rest = text.slice(end, end + 80);
  const lead = OPENING.exec(rest)![0].length;
  const next = /^[\p{L}\p{N}][\p{L}\p{N}'’-]*/u.exec(rest.slice(lead))?.[0];
  if (next !== undefined && /^\p{Ll}/u.test(next)) return false;
  if (insideQuotation(text, start, end)) return false;
  if (text[stop] !== '.') return true;
  const word = wordBefore(text, start, stop);
  const bare = word.toLowerCase();
  const opens = next === undefined || OPENERS.has(next.toLowerCase());
  if (NEVER_ENDS.has(bare)) return bare === 'no' ? !/^\p{N}/u.test(next ?? '') : false;
  if (/^\p{L}$/u.test(word)) return false;
  if (MAY_END.has(bare) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return opens;
  return true;
}

/** The run of letters and inner full stops that ends at `stop`. */
function wordBefore(text: string, start: number, stop: number): string {
  let from = stop;
  while (from > start && /[\p{L}\p{N}.]/u.test(text[from - 1]!)) from--;
  return text.slice(from, stop).replace(/^\.+/, '');
}

/** Whether a quotation opened in this sentence is still open at `end` and closed not far behind it. */
function insideQuotation(text: string, start: number, end: number): boolean {
  const before = text.slice(start, end);
  const after = text.slice(end, end + LONGEST_QUOTATION);
  if (before.lastIndexOf('“') > before.lastIndexOf('”')) {
    const closing = after.indexOf('”');
    const opening = after.indexOf('“');
    return closing >= 0 && (opening < 0 || closing < opening) && before.length < LONGEST_QUOTATION;
  }
  const straight = before.match(/(?<![\p{N}])"/gu)?.length ?? 0;
  return straight % 2 === 1 && after.includes('"') && before.length < LONGEST_QUOTATION;
}
