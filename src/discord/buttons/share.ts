/** Puts a private card before everybody, as it stands, naming who shared it. */

import {
  type APIMessageTopLevelComponent,
  ComponentType,
  type MessageComponentInteraction,
  PermissionFlagsBits,
} from 'discord.js';
import type { Button } from '../../button.ts';
import { forEverybody, withoutButton } from '../../reply/everybody.ts';
import { type Message, note, text } from '../../reply/message.ts';
import { replyOptions } from '../send.ts';

export const share: Button<'share'> = {
  action: 'share',
  async press(interaction, press, { librarian, words }) {
    if (press.corpus !== librarian.corpus.id) return { reply: note('asker', words.changed) };
    if (isHushed(interaction)) return { reply: note('asker', words.cannotShare) };
    // Our own card, so every word of it has been through the quoting and the escaping already.
    const components = interaction.message.components.map(
      (component) => component.toJSON() as APIMessageTopLevelComponent,
    );
    const own = [text(words.shared(interaction.user.id)), ...components.map(withoutButtons)];
    const shared = forEverybody({ seenBy: 'channel', components: own }, interaction.user.id, words);
    const sent = await said(interaction, press.message, shared);
    // The private card stays without its button: a second press would make a second copy.
    const left: Message = {
      seenBy: 'asker',
      components: components.map((component) => withoutButton(component, 'share')),
    };
    // What follows an answer to a press has no nonce: of two presses at once only one is followed.
    const once = `shared ${interaction.message.id}`;
    return { update: sent ? left : { ...left, followedBy: { ...shared, once } } };
  },
};

/** Whether Discord shows all that we say here to the member alone, who brought us along to a server that does not let them. */
function isHushed({ guildId, memberPermissions, authorizingIntegrationOwners }: MessageComponentInteraction) {
  const brought = authorizingIntegrationOwners.guildId === null;
  return guildId !== null && brought && !memberPermissions?.has(PermissionFlagsBits.UseExternalApps);
}

/**
 * Sends the card to the channel, as a reply to the message it is about; `false` where the bot may not write by itself.
 * A follow-up would stand for others as a reply to what they cannot see.
 */
async function said(interaction: MessageComponentInteraction, to: string, card: Message): Promise<boolean> {
  const { channel, appPermissions, message } = interaction;
  if (!interaction.inCachedGuild() || !channel?.isSendable()) return false;
  const send = channel.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  const read = to === '' ? [] : [PermissionFlagsBits.ReadMessageHistory];
  if (!appPermissions.has([PermissionFlagsBits.ViewChannel, send, ...read])) return false;
  const reply = to === '' ? {} : { reply: { messageReference: to, failIfNotExists: false } };
  // Pressed twice at once, it is one message: Discord gives the first again.
  await channel.send({ ...replyOptions(card), ...reply, nonce: message.id, enforceNonce: true });
  return true;
}

/** The private card's own row goes: who shared is not who asked. Buttons beside passages stay. */
function withoutButtons(component: APIMessageTopLevelComponent): APIMessageTopLevelComponent {
  if (component.type !== ComponentType.Container) return component;
  return {
    ...component,
    components: component.components.filter(({ type }) => type !== ComponentType.ActionRow),
  };
}
