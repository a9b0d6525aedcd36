/** The largest of many numbers. */

/** The `most` largest of the values offered. */
export class Largest {
  readonly #values: Float64Array;
  #count = 0;
  /** What a value must exceed to be among them: less than any as long as there are fewer. */
  least = Number.NEGATIVE_INFINITY;

  constructor(most: number) {
    this.#values = new Float64Array(most);
  }

  offer(value: number): void {
    const values = this.#values;
    const full = this.#count === values.length;
    if (full && value <= this.least) return;
    let at = full ? this.#count - 1 : this.#count++;
    while (at > 0 && values[at - 1]! < value) values[at] = values[--at]!;
    values[at] = value;
    if (this.#count === values.length) this.least = values.at(-1) ?? Number.POSITIVE_INFINITY;
  }
}
