/** What speaks for and against the best sentence being an answer at all. */

import { MET } from '../candidates/match.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import { FEATURES, placeOf } from '../ranking/features.ts';
import { blankRows, type Row } from '../ranking/network.ts';
import type { Ranked } from '../ranking/rank.ts';
import { DEMANDS, type Lacking } from './demands.ts';
import { HOLDING, holdingOf } from './lacking/holding.ts';

const OWN_EVIDENCE = [
  'score',
  'margin',
  'certainty',
  'unmet',
  'unmetParagraph',
  'unmetRarity',
  'unmetRarityParagraph',
  'unmetName',
  'unmetNumber',
  'unknown',
  'unknownName',
  'unmetAnywhere',
  'brokenPairs',
  'terms',
  'mass',
  'bestSoft',
  'bestParagraph',
  'secondSoft',
  'lowerCase',
] as const;

/** Names of all numbers in a row of evidence, in their order: the learned confidence depends on it. */
export const EVIDENCE: readonly string[] = [
  ...OWN_EVIDENCE,
  ...DEMANDS.map((name) => `lacks ${name}`),
  ...FEATURES.map((name) => `best ${name}`),
  ...HOLDING,
];

const blankRow = blankRows(EVIDENCE.length);

/** Where `HOLDING` begins. */
export const HOLDING_AT = OWN_EVIDENCE.length + DEMANDS.length + FEATURES.length;

const SOFT = placeOf('soft');
const SOFT_PARAGRAPH = placeOf('softParagraph');

/** One number for each of `EVIDENCE`; `ranked` holds at least one sentence. */
export function evidenceOf(
  question: Question,
  terms: readonly Term[],
  ranked: readonly Ranked[],
  lacking: Lacking,
): Row {
  const best = ranked[0]!;
  const other = firstElsewhere(ranked);
  const row = blankRow();
  let unmet = 0;
  let unmetParagraph = 0;
  let rarity = 0;
  let rarityParagraph = 0;
  let name = 0;
  let number = 0;
  let unknown = 0;
  let unknownName = 0;
  let anywhere = 0;
  let mass = 0;
  for (let t = 0; t < terms.length; t++) {
    const term = terms[t]!;
    const here = best.match.strengths[t]!;
    const around = Math.max(best.paragraph[t]!, best.title[t]!);
    mass += term.rarity;
    if (here < MET) {
      unmet += term.weight;
      rarity = Math.max(rarity, term.rarity);
    }
    if (around < MET) {
      unmetParagraph += term.weight;
      rarityParagraph = Math.max(rarityParagraph, term.rarity);
      if (term.name) name = Math.max(name, term.rarity);
      if (term.passages === 0) {
        unknown = Math.max(unknown, term.weight);
        if (term.name) unknownName = 1;
      }
      if (!isMetAnywhere(t, ranked)) anywhere += term.weight;
    }
    if (term.number && here < MET) number = 1;
  }
  let bestSoft = 0;
  let bestParagraph = 0;
  for (const { features } of ranked) {
    bestSoft = Math.max(bestSoft, features[SOFT]!);
    bestParagraph = Math.max(bestParagraph, features[SOFT_PARAGRAPH]!);
  }
  let at = 0;
  row[at++] = best.score;
  row[at++] = other ? Math.min(5, best.score - other.score) : 5;
  row[at++] = certaintyOf(ranked);
  row[at++] = unmet;
  row[at++] = unmetParagraph;
  row[at++] = rarity;
  row[at++] = rarityParagraph;
  row[at++] = name;
  row[at++] = number;
  row[at++] = unknown;
  row[at++] = unknownName;
  row[at++] = anywhere;
  row[at++] = brokenPairs(question, terms, best);
  row[at++] = Math.min(1, terms.length / 8);
  row[at++] = Math.min(1, mass / 4);
  row[at++] = bestSoft;
  row[at++] = bestParagraph;
  row[at++] = other ? other.features[SOFT]! : 0;
  row[at++] = hasCapitals(question) ? 0 : 1;
  for (const key of DEMANDS) row[at++] = lacking[key];
  for (const feature of best.features) row[at++] = feature;
  holdingOf(terms, ranked, row, HOLDING_AT);
  return row;
}

/** The best sentence outside the first one's paragraph. */
function firstElsewhere(ranked: readonly Ranked[]): Ranked | null {
  const { span, paragraph } = ranked[0]!.sentence;
  for (const one of ranked) {
    const { sentence } = one;
    if (sentence.paragraph !== paragraph || sentence.span.article !== span.article) return one;
  }
  return null;
}

function isMetAnywhere(term: number, ranked: readonly Ranked[]): boolean {
  for (const { match } of ranked) if (match.strengths[term]! >= MET) return true;
  return false;
}

const hasCapitals = ({ words }: Question) => words.some(({ capital }) => capital);

/** Share of the best sentence if the scores were odds. */
function certaintyOf(ranked: readonly Ranked[]): number {
  const top = ranked[0]!.score;
  let sum = 0;
  for (const { score } of ranked) sum += Math.exp(score - top);
  return 1 / sum;
}

/** Words that stand side by side in the question and both in the sentence, but there apart: another thing. */
function brokenPairs(question: Question, terms: readonly Term[], { match }: Ranked): number {
  let broken = 0;
  for (let t = 1; t < terms.length; t++) {
    if (terms[t]!.at !== terms[t - 1]!.at + 1 || question.words[terms[t]!.at]?.number) continue;
    if (match.strengths[t]! < MET || match.strengths[t - 1]! < MET) continue;
    if (Math.abs(match.positions[t]! - match.positions[t - 1]!) > 3) {
      broken += Math.min(terms[t]!.weight, terms[t - 1]!.weight);
    }
  }
  return broken;
}
