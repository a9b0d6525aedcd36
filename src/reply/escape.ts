/** Makes any text stand in a Discord message as plain text: no markdown, no mention, no link, no timestamp. */

/** Characters with a meaning in Discord's markdown or in its `<...>` and `@...` tokens. */
const MARKS = /[\\*_~|`[\]()<>#@]/g;
/** Marks that only mean something where a line begins: lists, subtext, numbered lists. */
const LINE_MARKS = /^(\s*)([-+]|\d+(?=[.)]))/;
/** A scheme is what turns an address into a link, and `:100:` is an emoji, also where a bot says it. */
const COLONS = /:(?=\/\/|[\w+-]+:)/g;

/** Controls and format characters show nothing, but hide or reorder what stands around them. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;

/** White space, and letters and a sign that are drawn as nothing else: fillers of Hangul, the empty cell of Braille. */
const BLANK = /[\s\u115F\u1160\u2800\u3164\uFFA0]+/g;

/** Whatever is not plain punctuation and letters with single spaces between: most text has nothing of it. */
const UNTIDY = /[^ -~\u2010-\u2027]| {2}|^ | $/;

/** One line of visible text: white space folded to single spaces, invisible characters dropped. */
export function visible(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text
    .replace(INVISIBLE, (character) => (character.trim() === '' ? ' ' : ''))
    .replace(BLANK, ' ')
    .trim();
}

/** Marks that enclose quotations, as people and languages write them, and those around citation numbers. */
const QUOTATION_MARKS = /[“”„‟«»〝〞＂「」『』]/gu;
const OPENING = /[[［【〔]/gu;
const CLOSING = /[\]］】〕]/gu;

/** A member's words as Parley takes and says them back: curly quotation marks and `[1]` belong to quotations. */
export function said(text: string): string {
  return visible(text).replace(QUOTATION_MARKS, '"').replace(OPENING, '(').replace(CLOSING, ')');
}

/** Whatever `escapeText` may have to change, untidy or marked: one look tells that most sentences have nothing of it. */
const CHANGED = /[^ !"$-'+-9;=?A-Z^a-z{}\u2010-\u2027]|^[ +\d-]| (?: |$)/;

/** `text` as one line that Discord shows letter by letter. Discord drops a backslash before any punctuation mark. */
export function escapeText(text: string): string {
  if (!CHANGED.test(text)) return text;
  return visible(text)
    .replace(MARKS, '\\$&')
    .replace(COLONS, '\\:')
    .replace(LINE_MARKS, (_, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    );
}

/** The text that `escapeText` was given, as far as it is visible. */
export function unescapeText(escaped: string): string {
  return escaped.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}
