/** How much of the question a candidate covers, alone and with what surrounds it. */

import { ITSELF } from '../../language/bonds.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Term } from '../question/weigh.ts';
import { placesOf, type Row } from './network.ts';

export const COVERING_FEATURES = [
  'exact',
  'soft',
  'exactParagraph',
  'softParagraph',
  'softNear',
  'softTitle',
  'softWithTitle',
  'missing',
  'missingParagraph',
  'missingNear',
  'names',
  'namesParagraph',
  'namesNear',
  'missingName',
  'numbers',
  'numbersParagraph',
  'verbs',
  'nouns',
  'pairs',
  'pairsSoft',
  'compact',
  'dense',
  'found',
  'length',
  'first',
  'place',
  'title',
  'heading',
  'summary',
  'risks',
  'quoted',
  'pronoun',
  'gainBefore',
  'gainAfter',
] as const;

const PLACES = placesOf(COVERING_FEATURES);

/** Fills `row` from its beginning with `COVERING_FEATURES`. */
export function coveringFeatures(terms: readonly Term[], candidate: Candidate, row: Row): void {
  const { sentence, match, paragraph, before, after, title, found } = candidate;
  const { strengths, positions } = match;
  const left = before ?? strengths;
  const right = after ?? strengths;
  let exact = 0;
  let soft = 0;
  let exactParagraph = 0;
  let softParagraph = 0;
  let softNear = 0;
  let softTitle = 0;
  let withTitle = 0;
  let missing = 0;
  let missingParagraph = 0;
  let missingNear = 0;
  let names = 0;
  let nameWeight = 0;
  let namesParagraph = 0;
  let namesNear = 0;
  let missingName = 0;
  let numbers = 0;
  let numberWeight = 0;
  let numbersParagraph = 0;
  let verbs = 0;
  let verbWeight = 0;
  let nouns = 0;
  let nounWeight = 0;
  // How much more of the question is found together with that neighbour.
  let gainLeft = 0;
  let gainRight = 0;
  for (let t = 0; t < terms.length; t++) {
    const { weight, name, number, lexeme } = terms[t]!;
    const s = strengths[t]!;
    const p = paragraph[t]!;
    const l = left[t]!;
    const r = right[t]!;
    const n = Math.max(s, l, r);
    const h = title[t]!;
    const around = Math.max(n, h);
    gainLeft += weight * Math.max(0, l - s);
    gainRight += weight * Math.max(0, r - s);
    if (s >= ITSELF) exact += weight;
    soft += weight * s;
    if (p >= ITSELF) exactParagraph += weight;
    softParagraph += weight * p;
    softNear += weight * n;
    softTitle += weight * h;
    withTitle += weight * Math.max(s, h);
    missing = Math.max(missing, weight * (1 - s));
    missingParagraph = Math.max(missingParagraph, weight * (1 - p));
    missingNear = Math.max(missingNear, weight * (1 - around));
    if (name) {
      nameWeight += weight;
      names += weight * s;
      namesParagraph += weight * p;
      namesNear += weight * around;
      if (Math.max(p, h) < 0.5) missingName = 1;
    }
    if (number) {
      numberWeight += weight;
      if (s >= ITSELF) numbers += weight;
      if (p >= ITSELF) numbersParagraph += weight;
    }
    const part = lexeme.entry?.part;
    if (part === 'v') {
      verbWeight += weight;
      verbs += weight * s;
    } else if (part === 'n') {
      nounWeight += weight;
      nouns += weight * s;
    }
  }
  const length = sentence.content.length;
  row[PLACES.exact] = exact;
  row[PLACES.soft] = soft;
  row[PLACES.exactParagraph] = exactParagraph;
  row[PLACES.softParagraph] = softParagraph;
  row[PLACES.softNear] = softNear;
  row[PLACES.softTitle] = softTitle;
  row[PLACES.softWithTitle] = withTitle;
  row[PLACES.missing] = missing;
  row[PLACES.missingParagraph] = missingParagraph;
  row[PLACES.missingNear] = missingNear;
  row[PLACES.names] = share(names, nameWeight);
  row[PLACES.namesParagraph] = share(namesParagraph, nameWeight);
  row[PLACES.namesNear] = share(namesNear, nameWeight);
  row[PLACES.missingName] = missingName;
  row[PLACES.numbers] = share(numbers, numberWeight);
  row[PLACES.numbersParagraph] = share(numbersParagraph, numberWeight);
  row[PLACES.verbs] = share(verbs, verbWeight);
  row[PLACES.nouns] = share(nouns, nounWeight);
  pairs(terms, strengths, positions, row);
  row[PLACES.compact] = compactness(strengths, positions);
  row[PLACES.dense] = soft / (1 + length / 12);
  row[PLACES.found] = found;
  row[PLACES.length] = Math.min(1, length / 30);
  row[PLACES.first] = sentence.position === 1 ? 1 : 0;
  row[PLACES.place] = sentence.of > 1 ? (sentence.position - 1) / (sentence.of - 1) : 0;
  row[PLACES.title] = sentence.section === 'title' ? 1 : 0;
  row[PLACES.heading] = sentence.section === 'heading' ? 1 : 0;
  row[PLACES.summary] = sentence.section === 'summary' ? 1 : 0;
  row[PLACES.risks] = sentence.section === 'risks' ? 1 : 0;
  row[PLACES.quoted] = sentence.cues.quoted ? 1 : 0;
  row[PLACES.pronoun] = sentence.cues.pronoun ? 1 : 0;
  row[PLACES.gainBefore] = gainLeft;
  row[PLACES.gainAfter] = gainRight;
}

const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0.5);

/** Neighbouring words of the question that are neighbours in the sentence too, as a share: side by side, and near. */
function pairs(
  terms: readonly Term[],
  strengths: readonly number[],
  positions: readonly number[],
  row: Row,
): void {
  let beside = 0;
  let soft = 0;
  let whole = 0;
  for (let t = 1; t < terms.length; t++) {
    const weight = Math.min(terms[t - 1]!.weight, terms[t]!.weight);
    whole += weight;
    const a = positions[t - 1]!;
    const b = positions[t]!;
    if (a < 0 || b < 0) continue;
    const strength = Math.min(strengths[t - 1]!, strengths[t]!);
    const apart = Math.abs(b - a);
    if (apart <= 1 && strength >= ITSELF) beside += weight;
    if (apart <= 4) soft += weight * strength;
  }
  row[PLACES.pairs] = whole > 0 ? beside / whole : 0;
  row[PLACES.pairsSoft] = whole > 0 ? soft / whole : 0;
}

/** 1 when the found words stand side by side, falling as other words come between. */
function compactness(strengths: readonly number[], positions: readonly number[]): number {
  let from = Number.POSITIVE_INFINITY;
  let to = -1;
  let count = 0;
  for (let t = 0; t < strengths.length; t++) {
    if (strengths[t]! < 0.5) continue;
    count++;
    from = Math.min(from, positions[t]!);
    to = Math.max(to, positions[t]!);
  }
  return count > 1 ? count / (count + Math.max(0, to - from + 1 - count) / 2) : 0;
}
