/** How alike two words are spelt: for slips of the keyboard and for names written in several ways. */

/** Letters that romanisations and bad spellers exchange, and the one that stands for them. */
const SOUNDS = /[kzd]h|ph|ck|c(?=[aouklrt]|$)|q|w|ou|[yj]/g;
const SOUND: Readonly<Record<string, string>> = {
  kh: 'h',
  zh: 'z',
  dh: 'd',
  ph: 'f',
  ck: 'k',
  c: 'k',
  q: 'k',
  w: 'v',
  ou: 'u',
  y: 'i',
  j: 'i',
};

/** The same for all usual spellings of a name: "Sergey" and "Sergei", "Wladimir" and "Vladimir". */
export function spellingKey(lower: string): string {
  const plain = /[^a-z]/.test(lower) ? lower.normalize('NFD').replace(/[^a-z]/g, '') : lower;
  return plain
    .replace(SOUNDS, (letters) => SOUND[letters]!)
    .replace(/ie$/, 'i')
    .replace(/(.)\1+/g, '$1');
}

/** Slips allowed in a word of that many letters. */
export function slipsAllowed(length: number): number {
  return length < 4 ? 0 : length < 6 ? 1 : length < 10 ? 2 : 3;
}

/**
 * Letters to insert, drop, change or swap with their neighbour to make `b` of `a`; `limit + 1` when there are
 * more. Time grows with the product of the lengths, so long words are turned away.
 */
export function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || a.length > LONGEST) return limit + 1;
  let [before, last, row] = rowsOf(b.length + 2);
  for (let j = 0; j <= b.length + 1; j++) {
    last[j] = j;
    row[j] = 0;
    before[j] = 0;
  }
  // Farther from the diagonal than that, there are more slips.
  const far = limit + 1;
  for (let i = 1; i <= a.length; i++) {
    const [letter, previous] = [a.charCodeAt(i - 1), a.charCodeAt(i - 2)];
    const [from, to] = [Math.max(1, i - far), Math.min(b.length, i + far)];
    row[from - 1] = from === 1 ? i : far + limit;
    let best = row[from - 1]!;
    for (let j = from; j <= to; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (letter === other ? 0 : 1));
      if (i > 1 && j > 1 && previous === other && letter === b.charCodeAt(j - 2))
        cost = Math.min(cost, before[j - 2]! + 1);
      row[j] = cost;
      if (cost < best) best = cost;
    }
    row[to + 1] = far + limit;
    if (best > limit) return limit + 1;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[b.length]!, limit + 1);
}

/** A word of more letters than that is no slip of another. */
const LONGEST = 40;

type Rows = [Int32Array, Int32Array, Int32Array];

const madeRows = (width: number): Rows => [
  new Int32Array(width),
  new Int32Array(width),
  new Int32Array(width),
];

/** The same memory for every word: slips are counted by the ten thousand. */
let rows = madeRows(LONGEST + 8);

function rowsOf(width: number): Rows {
  if (rows[0].length < width) rows = madeRows(width);
  return rows;
}
