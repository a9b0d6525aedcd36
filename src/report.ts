/** A member's word that something is wrong with an answer. */

export const REPORT_CHOICES = [
  'wrong passage',
  'out of date',
  'not reporting',
  'source missing',
  'other',
] as const;
/** What a member can say is wrong. */
export type ReportChoice = (typeof REPORT_CHOICES)[number];

/** A place in an article and a choice, and in which server; nothing about the member. */
export interface Report {
  /** Hash of the article's stored text. */
  readonly article: string;
  readonly paragraph: string;
  readonly sentence: string;
  readonly choice: ReportChoice;
  /** The server it was made in, so that it goes with what else is kept of it; `null` for none that the bot is in. */
  readonly guild: string | null;
}

/** Where reports are kept. */
export interface Reports {
  add(report: Report): Promise<void>;
  /** How many are kept of a server. */
  inServer(guild: string): Promise<number>;
  /** Erases those of a server. */
  erase(guild: string): Promise<void>;
}
