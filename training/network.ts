/** A small network learned by ranking: the right sentence shall come before the others of its question. */

import type { Weights } from '../src/answer/ranking/network.ts';

/** The candidates of one question and which of them are right; for yes or no, a single candidate. */
export interface Group {
  readonly rows: readonly Float32Array[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

export interface Settings {
  /** `ranking`: the right one before the others. `yes or no`: each by itself. */
  readonly loss: 'ranking' | 'yes or no';
  readonly hidden: number;
  readonly epochs: number;
  readonly rate: number;
  /** Pull of all weights towards 0, as a part of the slope. */
  readonly decay: number;
  readonly seed: number;
}

/** Reproducible numbers in [0, 1): mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Adam (Kingma and Ba 2015) on the logistic loss of all candidates of a question together, or of each. */
export function learn(groups: readonly Group[], settings: Settings): Weights {
  const inputs = groups[0]!.rows[0]!.length;
  const { mean, spread } = standard(groups, inputs);
  const random = randomFrom(settings.seed);
  const width = inputs + 1;
  const weights = new Float64Array(settings.hidden * width + settings.hidden + inputs);
  for (let i = 0; i < weights.length; i++)
    weights[i] = (random() - 0.5) * (i < settings.hidden * width ? 2 / Math.sqrt(inputs) : 0.2);
  const adam = optimiser(weights, settings);
  const order = groups.map((_, i) => i);
  const BATCH = 16;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    const rate = settings.rate * (1 - epoch / settings.epochs);
    for (let from = 0; from < order.length; from += BATCH) {
      const gradient = new Float64Array(weights.length);
      for (const at of order.slice(from, from + BATCH)) {
        accumulate(groups[at]!, weights, gradient, mean, spread, settings);
      }
      adam(gradient, rate, Math.min(BATCH, order.length - from));
    }
  }
  return networkOf(weights, mean, spread, settings.hidden, inputs);
}

function accumulate(
  { rows, right, weight }: Group,
  weights: Float64Array,
  gradient: Float64Array,
  mean: Float64Array,
  spread: Float64Array,
  { hidden, loss }: Settings,
): void {
  const inputs = mean.length;
  const width = inputs + 1;
  const out = hidden * width;
  const xs = rows.map((row) => {
    const x = new Float64Array(inputs);
    for (let k = 0; k < inputs; k++) x[k] = (row[k]! - mean[k]!) / spread[k]!;
    return x;
  });
  const units: Float64Array[] = [];
  const scores = xs.map((x) => {
    const unit = new Float64Array(hidden);
    let score = 0;
    for (let h = 0; h < hidden; h++) {
      let sum = weights[h * width + inputs]!;
      for (let k = 0; k < inputs; k++) sum += weights[h * width + k]! * x[k]!;
      unit[h] = sum > 0 ? sum : 0;
      score += unit[h]! * weights[out + h]!;
    }
    for (let k = 0; k < inputs; k++) score += weights[out + hidden + k]! * x[k]!;
    units.push(unit);
    return score;
  });
  const slopes =
    loss === 'ranking'
      ? rankingSlopes(scores, right)
      : scores.map((score, i) => 1 / (1 + Math.exp(-score)) - (right[i] ? 1 : 0));
  for (let i = 0; i < xs.length; i++) {
    const d = weight * slopes[i]!;
    if (Math.abs(d) < 1e-7) continue;
    const x = xs[i]!;
    const unit = units[i]!;
    for (let h = 0; h < hidden; h++) {
      gradient[out + h] = gradient[out + h]! + d * unit[h]!;
      if (unit[h]! > 0) {
        const back = d * weights[out + h]!;
        const base = h * width;
        for (let k = 0; k < inputs; k++) gradient[base + k] = gradient[base + k]! + back * x[k]!;
        gradient[base + inputs] = gradient[base + inputs]! + back;
      }
    }
    for (let k = 0; k < inputs; k++) gradient[out + hidden + k] = gradient[out + hidden + k]! + d * x[k]!;
  }
}

/** Softmax over all candidates against the softmax over the right ones. */
function rankingSlopes(scores: readonly number[], right: readonly boolean[]): number[] {
  const top = Math.max(...scores);
  const exps = scores.map((score) => Math.exp(score - top));
  const all = exps.reduce((a, b) => a + b, 0);
  const good = exps.reduce((a, b, i) => a + (right[i] ? b : 0), 0);
  return exps.map((exp, i) => exp / all - (right[i] ? exp / good : 0));
}

function optimiser(weights: Float64Array, { decay }: Settings) {
  const first = new Float64Array(weights.length);
  const second = new Float64Array(weights.length);
  let step = 0;
  return (gradient: Float64Array, rate: number, count: number) => {
    step++;
    for (let i = 0; i < weights.length; i++) {
      const g = gradient[i]! / count + decay * weights[i]!;
      first[i] = 0.9 * first[i]! + 0.1 * g;
      second[i] = 0.999 * second[i]! + 0.001 * g * g;
      const move = first[i]! / (1 - 0.9 ** step) / (Math.sqrt(second[i]! / (1 - 0.999 ** step)) + 1e-8);
      weights[i] = weights[i]! - rate * move;
    }
  };
}

function standard(groups: readonly Group[], inputs: number) {
  const mean = new Float64Array(inputs);
  const spread = new Float64Array(inputs);
  let count = 0;
  for (const { rows } of groups) {
    count += rows.length;
    for (const row of rows) for (let k = 0; k < inputs; k++) mean[k] = mean[k]! + row[k]!;
  }
  for (let k = 0; k < inputs; k++) mean[k] = mean[k]! / count;
  for (const { rows } of groups) {
    for (const row of rows)
      for (let k = 0; k < inputs; k++) spread[k] = spread[k]! + (row[k]! - mean[k]!) ** 2;
  }
  for (let k = 0; k < inputs; k++) spread[k] = Math.max(0.05, Math.sqrt(spread[k]! / count));
  return { mean, spread };
}

function networkOf(
  weights: Float64Array,
  mean: Float64Array,
  spread: Float64Array,
  hidden: number,
  inputs: number,
): Weights {
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  const width = inputs + 1;
  return {
    mean: [...mean].map(round),
    spread: [...spread].map(round),
    hidden: Array.from({ length: hidden }, (_, h) =>
      [...weights.slice(h * width, (h + 1) * width)].map(round),
    ),
    output: [...weights.slice(hidden * width)].map(round),
  };
}
