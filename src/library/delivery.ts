/** Brings articles to the main thread: one parcel after another, so that it is never held up. */

import type { Parcel } from '../corpus/parcel.ts';
import { inOrder } from '../turns.ts';
import type { Report } from './protocol.ts';

/** Parcels that wait until the one before was taken. */
export interface Delivery {
  /** Resolves when the last was taken. What was sent before goes first. */
  send(parcels: readonly Parcel[]): Promise<void>;
  /** The main thread has taken one. */
  taken(): void;
}

/** `tell` sends a message to the main thread. */
export function createDelivery(tell: (report: Report) => void): Delivery {
  const queue = inOrder();
  let taken = () => {};
  const deliver = (parcel: Parcel) =>
    new Promise<void>((resolve) => {
      taken = resolve;
      tell({ kind: 'articles', parcel });
    });
  return {
    send: (parcels) =>
      queue(async () => {
        for (const parcel of parcels) await deliver(parcel);
      }),
    taken: () => taken(),
  };
}
