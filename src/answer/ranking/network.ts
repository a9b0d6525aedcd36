/** Applies learned weights: one hidden layer, and the inputs once more by themselves. */

import { z } from 'zod';

const numbers = z.array(z.number());

/** A file of weights. */
export const networkShape = z.object({
  mean: numbers,
  spread: numbers,
  hidden: z.array(numbers),
  output: numbers,
});

/** What `npm run learn` writes. */
export interface Weights {
  /** Subtracted from the inputs, and what they are divided by. */
  readonly mean: readonly number[];
  readonly spread: readonly number[];
  /** One row per hidden unit: weights and, last, the bias. */
  readonly hidden: readonly (readonly number[])[];
  /** Weights of the hidden units, then of the inputs themselves. */
  readonly output: readonly number[];
}

/** What a network judges by. A plain list: many are made for each question, and typed arrays take long to make. */
export type Row = number[];

/** Where each of these features stands among them. */
export function placesOf<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, i) => [name, i])) as Record<Name, number>;
}

/** Makes rows of that length, all 0. */
export function blankRows(length: number): () => Row {
  // Fractions at first, so that V8 keeps the numbers side by side as a typed array does, and copies them as a whole.
  const blank = Array.from({ length }, () => 0.5).fill(0);
  return () => blank.slice();
}

/** Weights that are ready to be applied; the score has no bounds. */
export interface Network {
  score(row: Readonly<Row>): number;
}

/** Weights laid out for speed; the standardising is folded into them. Throws when the lengths do not fit. */
export function networkOf({ mean, spread, hidden, output }: Weights): Network {
  const inputs = mean.length;
  if (output.length !== hidden.length + inputs || hidden.some((unit) => unit.length !== inputs + 1)) {
    throw new Error('The learned weights do not fit together.');
  }
  const fold = (weights: readonly number[], bias: number) => {
    const folded = new Float64Array(inputs + 1);
    folded[inputs] = bias;
    for (let k = 0; k < inputs; k++) {
      folded[k] = weights[k]! / spread[k]!;
      folded[inputs] = folded[inputs]! - (weights[k]! * mean[k]!) / spread[k]!;
    }
    return folded;
  };
  const units = hidden.map((unit) => fold(unit, unit[inputs]!));
  const straight = fold(output.slice(hidden.length), 0);
  return {
    score(row) {
      let score = dot(straight, row, inputs);
      for (let h = 0; h < units.length; h++) {
        const value = dot(units[h]!, row, inputs);
        if (value > 0) score += value * output[h]!;
      }
      return score;
    },
  };
}

function dot(weights: Float64Array, row: Readonly<Row>, inputs: number): number {
  let sum = weights[inputs]!;
  for (let k = 0; k < inputs; k++) sum += weights[k]! * row[k]!;
  return sum;
}
