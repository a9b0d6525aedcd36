/** What the doctor found out about one thing. */

export interface Finding {
  /** What was looked at, in a word or two. */
  readonly about: string;
  /** `fine`; `look`: works, but may not for long or not as meant; `bad`: does not work. */
  readonly state: 'fine' | 'look' | 'bad';
  /** What was found, as one sentence; its full stop may be left out. */
  readonly says: string;
  /** What to do about it; every finding that is not fine has this. */
  readonly fix?: string;
}

export function fine(about: string, says: string): Finding {
  return { about, state: 'fine', says };
}

export function look(about: string, says: string, fix: string): Finding {
  return { about, state: 'look', says, fix };
}

export function bad(about: string, says: string, fix: string): Finding {
  return { about, state: 'bad', says, fix };
}
