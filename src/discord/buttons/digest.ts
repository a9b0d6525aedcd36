/** The buttons of a digest: turn its pages, see one before it is posted, post it. */

import { type MessageComponentInteraction, PermissionFlagsBits } from 'discord.js';
import type { Button, Response } from '../../button.ts';
import type { Parts } from '../../command.ts';
import type { ByHand } from '../../digest/slot.ts';
import { postedNote, previewCard } from '../../reply/digest-desk.ts';
import { type Message, note } from '../../reply/message.ts';
import type { Subscription } from '../../store/schema.ts';
import { turned } from './turned.ts';

export const page: Button<'digest'> = {
  action: 'digest',
  async press(interaction, press, { digests, words }) {
    const found = await digests.page(press.channel, press.slot, Number(press.page));
    if (found?.guild !== interaction.guildId) return { reply: note('asker', words.digest.gone) };
    return turned(interaction, {
      seenBy: 'asker',
      components: found.body.components as Message['components'],
    });
  },
};

export const preview: Button<'preview'> = {
  action: 'preview',
  press: (interaction, press, parts) =>
    managed(interaction, press.channel, parts, async (subscription) => {
      const what = press.what as ByHand;
      const seen = await parts.digests.preview(subscription, what);
      const { librarian, words } = parts;
      return turned(
        interaction,
        previewCard(seen, press.channel, what, Number(press.page), librarian.corpus, words),
      );
    }),
};

export const post: Button<'post'> = {
  action: 'post',
  press: (interaction, press, parts) =>
    managed(interaction, press.channel, parts, async ({ guild_id }) => {
      // Pressed twice, a button has asked once.
      const requests = [interaction.message.id, interaction.id] as const;
      const run = await parts.digests.post(press.channel, press.what as ByHand, requests);
      return { reply: postedNote(run, guild_id, parts.words) };
    }),
};

async function managed(
  interaction: MessageComponentInteraction,
  channel: string,
  { digests, words }: Parts,
  act: (subscription: Subscription) => Promise<Response>,
): Promise<Response> {
  if (!interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild))
    return { reply: note('asker', words.digest.notManager) };
  const subscription = await digests.find(channel);
  if (subscription === null || subscription.guild_id !== interaction.guildId)
    return { reply: note('asker', words.digest.notSetUp(channel)) };
  return act(subscription);
}
