/** What the main thread and the library's worker say to each other. */

import type { Problem } from '../corpus/article.ts';
import type { Parcel } from '../corpus/parcel.ts';
import type { NoArticles } from '../corpus/shelf.ts';
import type { Inquiries } from '../librarian.ts';
import type { Trouble } from '../trouble.ts';

/** What a worker is started with. */
export interface Task {
  /** The folder of the articles, and others that may be missing. */
  readonly folders: readonly [string, ...string[]];
  /** The first article may yet come: folders without any are no mistake. */
  readonly waits?: boolean;
  /** File that makes the next start faster; `null`: none. */
  readonly snapshot: string | null;
  /** Where the index lives; `null`: in the worker's memory. */
  readonly address: string | null;
}

/** From the main thread. */
export type Order =
  /** Look at the folder; answered by `looked`, `same` or `trouble`. */
  | { readonly kind: 'look' }
  /** The articles were taken: the next ones may come. */
  | { readonly kind: 'taken' }
  /** Nobody asks the index of this generation any more. */
  | { readonly kind: 'release'; readonly generation: number }
  | {
      readonly kind: 'ask';
      readonly call: number;
      readonly generation: number;
      readonly inquiry: keyof Inquiries;
      readonly values: readonly unknown[];
    };

/** From the worker. */
export type Report =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  /** New and changed articles, in portions small enough to be taken at once. */
  | { readonly kind: 'articles'; readonly parcel: Parcel }
  /** All articles have come and are indexed. */
  | {
      readonly kind: 'looked';
      readonly generation: number;
      readonly removed: readonly string[];
      readonly problems: readonly Problem[];
      readonly id: string;
    }
  /** The number of the origin of each article of the last `looked`, in the order of their ids. */
  | { readonly kind: 'origins'; readonly origins: Int32Array }
  /** Nothing but perhaps the problems changed. */
  | { readonly kind: 'same'; readonly problems: readonly Problem[] }
  | { readonly kind: 'trouble'; readonly trouble: Trouble | NoArticles }
  /** The snapshot could not be written. */
  | { readonly kind: 'unsaved'; readonly error: Error }
  | { readonly kind: 'answer'; readonly call: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly call: number; readonly message: string };
