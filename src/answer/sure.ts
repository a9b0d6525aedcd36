/** A mention with how sure it is that it is of the kind asked for. */

import type { Mention } from '../reading/mention.ts';

export interface Sure extends Mention {
  /** 1 for one of the kind, 2 for the very thing. */
  readonly sure: number;
}

/** Every field is named: of objects that are copied together V8 gives each a shape of its own. */
export function surely({ start, end }: Mention, sure: number): Sure {
  return { start, end, sure };
}
