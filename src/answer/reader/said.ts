/** What a statement says in word forms, and beside its names and times: two on one man and day do not yet say the same. */

import type { Lexeme } from '../../language/lexeme.ts';
import type { Statement } from '../../reading/article.ts';
import { contains } from '../../reading/mention.ts';
import type { Reading } from '../../reading/sentence.ts';
import { keepWith } from '../../recent.ts';

/** Reads statements into word forms. */
export interface Said {
  /** The word form of each token of a reading; `null` for a mark. */
  forms(reading: Pick<Reading, 'tokens'>): readonly (Lexeme | null)[];
  /** Stems of what a statement says beside its names and times. */
  said(statement: Statement): ReadonlySet<string>;
}

/** Remembers word forms and stems of a reading as long as the reading itself is kept. */
export function createSaid(lexeme: (lower: string) => Lexeme): Said {
  const forms = keepWith(({ tokens }: Pick<Reading, 'tokens'>) =>
    tokens.map(({ kind, lower }) => (kind === 'mark' ? null : lexeme(lower))),
  );
  return { forms, said: keepWith((statement: Statement) => saidIn(statement, forms(statement))) };
}

function saidIn({ tokens, names, times }: Statement, forms: readonly (Lexeme | null)[]): ReadonlySet<string> {
  const said = new Set<string>();
  const named = [...names, ...times];
  for (const [i, form] of forms.entries()) {
    if (form === null || form.stop || named.some((part) => contains(part, tokens[i]!))) continue;
    said.add(form.stem);
  }
  return said;
}
