/** What happens in the local Discord, told to whoever listens: the gateway and the members' pages. */

import type { APIChannel, APIRole, GatewayInteractionCreateDispatchData } from 'discord-api-types/v10';
import type { StoredMessage } from './message-log.ts';

export type Happening =
  | { readonly type: 'message-created' | 'message-deleted'; readonly stored: StoredMessage }
  | { readonly type: 'message-updated'; readonly stored: StoredMessage }
  | {
      readonly type: 'interaction';
      readonly guildId: string | null;
      readonly data: GatewayInteractionCreateDispatchData;
    }
  | {
      readonly type: 'typing';
      readonly channelId: string;
      readonly guildId: string | null;
      readonly userId: string;
    }
  | { readonly type: 'guild-available' | 'guild-unavailable' | 'guild-left'; readonly guildId: string }
  | { readonly type: 'channel-updated' | 'channel-deleted'; readonly channel: APIChannel }
  | { readonly type: 'role-updated'; readonly guildId: string; readonly role: APIRole }
  | { readonly type: 'commands-changed' };

export interface Bus {
  tell(happening: Happening): void;
  /** Returns the way to stop listening. */
  listen(listener: (happening: Happening) => void): () => void;
}

export function createBus(): Bus {
  const listeners = new Set<(happening: Happening) => void>();
  return {
    tell: (happening) => {
      for (const listener of listeners) listener(happening);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
