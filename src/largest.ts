/** The largest of many numbers. */

/** The `most` largest of the values offered. */
export class Largest {
  readonly #values: number[] = [];
  readonly #most: number;
  /** What a value must exceed to be among them: less than any as long as there are fewer. */
  least = Number.NEGATIVE_INFINITY;

  constructor(most: number) {
    this.#most = most;
  }

  offer(value: number): void {
    const values = this.#values;
    const full = values.length === this.#most;
    if (full && value <= this.least) return;
    let at = full ? values.length - 1 : values.length;
    while (at > 0 && values[at - 1]! < value) values[at] = values[--at]!;
    values[at] = value;
    if (values.length === this.#most) this.least = values.at(-1) ?? Number.POSITIVE_INFINITY;
  }
}
