/** The one funnel to Discord: every message goes out under the same rules. */

import {
  type Message as DiscordMessage,
  MessageFlags,
  MessagePayload,
  type RepliableInteraction,
} from 'discord.js';
import type { Response } from '../button.ts';
import type { Message } from '../reply/message.ts';
import type { IsNew } from './once.ts';
import { reachOf } from './reach.ts';

/** Components V2, and hidden from others where it is meant so. */
function flagsOf({ seenBy }: Message): number {
  return MessageFlags.IsComponentsV2 | (seenBy === 'asker' ? MessageFlags.Ephemeral : 0);
}

/** What discord.js makes a message of: no pings whatever the text says. */
export function replyOptions(message: Message) {
  return {
    // Their names are Discord's own: discord.js takes what can write itself as it is, and looks through all else.
    components: message.components.map((component) => ({ toJSON: () => component })),
    flags: flagsOf(message) as MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [], repliedUser: false },
  };
}

/**
 * The same as the answer to an interaction, made already: of options, discord.js makes it longer than it does anything
 * else for a reply. What follows needs the nonce that discord.js adds there.
 */
function payload(
  interaction: RepliableInteraction,
  message: Message,
  flags = flagsOf(message),
): MessagePayload {
  const made = new MessagePayload(interaction, {});
  const components = [...message.components];
  made.body = { components, flags, allowed_mentions: { parse: [], replied_user: false } };
  made.files = [];
  return made;
}

/** Does what a command or a press decided. Rejects when Discord does not take it. `isNew`: not sent for yet. */
export async function respond(
  interaction: RepliableInteraction,
  response: Response,
  isNew: IsNew,
): Promise<void> {
  if (response === 'delete') {
    if (!interaction.isMessageComponent())
      throw new TypeError('Only a button stands on a message that can be deleted');
    await interaction.deferUpdate();
    await interaction.deleteReply();
  } else if ('modal' in response) {
    if (interaction.isModalSubmit()) throw new TypeError('A modal cannot open another');
    await interaction.showModal(response.modal);
  } else if ('update' in response) {
    if (!interaction.isMessageComponent())
      throw new TypeError('Only a button stands on a message that can be replaced');
    // Discord takes such components only where the flag says so, also in place of a message that has it.
    await interaction.update(payload(interaction, response.update, MessageFlags.IsComponentsV2));
    await follow(interaction, response.update, isNew);
  } else {
    await interaction.reply(payload(interaction, response.reply));
    await follow(interaction, response.reply, isNew);
  }
}

/** Answers what was said, without a ping. Rejects when Discord does not take it. */
export async function replyTo(said: DiscordMessage, message: Message): Promise<void> {
  const { channel } = said;
  // Where Discord does not let us read back, it does not let us reply either: the question stands above its answer.
  if (!said.inGuild() || reachOf(said.channel).readsBack) await said.reply(replyOptions(message));
  else if (channel.isSendable()) await channel.send(replyOptions(message));
}

async function follow(interaction: RepliableInteraction, message: Message, isNew: IsNew): Promise<void> {
  for (let next = message.followedBy; next; next = next.followedBy)
    if (next.once === undefined || isNew(next.once)) await interaction.followUp(replyOptions(next));
}
