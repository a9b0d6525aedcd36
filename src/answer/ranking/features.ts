/** What is measured of a candidate sentence: the numbers that the learned weights judge by. */

import type { Candidate } from '../candidates/candidate.ts';
import type { Matcher } from '../candidates/match.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import { COVERING_FEATURES, coveringFeatures } from './covering.ts';
import { blankRows, placesOf, type Row } from './network.ts';
import { TYPE_FEATURES, typeFeatures } from './typing.ts';
import {
  bigramsOf,
  STANDING_FEATURES,
  standingFeatures,
  WORDING_FEATURES,
  wordingFeatures,
} from './wording.ts';

const WANTED = [
  'person',
  'place',
  'time',
  'number',
  'reason',
  'statement',
  'position',
  'list',
  'claim',
  'thing',
  'keywords',
] as const;

/** How much less a candidate has of something than the one that has most of it. */
const BEHIND_FEATURES = [
  'softBehindBest',
  'exactBehindBest',
  'paragraphBehindBest',
  'softBehindBestHere',
] as const;

/** Names of all numbers in a row, in their order: the learned weights depend on it. */
export const FEATURES: readonly string[] = [
  ...COVERING_FEATURES,
  ...TYPE_FEATURES,
  ...WANTED.map((wanted) => `wants ${wanted}`),
  ...BEHIND_FEATURES,
  ...WORDING_FEATURES,
  ...STANDING_FEATURES,
];

/** The place of a feature in a row; throws for a name that does not exist. */
export function placeOf(name: string): number {
  const at = FEATURES.indexOf(name);
  if (at < 0) throw new Error(`There is no feature ${name}.`);
  return at;
}

/** Where the groups of features begin. */
const TYPES_AT = COVERING_FEATURES.length;
const WANTED_AT = TYPES_AT + TYPE_FEATURES.length;
const BEHIND_AT = WANTED_AT + WANTED.length;
const WORDING_AT = BEHIND_AT + BEHIND_FEATURES.length;
const STANDING_AT = WORDING_AT + WORDING_FEATURES.length;

const EXACT = placeOf('exact');
const SOFT = placeOf('soft');
const SOFT_PARAGRAPH = placeOf('softParagraph');
const BEHIND = placesOf(BEHIND_FEATURES);

const blankRow = blankRows(FEATURES.length);

/** One row per candidate, in the order of `FEATURES`. */
export function featuresOf(
  question: Question,
  terms: readonly Term[],
  candidates: readonly Candidate[],
  matcher: Matcher,
): Row[] {
  const bigrams = bigramsOf(question, matcher);
  const sought = { question, terms, matcher };
  const wanted = WANTED_AT + WANTED.indexOf(question.wanted);
  const rows = candidates.map((candidate) => {
    const row = blankRow();
    coveringFeatures(terms, candidate, row);
    typeFeatures(sought, candidate, row, TYPES_AT);
    row[wanted] = 1;
    wordingFeatures(terms, candidate, bigrams, row, WORDING_AT);
    return row;
  });
  relate(candidates, rows);
  standingFeatures(terms, candidates, rows, STANDING_AT);
  return rows;
}

/** What only shows in comparison: how far behind the best candidate of all, and of its paragraph. */
function relate(candidates: readonly Candidate[], rows: readonly Row[]): void {
  let [exact, soft, inParagraph] = [0, 0, 0];
  for (const row of rows) {
    exact = Math.max(exact, row[EXACT]!);
    soft = Math.max(soft, row[SOFT]!);
    inParagraph = Math.max(inParagraph, row[SOFT_PARAGRAPH]!);
  }
  for (let from = 0; from < rows.length; ) {
    // The candidates of a paragraph stand together and share what is found in it.
    const { paragraph } = candidates[from]!;
    let here = 0;
    let to = from;
    for (; to < rows.length && candidates[to]!.paragraph === paragraph; to++)
      here = Math.max(here, rows[to]![SOFT]!);
    for (; from < to; from++) {
      const row = rows[from]!;
      row[BEHIND_AT + BEHIND.softBehindBest] = soft - row[SOFT]!;
      row[BEHIND_AT + BEHIND.exactBehindBest] = exact - row[EXACT]!;
      row[BEHIND_AT + BEHIND.paragraphBehindBest] = inParagraph - row[SOFT_PARAGRAPH]!;
      row[BEHIND_AT + BEHIND.softBehindBestHere] = here - row[SOFT]!;
    }
  }
}
