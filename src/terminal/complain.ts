/** Says on standard error what went wrong, and gives the exit status that tells a supervisor what to do. */

import type { Trouble } from '../trouble.ts';

export function complain({ trouble, exitCode }: Trouble): Trouble['exitCode'] {
  process.stderr.write(`${trouble}\n`);
  return exitCode;
}
