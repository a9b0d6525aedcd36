/** How far two clocks may be apart, and how the doctor says it. */

/**
 * Discord times interactions; leases of several machines are compared, and a digest is due, by the database's clock.
 * Further off than this, what is told of them is wrong.
 */
export const SKEW_MS = 5_000;

/** `7 s ahead` or `7 s behind`, of a clock that is so many milliseconds ahead; below none it is behind. */
export function apart(aheadMs: number): string {
  return `${Math.round(Math.abs(aheadMs) / 1000)} s ${aheadMs < 0 ? 'behind' : 'ahead'}`;
}
