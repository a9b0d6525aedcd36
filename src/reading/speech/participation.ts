/** Tells who takes part in what a sentence reports from who is only quoted or mentioned in it. */

import type { Token } from '../../language/tokens.ts';
import { takingPart } from '../data/speech.ts';
import { contains, overlaps } from '../mention.ts';
import type { Name } from '../name/entities.ts';
import type { Attribution } from './attributions.ts';

/** What somebody named does there. */
export type Part = 'takes part' | 'quoted' | 'mentioned';

/** How many words may lie between a verb of taking part and the name: lists of delegates are long. */
const REACH = 24;

/** What is called by who is at its head. */
const OFFICES = /^(?:administration|government|cabinet|campaign|regime|ministry|presidency)$/;

/** The part of each name, in the order of the names. A role's own name ("chief of staff to Doe") is mentioned. */
export function parts(
  tokens: readonly Token[],
  names: readonly Name[],
  attributions: readonly Attribution[],
): Part[] {
  const verbs = tokens.flatMap((token, i) =>
    takingPart.has(token.lower) && token.text === token.lower ? [i] : [],
  );
  return names.map((name): Part => {
    if (names.some((other) => other.role && other !== name && overlaps(other.role, name))) return 'mentioned';
    const at = tokens.findIndex(({ start }) => start === name.start);
    // "Officials of the Doe administration": theirs, not Doe.
    if (name.kind === 'person' || name.kind === 'unknown') {
      const next = tokens.find(({ start }) => start >= name.end);
      if (next !== undefined && OFFICES.test(next.lower)) return 'mentioned';
    }
    // "officials, led by Doe, said": named between commas behind such a verb, whoever speaks.
    const ledBy = tokens[at - 1]?.lower === 'by' && takingPart.has(tokens[at - 2]?.lower ?? '');
    if (ledBy) return 'takes part';
    const said = attributions.find(({ source }) => contains(source, name));
    if (said) return 'quoted';
    return verbs.some((verb) => near(tokens, verb, at) && !sends(tokens, verb, at))
      ? 'takes part'
      : 'mentioned';
  });
}

/** "Doe sent a letter", "sent his deputy": whoever sends is not there; "Doe was sent" is. */
function sends(tokens: readonly Token[], verb: number, name: number): boolean {
  return (
    name < verb &&
    /^(?:sends?|sent)$/.test(tokens[verb]!.lower) &&
    !/^(?:is|are|was|were|been|be)$/.test(tokens[verb - 1]?.lower ?? '')
  );
}

/** In the same clause and within reach: no semicolon, "while" or "whereas" between. */
function near(tokens: readonly Token[], verb: number, name: number): boolean {
  const [from, to] = verb < name ? [verb, name] : [name, verb];
  if (to - from > REACH) return false;
  for (let i = from; i < to; i++)
    if (/^(?:;|while|whereas|although|despite|that)$/.test(tokens[i]!.lower)) return false;
  return true;
}
