/** Notices that something in a folder may have changed; what it was is found by looking. */

import { type FSWatcher, statSync, watch } from 'node:fs';

/** Changes come in bursts: the look waits until this long nothing came, in milliseconds... */
const QUIET_MS = 150;
/** ...but not longer than this after the first. */
const LONGEST_WAIT_MS = 1000;
/** How often it is seen whether the folder is still the same one, in milliseconds. */
const FOLLOW_MS = 1000;
/** Network drives and links into other folders send no events: the folder is looked at anyway. */
const ANYWAY_MS = 20_000;

/** A folder that is watched. */
export interface Watch {
  close(): void;
}

/** Calls `changed` soon after a change, and now and then without one. Never throws. */
export function watchFolder(folder: string, changed: () => void): Watch {
  let watcher: FSWatcher | null = null;
  let watched: number | null = null;
  let timer: NodeJS.Timeout | null = null;
  let first = 0;

  const due = () => {
    timer = null;
    changed();
  };
  const noticed = () => {
    const now = performance.now();
    if (timer === null) first = now;
    else clearTimeout(timer);
    timer = setTimeout(due, Math.max(0, Math.min(QUIET_MS, first + LONGEST_WAIT_MS - now)));
  };
  /** A folder that was replaced by another of its name is another to the system. Tells whether it is. */
  const follow = (): boolean => {
    const present = identityOf(folder);
    if (present === watched) return false;
    watcher?.close();
    watcher = null;
    watched = present;
    if (present === null) return true;
    try {
      watcher = watch(folder, noticed);
      watcher.on('error', () => {
        watcher?.close();
        watcher = null;
      });
    } catch {
      // Too many watches on this machine, or the folder went just now: the regular look remains.
    }
    return true;
  };
  follow();
  const anyway = setInterval(due, ANYWAY_MS);
  const following = setInterval(() => {
    if (follow()) noticed();
  }, FOLLOW_MS);
  return {
    close() {
      clearInterval(anyway);
      clearInterval(following);
      if (timer) clearTimeout(timer);
      watcher?.close();
    },
  };
}

function identityOf(folder: string): number | null {
  try {
    return statSync(folder).ino;
  } catch {
    return null;
  }
}
