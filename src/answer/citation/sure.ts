/** A mention with how sure it is that it is of the kind asked for. */

import type { Statement } from '../../reading/article.ts';
import type { Mention } from '../../reading/mention.ts';
import type { Ranked } from '../ranking/rank.ts';

/** Offsets in the sentence. */
export interface Sure extends Mention {
  /** 1 for one of the kind, 2 for the very thing. */
  readonly sure: number;
}

/** Finds those of a sentence that may be the short answer; `asked` tells whether the question says it itself. */
export type SureIn = (ranked: Ranked, statement: Statement, asked: (mention: Mention) => boolean) => Sure[];

/** Every field is named: of objects that are copied together V8 gives each a shape of its own. */
export function surely({ start, end }: Mention, sure: number): Sure {
  return { start, end, sure };
}
