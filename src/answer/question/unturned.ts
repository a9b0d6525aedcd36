/** Questions whose verb stands behind its subject: "how long they were talking". */

import { way } from './way.ts';

/** As it is asked by those whose language turns nothing around. */
export const UNTURNED = way(
  ' he / she / it / they ',
  /^(\W*(?:(?:so|and|but|ok|okay|well) )*(?:when|where|why|how(?: (?:long|often|old|much|far))?)) (he|she|it|they) (is|are|was|were|will|did|does|do|has|have|had|can|could|would|gonna)\b(?!.*\b(?:who|what|when|where|why|how|which|did|does|do)\b)/i,
  '$1 $3 $2',
);
