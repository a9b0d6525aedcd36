/** Which terms a number, such as a word form's, stands near to: few are near any, so each has a list of its own. */

const NEVER = -1;

export class NearTerms {
  /** By number its first entry: 0 none yet, below 0 none ever; made anew for a larger number. */
  firsts: Int32Array;
  /** By entry its term, how near that is, and the next entry of the same number; 0 ends a list. */
  readonly terms: number[] = [0];
  readonly strengths: number[] = [0];
  readonly next: number[] = [0];

  /** `numbers`: those below are asked for most; there may be others. */
  constructor(numbers: number) {
    this.firsts = new Int32Array(numbers);
  }

  first(number: number): number {
    return number < this.firsts.length ? this.firsts[number]! : 0;
  }

  add(number: number, term: number, strength: number): void {
    this.#reach(number);
    this.next.push(this.firsts[number]!);
    this.firsts[number] = this.terms.push(term) - 1;
    this.strengths.push(strength);
  }

  /** Nothing more is added to a number: gives its first entry. */
  settle(number: number): number {
    this.#reach(number);
    this.firsts[number] ||= NEVER;
    return this.firsts[number]!;
  }

  #reach(number: number): void {
    if (number < this.firsts.length) return;
    const wider = new Int32Array(Math.max(2 * this.firsts.length, number + 1));
    wider.set(this.firsts);
    this.firsts = wider;
  }
}
