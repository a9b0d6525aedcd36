/** Makes word vectors small: centred, the common directions taken out, one byte a dimension. */

/** Directions that hold word frequency rather than meaning (Mu and Viswanath 2018, "All-but-the-Top"). */
const COMMON_DIRECTIONS = 2;

/** Components of unit vectors stay below 0.42 but for a handful, which are clipped. */
const SCALE = 300;

/** One row of signed bytes per vector, in order. */
export function distilVectors(vectors: readonly (readonly number[])[]): Int8Array {
  const width = vectors[0]!.length;
  const rows = vectors.map((vector) => Float64Array.from(vector));
  const mean = new Float64Array(width);
  for (const row of rows) for (let d = 0; d < width; d++) mean[d] = mean[d]! + row[d]! / rows.length;
  for (const row of rows) for (let d = 0; d < width; d++) row[d] = row[d]! - mean[d]!;
  for (let k = 0; k < COMMON_DIRECTIONS; k++) remove(rows, strongestDirection(rows, width));
  const bytes = new Int8Array(rows.length * width);
  rows.forEach((row, i) => {
    const length = Math.hypot(...row) || 1;
    for (let d = 0; d < width; d++) {
      const value = Math.round((row[d]! / length) * SCALE);
      bytes[i * width + d] = Math.max(-127, Math.min(127, value));
    }
  });
  return bytes;
}

/** First principal direction, by power iteration. */
function strongestDirection(rows: readonly Float64Array[], width: number): Float64Array {
  let direction = Float64Array.from({ length: width }, (_, d) => 1 / (d + 1));
  for (let round = 0; round < 60; round++) {
    const next = new Float64Array(width);
    for (const row of rows) {
      const along = dot(row, direction);
      for (let d = 0; d < width; d++) next[d] = next[d]! + along * row[d]!;
    }
    const length = Math.hypot(...next);
    direction = next.map((value) => value / length);
  }
  return direction;
}

function remove(rows: readonly Float64Array[], direction: Float64Array): void {
  for (const row of rows) {
    const along = dot(row, direction);
    for (let d = 0; d < row.length; d++) row[d] = row[d]! - along * direction[d]!;
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += a[d]! * b[d]!;
  return sum;
}
