/** What may be bound to a statement, since the drivers disagree on it. */

const NUL = String.fromCharCode(0);

/** Text without NUL, which PostgreSQL refuses and a SQLite driver may take for the end. */
export function withoutNul(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll(NUL, '') : value;
}

/**
 * The value as every SQLite driver binds it alike.
 * @throws TypeError for anything else, e.g. a boolean, which one driver binds as 1, the next refuses
 *   and a third aborts on: that is a mistake in the query, not in the data.
 */
export function bindable(value: unknown): unknown {
  if (typeof value === 'string') return withoutNul(value);
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'bigint' || value === null || value instanceof Uint8Array) return value;
  throw new TypeError(`cannot be bound to a statement: ${typeof value}`);
}
