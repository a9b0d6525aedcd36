/** What a statement says beside its names and times: two on one man and day do not yet say the same. */

import type { Statement } from '../reading/article.ts';
import { contains } from '../reading/mention.ts';
import { keepWith } from '../recent.ts';
import type { Reader } from './reader.ts';

/** Remembers the stems of a statement as long as the statement itself is kept. */
export function createSaid(stem: Reader['stem']): Reader['said'] {
  return keepWith((statement: Statement) => saidIn(statement, stem));
}

function saidIn({ tokens, names, times }: Statement, stem: Reader['stem']): ReadonlySet<string> {
  const said = new Set<string>();
  const named = [...names, ...times];
  for (const token of tokens) {
    const own = token.kind === 'mark' ? null : stem(token.lower);
    if (own !== null && !named.some((part) => contains(part, token))) said.add(own);
  }
  return said;
}
