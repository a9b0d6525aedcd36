/** The form of a gold file: one JSON object a line, a question with what a good answer must show. */

import { z } from 'zod';
import { misconfigured, type Trouble } from '../trouble.ts';

const place = z.object({
  /** Id of the article or how its id begins, up to an underscore. */
  article: z.string().min(1),
  /** A part of the stored text, word for word. */
  quote: z.string().min(1),
});

const common = { id: z.string().min(1), question: z.string().min(1), kind: z.string(), style: z.string() };

/** A line of a gold file. */
export const goldRow = z.discriminatedUnion('answerable', [
  z.object({
    ...common,
    answerable: z.literal(true),
    /** Strings of which an answer shows at least one, ignoring case. */
    answers: z.array(z.string().min(1)).min(1),
    passages: z.array(place).min(1),
  }),
  z.object({
    ...common,
    answerable: z.literal(false),
    /** What makes it look answerable, and why it is not; for whoever reads the misses. */
    trap: z.string().default('near miss'),
    why: z.string().default('not said'),
  }),
]);

/** A question with what is expected of its answer. */
export type GoldRow = z.infer<typeof goldRow>;
/** One that the articles answer. */
export type AnswerableRow = Extract<GoldRow, { answerable: true }>;

/** The rows of a gold file, or trouble that names the first bad line. */
export function readGold(text: string): readonly GoldRow[] | Trouble {
  const rows: GoldRow[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const row = goldRow.safeParse(parsed(line));
    if (!row.success) {
      return misconfigured(`Line ${i + 1} is not a gold question: ${z.prettifyError(row.error)}`);
    }
    rows.push(row.data);
  }
  return rows.length > 0 ? rows : misconfigured('The gold file holds no question.');
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
