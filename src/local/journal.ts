/** What the bot asked and what it was told, kept for tests: the newest requests and gateway events. */

export interface RequestEntry {
  /** Epoch milliseconds. */
  readonly at: number;
  /** `POST /channels/:channel/messages`: the route, without the ids. */
  readonly route: string;
  /** The path with its ids and query, below `/api/v10`. */
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  readonly answer: unknown;
}

export interface DispatchEntry {
  readonly at: number;
  /** `MESSAGE_CREATE`. */
  readonly name: string;
  readonly data: unknown;
}

export interface Journal {
  readonly requests: RequestEntry[];
  readonly dispatches: DispatchEntry[];
  request(entry: RequestEntry): void;
  dispatch(entry: DispatchEntry): void;
  clear(): void;
}

/** Entries kept of each kind: enough for any test that looks, too little to matter in a long load. */
const KEPT = 5_000;

export function createJournal(): Journal {
  const requests: RequestEntry[] = [];
  const dispatches: DispatchEntry[] = [];
  const keep = <Entry>(entries: Entry[], entry: Entry) => {
    entries.push(entry);
    if (entries.length > KEPT * 1.25) entries.splice(0, entries.length - KEPT);
  };
  return {
    requests,
    dispatches,
    request: (entry) => keep(requests, entry),
    dispatch: (entry) => keep(dispatches, entry),
    clear: () => {
      requests.length = 0;
      dispatches.length = 0;
    },
  };
}
