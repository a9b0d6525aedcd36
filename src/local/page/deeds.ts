/** What the reader does to the bot, and what the page shows of it until the bot answers. */

import { useRef, useState } from 'preact/hooks';
import type { Invocation, Modal, Result } from '../members/shapes.ts';
import { interact } from './api.ts';
import type { Room } from './room.ts';

/** A form that is open, and the interaction it belongs to. */
export interface OpenModal {
  readonly modal: Modal;
  readonly interaction: string;
}

const NO_ANSWER = 'The application did not respond';

export function useDeeds(member: string, channel: string, locale: string, room: Room) {
  const [modal, setModal] = useState<OpenModal | null>(null);
  const lastNotice = useRef(0);

  const settle = (notice: number) => room.dispatch({ type: 'settled', notice });
  const fail = (id: number, what: string, text: string, under?: string) =>
    room.dispatch({ type: 'noticed', notice: { id, kind: 'failed', what, text, ...(under && { under }) } });

  /** Starts an interaction. `what` names it to the reader; `under`: the message whose button it was. */
  const start = async (invocation: Invocation, what: string, under?: string): Promise<Result | null> => {
    const id = ++lastNotice.current;
    if (under === undefined) {
      room.dispatch({ type: 'noticed', notice: { id, kind: 'waiting', what, text: 'is on its way…' } });
    }
    try {
      const result = await interact(member, channel, { ...invocation, locale });
      if (result.kind === 'no answer') fail(id, what, NO_ANSWER, under);
      else settle(id);
      if (result.kind === 'modal') setModal({ modal: result.modal, interaction: result.interaction });
      return result;
    } catch (error) {
      fail(id, what, (error as Error).message, under);
      return null;
    }
  };
  return { start, modal, closeModal: () => setModal(null) };
}
