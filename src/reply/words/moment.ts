/** Instants in a sentence. */

/** In the reader's own zone and language, as Discord writes it for each of them. */
export function moment(instant: number): string {
  const seconds = Math.floor(instant / 1000);
  return `<t:${seconds}:F> (<t:${seconds}:R>)`;
}

/** How long ago, in the same way. */
export function ago(instant: number): string {
  return `<t:${Math.floor(instant / 1000)}:R>`;
}

/** The same for everybody. */
export function utc(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
