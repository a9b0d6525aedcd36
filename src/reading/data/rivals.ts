/**
 * Words that tell one of a kind from the others of it: what is told of the male ones is not told of the female. One line a
 * kind: its sides, with "/" between them.
 * Source: general knowledge.
 */
const table = `
male males man men boy boys/female females woman women girl girls
first 1st/second 2nd/third 3rd/fourth 4th/fifth 5th/sixth 6th/seventh 7th/eighth 8th/ninth 9th/tenth 10th
north northern/south southern/east eastern/west western/northeast northeastern/northwest northwestern/southeast southeastern/southwest southwestern
upper/lower
left/right
front/rear back
morning/afternoon/evening
spring/summer/autumn/winter
new/old
former/current incumbent
junior/senior
public/private
civilian/military
federal/state
domestic/foreign
rural/urban
import imports/export exports
birth births/death deaths
highest/lowest
largest biggest/smallest
oldest/youngest
richest/poorest
best/worst
longest/shortest
maximum/minimum
democrat democrats democratic/republican republicans
labour/conservative conservatives tory tories
house/senate
`;

/** The same of people that stand to each other: what a sister does is not done by a brother. */
const people = `
son sons/daughter daughters
brother brothers/sister sisters
father fathers/mother mothers
husband husbands/wife wives
uncle uncles/aunt aunts
nephew nephews/niece nieces
grandfather grandfathers/grandmother grandmothers
grandson grandsons/granddaughter granddaughters
widow widows/widower widowers
bride brides/groom grooms bridegroom bridegrooms
buyer buyers/seller sellers
teacher teachers/student students pupil pupils
employer employers/employee employees
landlord landlords/tenant tenants
lender lenders/borrower borrowers
importer importers/exporter exporters
winner winners/loser losers
doctor doctors/patient patients
plaintiff plaintiffs/defendant defendants
victim victims/attacker attackers
guest guests/host hosts
`;

const rowsOf = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split('/').map((side) => side.split(' ')));

const things = rowsOf(table);
const kinds = [...things, ...rowsOf(people)];

/** One side of a kind, by the numbers of both. */
export interface Side {
  readonly kind: number;
  readonly side: number;
  /** Whether its words name people by what they are to each other. */
  readonly people: boolean;
}

const sides: ReadonlyMap<string, Side> = new Map(
  kinds.flatMap((all, kind) =>
    all.flatMap((words, side) =>
      words.map((word): [string, Side] => [word, { kind, side, people: kind >= things.length }]),
    ),
  ),
);

/** Of which kind the word is, and which of it; `undefined` for a word that tells no side. */
export const sideOf = (lower: string): Side | undefined => sides.get(lower);

/** 2 for "second", and so on; 0 for a word that is no rank behind the first. */
export function rankOf(lower: string): number {
  const side = sides.get(lower);
  return side?.kind === RANKS && side.side > 0 ? side.side + 1 : 0;
}

const RANKS = kinds.findIndex(([first]) => first!.includes('first'));
