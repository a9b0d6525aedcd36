/** How well a passage fits a query: BM25+, with the settings that MiniSearch has by default. */

const K = 1.2;
const B = 0.7;
const D = 0.5;

/** How rare a term is: `holders` of `passages` have it. */
export function rarity(holders: number, passages: number): number {
  return Math.log(1 + (passages - holders + 0.5) / (holders + 0.5));
}

/** What one term adds to a passage's score: it occurs `times` among `length` different terms. */
export function weightOf(rarity: number, times: number, length: number, average: number): number {
  return rarity * (D + (times * (K + 1)) / (times + K * (1 - B + (B * length) / average)));
}
