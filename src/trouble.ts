/** Expected trouble as a value: something the operator can mend, said in one sentence. */

/** Exit status for a mistake in the configuration (`EX_CONFIG` of BSD's sysexits.h). */
export const EXIT_CONFIG = 78;
/** Exit status for anything else that stopped the program. */
export const EXIT_FAILURE = 1;

export interface Trouble {
  /** One sentence: what was wrong and what to do. */
  readonly trouble: string;
  readonly exitCode: typeof EXIT_CONFIG | typeof EXIT_FAILURE;
}

/** Trouble whose cause is a setting or a file that the operator chose. */
export function misconfigured(trouble: string): Trouble {
  return { trouble, exitCode: EXIT_CONFIG };
}

/** Trouble whose cause is outside the configuration: a network, a port, a server. */
export function failed(trouble: string): Trouble {
  return { trouble, exitCode: EXIT_FAILURE };
}

export function isTrouble(value: unknown): value is Trouble {
  return typeof value === 'object' && value !== null && 'trouble' in value && 'exitCode' in value;
}
