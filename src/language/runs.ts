/** Cuts text into runs of characters of a kind, such as its words. */

/** `inside` tells of one character whether it is of the kind. Takes time linear in the length of the text. */
export function runsOf(inside: RegExp): (text: string) => string[] {
  /** Nearly all text is written in these. */
  const ascii = Array.from({ length: 128 }, (_, code) => inside.test(String.fromCharCode(code)));
  const isInside = (code: number) => (code < 128 ? ascii[code]! : inside.test(String.fromCodePoint(code)));
  return (text) => {
    const runs: string[] = [];
    let start = 0;
    for (let at = 0; at < text.length; ) {
      const code = text.codePointAt(at)!;
      const next = code > 0xffff ? at + 2 : at + 1;
      if (!isInside(code)) {
        if (start < at) runs.push(text.slice(start, at));
        start = next;
      }
      at = next;
    }
    if (start < text.length) runs.push(text.slice(start));
    return runs;
  };
}
