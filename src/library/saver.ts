/** Writes down what was read and indexed, now and then, while the articles go on changing. */

import { collectGarbage } from '../garbage.ts';
import { type Snapshot, writeSnapshot } from './snapshot.ts';

/** Writing everything down takes seconds, and what changed since is read again at the next start, which does not. */
const SAVED_EVERY_MS = 10 * 60_000;

/** Knows whether the file is as the articles are. */
export interface Saver {
  /** The articles are not what they were. */
  changed(): void;
  /** Whether the file holds them as they are. */
  current(): boolean;
  /** Takes them down, where it is time, and goes on to write while they change. */
  save(): Promise<void>;
}

/** What is written down, and how. */
export interface Saved {
  readonly file: string;
  /** Whether it holds the articles now. */
  readonly current: boolean;
  /** `null`: not now. */
  takeDown(): Promise<Snapshot | null>;
  /** Awaited between two steps of the work. */
  turn(): Promise<void>;
  /** Failing to write it costs the next start its speed, nothing else. */
  failed(error: Error): void;
}

/** Goes on from what the file holds. */
export function createSaver({ file, current, takeDown, turn, failed }: Saved): Saver {
  let changes = 0;
  /** Of the changes, how many the file holds. */
  let written = current ? 0 : null;
  let savedAt = Number.NEGATIVE_INFINITY;
  let saving = false;
  const write = async (snapshot: Snapshot, of: number) => {
    try {
      await writeSnapshot(file, snapshot, turn);
      written = of;
    } catch (error) {
      failed(error as Error);
    }
    saving = false;
    collectGarbage();
  };
  return {
    changed: () => void changes++,
    current: () => written === changes,
    async save() {
      if (saving || written === changes || performance.now() - savedAt < SAVED_EVERY_MS) return;
      const snapshot = await takeDown();
      if (snapshot === null) return;
      savedAt = performance.now();
      saving = true;
      void write(snapshot, changes);
    },
  };
}
