/** A member's word that something is wrong with an answer. */

export const REPORT_CHOICES = [
  'wrong passage',
  'out of date',
  'not reporting',
  'source missing',
  'other',
] as const;
export type ReportChoice = (typeof REPORT_CHOICES)[number];

/** A place in an article and a choice; nothing about the member. */
export interface Report {
  /** Hash of the article's stored text. */
  readonly article: string;
  readonly paragraph: string;
  readonly sentence: string;
  readonly choice: ReportChoice;
}

export interface Reports {
  add(report: Report): Promise<void>;
}
