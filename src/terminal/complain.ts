/** Says on standard error what went wrong, and gives the exit status that tells a supervisor what to do. */

import { type Trouble, told } from '../trouble.ts';

export function complain(trouble: Trouble): Trouble['exitCode'] {
  process.stderr.write(`${told(trouble)}\n`);
  return trouble.exitCode;
}
