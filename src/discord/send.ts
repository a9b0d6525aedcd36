/** The one funnel to Discord: every message goes out with the same rules. */

import { MessageFlags } from 'discord.js';
import type { Message } from '../reply/message.ts';

/** Components V2, no pings whatever the text says, hidden from others where it is meant so. */
export function replyOptions(message: Message) {
  const flags = MessageFlags.IsComponentsV2 | (message.seenBy === 'asker' ? MessageFlags.Ephemeral : 0);
  return {
    components: [...message.components],
    flags: flags as MessageFlags.IsComponentsV2 | (MessageFlags.IsComponentsV2 & MessageFlags.Ephemeral),
    allowedMentions: { parse: [], repliedUser: false },
  };
}
