/** What speaks for and against the best sentence being an answer at all. */

import { DEMANDS, type Lacking } from './demands.ts';
import { FEATURES } from './features.ts';
import { HOLDING, holdingOf } from './holding.ts';
import type { Question } from './question.ts';
import type { Ranked } from './rank.ts';
import type { Term } from './weigh.ts';

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

export const EVIDENCE: readonly string[] = [
  ...OWN_EVIDENCE,
  ...DEMANDS.map((name) => `lacks ${name}`),
  ...FEATURES.map((name) => `best ${name}`),
  ...HOLDING,
];

/** Where `HOLDING` begins. */
export const HOLDING_AT = OWN_EVIDENCE.length + DEMANDS.length + FEATURES.length;

/** A word counts as met from here on. */
const MET = 0.55;

/** One number for each of `EVIDENCE`; `ranked` holds at least one sentence. */
export function evidenceOf(
  question: Question,
  terms: readonly Term[],
  ranked: readonly Ranked[],
  lacking: Lacking,
): Float64Array {
  const best = ranked[0]!;
  const row = new Float64Array(EVIDENCE.length);
  const other = ranked.find(
    ({ sentence }) =>
      sentence.span.article !== best.sentence.span.article || sentence.paragraph !== best.sentence.paragraph,
  );
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
      const elsewhere = ranked.some(({ match }) => match.strengths[t]! >= MET);
      if (!elsewhere) anywhere += term.weight;
    }
    if (term.number && here < MET) number = 1;
  }
  const values: Record<(typeof OWN_EVIDENCE)[number], number> = {
    score: best.score,
    margin: other ? Math.min(5, best.score - other.score) : 5,
    certainty: certaintyOf(ranked),
    unmet,
    unmetParagraph,
    unmetRarity: rarity,
    unmetRarityParagraph: rarityParagraph,
    unmetName: name,
    unmetNumber: number,
    unknown,
    unknownName,
    unmetAnywhere: anywhere,
    brokenPairs: brokenPairs(question, terms, best),
    terms: Math.min(1, terms.length / 8),
    mass: Math.min(1, mass / 4),
    bestSoft: ranked.reduce((most, { match }) => Math.max(most, cover(terms, match.strengths)), 0),
    bestParagraph: ranked.reduce((most, { paragraph }) => Math.max(most, cover(terms, paragraph)), 0),
    secondSoft: other ? cover(terms, other.match.strengths) : 0,
    lowerCase: question.words.some(({ capital }) => capital) ? 0 : 1,
  };
  OWN_EVIDENCE.forEach((key, i) => {
    row[i] = values[key];
  });
  DEMANDS.forEach((key, i) => {
    row[OWN_EVIDENCE.length + i] = lacking[key];
  });
  row.set(best.features, OWN_EVIDENCE.length + DEMANDS.length);
  holdingOf(terms, ranked, row, HOLDING_AT);
  return row;
}

function cover(terms: readonly Term[], strengths: Float64Array): number {
  let sum = 0;
  for (let t = 0; t < terms.length; t++) sum += terms[t]!.weight * strengths[t]!;
  return sum;
}

/** Share of the best sentence if the scores were odds. */
function certaintyOf(ranked: readonly Ranked[]): number {
  const top = ranked[0]!.score;
  return 1 / ranked.reduce((sum, { score }) => sum + Math.exp(score - top), 0);
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
