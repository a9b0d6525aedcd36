/** How much is looked in, and how sure an answer has to be among so much. */

/** What is looked in. */
export interface Extent {
  readonly passages: number;
  readonly articles: number;
}

/**
 * From this confidence on the sentence is given as an answer. A few articles are about one subject: whatever is asked
 * of it shares their words, and what a question demands tells an answer from a near miss. Many are about many: a
 * sentence that shares the words is an answer as a rule, and one that shares few of them does so by chance. The fewer
 * passages these many have, the more of the question an answer holds beyond what others do.
 *
 * `unknown`: share of the question whose words occur nowhere, 0 to 1. One odd word in ten is a manner of speaking, six
 * in ten are another subject.
 */
export function answerFrom(extent: Extent, unknown = 0): number {
  const many = manyness(extent);
  const doubt = unknown ** 2;
  const among = LEAST_AMONG_MANY + SMALLER * (1 - within(growth(extent.passages, SMALL_PASSAGES)));
  const least = LEAST_AMONG_FEW + (among - LEAST_AMONG_FEW) * many;
  return rounded(
    Math.max(
      least + DOUBT_AMONG_FEW * (1 - many) * doubt,
      many * (LEAST_AMONG_MANY + DOUBT_AMONG_MANY * doubt),
    ),
  );
}

/** What is left to a sentence that surely does not answer: short of the least confidence that does. */
export const shortOf = (least: number): number => rounded(least * BELOW);

const BELOW = 0.9;

/** As confidences are shown, and compared: what is raised to the least reaches it. */
export const rounded = (confidence: number): number => Math.round(confidence * 1000) / 1000;

/** 0 for a few articles of a few passages, 1 for many of either. */
export function manyness({ passages, articles }: Extent): number {
  return within(Math.max(growth(passages, FEW_PASSAGES), growth(articles, FEW_ARTICLES)));
}

const within = (part: number) => Math.min(1, Math.max(0, part));

const growth = (count: number, [few, many]: readonly [number, number]) =>
  Math.log(Math.max(1, count) / few) / Math.log(many / few);

/** Whether a lacking demand decides alone; else the learned evidence weighs it. */
export function decides(extent: Extent): boolean {
  return manyness(extent) < DECIDES_UP_TO;
}

const FEW_PASSAGES = [60, 400] as const;
const FEW_ARTICLES = [5, 15] as const;
const LEAST_AMONG_FEW = 0.04;
const LEAST_AMONG_MANY = 0.3;
/**
 * Of held-out Wikipedia articles 8 % of what can be answered is below 0.68 among 60 passages, 0.55 to 0.6 among 120, 0.39
 * among 300 and 0.37 among 700 (`npm run bench:public`): what the least confidence gains among few passages.
 */
const SMALLER = 0.25;
const SMALL_PASSAGES = [60, 300] as const;
/**
 * What words that occur nowhere add, by the square of their share. Among many passages that costs one in a thousand of
 * the right answers and spares one in twelve of the others (Wikipedia that is learned from, 300 passages); where the
 * least is higher because they are fewer, it is felt less.
 */
const DOUBT_AMONG_FEW = 0.32;
const DOUBT_AMONG_MANY = 0.8;
const DECIDES_UP_TO = 0.63;
