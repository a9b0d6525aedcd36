/** Notes what is still to come, by the family of the event. */

import type { Statement } from '../reading/article.ts';
import { tellingNouns } from '../reading/data/plans.ts';
import { plansIn, withLimit } from '../reading/plans.ts';
import type { Note } from './note.ts';

/** `written`: ISO date of the article, `null` when unknown. */
export function planNotes(statement: Statement, written: string | null): Note[] {
  return plansIn(statement, written).map(({ family, noun, time, weight }) => ({
    kind: 'plan',
    key: family,
    label: noun,
    weight,
    value: time ? withLimit(time, statement) : null,
  }));
}

/** "Next round" where one article says "round"; all other nouns of the family after it. */
export function planLabel(nouns: readonly string[]): string[] {
  const first =
    tellingNouns.find((noun) => nouns.includes(noun)) ?? nouns.find((noun) => !noun.startsWith('re'));
  const ordered = first ? [first, ...nouns.filter((noun) => noun !== first)] : nouns;
  return ordered.map((noun) => `Next ${noun === 'talk' ? 'talks' : noun}`);
}
