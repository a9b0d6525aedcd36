/** How much two statements share, rare words counting most. */

import type { Statement } from '../../reading/article.ts';
import type { Identity } from '../../reading/identity.ts';
import type { Reader } from '../reader.ts';

export interface Likeness {
  /** 0 to 2: the share of the first found in the second and the reverse, added. */
  between(a: Statement, b: Statement): number;
}

interface Weighed {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Remembers a statement's words as long as the statement itself is kept. */
export function createLikeness(reader: Pick<Reader, 'lexeme' | 'language'>, identity: Identity): Likeness {
  const most = Math.log(2 + reader.language.vectors.size);
  const known = new WeakMap<Statement, Weighed>();
  /** Content words by a key that all their forms and spellings share, weighed by the square of their rarity. */
  const weigh = (statement: Statement): Weighed => {
    const before = known.get(statement);
    if (before) return before;
    const weights = new Map<string, number>();
    let total = 0;
    for (const { kind, lower } of statement.tokens) {
      if (kind === 'mark') continue;
      const lexeme = reader.lexeme(lower);
      if (lexeme.stop) continue;
      const key = lexeme.entry === undefined ? identity.word(lower) : lexeme.stem;
      if (weights.has(key)) continue;
      const rarity = lexeme.row < 0 ? 1 : Math.log(2 + lexeme.row) / most;
      weights.set(key, rarity * rarity);
      total += rarity * rarity;
    }
    const weighed = { weights, total };
    known.set(statement, weighed);
    return weighed;
  };
  return {
    between(a, b) {
      const [one, other] = [weigh(a), weigh(b)];
      let shared = 0;
      for (const [key, weight] of one.weights) if (other.weights.has(key)) shared += weight;
      return one.total > 0 && other.total > 0 ? shared / one.total + shared / other.total : 0;
    },
  };
}
