/** Where another page of a message is shown. */

import { type MessageComponentInteraction, MessageFlags } from 'discord.js';
import type { Response } from '../../button.ts';
import type { Message } from '../../reply/message.ts';

/** In place of a page that only this member sees; beside one that others are reading, each in their language. */
export function turned(interaction: MessageComponentInteraction, message: Message): Response {
  return interaction.message.flags.has(MessageFlags.Ephemeral) ? { update: message } : { reply: message };
}
