/** Expected trouble as a value: something the operator can mend, and how. */

/** Exit status for a mistake in the configuration (`EX_CONFIG` of BSD's sysexits.h). */
export const EXIT_CONFIG = 78;
/** Exit status for anything else that stopped the program. */
export const EXIT_FAILURE = 1;

/** What is wrong, what mends it, and with which exit code a process ends by it. */
export interface Trouble {
  /** What was wrong, as a sentence; of settings, all that is, over several lines. */
  readonly trouble: string;
  /** What to do about it, as a sentence of its own where it has one. */
  readonly fix?: string;
  readonly exitCode: typeof EXIT_CONFIG | typeof EXIT_FAILURE;
}

/** Trouble whose cause is a setting or a file that the operator chose. */
export function misconfigured(trouble: string, fix?: string): Trouble {
  return { trouble, ...(fix === undefined ? {} : { fix }), exitCode: EXIT_CONFIG };
}

/** Trouble whose cause is outside the configuration: a network, a port, a server. */
export function failed(trouble: string, fix?: string): Trouble {
  return { ...misconfigured(trouble, fix), exitCode: EXIT_FAILURE };
}

/** All of it, as it is printed. */
export function told({ trouble, fix }: Pick<Trouble, 'trouble' | 'fix'>): string {
  return fix === undefined ? trouble : `${trouble} ${fix}`;
}

/** Whether a value is trouble instead of what was asked for. */
export function isTrouble(value: unknown): value is Trouble {
  return typeof value === 'object' && value !== null && 'trouble' in value && 'exitCode' in value;
}
