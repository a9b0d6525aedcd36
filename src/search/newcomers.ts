/** Paragraphs that LanceDB's index does not know yet: they are searched in memory until it has taken them in. */

import { Engine } from './engine.ts';

/** A row of the table: a paragraph, from 1, of a version of an article. */
export interface Row {
  readonly version: bigint;
  readonly paragraph: number;
}

/** So many are searched in memory before they are taken in, which takes seconds. */
const MOST = 2_000;

/** Rows that wait to be taken in. */
export interface Newcomers {
  /** The paragraphs of a version, as their stems. */
  add(version: bigint, paragraphs: readonly (readonly string[])[]): void;
  best(terms: readonly string[], limit: number): Row[];
  /** Has them taken in when they have become many; no change waits for it. */
  settle(): void;
  /** All that are there are taken in when this resolves. */
  settled(): Promise<void>;
  /** Whether rows are being moved just now. */
  entering(): boolean;
  /** Waits for what is under way. */
  idle(): Promise<void>;
}

/** `takeIn` brings LanceDB's index up to date; `entered` is told after each time that it was not waited for. */
export function createNewcomers(takeIn: () => Promise<void>, entered: () => void): Newcomers {
  const create = () => ({ engine: new Engine(), rows: [] as Row[] });
  let recent = create();
  /** What is being taken in. */
  let under: { readonly portion: ReturnType<typeof create>; readonly done: Promise<void> } | null = null;
  const idle = async () => under?.done;
  return {
    add(version, paragraphs) {
      for (const [i, terms] of paragraphs.entries()) {
        recent.engine.add({ id: recent.rows.length, terms });
        recent.rows.push({ version, paragraph: i + 1 });
      }
    },
    best: (terms, limit) =>
      [recent, ...(under ? [under.portion] : [])].flatMap(({ engine, rows }) =>
        engine.best(terms, limit).map(({ id }) => rows[id]!),
      ),
    settle() {
      if (recent.rows.length <= MOST || under !== null) return;
      const done = takeIn().then(() => {
        under = null;
        entered();
      });
      under = { portion: recent, done };
      recent = create();
    },
    async settled() {
      await idle();
      await takeIn();
      recent = create();
    },
    entering: () => under !== null,
    idle,
  };
}
