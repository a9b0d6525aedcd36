/** What the best sentence holds of the question by measures that do not hang on the number of articles, and its lead. */

import { ITSELF } from '../../../language/bonds.ts';
import { MET } from '../../candidates/match.ts';
import type { Term } from '../../question/weigh.ts';
import { placeOf } from '../../ranking/features.ts';
import type { Row } from '../../ranking/network.ts';
import type { Ranked } from '../../ranking/rank.ts';

export const HOLDING = [
  'generalHere',
  'generalAround',
  'generalSaidHere',
  'generalSaidAround',
  'generalUnmet',
  'rarestUnmet',
  'rarestSaid',
  'surpriseUnmet',
  'surpriseUnmetHere',
  'nameSaid',
  'literalAround',
  'leadOfParagraph',
  'leadOfArticle',
  'leadInArticle',
] as const;

/** Words about the asking keep this part of their weight. */
const FRAMING_WEIGHT = 0.25;
/** So many nats of surprise make 1. */
const SURPRISE = 10;
const ARTICLE = placeOf('article');

/** Fills `row` from `at` on with `HOLDING`; `ranked` holds at least one sentence. */
export function holdingOf(terms: readonly Term[], ranked: readonly Ranked[], row: Row, at: number): void {
  const { match, paragraph, title, inParagraph } = ranked[0]!;
  let [here, around, saidHere, saidAround, unmet] = [0, 0, 0, 0, 0];
  let [rarestUnmet, rarestSaid, surprise, surpriseHere, nameSaid, literal, mass] = [0, 0, 0, 0, 0, 0, 0];
  for (let t = 0; t < terms.length; t++) {
    const { general, framing, name, weight } = terms[t]!;
    const part = framing ? FRAMING_WEIGHT : 1;
    const square = part * general * general;
    const strength = match.strengths[t]!;
    const wide = Math.max(paragraph[t]!, title[t]!);
    mass += square;
    here += square * strength;
    around += square * wide;
    if (strength >= ITSELF) saidHere += square;
    if (wide >= ITSELF) {
      saidAround += square;
      rarestSaid = Math.max(rarestSaid, general);
      if (name) nameSaid = 1;
    }
    if (strength < MET) {
      unmet += square;
      surpriseHere += part * terms[t]!.surprise;
    }
    if (wide < MET) {
      surprise += part * terms[t]!.surprise;
      if (!framing) rarestUnmet = Math.max(rarestUnmet, general);
    }
    if (inParagraph.literal[t] === 1) literal += weight;
  }
  mass ||= 1;
  row[at] = here / mass;
  row[at + 1] = around / mass;
  row[at + 2] = saidHere / mass;
  row[at + 3] = saidAround / mass;
  row[at + 4] = unmet;
  row[at + 5] = rarestUnmet;
  row[at + 6] = rarestSaid;
  row[at + 7] = surprise / SURPRISE;
  row[at + 8] = surpriseHere / SURPRISE;
  row[at + 9] = nameSaid;
  row[at + 10] = literal;
  leads(terms, ranked, row, at + 11);
}

/** How much more of the question the best one's paragraph and article hold than any other. */
function leads(terms: readonly Term[], ranked: readonly Ranked[], row: Row, at: number): void {
  const best = ranked[0]!;
  const own = coverAround(terms, best);
  let [paragraph, article, inArticle] = [0, 0, 0];
  let last = best;
  for (const one of ranked) {
    // The sentences of a paragraph share what is found around them.
    if (one.paragraph === best.paragraph || (one !== best && one.paragraph === last.paragraph)) continue;
    last = one;
    const cover = coverAround(terms, one);
    paragraph = Math.max(paragraph, cover);
    if (one.sentence.span.article === best.sentence.span.article) continue;
    article = Math.max(article, cover);
    inArticle = Math.max(inArticle, one.features[ARTICLE]!);
  }
  row[at] = own - paragraph;
  row[at + 1] = own - article;
  row[at + 2] = best.features[ARTICLE]! - inArticle;
}

function coverAround(terms: readonly Term[], { paragraph, title }: Ranked): number {
  let sum = 0;
  for (let t = 0; t < terms.length; t++) sum += terms[t]!.weight * Math.max(paragraph[t]!, title[t]!);
  return sum;
}
