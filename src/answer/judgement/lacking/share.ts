/** Whether the best sentence tells a share, where one is asked for: "what percentage", "how many percent". */

import { wordSet } from '../../../language/word-set.ts';
import type { Case } from './case.ts';

const PERCENT = wordSet('percent percentage pct');
const SHARE = /^(?:percent|percentage|cent|pct|half|third|quarter|fifth|tenth)s?$/;

export const shareLacking = ({ question: { lowers }, best: { sentence } }: Case): boolean =>
  lowers.some((lower) => PERCENT.has(lower)) &&
  !sentence.text.includes('%') &&
  !sentence.words.some(({ lexeme }) => SHARE.test(lexeme.lower));
